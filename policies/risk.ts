import type { Construct } from 'constructs';
import { RiskGuard } from 'entra-policy';
import type { Tenant } from '../tenants';
import { reach } from './reach';
import type { Strengths } from './strengths';

/** At high risk nobody adds a way to sign in, and applications open again after strong sign-in. */
export class Risk extends RiskGuard {
  constructor(scope: Construct, tenant: Tenant, { staff }: Strengths) {
    super(scope, 'Risk', {
      name: 'High risk',
      audience: reach(tenant),
      remediation: { userRisk: staff, signInRisk: 'multifactor' },
      exceptions: tenant.exceptions?.risk,
    });
  }
}
