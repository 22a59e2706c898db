import type { Entry, RowContent } from '../../../keys/journal';
import { progressOf } from '../../../keys/journal';
import {
  type Accounts,
  reconcile,
  type StateKey,
  type TenantPasskeys,
  usersOf,
} from '../../../keys/reconcile';
import { encodeUrlToken } from '../../support/url-token';

const ADA = '05e40000-0000-4000-8000-000000000002';
const MODEL = '11111111-2222-4333-8444-555555555555';
const BEGAN = '2026-11-30T12:00:00.000Z';
const CREDENTIAL = Buffer.from('credential of ada');
const METHOD = encodeUrlToken(CREDENTIAL);
const SUBJECT = 'line 2, slot "primary" of "ada@test.example"';

const record = {
  assigned: { step: 'assigned', row: 2, userId: ADA },
  identified: { step: 'identified', row: 2, aaguid: MODEL, getInfoSha256: 'x', fresh: true },
  made: {
    step: 'credential-made',
    row: 2,
    credentialId: CREDENTIAL.toString('base64url'),
    displayName: 'Key 1',
    file: 'evidence/a.json',
    sha256: 'x',
  },
  posting: { step: 'posting', row: 2 },
  registered: { step: 'registered', row: 2, methodId: METHOD, outcome: 'registered' },
  handedOver: { step: 'handed-over', row: 2 },
} as const satisfies Record<string, RowContent>;

const UP_TO = {
  made: [record.assigned, record.identified, record.made],
  posting: [record.assigned, record.identified, record.made, record.posting],
  registered: [
    ...[record.assigned, record.identified, record.made, record.posting],
    ...[record.registered, record.handedOver],
  ],
  offline: [record.assigned, record.identified, record.made, record.handedOver],
};

const live = (overrides: object = {}) => ({
  id: METHOD,
  displayName: 'Key 1',
  aaGuid: MODEL.toUpperCase(),
  createdDateTime: '2026-11-30T12:10:00Z',
  ...overrides,
});

const stateKey = (overrides: Partial<StateKey> = {}): StateKey => ({
  address: 'entra_fido2_security_key.ada',
  tenantId: undefined,
  userId: ADA,
  slot: 'primary',
  status: 'registered',
  methodId: METHOD,
  credentialId: CREDENTIAL.toString('base64url'),
  ...overrides,
});

function accounts(
  records: readonly RowContent[],
  ada: TenantPasskeys,
  state?: readonly StateKey[],
): Accounts {
  const run = {
    step: 'run',
    version: 1,
    runId: 'r',
    mode: 'online',
    tenantId: 't',
    operator: 'o@x',
    workstation: 'w',
    tool: '1',
    rows: [{ line: 2, user: 'ada@test.example', slot: 'primary' }],
  } as const;
  const entries: Entry[] = [run, ...records].map((one) => ({ at: BEGAN, record: one }));
  return { run: progressOf(entries), began: BEGAN, tenant: new Map([[ADA, ada]]), state };
}

const found = (...given: Parameters<typeof accounts>) =>
  reconcile(accounts(...given)).map(({ kind, subject, text }) => `${kind} ${subject}: ${text}`);

describe('tenant and journal', () => {
  it('agree where the user has what was registered', () => {
    expect(found(UP_TO.registered, { passkeys: [live()] })).toEqual([]);
  });

  it('agree on a key by its credential where Graph spells ids otherwise', () => {
    const id = CREDENTIAL.toString('base64url');
    expect(found(UP_TO.registered, { passkeys: [live({ id })] })).toEqual([]);
  });

  it('agree before anything was made', () => {
    expect(found([], { passkeys: [] })).toEqual([]);
    expect(found([record.assigned], { passkeys: [] })).toEqual([]);
  });

  it('differ where a registered key is gone', () => {
    expect(found(UP_TO.registered, { passkeys: [] })).toEqual([
      `gone-from-tenant ${SUBJECT}: registered as ${METHOD}, and the user does not have it`,
    ]);
  });

  it('differ where an unanswered registration went through', () => {
    expect(found(UP_TO.posting, { passkeys: [live()] })).toEqual([
      `registered-after-all ${SUBJECT}: no answer came to its registration, and the user has it as ${METHOD}`,
    ]);
  });

  it('differ where it did not', () => {
    expect(found(UP_TO.posting, { passkeys: [] })).toEqual([
      `not-registered ${SUBJECT}: sent to be registered, and the user does not have it`,
    ]);
  });

  it.each([
    [UP_TO.made, 'Resume the run.'],
    [UP_TO.offline, 'Approve its evidence and apply.'],
  ])('differ where nobody has registered what was made', (records, step) => {
    expect(found(records, { passkeys: [] })).toEqual([
      `awaits-registration ${SUBJECT}: made, and nobody has registered it`,
    ]);
    expect(reconcile(accounts(records, { passkeys: [] }))).toMatchObject([{ step }]);
  });

  it('agree on what was made offline, and registered by a pipeline', () => {
    const has = { passkeys: [live()] };
    expect(found(UP_TO.offline, has)).toEqual([]);
    expect(found(UP_TO.offline, has, [stateKey()])).toEqual([]);
    expect(found(UP_TO.offline, { passkeys: [live({ displayName: 'Mine' })] })).toEqual([
      `renamed ${SUBJECT}: registered as "Key 1", and called "Mine" there`,
    ]);
  });

  it('differ by name, and by model', () => {
    const other = live({ displayName: 'Mine', aaGuid: ADA });
    expect(found(UP_TO.registered, { passkeys: [other] })).toEqual([
      `renamed ${SUBJECT}: registered as "Key 1", and called "Mine" there`,
      `another-model ${SUBJECT}: of model ${MODEL}, and ${ADA} there`,
    ]);
  });

  it('differ by a passkey that nobody accounts for, and that is no older than the run', () => {
    const stray = (id: string, createdDateTime: string | null) =>
      live({ id, displayName: 'Evil\u001b[2J', createdDateTime });
    const passkeys = [
      live(),
      stray('old', '2026-11-30T11:00:00Z'),
      stray('young', '2026-11-30T11:58:00Z'),
      stray('timeless', null),
    ];
    expect(found(UP_TO.registered, { passkeys })).toEqual([
      `unaccounted user ${ADA}: passkey young, "Evil\\u001b[2J", of 2026-11-30T11:58:00Z, is in neither journal nor state`,
      `unaccounted user ${ADA}: passkey timeless, "Evil\\u001b[2J", of a time that Graph does not tell, is in neither journal nor state`,
    ]);
  });

  it('are not said to agree where the tenant cannot be read, or the user is gone', () => {
    expect(found(UP_TO.registered, { unread: 'why' })).toEqual([
      `unread user ${ADA}: passkeys that cannot be read: why`,
    ]);
    expect(found(UP_TO.registered, { gone: true })).toEqual([
      `user-gone user ${ADA}: not in the tenant any more`,
    ]);
  });
});

describe('the state', () => {
  const has = { passkeys: [live()] };

  it('agrees by credential, or by method', () => {
    expect(found(UP_TO.registered, has, [stateKey()])).toEqual([]);
    expect(found(UP_TO.registered, has, [stateKey({ credentialId: undefined })])).toEqual([]);
  });

  it('lacks a key that was made', () => {
    expect(found(UP_TO.registered, has, [])).toEqual([
      `not-in-state ${SUBJECT}: made, and no resource of the state is about it`,
    ]);
  });

  it('has another credential for the slot, which the tenant lacks', () => {
    const credentialId = Buffer.from('another').toString('base64url');
    const other = stateKey({ credentialId, methodId: 'm' });
    expect(found(UP_TO.registered, has, [other])).toEqual([
      `state-differs ${SUBJECT}: another credential than that of entra_fido2_security_key.ada`,
      'gone-from-tenant entra_fido2_security_key.ada: registered by the state, and the user does not have it',
    ]);
  });

  it('waits for evidence of a key that is registered', () => {
    const pending = stateKey({ status: 'pending', credentialId: undefined, methodId: undefined });
    expect(found(UP_TO.registered, has, [pending])).toEqual([
      `state-is-pending ${SUBJECT}: registered, and entra_fido2_security_key.ada waits for evidence`,
    ]);
  });

  it('accounts for keys that other runs made', () => {
    const other = Buffer.from('another run');
    const passkeys = [live(), live({ id: encodeUrlToken(other) })];
    const key = stateKey({ slot: 'backup', credentialId: other.toString('base64url') });
    expect(found(UP_TO.registered, { passkeys }, [stateKey(), key])).toEqual([]);
  });

  it('adds its users to those who are read', () => {
    const { run } = accounts(UP_TO.registered, has);
    expect(usersOf({ run, state: [stateKey(), stateKey({ userId: 'b' })] })).toEqual([ADA, 'b']);
  });
});
