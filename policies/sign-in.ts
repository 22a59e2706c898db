import { Construct } from 'constructs';
import { AuthenticatorPath, SignInAccess } from 'entra-policy';
import type { Tenant } from '../tenants';
import { reach } from './reach';
import type { Strengths } from './strengths';

/** What it takes to sign in to anything. */
export class SignIn extends Construct {
  constructor(scope: Construct, tenant: Tenant, strengths: Strengths) {
    super(scope, 'SignIn');
    const exceptDirectorySync = tenant.synchronizesDirectory ?? false;

    // Everybody in every stage, guests included: nothing opens with a password alone.
    new SignInAccess(this, 'SecondFactor', {
      name: 'Sign in with a second factor',
      demand: 'multifactor',
      exceptDirectorySync,
    });

    // Ring by ring: nothing that can be phished. Phones take a pass, so that Authenticator can
    // register its first passkey.
    new SignInAccess(this, 'PhishingResistant', {
      name: 'Sign in with nothing that can be phished',
      audience: reach(tenant),
      demand: strengths.staff,
      authenticator: AuthenticatorPath.strengthPair(strengths.registration),
      exceptDirectorySync,
    });
  }
}
