import type { Construct } from 'constructs';
import { SecurityDefaultsExit } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Conditional access protects our tenants; one that comes new takes two applies to get there. */
export class SecurityDefaults extends SecurityDefaultsExit {
  constructor(scope: Construct, { securityDefaults }: Tenant) {
    super(scope, 'SecurityDefaults', { step: securityDefaults });
  }
}
