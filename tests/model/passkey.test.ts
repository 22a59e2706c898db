import { type Admission, admitsBeyond, PASSKEY_TYPES } from '../../model/passkey';
import { Random } from '../support/random';

const A = 'aaaaaaaa-0000-4000-8000-000000000001';
const B = 'bbbbbbbb-0000-4000-8000-000000000002';
const C = 'cccccccc-0000-4000-8000-000000000003';
/** A model that no list names. */
const OTHER = 'dddddddd-0000-4000-8000-000000000004';

const models = (type: 'allow' | 'block', ...aaguids: string[]): Admission['models'] => ({
  enforced: true,
  type,
  aaguids: new Set(aaguids),
});

const admission = (values: Partial<Admission> = {}): Admission => ({
  types: new Set(['deviceBound']),
  attested: false,
  models: { enforced: false, type: 'allow', aaguids: new Set() },
  ...values,
});

describe('admitsBeyond', () => {
  it('says no of a profile and itself', () => {
    const strict = admission({ attested: true, models: models('allow', A) });
    expect(admitsBeyond(strict, strict)).toBe(false);
  });

  it.each([
    ['a type more', { types: new Set(['deviceBound', 'synced']) }, {}],
    ['no attestation', {}, { attested: true }],
    ['every model', {}, { models: models('allow', A) }],
    ['a model more', { models: models('allow', A, B) }, { models: models('allow', A) }],
    ['all but one model', { models: models('block', B) }, { models: models('allow', A) }],
    ['a blocked model', { models: models('allow', A) }, { models: models('block', A) }],
    [
      'one of two blocked models',
      { models: models('block', A) },
      { models: models('block', A, B) },
    ],
    ['the only blocked model', {}, { models: models('block', A) }],
  ])('finds %s', (_, looser, stricter) => {
    expect(admitsBeyond(admission(looser), admission(stricter))).toBe(true);
  });

  it.each([
    ['a type less', {}, { types: new Set(['deviceBound', 'synced']) }],
    ['attestation', { attested: true }, {}],
    ['a model less', { models: models('allow', A) }, { models: models('allow', A, B) }],
    ['a blocked model more', { models: models('block', A, B) }, { models: models('block', A) }],
    ['models that are not blocked', { models: models('allow', B) }, { models: models('block', A) }],
    ['a list that is not enforced', {}, { models: { ...models('allow', A), enforced: false } }],
  ])('finds nothing in %s', (_, looser, stricter) => {
    expect(admitsBeyond(admission(looser), admission(stricter))).toBe(false);
  });

  it('agrees with trying every passkey', () => {
    const random = new Random(20261124);
    const verdicts = { yes: 0, no: 0 };
    for (let round = 0; round < 4_000; round += 1) {
      const [looser, stricter] = [randomAdmission(random), randomAdmission(random)];
      const verdict = admitsBeyond(looser, stricter);
      expect({ looser, stricter, verdict }).toEqual({
        looser,
        stricter,
        verdict: passkeys.some((one) => admits(looser, one) && !admits(stricter, one)),
      });
      verdicts[verdict ? 'yes' : 'no'] += 1;
    }
    expect(Math.min(verdicts.yes, verdicts.no)).toBeGreaterThan(200);
  });
});

interface Passkey {
  readonly type: string;
  readonly attested: boolean;
  readonly model: string;
}

const passkeys: Passkey[] = PASSKEY_TYPES.flatMap((type) =>
  [true, false].flatMap((attested) => [A, B, C, OTHER].map((model) => ({ type, attested, model }))),
);

function admits(profile: Admission, { type, attested, model }: Passkey): boolean {
  if (!profile.types.has(type)) return false;
  if (profile.attested && !attested) return false;
  if (!profile.models.enforced) return true;
  return profile.models.aaguids.has(model) === (profile.models.type === 'allow');
}

/** A profile that admits something: Graph has no use for one that admits nothing. */
function randomAdmission(random: Random): Admission {
  const types = PASSKEY_TYPES.filter(() => random.chance());
  const listed = [A, B, C].filter(() => random.chance());
  return {
    types: new Set(types.length === 0 ? ['deviceBound'] : types),
    attested: random.chance(),
    models: {
      enforced: random.chance(0.8),
      type: random.pick(['allow', 'block']),
      aaguids: new Set(listed.length === 0 ? [random.pick([A, B, C])] : listed),
    },
  };
}
