/**
 * Random sequences of valid PATCHes against a model of a few lines: what was sent replaces what
 * was there, property by property, and nothing else changes.
 */
import { DEFAULT_PROFILE_ID } from '../../../emulator';
import type { Json, JsonObject } from '../../../emulator/json';
import { aaguids, profile, SECOND_ID, target, THIRD_ID } from '../support/fido2';
import { DEV, openSession, type Session } from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return Math.floor((state / 0x8000_0000) * below);
  };
}

type Roll = ReturnType<typeof random>;

function anyProfile(roll: Roll, id: string): JsonObject {
  const attested = roll(3) === 0;
  const isEnforced = roll(2) === 0;
  return profile({
    id,
    name: `Profile ${roll(100)}`,
    passkeyTypes: attested
      ? 'deviceBound'
      : (['deviceBound', 'synced', 'deviceBound,synced'][roll(3)] ?? ''),
    attestationEnforcement: attested ? 'registrationOnly' : 'disabled',
    keyRestrictions: {
      isEnforced,
      enforcementType: roll(2) === 0 ? 'allow' : 'block',
      aaGuids: aaguids(roll(4) + (isEnforced ? 1 : 0)),
    },
  });
}

/** Profiles and targets travel together, so that a target never names a profile that is gone. */
function anyPatch(roll: Roll): JsonObject {
  const ids = [DEFAULT_PROFILE_ID, SECOND_ID, THIRD_ID].slice(0, 1 + roll(3));
  const groups = ['all_users', ...Object.values(DEV.groups).slice(0, 4)].filter(
    () => roll(2) === 0,
  );
  const both: Record<string, Json> = {
    passkeyProfiles: ids.map((id) => anyProfile(roll, id)),
    includeTargets: groups.map((id) =>
      target({
        id,
        isRegistrationRequired: roll(5) === 0,
        allowedPasskeyProfiles: ids.slice(0, 1 + roll(ids.length)),
      }),
    ),
  };
  const others: Record<string, Json> = {
    state: roll(2) === 0 ? 'enabled' : 'disabled',
    isSelfServiceRegistrationAllowed: roll(2) === 0,
    excludeTargets: groups
      .filter((id) => id !== 'all_users')
      .map((id) => ({ id, targetType: 'group' })),
  };
  const chosen = Object.entries(others).filter(() => roll(2) === 0);
  return { ...Object.fromEntries(chosen), ...(roll(2) === 0 && both) };
}

const NAMES = [
  'state',
  'isSelfServiceRegistrationAllowed',
  'excludeTargets',
  'passkeyProfiles',
  'includeTargets',
];

function compared(configuration: JsonObject): JsonObject {
  const entries = NAMES.map((name) => [name, configuration[name] ?? null] as const);
  return Object.fromEntries(entries);
}

describe('random valid writes', () => {
  it.each([1, 2, 3, 4])('leave what the model says, seed %d', async (seed) => {
    const roll = random(seed);
    let model = compared(await session.fido2());
    for (let step = 0; step < 40; step += 1) {
      const patch = anyPatch(roll);
      const answer = await session.patchFido2(patch);
      expect([step, answer.status, answer.text]).toEqual([step, 204, '']);
      model = { ...model, ...patch };
      expect(compared(await session.fido2())).toEqual(model);
    }
  });
});
