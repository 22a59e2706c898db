import type { Call } from '../../graph/call';
import { readMemberships } from '../../graph/memberships';
import { readFido2 } from '../../graph/methods/fido2';
import { listPasskeys } from '../../graph/reports/registered-passkeys';
import { registerPasskey } from '../../graph/user-passkeys/calls';
import { readUser } from '../../graph/users';

/** What commands about keys send, those that write first. */
const calls: readonly Call[] = [
  registerPasskey,
  readFido2,
  readUser,
  readMemberships,
  listPasskeys,
];

/** The delegated permissions that an operator is asked for: the fewest that are enough. */
export const OPERATOR_SCOPES: readonly string[] = fewest(calls);

function fewest(all: readonly Call[]): readonly string[] {
  const chosen = new Set<string>();
  for (const { delegated } of all) {
    const enough = delegated.some(
      (permission) => chosen.has(permission) || chosen.has(toWrite(permission)),
    );
    if (!enough) chosen.add(delegated[0]);
  }
  return [...chosen].sort();
}

/** Who may write something may read it. */
function toWrite(permission: string): string {
  return permission.replace('.Read.', '.ReadWrite.');
}
