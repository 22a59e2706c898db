import type { KeyRequest, RosterKey } from 'entra-policy';

/** Who asked for the keys of a batch, and who agreed. */
export const june: KeyRequest = {
  ticket: 'CHG-1001',
  requestedBy: 'kim@fabrikamdev.onmicrosoft.com',
  approvedBy: 'anna@fabrikamdev.onmicrosoft.com',
};

const ada = 'd0d00000-0000-4000-80b0-000000000001';
const grace = 'd0d00000-0000-4000-80b0-000000000002';

/** Who has which keys. */
export const roster: readonly RosterKey[] = [
  { ...june, user: ada, slot: 'primary', serial: '12345678' },
  { ...june, user: ada, slot: 'backup', serial: '12345679' },
  { ...june, user: grace, slot: 'primary' },
];
