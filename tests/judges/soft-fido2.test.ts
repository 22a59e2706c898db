import { createHash } from 'node:crypto';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import {
  attestationRoots,
  challengeOf,
  clientDataJson as clientDataFor,
  originOf,
  Refusal,
  verifyCredential,
} from '../../evidence';
import { Pin, SecurityKey } from '../../keys/ctap';
import type { MadeCredential } from '../../keys/ctap/commands/make-credential';
import { requestFor, RP_ID } from '../support/authenticator/sample-request';
import { buildSoftFido2, SOFT_FIDO2_MODEL, SoftFido2 } from '../support/authenticator/soft-fido2';
import { hasPython, hasRust, skipLoudly } from '../support/judges';
import { longChallenge, optionsOf } from '../support/webauthn/options';

const missing = hasRust() ? 'Python' : 'Rust 1.91 or newer';

const PIN = '83412976';
const MAKING = { permissions: ['makeCredential'], rpId: RP_ID } as const;

const options = optionsOf({ challenge: longChallenge() });
const clientDataJson = clientDataFor(options);
const clientDataHash = createHash('sha256').update(clientDataJson).digest();

/** What a relying party says of a credential, by a library of others. */
const verified = ({ credentialId, attestationObject }: MadeCredential): Promise<unknown> =>
  verifyRegistrationResponse({
    expectedChallenge: challengeOf(options),
    expectedOrigin: originOf(options),
    expectedRPID: RP_ID,
    requireUserVerification: true,
    response: {
      id: credentialId.toString('base64url'),
      rawId: credentialId.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: Buffer.from(clientDataJson).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
      },
    },
  });

/** What we say of it. */
function verdict(
  { credentialId, attestationObject }: MadeCredential,
  attestation: 'required' | 'preferred',
): object {
  const credential = {
    id: credentialId.toString('base64url'),
    response: {
      clientDataJSON: Buffer.from(clientDataJson).toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
    },
  };
  try {
    const trust = { options, roots: attestationRoots({}), attestation, at: new Date() };
    return verifyCredential(credential, trust);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.findings.map(({ rule, given }) => `${rule}: ${given}`);
  }
}

const nothing = (): Promise<void> => Promise.resolve();

(hasRust() && hasPython()
  ? describe
  : skipLoudly('our client, judged by the authenticator of soft-fido2', missing))(
  'our client, judged by the authenticator of soft-fido2',
  () => {
    let authenticator: SoftFido2;
    let key: SecurityKey;

    beforeAll(() => {
      buildSoftFido2();
    }, 900_000);
    beforeEach(async () => {
      authenticator = await SoftFido2.insert();
      key = await SecurityKey.open(authenticator.path, { timeoutMs: 20_000 });
    });
    afterEach(async () => {
      await key.close();
      await authenticator.remove();
    });

    it('understands what it says about itself', () => {
      expect(key.info).toMatchObject({
        aaguid: SOFT_FIDO2_MODEL,
        options: { rk: true, clientPin: false, pinUvAuthToken: true, credMgmt: true },
      });
      expect(key.info.pinUvAuthProtocols).toContain(2);
    });

    it('sets a PIN, changes it, and counts wrong ones', async () => {
      await key.setPin(Pin.of(PIN));
      expect(key.hasPin).toBe(true);
      await key.changePin(Pin.of(PIN), Pin.of('12345678'));
      await key.withPin(Pin.of('12345678'), MAKING, nothing);
      await expect(key.withPin(Pin.of(PIN), MAKING, nothing)).rejects.toMatchObject({
        code: 'PIN_INVALID',
        detail: '7 attempts are left',
      });
    });

    it('is blocked by three wrong PINs in a row', async () => {
      await key.setPin(Pin.of(PIN));
      const attempt = (pin: string): Promise<void> => key.withPin(Pin.of(pin), MAKING, nothing);
      await expect(attempt('00000001')).rejects.toMatchObject({ code: 'PIN_INVALID' });
      await expect(attempt('00000002')).rejects.toMatchObject({ code: 'PIN_INVALID' });
      await expect(attempt('00000003')).rejects.toMatchObject({ code: 'PIN_AUTH_BLOCKED' });
      // It would take the right PIN, where a key asks to be plugged in again first.
      await expect(key.pinRetries()).resolves.toMatchObject({ left: 5 });
    });

    it('makes a credential with the proof of the PIN, and is stopped by the exclude list', async () => {
      const pin = Pin.of(PIN);
      await key.setPin(pin);
      const made = await key.withPin(pin, MAKING, (token) =>
        key.makeCredential({ ...requestFor('kim'), clientDataHash, token }),
      );
      await expect(verified(made)).resolves.toMatchObject({
        verified: true,
        registrationInfo: { userVerified: true, fmt: 'packed' },
      });
      expect(verdict(made, 'preferred')).toMatchObject({
        aaguid: key.info.aaguid,
        attestationLevel: 'notAttested',
      });
      expect(verdict(made, 'required')).toEqual([
        'attestation-demand: self-attestation, "packed" without certificates',
      ]);
      const again = key.withPin(pin, MAKING, (token) =>
        key.makeCredential({ ...requestFor('lee'), excluded: [made.credentialId], token }),
      );
      await expect(again).rejects.toMatchObject({ code: 'CREDENTIAL_EXCLUDED' });
    });

    it('has no settings, and is told apart by what it says', async () => {
      const pin = Pin.of(PIN);
      await key.setPin(pin);
      const set = key.withPin(pin, { permissions: ['authenticatorConfig'] }, nothing);
      await expect(set).rejects.toMatchObject({ code: 'UNSUPPORTED', blame: 'key' });
      await expect(key.pinRetries()).resolves.toMatchObject({ left: 8 });
    });

    it('lists what is stored, and deletes it', async () => {
      const pin = Pin.of(PIN);
      await key.setPin(pin);
      const made = await key.withPin(pin, MAKING, (token) =>
        key.makeCredential({ ...requestFor('kim'), token }),
      );
      const idHash = createHash('sha256').update(RP_ID).digest();
      await key.withPin(pin, { permissions: ['credentialManagement'] }, async (token) => {
        const stored = key.credentialManagement(token);
        await expect(stored.metadata()).resolves.toMatchObject({ existing: 1 });
        await expect(stored.relyingParties()).resolves.toEqual([{ id: RP_ID, idHash }]);
        await expect(stored.credentials(idHash)).resolves.toMatchObject([
          { credentialId: made.credentialId, userName: 'kim@example.com' },
        ]);
        await stored.delete(made.credentialId);
        await expect(stored.metadata()).resolves.toMatchObject({ existing: 0 });
      });
    });
  },
);
