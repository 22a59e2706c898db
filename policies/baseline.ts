import { Construct } from 'constructs';
import type { Tenant } from '../tenants';
import { DeviceRegistration } from './device-registration';
import { LegacyAuthentication } from './legacy-authentication';
import { Methods } from './methods';
import { Passes } from './passes';
import { Passkeys } from './passkeys';
import { Places } from './places';
import { Privileged } from './privileged-access';
import { Recovery } from './recovery';
import { Registration } from './registration';
import { Risk } from './risk';
import { SecurityDefaults } from './security-defaults';
import { SignIn } from './sign-in';
import { Strengths } from './strengths';
import { WeakMethods } from './weak-methods';

/** Everything that decides how people sign in, register and recover, the same in every tenant. */
export class Baseline extends Construct {
  constructor(scope: Construct, tenant: Tenant) {
    super(scope, 'Baseline');
    const strengths = new Strengths(this, 'Strengths');
    const places = new Places(this, tenant);

    new Passkeys(this, tenant);
    new Methods(this, tenant);
    new Passes(this, tenant);
    new WeakMethods(this, tenant);

    new SignIn(this, tenant, strengths);
    new Privileged(this, tenant, strengths);
    new Registration(this, tenant, strengths, places);
    new DeviceRegistration(this, tenant);
    new Recovery(this);
    new Risk(this, tenant, strengths);
    new LegacyAuthentication(this, tenant);
    new SecurityDefaults(this, tenant);
  }
}
