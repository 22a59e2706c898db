import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Pin, SecurityKey } from '../../keys/ctap';
import { openPin } from '../../keys/escrow';
import { buildSoftFido2, SOFT_FIDO2_MODEL, SoftFido2 } from '../support/authenticator/soft-fido2';
import { ADA, KeyBench, KIM, type Ran } from '../cli/keys/key-bench';
import { hasPython, hasRust, skipLoudly } from '../support/judges';

const missing = hasRust() ? 'Python' : 'Rust 1.91 or newer';

(hasRust() && hasPython()
  ? describe
  : skipLoudly('keys enroll, with the authenticator of soft-fido2', missing))(
  'keys enroll, with the authenticator of soft-fido2',
  () => {
    let bench: KeyBench;
    let authenticator: SoftFido2;

    beforeAll(() => {
      buildSoftFido2();
    }, 900_000);
    beforeEach(async () => {
      bench = await KeyBench.open();
      authenticator = await SoftFido2.insert();
      bench.manifest('ada@test.onmicrosoft.com,primary,,');
    });
    afterEach(async () => {
      await authenticator.remove();
      await bench.close();
    });

    const enroll = (): Promise<Ran> =>
      bench.runAs(
        KIM,
        ...['enroll', '--manifest', 'keys.csv', '--run', 'run', '--signing-key', 'workstation.pem'],
        ...['--device', authenticator.path],
      );

    /** What the journal says was done, in order. */
    const steps = (): string[] =>
      bench
        .read('run/journal.jsonl')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { record: { step: string } }).record.step);

    async function withKey<T>(use: (key: SecurityKey) => Promise<T>): Promise<T> {
      const key = await SecurityKey.open(authenticator.path);
      try {
        return await use(key);
      } finally {
        await key.close();
      }
    }

    const stored = (pin: Pin): Promise<unknown> =>
      withKey((key) =>
        key.withPin(pin, { permissions: ['credentialManagement'] }, (token) =>
          key.credentialManagement(token).metadata(),
        ),
      );

    const SOFT = { length: 8, minimumLength: 4, forceChange: false };
    const ROOTS = { [SOFT_FIDO2_MODEL]: ['root.pem'] };

    it('leaves nothing on a key that proves nothing, and nothing in the tenant', async () => {
      const identity = await generateX25519Identity();
      const escrow = [await identityToRecipient(identity)];
      bench.deskFile('keys.json', { roots: ROOTS, pin: SOFT, escrow });
      const mark = bench.emulator.requests.length;
      const { code, noted } = await enroll();
      expect({ code, noted }).toMatchObject({ code: 2 });
      expect(noted).toContain('self-attestation, "packed" without certificates');
      expect(steps()).toEqual([
        ...['run', 'assigned', 'identified', 'options', 'pin-escrowed', 'pin-set'],
        ...['credential-made', 'credential-deleted', 'failed', 'skipped'],
      ]);
      expect(bench.writes(mark)).toEqual([]);
      const sealed = readFileSync(join(bench.folder, 'run', 'pins', `${ADA}-primary.age`));
      const { pin } = await openPin(sealed, identity);
      // The key has the PIN that its escrow has, and no credential.
      expect(await stored(Pin.of(pin))).toMatchObject({ existing: 0 });
    }, 240_000);

    it.each([
      ['of a model that nobody vouches for', { pin: SOFT }, 'no root in the desk file vouches'],
      [
        'that cannot force its user to change the PIN',
        { roots: ROOTS },
        'the key cannot force its user to change the PIN',
      ],
    ])(
      'sets no PIN on a key %s',
      async (_, changes, problem) => {
        bench.deskFile('keys.json', changes);
        const { code, noted } = await enroll();
        expect({ code, noted }).toMatchObject({ code: 2 });
        expect(noted).toContain(problem);
        expect(steps()).not.toContain('pin-set');
        expect(await withKey((key) => Promise.resolve(key.hasPin))).toBe(false);
      },
      240_000,
    );
  },
);
