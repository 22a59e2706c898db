import { createHash } from 'node:crypto';
import { type CredentialManagement, Pin } from '../../../../keys/ctap';
import type { KeyOptions } from '../../../support/authenticator/options';
import { fromCbor, toCbor, type Members } from '../../../support/authenticator/cbor';
import { requestFor, RP_ID } from '../../../support/authenticator/sample-request';
import { openKey, type OpenKey, PIN } from '../../../support/authenticator/with-key';

const rpIdHash = createHash('sha256').update(RP_ID).digest();

const manage = <T>(
  { key }: OpenKey,
  use: (stored: CredentialManagement) => Promise<T>,
): Promise<T> =>
  key.withPin(Pin.of(PIN), { permissions: ['credentialManagement'] }, (token) =>
    use(key.credentialManagement(token)),
  );

const enrol = ({ key }: OpenKey, name: string, rpId = RP_ID): Promise<unknown> =>
  key.withPin(Pin.of(PIN), { permissions: ['makeCredential'], rpId }, (token) =>
    key.makeCredential({ ...requestFor(name), rp: { id: rpId }, token }),
  );

const KINDS: [string, Partial<KeyOptions>][] = [
  ['of today', {}],
  [
    'from between the specifications',
    { credentialManagement: 'preview', permissions: false, pinProtocols: [1] },
  ],
];

describe.each(KINDS)('a key %s', (_, options) => {
  it('lists whom it has credentials for, and deletes one', async () => {
    const open = await openKey({ ...options, slots: 10 });
    for (const name of ['kim', 'lee', 'ann']) await enrol(open, name);
    await enrol(open, 'kim', 'example.com');

    await expect(manage(open, (stored) => stored.metadata())).resolves.toEqual({
      existing: 4,
      remaining: 6,
    });
    const parties = await manage(open, (stored) => stored.relyingParties());
    expect(parties.map(({ id }) => id)).toEqual([RP_ID, 'example.com']);
    const credentials = await manage(open, (stored) => stored.credentials(rpIdHash));
    expect(credentials.map(({ userName }) => userName)).toEqual([
      'kim@example.com',
      'lee@example.com',
      'ann@example.com',
    ]);
    const lee = credentials[1]?.credentialId ?? Buffer.alloc(0);
    await manage(open, (stored) => stored.delete(lee));
    expect(open.software.credentials.some(({ id }) => id.equals(lee))).toBe(false);
    expect(open.software.credentials).toHaveLength(3);
  });

  it('that is empty lists nothing', async () => {
    const open = await openKey(options);
    await expect(manage(open, (stored) => stored.relyingParties())).resolves.toEqual([]);
    await expect(manage(open, (stored) => stored.credentials(rpIdHash))).resolves.toEqual([]);
  });
});

it('a credential that is not there cannot be deleted', async () => {
  const open = await openKey();
  await expect(manage(open, (stored) => stored.delete(Buffer.alloc(16)))).rejects.toMatchObject({
    code: 'NO_CREDENTIALS',
    operation: 'deleteCredential',
  });
});

it('a key that cannot list says that only a reset helps', async () => {
  const open = await openKey({ credentialManagement: 'none' });
  await expect(manage(open, (stored) => stored.metadata())).rejects.toMatchObject({
    code: 'UNSUPPORTED',
    advice: 'Only a reset deletes it',
  });
});

it('the PIN given for credentials lists nothing', async () => {
  const { key } = await openKey();
  const listed = key.withPin(
    Pin.of(PIN),
    { permissions: ['makeCredential'], rpId: RP_ID },
    (token) => key.credentialManagement(token).metadata(),
  );
  await expect(listed).rejects.toMatchObject({ code: 'PIN_AUTH_INVALID' });
});

it('an enumeration that breaks off is an error, not a shorter list', async () => {
  const open = await openKey();
  await enrol(open, 'kim');
  await enrol(open, 'lee');
  // The first answer announces two; the key has forgotten that when it is asked for the second.
  open.software.faults.plan('credentialManagement', { kind: 'delay', ms: 0 });
  open.software.faults.plan('credentialManagement', { kind: 'status', status: 0x30 });
  await expect(manage(open, (stored) => stored.credentials(rpIdHash))).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
    operation: 'enumerateCredentialsNext',
  });
});

it('an enumeration without end is not begun', async () => {
  const open = await openKey();
  await enrol(open, 'kim');
  open.software.faults.plan('credentialManagement', {
    kind: 'altered',
    alter: (answer) => {
      const members = fromCbor(answer.subarray(1)) as Members;
      return Buffer.concat([Buffer.of(0), toCbor(members.set(9, 4_294_967_295))]);
    },
  });
  await expect(manage(open, (stored) => stored.credentials(rpIdHash))).rejects.toMatchObject({
    code: 'BAD_ANSWER',
    detail: 'it announces 4294967295, more than a key has room for',
  });
});
