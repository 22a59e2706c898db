import { BreakGlass, type Custody } from 'entra-policy';
import type { Tenant } from '../tenants';
import { keys } from './keys';

const headOffice: Custody = {
  place: 'Safe A, head office',
  custodians: ['Head of security', 'Head of facilities'],
};
const bank: Custody = {
  place: 'Safe B, deposit box at the bank',
  custodians: ['Chief financial officer', 'Head of security'],
};

/**
 * Two accounts, each with a key of another model in each of two places. No policy applies to the
 * first; the second signs in under the policies that its keys satisfy.
 */
export const breakGlass = ({ groups, users }: Tenant): BreakGlass =>
  new BreakGlass({
    accounts: [
      {
        user: users.breakGlass1,
        design: 'excluded',
        keys: [
          { model: keys.nfc, slot: 'safe-a', label: 'Safe A, key 1', custody: headOffice },
          { model: keys.lightning, slot: 'safe-b', label: 'Safe B, key 1', custody: bank },
        ],
      },
      {
        user: users.breakGlass2,
        design: 'satisfying',
        keys: [
          { model: keys.nfc, slot: 'safe-a', label: 'Safe A, key 2', custody: headOffice },
          { model: keys.lightning, slot: 'safe-b', label: 'Safe B, key 2', custody: bank },
        ],
      },
    ],
    group: groups.breakGlass,
    lastDrill: '2026-09-15',
  });
