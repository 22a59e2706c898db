import { createHash, X509Certificate, verify } from 'node:crypto';
import { decode } from 'cbor2';
import { Pin, SecurityKey } from '../../../../keys/ctap';
import { Maker } from '../../../support/authenticator/attestation';
import { requestFor, RP_ID } from '../../../support/authenticator/sample-request';
import { SoftwareKey } from '../../../support/authenticator/software-key';
import { openKey, PIN } from '../../../support/authenticator/with-key';
import { Random } from '../../../support/random';

const MAKING = { permissions: ['makeCredential', 'getAssertion'], rpId: RP_ID } as const;
const FLAGS_AT = 32;

describe('attestation', () => {
  it.each([
    ['packed', 'packed', 1],
    ['packed with an intermediate', 'packed', 2],
    ['self', 'packed', 0],
    ['none', 'none', 0],
  ] as const)('%s arrives whole', async (attestation, fmt, certificates) => {
    const maker = await Maker.create();
    const key = await SecurityKey.over((await SoftwareKey.create({ attestation }, maker)).insert());
    const request = requestFor('kim');
    const made = await key.makeCredential(request);
    expect(made.fmt).toBe(fmt);
    const chain = (made.attStmt.get('x5c') ?? []) as Uint8Array[];
    expect(chain).toHaveLength(certificates);
    const [leaf, issuer = new Uint8Array(maker.root.rawData)] = chain;
    if (leaf !== undefined) {
      const certificate = new X509Certificate(leaf);
      expect(certificate.verify(new X509Certificate(issuer).publicKey)).toBe(true);
      const signed = Buffer.concat([made.authData, request.clientDataHash]);
      const signature = made.attStmt.get('sig') as Uint8Array;
      expect(verify('sha256', signed, certificate.publicKey, signature)).toBe(true);
    }
    expect(decode(made.attestationObject)).toMatchObject({ fmt, authData: made.authData });
  });
});

describe('what is asked of a key', () => {
  it('reaches it: the user, a discoverable credential, the extensions', async () => {
    const { software, key } = await openKey();
    const made = await key.withPin(Pin.of(PIN), MAKING, (token) =>
      key.makeCredential({
        ...requestFor('kim'),
        extensions: { hmacSecret: true, credProtect: 2 },
        token,
      }),
    );
    expect(software.credentials).toMatchObject([
      {
        rpId: RP_ID,
        userName: 'kim@example.com',
        displayName: 'kim',
        discoverable: true,
        credProtect: 2,
      },
    ]);
    // User present and verified, a credential, and extensions.
    expect(made.authData.readUInt8(FLAGS_AT)).toBe(0xc5);
  });

  it('leaves out the extensions that a key does not know', async () => {
    const { software, key } = await openKey({ extensions: [] }, { pin: false });
    const made = await key.makeCredential(requestFor('kim'));
    expect(made.authData.readUInt8(FLAGS_AT)).toBe(0x41);
    expect(software.credentials).toMatchObject([{ credProtect: undefined }]);
  });

  it('lets the key choose the first algorithm that it knows', async () => {
    const { software, key } = await openKey({ algorithms: [-8] }, { pin: false });
    await key.makeCredential({ ...requestFor('kim'), algorithms: [-7, -257, -8] });
    expect(software.credentials).toMatchObject([{ algorithm: -8 }]);
    await expect(key.makeCredential(requestFor('lee'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_ALGORITHM',
      blame: 'key',
    });
  });

  it('cuts names between characters, after 64 bytes at most', async () => {
    const { software, key } = await openKey({}, { pin: false });
    const long = `x${'é'.repeat(40)}`;
    const request = requestFor('kim');
    await key.makeCredential({
      ...request,
      user: { ...request.user, name: long, displayName: long },
    });
    const cut = `x${'é'.repeat(31)}`;
    expect(software.credentials).toMatchObject([{ userName: cut, displayName: cut }]);
  });
});

describe('an exclude list', () => {
  it('stops a user who has this key already', async () => {
    const { software, key } = await openKey({}, { pin: false });
    const { credentialId } = await key.makeCredential(requestFor('kim'));
    const excluded = [Buffer.alloc(48, 1), credentialId];
    await expect(key.makeCredential({ ...requestFor('lee'), excluded })).rejects.toMatchObject({
      code: 'CREDENTIAL_EXCLUDED',
      blame: 'operator',
    });
    expect(software.credentials).toHaveLength(1);
  });

  it.each([0, 7, 30])('longer than a key takes is searched in pieces: at %d of 31', async (at) => {
    const { software, key } = await openKey();
    const pin = Pin.of(PIN);
    const { credentialId } = await key.withPin(pin, MAKING, (token) =>
      key.makeCredential({ ...requestFor('kim'), token }),
    );
    const random = new Random(at);
    const others = Array.from({ length: 30 }, () => Buffer.alloc(16 + random.below(49), 9));
    // Ids that are longer than any of this key cannot be its own.
    const excluded = [...others.slice(0, at), credentialId, ...others.slice(at), Buffer.alloc(200)];
    const again = (list: readonly Uint8Array[]): Promise<unknown> =>
      key.withPin(pin, MAKING, (token) =>
        key.makeCredential({ ...requestFor('lee'), excluded: list, token }),
      );
    await expect(again(excluded)).rejects.toMatchObject({ code: 'CREDENTIAL_EXCLUDED' });
    await again(excluded.filter((id) => id !== credentialId));
    expect(software.credentials).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it('a full key says so, and keeps what it has', async () => {
    const { software, key } = await openKey({ slots: 2 }, { pin: false });
    await key.makeCredential(requestFor('kim'));
    await key.makeCredential(requestFor('lee'));
    await expect(key.makeCredential(requestFor('ann'))).rejects.toMatchObject({
      code: 'KEY_STORE_FULL',
    });
    expect(software.credentials).toHaveLength(2);
  });

  it('the PIN is wanted where one is set', async () => {
    const { key } = await openKey();
    await expect(key.makeCredential(requestFor('kim'))).rejects.toMatchObject({
      code: 'PUAT_REQUIRED',
      blame: 'operator',
    });
  });

  it('a proof for another relying party is worth nothing', async () => {
    const { key } = await openKey();
    const elsewhere = { ...MAKING, rpId: 'example.com' };
    const made = key.withPin(Pin.of(PIN), elsewhere, (token) =>
      key.makeCredential({ ...requestFor('kim'), token }),
    );
    await expect(made).rejects.toMatchObject({ code: 'PIN_AUTH_INVALID' });
  });
});

describe('an answer that is for somebody else, or about nothing, is refused', () => {
  const rpIdHash = createHash('sha256').update(RP_ID).digest('hex');
  it.each([
    [
      'for another relying party',
      `${'00'.repeat(32)}41`,
      `the authenticator data is not for ${RP_ID}`,
    ],
    ['without a credential', `${rpIdHash}01`, 'the authenticator data holds no credential'],
    [
      'cut off',
      `${rpIdHash}41${'00'.repeat(20)}00ff`,
      'the authenticator data ends in the middle of the credential',
    ],
  ])('%s', async (_, start, detail) => {
    const { software, key } = await openKey({}, { pin: false });
    const data = Buffer.concat([Buffer.from(start, 'hex')], 60).toString('hex');
    const bytes = Buffer.from(`00a301646e6f6e6502583c${data}03a0`, 'hex');
    software.faults.plan('makeCredential', { kind: 'answer', bytes });
    await expect(key.makeCredential(requestFor('kim'))).rejects.toMatchObject({
      code: 'BAD_ANSWER',
      detail,
    });
  });
});

it('a power cut after the touch leaves a credential that the next try finds', async () => {
  const { software, key } = await openKey({}, { pin: false });
  software.faults.plan('makeCredential', { kind: 'power cut', when: 'after' });
  await expect(key.makeCredential(requestFor('kim'))).rejects.toMatchObject({ code: 'REMOVED' });
  const [orphan] = software.credentials;
  const again = await SecurityKey.over(software.insert());
  const made = await again.makeCredential(requestFor('kim'));
  // A discoverable credential takes the place of the same user's.
  expect(software.credentials.map(({ id }) => id)).toEqual([made.credentialId]);
  expect(made.credentialId).not.toEqual(orphan?.id);
});
