import type { Construct } from 'constructs';
import { RecoveryAccess } from 'entra-policy';

/**
 * Administrators who forgot a password come to the help desk. Recovering an account with a verified
 * ID is a preview, and not in use. The output `records` lists what no policy reaches.
 */
export class Recovery extends RecoveryAccess {
  constructor(scope: Construct) {
    super(scope, 'Recovery', { administratorsResetPasswords: false });
  }
}
