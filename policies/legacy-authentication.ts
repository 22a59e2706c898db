import type { Construct } from 'constructs';
import { LegacyAuthenticationBlock } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Nobody, in any stage, signs in past the second factor or on a device that somebody else holds. */
export class LegacyAuthentication extends LegacyAuthenticationBlock {
  constructor(scope: Construct, { exceptions }: Tenant) {
    super(scope, 'LegacyAuthentication', {
      name: 'Block clients that know no second factor',
      transfers: ['deviceCodeFlow', 'authenticationTransfer'],
      exceptions: exceptions?.legacyAuthentication,
    });
  }
}
