import { Testing } from 'cdktf';
import {
  type BreakGlass,
  BreakGlassRoster,
  type BreakGlassKey,
  type BreakGlassProps,
  type NonEmpty,
} from '../../constructs';
import { keysIn, TRUST } from './security-key-rosters';
import {
  accountOf,
  BREAK_GLASS_1,
  BREAK_GLASS_2,
  breakGlassOf,
  LIGHTNING,
  NFC,
  TENANT_ID,
  undeclaredBreakGlass,
} from './synthesise';

const key = (overrides: Partial<BreakGlassKey> = {}): BreakGlassKey => ({
  model: NFC,
  label: 'Key 1',
  slot: 'safe-a',
  custody: { place: 'Safe A', custodians: ['Ada'] },
  ...overrides,
});

const other = key({
  model: LIGHTNING,
  label: 'Key 2',
  slot: 'safe-b',
  custody: { place: 'Safe B', custodians: ['Grace'] },
});

const accounts = (keys: NonEmpty<BreakGlassKey>): Partial<BreakGlassProps> => ({
  accounts: [
    accountOf({ keys }),
    accountOf({ user: BREAK_GLASS_2, design: 'satisfying', keys: [key(), other] }),
  ],
});

const rosterOf = (keys: NonEmpty<BreakGlassKey>): BreakGlassRoster =>
  new BreakGlassRoster(Testing.app(), 'emergency', {
    tenantId: TENANT_ID,
    breakGlass: breakGlassOf(accounts(keys)),
    securityKeys: TRUST,
    ticket: 'CHG-7',
    requestedBy: 'kim@fabrikam.com',
    approvedBy: 'anna@fabrikam.com',
  });

describe('BreakGlassRoster', () => {
  it('has the keys of the accounts, each of the very model that is declared', () => {
    const { stacks } = rosterOf([key({ serial: '111' }), other]);
    expect(stacks.map(({ node }) => node.id)).toEqual(['emergency-1-of-1']);
    const keys = stacks.flatMap((stack) => Object.values(keysIn(stack)));
    expect(keys.map(({ user_id, slot, expected }) => ({ user_id, slot, expected }))).toEqual([
      {
        user_id: BREAK_GLASS_1,
        slot: 'safe-a',
        expected: { aaguids: [NFC], serial: '111' },
      },
      { user_id: BREAK_GLASS_1, slot: 'safe-b', expected: { aaguids: [LIGHTNING] } },
      { user_id: BREAK_GLASS_2, slot: 'safe-a', expected: { aaguids: [NFC] } },
      { user_id: BREAK_GLASS_2, slot: 'safe-b', expected: { aaguids: [LIGHTNING] } },
    ]);
    for (const one of keys) {
      expect(one).toMatchObject({ ticket: 'CHG-7', approved_by: 'anna@fabrikam.com' });
      expect(one).not.toHaveProperty('deletion_policy');
    }
  });

  it.each<[string, NonEmpty<BreakGlassKey>, string]>([
    [
      'an account with a single key',
      [key()],
      `account ${BREAK_GLASS_1} has a single key; give it a second one, of another model`,
    ],
    [
      'an account whose keys are of one model',
      [key(), key({ slot: 'safe-b', custody: other.custody })],
      `every key of account ${BREAK_GLASS_1} is of the model ${NFC}, and a flaw of it would take them all; give it one of another model`,
    ],
    [
      'a key without a slot',
      [key(), { model: LIGHTNING, label: 'Key 2', custody: other.custody }],
      `the key "Key 2" of account ${BREAK_GLASS_1} has no slot; give it one`,
    ],
    [
      'two keys in one slot',
      [key(), key({ model: LIGHTNING, custody: other.custody })],
      `key ${BREAK_GLASS_1}/safe-a is declared twice`,
    ],
  ])('refuses %s', (_, keys, message) => {
    expect(() => rosterOf(keys)).toThrow(`emergency: ${message}`);
  });

  it('refuses a tenant that has declared no account', () => {
    const make = (): unknown =>
      new BreakGlassRoster(Testing.app(), 'emergency', {
        tenantId: TENANT_ID,
        // A cast, as JavaScript needs none.
        breakGlass: undeclaredBreakGlass as unknown as BreakGlass,
        securityKeys: TRUST,
        ticket: 'CHG-7',
        requestedBy: 'kim@fabrikam.com',
        approvedBy: 'anna@fabrikam.com',
      });
    expect(make).toThrow(
      'emergency: no account for emergencies is declared; declare two by a BreakGlass first',
    );
  });
});
