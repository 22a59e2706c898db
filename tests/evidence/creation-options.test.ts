import { randomBytes } from 'node:crypto';
import {
  challengeOf,
  clientDataJson,
  creationOptions,
  excludedIds,
  originOf,
  requestedExtensions,
} from '../../evidence';
import { longChallenge, optionsOf } from '../support/webauthn/options';

/** As the documentation of v1.0 shows them. */
const DOCUMENTED = {
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#x',
  challengeTimeoutDateTime: '2026-04-20T10:00:00Z',
  publicKey: {
    challenge: 'QTU1NTRE',
    timeout: 60000,
    attestation: 'direct',
    rp: { id: 'login.microsoftonline.com', name: 'Microsoft' },
    user: { id: 'a2ltQGNvbnRvc28uY29t', displayName: 'Kim', name: 'kim@contoso.com' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    excludeCredentials: [],
    authenticatorSelection: {
      authenticatorAttachment: 'platform',
      requireResidentKey: true,
      userVerification: 'required',
    },
    extensions: {},
  },
};

describe('creation options', () => {
  it('are read as v1.0 documents them, and keep what they do not know', () => {
    expect(creationOptions.parse(DOCUMENTED)).toEqual(DOCUMENTED);
  });

  it('are read as beta returned them, with a challenge of 7 KB', () => {
    const challenge = longChallenge();
    expect(challenge).toHaveLength(6931);
    expect(challengeOf(optionsOf({ challenge }))).toBe(challenge);
  });

  it('are read without what is optional', () => {
    const { rp, user, challenge, pubKeyCredParams } = DOCUMENTED.publicKey;
    const publicKey = { rp, user, challenge, pubKeyCredParams };
    const options = creationOptions.parse({ ...DOCUMENTED, publicKey });
    expect(excludedIds(options)).toEqual([]);
    expect(requestedExtensions(options)).toEqual({});
  });

  it.each([
    ['a relying party with a path', { rp: { id: 'login.microsoft.com/x', name: '' } }],
    ['a relying party with a port', { rp: { id: 'login.microsoft.com:8443', name: '' } }],
    ['a relying party with a user', { rp: { id: 'a@login.microsoft.com', name: '' } }],
    ['no algorithm', { pubKeyCredParams: [] }],
    ['an empty challenge', { challenge: '' }],
    ['a challenge of 40 KB', { challenge: 'A'.repeat(40_000) }],
    ['a challenge with quotes', { challenge: 'A","origin":"x' }],
  ])('are refused with %s', (_, publicKey) => {
    expect(() => optionsOf(publicKey)).toThrow();
  });
});

describe('client data', () => {
  it('has the challenge as Graph wrote it, without padding, and the origin of its relying party', () => {
    const rp = { id: 'auth.contoso.ciamlogin.com', name: 'Contoso' };
    const options = optionsOf({ rp, challenge: 'QTU1NTRE+/==' });
    expect(originOf(options)).toBe('https://auth.contoso.ciamlogin.com');
    expect(clientDataJson(options)).toBe(
      '{"type":"webauthn.create","challenge":"QTU1NTRE+/","origin":"https://auth.contoso.ciamlogin.com","crossOrigin":false}',
    );
  });
});

describe('excluded ids', () => {
  it('are every reading of standard base64 with padding', () => {
    const [one, other] = [randomBytes(16), randomBytes(48)];
    const excludeCredentials = [one, other].map((id) => ({
      id: id.toString('base64'),
      type: 'public-key',
      transports: ['usb'],
    }));
    const excluded = excludedIds(optionsOf({ excludeCredentials })).map(String);
    expect(excluded).toEqual(expect.arrayContaining([String(one), String(other)]));
  });
});

describe('requested extensions', () => {
  const requested = (extensions: Record<string, unknown>): Record<string, unknown> =>
    requestedExtensions(optionsOf({ extensions }));

  it('do not enforce a protection that protects nothing: Chromium refuses the pair', () => {
    expect(requestedExtensions(optionsOf())).toEqual({
      hmacCreateSecret: true,
      credentialProtectionPolicy: 'userVerificationOptional',
    });
    expect(requested({ enforceCredentialProtectionPolicy: true })).toEqual({});
  });

  it('enforce a protection that protects, and keep what they do not know', () => {
    const extensions = {
      credentialProtectionPolicy: 'userVerificationRequired',
      enforceCredentialProtectionPolicy: true,
      fromTomorrow: { a: 1 },
    };
    expect(requested(extensions)).toEqual(extensions);
  });
});
