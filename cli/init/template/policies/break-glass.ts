import { BreakGlass, type Custody } from 'entra-policy';
import type { dev } from '../tenants/dev';
import { keys } from './keys';

// Replace places and people with yours.
const first: Custody = { place: 'Safe A', custodians: ['Head of security'] };
const second: Custody = { place: 'Safe B', custodians: ['Chief financial officer'] };

/** Accounts that we get in with when nothing else works. No policy may apply to them. */
export const breakGlass = ({ groups, users }: typeof dev): BreakGlass =>
  new BreakGlass({
    accounts: [
      {
        user: users.breakGlass1,
        design: 'excluded',
        keys: [
          { model: keys.nfc, label: 'Key 1', custody: first },
          { model: keys.lightning, label: 'Key 2', custody: second },
        ],
      },
      {
        user: users.breakGlass2,
        design: 'excluded',
        keys: [
          { model: keys.nfc, label: 'Key 3', custody: first },
          { model: keys.lightning, label: 'Key 4', custody: second },
        ],
      },
    ],
    group: groups.breakGlass,
    lastDrill: '2026-09-15',
  });
