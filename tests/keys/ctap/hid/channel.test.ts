import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { KeepAlive } from '../../../../keys/ctap';
import { toCbor } from '../../../support/authenticator/cbor';
import type { Fault } from '../../../support/authenticator/faults';
import { requestFor } from '../../../support/authenticator/sample-request';
import { openKey } from '../../../support/authenticator/with-key';

const SHORT = { timeoutMs: 300 };
const NO_PIN = { pin: false };

const kinds: [string, Fault, { readonly code: string; readonly blame: string }][] = [
  ['refuses', { kind: 'status', status: 0x28 }, { code: 'KEY_STORE_FULL', blame: 'key' }],
  [
    'answers an unknown status',
    { kind: 'status', status: 0xf7 },
    { code: 'UNKNOWN_STATUS', blame: 'key' },
  ],
  ['never answers', { kind: 'drop' }, { code: 'NO_ANSWER', blame: 'key' }],
  ['loses its last packet', { kind: 'drop the last packet' }, { code: 'NO_ANSWER', blame: 'key' }],
  ['answers out of order', { kind: 'out of order' }, { code: 'BAD_ANSWER', blame: 'key' }],
  ['answers somebody else', { kind: 'wrong channel' }, { code: 'NO_ANSWER', blame: 'key' }],
  [
    'says for ever that it works',
    { kind: 'endless keep-alive' },
    { code: 'NO_ANSWER', blame: 'key' },
  ],
  [
    'loses power before it did it',
    { kind: 'power cut', when: 'before' },
    { code: 'REMOVED', blame: 'operator' },
  ],
  [
    'loses power after it did it',
    { kind: 'power cut', when: 'after' },
    { code: 'REMOVED', blame: 'operator' },
  ],
  [
    'has forgotten the channel',
    { kind: 'forget channels' },
    { code: 'INVALID_CHANNEL', blame: 'key' },
  ],
  [
    'answers nothing',
    { kind: 'answer', bytes: Buffer.alloc(0) },
    { code: 'BAD_ANSWER', blame: 'key' },
  ],
  [
    'answers no CBOR',
    { kind: 'answer', bytes: Buffer.from('00ff', 'hex') },
    { code: 'BAD_ANSWER', blame: 'key' },
  ],
  [
    'answers no map',
    { kind: 'answer', bytes: Buffer.from('0083010203', 'hex') },
    { code: 'BAD_ANSWER', blame: 'key' },
  ],
  [
    'leaves something out',
    { kind: 'answer', bytes: Buffer.from('00a0', 'hex') },
    { code: 'BAD_ANSWER', blame: 'key' },
  ],
];

describe.each(kinds)('a key that %s', (_, fault, { code, blame }) => {
  it(`ends with ${code}, and is good for the next operation once it is inserted again`, async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('makeCredential', fault);
    await expect(key.makeCredential(requestFor('kim'), SHORT)).rejects.toMatchObject({
      code,
      blame,
      operation: 'authenticatorMakeCredential',
      device: 'software key',
    });
    if (code === 'REMOVED') {
      await expect(key.pinRetries()).rejects.toMatchObject({ code: 'REMOVED' });
      return;
    }
    // Whatever is still on its way must not be taken for the answer to this.
    await expect(key.pinRetries()).resolves.toEqual({ left: 8, needsPowerCycle: false });
    const { credentialId } = await key.makeCredential(requestFor('lee'));
    expect(software.credentials.at(-1)?.id).toEqual(credentialId);
  });
});

it('packets out of order are named', async () => {
  const { software, key } = await openKey({}, NO_PIN);
  software.faults.plan('makeCredential', { kind: 'out of order' });
  await expect(key.makeCredential(requestFor('kim'))).rejects.toMatchObject({
    detail: expect.stringMatching(/^packet \d+ came where packet 0 was due$/) as string,
  });
});

describe('a late answer', () => {
  it('within the time is an answer', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('makeCredential', { kind: 'delay', ms: 200 });
    const { fmt } = await key.makeCredential(requestFor('kim'), { timeoutMs: 5_000 });
    expect(fmt).toBe('packed');
  });

  it('shortly after the time still counts: the key has made the credential', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('makeCredential', { kind: 'delay', ms: 350 });
    const { credentialId } = await key.makeCredential(requestFor('kim'), SHORT);
    expect(software.credentials.map(({ id }) => id)).toEqual([credentialId]);
  });

  it('after that is never taken for the answer to something else', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('makeCredential', { kind: 'delay', ms: 1_000 });
    await expect(key.makeCredential(requestFor('kim'), SHORT)).rejects.toMatchObject({
      code: 'NO_ANSWER',
      message:
        'authenticatorMakeCredential on software key: the key did not answer in time: it was given 300 milliseconds (NO_ANSWER). Insert the key again and try',
    });
    await expect(key.pinRetries()).resolves.toEqual({ left: 8, needsPowerCycle: false });
  });
});

describe('a touch', () => {
  it('is asked for, once', async () => {
    const { key } = await openKey({ touch: 'after a while' }, NO_PIN);
    const states: KeepAlive[] = [];
    await key.makeCredential(requestFor('kim'), { onKeepAlive: (state) => states.push(state) });
    expect(states).toEqual(['touch']);
  });

  it('that is refused is for the operator', async () => {
    const { key } = await openKey({ touch: 'denied' }, NO_PIN);
    await expect(key.makeCredential(requestFor('kim'))).rejects.toMatchObject({
      code: 'OPERATION_DENIED',
      blame: 'operator',
    });
  });

  it('can be cancelled, and nothing is made', async () => {
    const { software, key } = await openKey({ touch: 'never' }, NO_PIN);
    const cancel = new AbortController();
    const made = key.makeCredential(requestFor('kim'), {
      signal: cancel.signal,
      onKeepAlive: () => {
        cancel.abort();
      },
    });
    await expect(made).rejects.toMatchObject({ code: 'CANCELLED', blame: 'operator' });
    expect(software.credentials).toEqual([]);
    await expect(key.pinRetries()).resolves.toMatchObject({ left: 8 });
  });

  it('that never comes ends with the time, and the key stops blinking', async () => {
    const { key } = await openKey({ touch: 'never' }, NO_PIN);
    await expect(key.makeCredential(requestFor('kim'), SHORT)).rejects.toMatchObject({
      code: 'NO_ANSWER',
    });
    await expect(key.pinRetries()).resolves.toMatchObject({ left: 8 });
  });
});

it('what is cancelled before it starts sends nothing', async () => {
  const { plug, key } = await openKey({}, NO_PIN);
  const before = plug.wire.length;
  await expect(key.pinRetries({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'CANCELLED',
  });
  expect(plug.wire).toHaveLength(before);
});

describe('a busy key', () => {
  it('is asked again until it is free', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('getPinRetries', { kind: 'error frame', code: 0x06 }, 3);
    await expect(key.pinRetries()).resolves.toMatchObject({ left: 8 });
  });

  it('that stays busy is named as such', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    software.faults.plan('getPinRetries', { kind: 'error frame', code: 0x06 }, 50);
    await expect(key.pinRetries(SHORT)).rejects.toMatchObject({
      code: 'CHANNEL_BUSY',
      blame: 'operator',
    });
  });
});

it('operations that are asked for together run one after the other', async () => {
  const { software, key } = await openKey({}, NO_PIN);
  software.faults.plan('getPinRetries', { kind: 'delay', ms: 100 });
  const [retries, made] = await Promise.all([
    key.pinRetries(),
    key.makeCredential(requestFor('kim')),
  ]);
  expect(retries.left).toBe(8);
  expect(software.credentials.map(({ id }) => id)).toEqual([made.credentialId]);
});

describe('a long message', () => {
  it('of seven kilobytes is read whole', async () => {
    const { software, key } = await openKey({}, NO_PIN);
    const rpIdHash = createHash('sha256').update('login.microsoft.com').digest();
    const authData = Buffer.concat([rpIdHash, Buffer.alloc(7_400, 1)]);
    authData.writeUInt8(0x45, 32);
    authData.writeUInt16BE(16, 53);
    const answer = toCbor(
      new Map<number, unknown>([
        [1, 'none'],
        [2, authData],
        [3, new Map()],
      ]),
    );
    const bytes = Buffer.concat([Buffer.of(0), answer]);
    software.faults.plan('makeCredential', { kind: 'answer', bytes });
    const made = await key.makeCredential(requestFor('kim'));
    expect(made.authData.equals(authData)).toBe(true);
  });

  it('that the key does not take is refused before it is sent', async () => {
    const { plug, key } = await openKey({ maxCredentialCountInList: 100 }, NO_PIN);
    const before = plug.wire.length;
    const excluded = Array.from({ length: 40 }, () => Buffer.alloc(64, 3));
    await expect(key.makeCredential({ ...requestFor('kim'), excluded })).rejects.toMatchObject({
      code: 'REQUEST_TOO_LARGE',
      message: expect.stringContaining('and the key takes 1200') as string,
    });
    expect(plug.wire).toHaveLength(before);
  });
});

it('a key that is removed while it blinks says nothing more', async () => {
  const { software, plug, key } = await openKey({ touch: 'never' }, NO_PIN);
  const made = key.makeCredential(requestFor('kim'), {
    onKeepAlive: () => {
      software.remove();
    },
  });
  await expect(made).rejects.toMatchObject({ code: 'REMOVED' });
  const said = plug.wire.length;
  await setTimeout(100);
  expect(plug.wire).toHaveLength(said);
});
