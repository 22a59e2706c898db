import { inspect } from 'node:util';
import { CtapError, Pin, SecurityKey } from '../../../keys/ctap';
import { altered } from '../../support/authenticator/altered';
import { Maker } from '../../support/authenticator/attestation';
import type { Step } from '../../support/authenticator/faults';
import { requestFor, RP_ID } from '../../support/authenticator/sample-request';
import { SoftwareKey } from '../../support/authenticator/software-key';
import { PIN } from '../../support/authenticator/with-key';
import { Random } from '../../support/random';

const MAKING = { permissions: ['makeCredential', 'getAssertion'], rpId: RP_ID } as const;
const MANAGING = { permissions: ['credentialManagement'] } as const;
const OTHER_PIN = '97315264';
const EVERY: readonly Step[] = [
  'getInfo',
  'getPinRetries',
  'getKeyAgreement',
  'setPin',
  'changePin',
  'getTokenUsingPin',
  'makeCredential',
  'getAssertion',
  'credentialManagement',
  'config',
];

/** All that a ceremony does, one after the other, and whatever each came to. */
async function ceremony(software: SoftwareKey, before: (step: number) => void): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  let step = 0;
  const attempt = async (action: () => Promise<unknown>): Promise<void> => {
    before(step++);
    outcomes.push(await action().catch((error: unknown) => error));
  };
  let key: SecurityKey | undefined;
  const open = async (): Promise<void> => {
    key = await SecurityKey.over(software.insert(), { timeoutMs: 150 });
  };
  await attempt(open);
  // Whoever is refused at the door tries again.
  if (key === undefined) await open();
  const opened = key as unknown as SecurityKey;
  const excluded = Array.from({ length: 20 }, (_, index) => Buffer.alloc(40, index));
  await attempt(() => opened.setPin(Pin.of(PIN)));
  await attempt(() => opened.changePin(Pin.of(PIN), Pin.of(OTHER_PIN)));
  await attempt(() => opened.pinRetries());
  await attempt(() =>
    opened.withPin(Pin.of(OTHER_PIN), MAKING, (token) =>
      opened.makeCredential({ ...requestFor('kim'), excluded, token }),
    ),
  );
  await attempt(() =>
    opened.withPin(Pin.of(OTHER_PIN), MANAGING, async (token) => {
      const stored = opened.credentialManagement(token);
      await stored.metadata();
      for (const { idHash } of await stored.relyingParties()) {
        for (const { credentialId } of await stored.credentials(idHash)) {
          await stored.delete(credentialId);
        }
      }
    }),
  );
  await attempt(() =>
    opened.withPin(Pin.of(OTHER_PIN), { permissions: ['authenticatorConfig'] }, (token) =>
      opened.setPinPolicy({ minPinLength: 6, forceChange: true }, token),
    ),
  );
  await opened.close();
  return outcomes;
}

describe('a key whose answers are not what they should be', () => {
  it('stops what it is asked with an error of CTAP, and never says the PIN', async () => {
    const maker = await Maker.create();
    const random = new Random(20261130);
    let refused = 0;
    for (let round = 0; round < 60; round += 1) {
      const software = await SoftwareKey.create({}, maker);
      const hostile = random.pick(EVERY);
      const from = random.below(7);
      const outcomes = await ceremony(software, (step) => {
        if (step !== from) return;
        software.faults.plan(hostile, {
          kind: 'altered',
          alter: (answer) => altered(random, answer),
        });
      });
      const errors = outcomes.filter((one) => one instanceof Error);
      const strange = errors.filter((one) => !(one instanceof CtapError));
      expect({ round, hostile, from, strange }).toMatchObject({ strange: [] });
      const said = errors.map((error) => inspect(error, { depth: 9 })).join('\n');
      expect(said).not.toContain(PIN);
      expect(said).not.toContain(OTHER_PIN);
      refused += errors.length === 0 ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(20);
  }, 120_000);
});
