import type { Construct } from 'constructs';
import { RegistrationAccess } from 'entra-policy';
import type { Tenant } from '../tenants';
import type { Places } from './places';
import { reach } from './reach';
import type { Strengths } from './strengths';

/**
 * Adding a way to sign in is what attackers do first. It takes strong sign-in at this moment or a
 * pass, and outside of the offices a managed device or a pass.
 */
export class Registration extends RegistrationAccess {
  constructor(scope: Construct, tenant: Tenant, { registration, pass }: Strengths, places: Places) {
    super(scope, 'Registration', {
      name: 'Register security information',
      audience: reach(tenant),
      strength: registration,
      onlyFrom: { places: [places.offices], managedDevices: true, pass },
    });
  }
}
