import { PrivateState } from '../../../../provider/framework/private-state';
import type { EntraClient } from '../../../../provider/resources/define/client';
import {
  destroyRefusal,
  forgetCreation,
  isReplaced,
  keyRefusal,
  OPEN_SLOT,
  rememberCreation,
  slotRefusal,
} from '../../../../provider/resources/fido2-security-key/slots';
import { registered, USER } from './states';

/** A session: nothing of the client is looked at. */
const session = (): EntraClient => ({}) as EntraClient;
const slot = { user_id: USER, slot: 'primary' };
const backup = { user_id: USER, slot: 'backup' };
const TWICE = `Security key "primary" of user ${USER} is planned twice`;

const meetings = ['read', 'kept', 'created', 'destroyed'] as const;
/** In either order. */
const CLASHES = [
  'read created',
  'kept kept',
  'created kept',
  'created created',
  'created destroyed',
];
const pairs = meetings.flatMap((one) => meetings.map((other) => [one, other] as const));

describe('a slot', () => {
  it.each(pairs)('that is %s and %s is one resource, or is refused', (one, other) => {
    const client = session();
    expect(slotRefusal(client, slot, one)).toBeUndefined();
    const isClash = [`${one} ${other}`, `${other} ${one}`].some((pair) => CLASHES.includes(pair));
    expect(slotRefusal(client, slot, other)?.summary).toBe(isClash ? TWICE : undefined);
  });

  it('is the same however its user is spelled', () => {
    const client = session();
    slotRefusal(client, slot, 'created');
    const spelled = { ...slot, user_id: `/users/${USER.toUpperCase()}` };
    expect(slotRefusal(client, spelled, 'created')).toBeDefined();
  });

  it('is no other slot’s matter, nor another session’s', () => {
    const client = session();
    slotRefusal(client, slot, 'created');
    expect(slotRefusal(client, backup, 'created')).toBeUndefined();
    expect(slotRefusal(session(), slot, 'created')).toBeUndefined();
  });
});

describe('a key', () => {
  const keys = ['AAAA0', 'AAAA'];

  it('stays with one slot', () => {
    const client = session();
    expect(keyRefusal(client, slot, keys, true)).toBeUndefined();
    expect(keyRefusal(client, slot, keys, true)).toBeUndefined();
    expect(keyRefusal(client, backup, [null, undefined, 'AAAA'], true)).toMatchObject({
      summary: 'One key has two slots',
    });
  });

  it('is not destroyed while a resource of this or another slot keeps it, in either order', () => {
    for (const [keeper, summary] of [
      [slot, TWICE],
      [backup, 'One key has two slots'],
    ] as const) {
      const client = session();
      keyRefusal(client, keeper, keys, true);
      expect(destroyRefusal(client, registered())).toMatchObject({ summary });
      const other = session();
      expect(destroyRefusal(other, registered())).toBeUndefined();
      expect(keyRefusal(other, keeper, keys, true)).toMatchObject({ summary });
    }
  });

  it('is known by its evidence where its slot is not known yet', () => {
    const digest = 'a'.repeat(64);
    const client = session();
    expect(keyRefusal(client, OPEN_SLOT, [digest], true)).toBeUndefined();
    const going = registered({ evidence_sha256: digest.toUpperCase() });
    expect(destroyRefusal(client, going)?.detail).toContain(
      `${USER}/primary and a slot that is known after apply are about the same credential`,
    );
    expect(destroyRefusal(client, registered({ slot: 'backup', method_id: 'B' }))).toBeUndefined();
  });

  it('may be destroyed by two resources, as it is gone then', () => {
    const client = session();
    expect(destroyRefusal(client, registered())).toBeUndefined();
    expect(destroyRefusal(client, registered({ slot: 'backup' }))).toBeUndefined();
  });
});

describe('a destroy', () => {
  it('is one half of a replacement while a creation is planned with it', () => {
    const state = new PrivateState(new Uint8Array());
    expect(isReplaced(state)).toBe(false);
    rememberCreation(state);
    const stored = new PrivateState(state.toBytes());
    expect(isReplaced(stored)).toBe(true);
    forgetCreation(stored);
    expect(isReplaced(new PrivateState(stored.toBytes()))).toBe(false);
  });
});
