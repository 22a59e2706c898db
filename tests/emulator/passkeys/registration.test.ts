import { createHash, randomBytes } from 'node:crypto';
import { type JsonObject, own, text } from '../../../emulator/json';
import { type AnswerOptions, answerTo } from '../support/authenticator';
import { type KeyTenant, methodsOf, MODEL, openKeyTenant, OTHER_MODEL } from '../support/passkeys';
import { DEV, message, refusal } from '../support/session';
import { issue } from '../support/vendor';

let tenant: KeyTenant;
beforeAll(async () => {
  tenant = await openKeyTenant();
});
afterAll(() => tenant.session.close());

const registered = (changes: Partial<AnswerOptions>) => async (): Promise<JsonObject> => {
  const { body, status, text: whole } = await tenant.register(changes);
  expect([status, whole]).toEqual([201, whole]);
  return body;
};

describe('registering a passkey', () => {
  it('answers 201 with what the service knows of it, and lists it', async () => {
    const credentialId = randomBytes(16);
    const answer = await tenant.register({ credentialId, displayName: 'YK5 12345678' });
    expect(answer.status).toBe(201);
    const id = `${credentialId.toString('base64url')}2`;
    const { vendor } = tenant;
    const passkey = {
      id,
      displayName: 'YK5 12345678',
      createdDateTime: '2026-11-30T12:00:00.000Z',
      aaGuid: MODEL,
      model: 'Test Key 5',
      attestationCertificates: [vendor.leaf, vendor.intermediate].map(({ der }) =>
        createHash('sha1').update(der).digest('hex'),
      ),
      attestationLevel: 'attested',
      passkeyType: 'deviceBound',
    };
    expect(answer.body).toMatchObject(passkey);
    expect(answer.headers.get('location')).toMatch(new RegExp(`/fido2Methods/${id}$`));
    expect(await tenant.list()).toContainEqual(passkey);
    expect(await tenant.session.get(`${methodsOf(DEV.users.ada)}/${id}`)).toMatchObject(passkey);
  });

  it.each<[string, Partial<AnswerOptions>, JsonObject]>([
    ['none', { format: 'none', chain: [] }, { attestationLevel: 'notAttested' }],
    ['self-attestation', { chain: [] }, { attestationLevel: 'notAttested' }],
    ['an RSA key', { chain: [], algorithm: 'rs256' }, { attestationLevel: 'notAttested' }],
    ['the longest id', { credentialId: Buffer.alloc(1023, 7) }, { attestationLevel: 'attested' }],
    ['extensions', { extensions: { credProtect: 1 } }, { attestationLevel: 'attested' }],
    ['standard base64', { encoding: 'base64' }, { attestationLevel: 'attested' }],
    ['more client data', { clientData: { other: 'yes' } }, { attestationLevel: 'attested' }],
    ['a passkey that can be backed up', { flags: 0x4d }, { passkeyType: 'synced' }],
    [
      'a model without roots',
      { aaguid: OTHER_MODEL, chain: [] },
      { model: 'Other Key', attestationLevel: 'notAttested' },
    ],
    [
      'a model that nobody knows',
      { aaguid: '00000000-0000-0000-0000-000000000000', format: 'none', chain: [] },
      { model: null },
    ],
  ])('takes %s', async (_, changes, expected) => {
    expect(await registered(changes)()).toMatchObject(expected);
  });

  it('is attested by a chain to the roots of its own model alone', async () => {
    const { vendor } = tenant;
    const level = async (changes: Partial<AnswerOptions>) =>
      text(await registered(changes)(), 'attestationLevel');
    const leaf = (aaguid: string) => issue({ issuer: vendor.intermediate, aaguid });
    const foreign = await issue({ authority: true });
    const plain = await issue({ issuer: vendor.leaf, aaguid: MODEL });
    const expired = await issue({
      issuer: vendor.intermediate,
      aaguid: MODEL,
      notAfter: '2026-01-01T00:00:00Z',
    });
    const chains = {
      'with the root': [vendor.leaf, vendor.intermediate, vendor.root],
      'without the authority between': [vendor.leaf],
      'from another root': [await issue({ issuer: foreign, aaguid: MODEL }), foreign],
      'by a certificate of no authority': [plain, vendor.leaf, vendor.intermediate],
      expired: [expired, vendor.intermediate],
    };
    const levels: Record<string, string> = {};
    for (const [name, chain] of Object.entries(chains)) levels[name] = await level({ chain });
    const other = { aaguid: OTHER_MODEL, chain: [await leaf(OTHER_MODEL), vendor.intermediate] };
    levels['of a model with other roots'] = await level(other);
    expect(levels).toEqual({
      'with the root': 'attested',
      'without the authority between': 'notAttested',
      'from another root': 'notAttested',
      'by a certificate of no authority': 'notAttested',
      expired: 'notAttested',
      'of a model with other roots': 'notAttested',
    });
  });
});

describe('a registration is refused', () => {
  const refusals: readonly (readonly [string, Partial<AnswerOptions>, string, RegExp])[] = [
    ['of a sign-in', { clientData: { type: 'webauthn.get' } }, 'client-data', /type/],
    [
      'of another origin',
      { clientData: { origin: 'https://evil.example' } },
      'client-data',
      /origin/,
    ],
    ['in a frame', { clientData: { crossOrigin: true } }, 'client-data', /crossOrigin/],
    ['whose client data is no JSON', { clientDataText: '{' }, 'client-data', /no JSON/],
    ['whose client data is a list', { clientDataText: '[]' }, 'client-data', /no JSON/],
    ['for another relying party', { rpId: 'evil.example' }, 'authenticator-data', /not for/],
    ['without user presence', { flags: 0x44 }, 'authenticator-data', /no user present/],
    ['without user verification', { flags: 0x41 }, 'authenticator-data', /no user verified/],
    ['with an id too long', { credentialId: Buffer.alloc(1024, 7) }, 'authenticator-data', /1023/],
    ['with an id of no bytes', { credentialId: Buffer.alloc(0) }, 'authenticator-data', /has none/],
    ['without a credential', { flags: 0x05 }, 'authenticator-data', /no credential/],
    ['backed up against its flags', { flags: 0x55 }, 'authenticator-data', /backed up/],
    [
      'with bytes left over',
      { tail: (data) => Buffer.concat([data, Buffer.of(0)]) },
      'authenticator-data',
      /2 values/,
    ],
    [
      'that is cut off',
      { tail: (data) => data.subarray(0, 60) },
      'authenticator-data',
      /ends within/,
    ],
    [
      'that is hardly there',
      { tail: (data) => data.subarray(0, 20) },
      'authenticator-data',
      /20 bytes/,
    ],
    [
      'with a key of another algorithm',
      { algorithm: 'es384', format: 'none', chain: [] },
      'public-key',
      /-35/,
    ],
    [
      'with a statement under none',
      { format: 'none', chain: [], statement: { alg: -7 } },
      'statement',
      /comes with/,
    ],
    ['of another format', { format: 'tpm', chain: [] }, 'other-formats', /tpm/],
    ['without a signature', { statement: { sig: undefined } }, 'statement', /no signature/],
    [
      'with another signature',
      { statement: { sig: new Uint8Array(70) } },
      'statement',
      /does not fit/,
    ],
    [
      'that signs itself wrongly',
      { chain: [], statement: { sig: new Uint8Array(70) } },
      'statement',
      /does not fit/,
    ],
    [
      'that names another algorithm',
      { chain: [], statement: { alg: -257 } },
      'statement',
      /algorithm/,
    ],
    [
      'of another algorithm than the certificate',
      { statement: { alg: -257 } },
      'statement',
      /does not fit/,
    ],
    ['with an empty x5c', { statement: { x5c: [] } }, 'statement', /x5c/],
    ['with a text in x5c', { statement: { x5c: ['certificate'] } }, 'statement', /x5c/],
    [
      'with a certificate that is none',
      { statement: { x5c: [new Uint8Array(30)] } },
      'statement',
      /x5c/,
    ],
  ];
  it.each(refusals)('%s', async (_, changes, fact, words) => {
    const answer = await tenant.register(changes);
    expect(refusal(answer)).toMatchObject({
      status: 400,
      code: 'BadRequest',
      fact: `passkey-${fact}; assumed`,
    });
    expect(message(answer)).toMatch(words);
  });

  it.each([
    ['names another model', { aaguid: OTHER_MODEL }, /AAGUID is 9999/],
    ['marks the model critical', { aaguid: MODEL, critical: true }, /critical/],
    [
      'is that of an authority',
      { authority: true, subject: 'C=CH, O=T, OU=Authenticator Attestation, CN=T' },
      /authority/,
    ],
    ['is of another unit', { subject: 'C=CH, O=T, OU=Web, CN=T' }, /unit/],
    ['names nobody', { subject: '' }, /country/],
    ['names no country', { subject: 'O=T, OU=Authenticator Attestation, CN=T' }, /country/],
    ['names no vendor', { subject: 'C=CH, OU=Authenticator Attestation, CN=T' }, /vendor/],
  ])('with a certificate that %s', async (_, changes, words) => {
    const { intermediate } = tenant.vendor;
    const leaf = await issue({ issuer: intermediate, ...changes });
    const answer = await tenant.register({ chain: [leaf, intermediate] });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'passkey-statement; assumed' });
    expect(message(answer)).toMatch(words);
  });

  it('where the credential is altered by one bit', async () => {
    const body = answerTo(await tenant.options(), tenant.attested);
    const credential = own(body, 'publicKeyCredential') as JsonObject;
    const response = own(credential, 'response') as JsonObject;
    const object = Buffer.from(text(response, 'attestationObject'), 'base64url');
    object.writeUInt8(object.readUInt8(object.length - 1) ^ 1, object.length - 1);
    const altered = { ...response, attestationObject: object.toString('base64url') };
    const sent = { ...body, publicKeyCredential: { ...credential, response: altered } };
    expect(refusal(await tenant.post(sent))).toMatchObject({ status: 400 });
  });

  const whole = async (): Promise<JsonObject> => answerTo(await tenant.options(), tenant.attested);
  const credential = (body: JsonObject, values: JsonObject): JsonObject => ({
    ...body,
    publicKeyCredential: { ...(own(body, 'publicKeyCredential') as JsonObject), ...values },
  });
  it.each<[string, string, (body: JsonObject) => JsonObject]>([
    ['without a name', 'passkey-body; assumed', ({ displayName: _, ...body }) => body],
    ['with an empty name', 'passkey-display-name', (body) => ({ ...body, displayName: '' })],
    [
      'with a name too long',
      'passkey-display-name',
      (body) => ({ ...body, displayName: 'k'.repeat(31) }),
    ],
    ['without a credential', 'passkey-body; assumed', ({ displayName = '' }) => ({ displayName })],
    [
      'without a response',
      'passkey-body; assumed',
      (body) => ({ ...body, publicKeyCredential: { id: 'AAAA' } }),
    ],
    ['with an unknown member', 'unknown-property', (body) => credential(body, { rawId: 'AAAA' })],
    [
      'with another id',
      'passkey-authenticator-data; assumed',
      (body) => credential(body, { id: 'AAAA' }),
    ],
    ['with an id in no base64', 'passkey-base64', (body) => credential(body, { id: '%%' })],
    [
      'with results that are none',
      'passkey-body; assumed',
      (body) => credential(body, { clientExtensionResults: 'x' }),
    ],
    [
      'with an object in no CBOR',
      'passkey-statement; assumed',
      (body) => {
        const { response } = own(body, 'publicKeyCredential') as { response: JsonObject };
        return credential(body, { response: { ...response, attestationObject: '____' } });
      },
    ],
  ])('%s', async (_, fact, change) => {
    const answer = await tenant.post(change(await whole()));
    expect(refusal(answer)).toMatchObject({ status: 400, fact });
  });

  it('with the credential id of anybody in the tenant', async () => {
    const credentialId = randomBytes(32);
    expect((await tenant.register({ credentialId })).status).toBe(201);
    for (const user of [DEV.users.ada, DEV.users.grace]) {
      expect(refusal(await tenant.register({ credentialId }, user))).toMatchObject({
        status: 400,
        fact: 'passkey-duplicate; assumed',
      });
    }
  });
});
