import { verifyEvidence, type Evidence, type Expectation } from '../../evidence';
import { sha256 } from '../../evidence/bytes';
import { text } from '../../emulator/json';
import { methodsOf } from '../emulator/support/passkeys';
import { DEV, refusal, values } from '../emulator/support/session';
import { findChromium } from '../support/browser/chromium';
import { RelyingParty } from '../support/browser/relying-party';
import { CHROMIUM_MODEL } from '../support/browser/virtual-key';
import { skipLoudly } from '../support/judges';
import { approve, Desk, OPERATOR } from '../support/webauthn/desk';

const { users, tenantId } = DEV;
const [KIM, LEE] = [users.ada, users.grace];

(findChromium() === undefined ? skipLoudly('evidence of a key of Chromium', 'Chromium') : describe)(
  'evidence of a key of Chromium',
  () => {
    let party: RelyingParty;
    let desk: Desk;

    beforeAll(async () => {
      party = await RelyingParty.open();
      desk = new Desk(party.vendor);
    }, 120_000);
    beforeEach(() => party.key.exchange({}));
    afterAll(() => party.close());

    const about = (userId: string) => ({ tenantId, userId, slot: 'primary' });

    const expected = (userId: string): Expectation => ({
      ...about(userId),
      aaguids: [CHROMIUM_MODEL],
      attestation: 'required',
    });

    const ceremony = {
      version: 1,
      aaguid: CHROMIUM_MODEL,
      getInfoSha256: sha256('a browser tells nothing'),
      toolVersion: '0.0.0',
      operator: OPERATOR,
      createdAt: '2026-11-30T12:30:00Z',
    } as const;

    /** A work order with a long challenge, and what the workstation and an approver sign. */
    async function offline(userId: string): Promise<string> {
      const options = await party.optionsFor(userId, 480);
      const envelope = desk.orderFile(options, about(userId));
      const evidence: Evidence = {
        ...ceremony,
        ...about(userId),
        mode: 'offline',
        displayName: 'Made offline',
        publicKeyCredential: await party.make(options),
        workOrder: { sha256: sha256(envelope), envelope },
      };
      return approve(desk.unapproved(evidence), desk.approver);
    }

    it('is verified, and its registration is taken by the tenant as it is', async () => {
      await party.enforceAttestation(true);
      const verdict = verifyEvidence(await offline(KIM), desk.trust(), expected(KIM));
      if (!verdict.ok) throw new Error(JSON.stringify(verdict.findings));
      expect(verdict.evidence).toMatchObject({
        aaguid: CHROMIUM_MODEL,
        attestationLevel: 'attested',
      });
      const { publicKeyCredential, displayName } = verdict.registration;
      expect((await party.register(publicKeyCredential, KIM, displayName)).status).toBe(201);
      const listed = values(await party.session.get(methodsOf(KIM)));
      expect(listed.filter((method) => method['displayName'] === 'Made offline')).toMatchObject([
        { aaGuid: CHROMIUM_MODEL, attestationLevel: 'attested' },
      ]);
    });

    it('of one user is none of another, for us and for the tenant', async () => {
      const file = await offline(KIM);
      const swapped = verifyEvidence(file, desk.trust(), expected(LEE));
      expect(swapped).toMatchObject({
        ok: false,
        findings: [{ rule: 'expectation', subject: 'the user of the evidence', given: `"${KIM}"` }],
      });
      const verdict = verifyEvidence(file, desk.trust(), expected(KIM));
      if (!verdict.ok) throw new Error(JSON.stringify(verdict.findings));
      const answer = await party.register(verdict.registration.publicKeyCredential, LEE);
      expect(refusal(answer)).toMatchObject({ status: 400, fact: 'passkey-challenge; assumed' });
    });

    it('is refused with another key that answered the same challenge', async () => {
      const options = await party.optionsFor(KIM, 480);
      const envelope = desk.orderFile(options, about(KIM));
      const attacked = await party.make(options);
      await party.key.exchange({});
      const evidence: Evidence = {
        ...ceremony,
        ...about(KIM),
        mode: 'offline',
        displayName: 'Swapped',
        publicKeyCredential: { ...(await party.make(options)), id: attacked.id },
        workOrder: { sha256: sha256(envelope), envelope },
      };
      const file = approve(desk.unapproved(evidence), desk.approver);
      expect(verifyEvidence(file, desk.trust(), expected(KIM))).toMatchObject({
        ok: false,
        findings: [{ rule: 'credential-id' }],
      });
    });

    it('of a ceremony on the network names the method, and is for nobody to register', async () => {
      const options = await party.optionsFor(KIM);
      const publicKeyCredential = await party.make(options);
      const created = await party.register(publicKeyCredential, KIM, 'Made online');
      const evidence: Evidence = {
        ...ceremony,
        ...about(KIM),
        mode: 'online',
        displayName: 'Made online',
        publicKeyCredential,
        options,
        methodId: text(created.body, 'id'),
      };
      const verdict = verifyEvidence(desk.unapproved(evidence), desk.trust(), expected(KIM));
      expect(verdict).toMatchObject({
        ok: true,
        evidence: {
          credentialId: publicKeyCredential.id,
          methodId: text(created.body, 'id'),
          registrableUntil: undefined,
        },
      });
    });
  },
);
