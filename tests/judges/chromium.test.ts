import {
  attestationRoots,
  challengeOf,
  Refusal,
  requestedExtensions,
  verifyCredential,
  type CreationOptions,
} from '../../evidence';
import type { PublicKeyCredential } from '../../evidence/attestation/decode';
import { methodsOf, NOW } from '../emulator/support/passkeys';
import { DEV, refusal, values } from '../emulator/support/session';
import { findChromium } from '../support/browser/chromium';
import { RelyingParty } from '../support/browser/relying-party';
import { browserOptions, CHROMIUM_MODEL, type VirtualKey } from '../support/browser/virtual-key';
import { skipLoudly } from '../support/judges';
import { recertified } from '../support/webauthn/recertify';
import { encodeUrlToken } from '../support/url-token';

const { users } = DEV;
const NO_MODEL = '00000000-0000-0000-0000-000000000000';
const NAME = 'A key of Chromium';

(findChromium() === undefined ? skipLoudly('Chromium, as client and key', 'Chromium') : describe)(
  'Chromium, as client and key',
  () => {
    let party: RelyingParty;
    let key: VirtualKey;

    beforeAll(async () => {
      party = await RelyingParty.open();
      key = party.key;
    }, 120_000);
    beforeEach(() => key.exchange({}));
    afterAll(() => party.close());

    const verdict = (
      credential: PublicKeyCredential,
      options: CreationOptions,
      attestation: 'required' | 'preferred' = 'required',
    ): object => {
      const { aaguid, root } = party.vendor;
      const roots = attestationRoots({ pinned: { [aaguid]: [root.pem] } });
      try {
        return verifyCredential(credential, { options, roots, attestation, at: new Date(NOW) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return error.findings.map(({ rule, given }) => `${rule}: ${given}`);
      }
    };

    describe('with a certificate of a vendor for its own key', () => {
      it('makes what we call attested, and the tenant as well, by a challenge of 7 KB', async () => {
        await party.enforceAttestation(true);
        const options = await party.optionsFor();
        expect(challengeOf(options).length).toBeGreaterThan(6900);
        const credential = await party.make(options);
        expect(verdict(credential, options)).toMatchObject({
          aaguid: CHROMIUM_MODEL,
          attestationLevel: 'attested',
        });
        expect((await party.register(credential)).status).toBe(201);
        const id = encodeUrlToken(Buffer.from(credential.id, 'base64url'));
        const listed = values(await party.session.get(methodsOf(users.ada)));
        expect(listed.filter((method) => method['id'] === id)).toMatchObject([
          { displayName: NAME, aaGuid: CHROMIUM_MODEL, attestationLevel: 'attested' },
        ]);
      });

      it('has a key that is not made twice for one user', async () => {
        const first = await party.optionsFor();
        await party.register(await party.make(first));
        const again = await party.optionsFor();
        expect(await key.ask(browserOptions(again))).toEqual({ error: 'InvalidStateError' });
        await key.exchange({});
        expect(await key.ask(browserOptions(again))).toHaveProperty('credential');
      });

      it('is refused by the tenant for another user, and once more for its own', async () => {
        const options = await party.optionsFor();
        const credential = await party.make(options);
        const swapped = { status: 400, code: 'BadRequest', fact: 'passkey-challenge; assumed' };
        expect(refusal(await party.register(credential, users.grace))).toEqual(swapped);
        expect((await party.register(credential)).status).toBe(201);
        expect(refusal(await party.register(credential))).toEqual(swapped);
        const other = await party.optionsFor(users.grace);
        expect(verdict(credential, other)).toEqual([expect.stringMatching(/^challenge: /)]);
      });

      it('can have a key for RSA', async () => {
        const options = await party.optionsFor();
        const pubKeyCredParams = [{ type: 'public-key', alg: -257 }];
        const credential = await party.make(options, { pubKeyCredParams });
        expect(verdict(credential, options)).toMatchObject({ attestationLevel: 'attested' });
        expect((await party.register(credential)).status).toBe(201);
      });
    });

    describe('with its own certificate, which names no model', () => {
      it('is refused by us, and where attestation is enforced, by the tenant', async () => {
        const options = await party.optionsFor();
        const credential = await key.make(options);
        expect(verdict(credential, options)).toEqual([
          'certificate-aaguid: absent',
          'certificate-path: without a valid path',
        ]);
        expect(verdict(credential, options, 'preferred')).toEqual(verdict(credential, options));
        expect(refusal(await party.register(credential))).toMatchObject({
          fact: 'passkey-profiles',
        });
      });
    });

    describe('asked for no attestation', () => {
      it('is a claim for us and the tenant, and refused by both where it must prove its model', async () => {
        const options = await party.optionsFor();
        const credential = await key.make(options, { attestation: 'none' });
        expect(verdict(credential, options)).toEqual(['attestation-demand: "none"']);
        expect(refusal(await party.register(credential))).toMatchObject({
          fact: 'passkey-profiles',
        });
        expect(verdict(credential, options, 'preferred')).toMatchObject({
          aaguid: NO_MODEL,
          attestationLevel: 'notAttested',
          certificateThumbprints: [],
        });
        await party.enforceAttestation(false);
        const created = await party.register(credential);
        await party.enforceAttestation(true);
        expect([created.status, created.body]).toMatchObject([
          201,
          { aaGuid: NO_MODEL, attestationLevel: 'notAttested' },
        ]);
      });
    });

    describe('a key that is no security key of its owner', () => {
      it('is refused by both where the owner was not asked', async () => {
        await key.exchange({ hasUserVerification: false, isUserVerified: false });
        const options = await party.optionsFor();
        expect(await key.ask(browserOptions(options))).toEqual({ error: 'NotAllowedError' });
        const changes = {
          authenticatorSelection: { userVerification: 'discouraged' },
          extensions: {},
        };
        const credential = await party.make(options, changes);
        expect(verdict(credential, options)).toEqual(['user-verified: without the flag UV']);
        expect((await party.register(credential)).status).toBe(400);
      });

      it('is refused by us where it can be synced', async () => {
        await key.exchange({ defaultBackupEligibility: true });
        const options = await party.optionsFor();
        const credential = await party.make(options);
        expect(verdict(credential, options)).toEqual([
          'device-bound: with the flag BE, of a synced passkey',
        ]);
      });
    });

    describe('the options of Graph', () => {
      it('are refused by the browser as they are: extensions that contradict each other', async () => {
        const options = await party.optionsFor(users.grace);
        expect(await key.ask(options.publicKey)).toEqual({ error: 'NotSupportedError' });
        expect(await key.ask(browserOptions(options))).toHaveProperty('credential');
      });

      it('are refused by the browser as they are: ids in another base64', async () => {
        await party.register(await party.make(await party.optionsFor()));
        const options = await party.optionsFor();
        const extensions = requestedExtensions(options);
        const asked = { ...options.publicKey, extensions };
        expect(await key.ask(asked)).toEqual({ error: 'EncodingError' });
      });

      it('are not softened where they enforce what protects: the browser wants a key that can', async () => {
        const graph = await party.optionsFor();
        const extensions = {
          credentialProtectionPolicy: 'userVerificationRequired',
          enforceCredentialProtectionPolicy: true,
        };
        const options = { ...graph, publicKey: { ...graph.publicKey, extensions } };
        expect(requestedExtensions(options)).toEqual(extensions);
        expect(await key.ask(browserOptions(options))).toEqual({ error: 'NotAllowedError' });
        const { enforceCredentialProtectionPolicy, ...preferred } = extensions;
        expect(enforceCredentialProtectionPolicy).toBe(true);
        expect(await key.ask({ ...browserOptions(options), extensions: preferred })).toHaveProperty(
          'credential',
        );
      });
    });

    it('says more in its client data now and then, which everybody takes', async () => {
      for (let attempt = 0; attempt < 200; attempt += 1) {
        const options = await party.optionsFor();
        const made = await key.make(options);
        const clientData = Buffer.from(made.response.clientDataJSON, 'base64url').toString();
        const said = Object.keys(JSON.parse(clientData) as object);
        if (said.length === 4) continue;
        expect(said).toContain('other_keys_can_be_added_here');
        const credential = await recertified(made, party.vendor);
        expect(verdict(credential, options)).toMatchObject({ attestationLevel: 'attested' });
        expect((await party.register(credential)).status).toBe(201);
        return;
      }
      throw new Error('Chromium said nothing more in 200 attempts');
    });
  },
);
