import type { StrengthChange } from '../../../../graph/authentication-strength/change';
import type {
  AuthenticationStrength,
  CombinationConfiguration,
} from '../../../../graph/authentication-strength/entity';
import { type Step, stepsOf } from '../../../../graph/authentication-strength/steps';
import {
  candidates,
  otherConfigurations,
  readRestrictions,
} from '../../../../provider/resources/authentication-strength/configurations';
import { toGraph } from '../../../../provider/resources/authentication-strength/mapping';
import type { CurrentStrength } from '../../../../provider/resources/authentication-strength/rules/rule';
import {
  RESTRICTIONS,
  type RestrictionName,
  restrictionNames,
} from '../../../../provider/resources/authentication-strength/schema';
import { Random } from '../../../support/random';
import { GraphModel } from './graph-model';
import { certificates, KEY_A, KEY_B, live, MULTI, SINGLE, SKI_A, SKI_B, strength } from './states';

const FIDO2 = '#microsoft.graph.fido2CombinationConfiguration';
const PAIR = `password,${SINGLE}`;
const COMBINATIONS = ['fido2', SINGLE, MULTI, PAIR, 'deviceBasedPush'];

const some = <T>(random: Random, options: readonly T[]): T[] => {
  const picked = options.filter(() => random.chance());
  return picked.length > 0 ? picked : [random.pick(options)];
};

/** Configurations as a tenant may hold them: shared, doubled, of another type, left behind. */
function someConfigurations(random: Random): CombinationConfiguration[] {
  return random.several(4, (index): CombinationConfiguration => {
    const id = `live ${index}`;
    if (random.chance(0.4)) {
      return {
        '@odata.type': random.pick([FIDO2, FIDO2, '#new']),
        id,
        appliesToCombinations: ['fido2'],
        allowedAAGUIDs: some(random, [KEY_A, KEY_B]),
      };
    }
    return {
      '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
      id,
      appliesToCombinations: some(random, [SINGLE, MULTI, PAIR]).slice(0, 2),
      allowedIssuerSkis: some(random, [SKI_A, SKI_B]),
      allowedPolicyOIDs: random.chance(0.3) ? ['1.2.3'] : [],
    };
  });
}

/** A change that a plan could let through, of a tenant that may hold anything. */
function someChange(random: Random): { before: AuthenticationStrength; wanted: CurrentStrength } {
  const combinationConfigurations = someConfigurations(random);
  // A restriction that was left behind is one of its combination alone: Graph would not let the
  // others of a shared one change.
  const needed = combinationConfigurations
    .filter((one) => one.appliesToCombinations.length > 1)
    .flatMap((one) => one.appliesToCombinations);
  const doubled = (before: AuthenticationStrength): RestrictionName[] =>
    restrictionNames.filter((name) => candidates(before, name).length > 1);
  const allowedCombinations = [...new Set([...some(random, COMBINATIONS), ...needed, PAIR])];
  const before = live({ allowedCombinations, combinationConfigurations });
  const kept = doubled(before).map((name) => RESTRICTIONS[name]);
  const allowed = [...new Set([...some(random, COMBINATIONS), ...kept, PAIR])];
  const restrictions = restrictionNames.map((name) => {
    const isFree = allowed.includes(RESTRICTIONS[name]) && !doubled(before).includes(name);
    return [name, isFree ? someRestriction(random, before, name) : null];
  });
  const wanted = strength({
    allowed_combinations: allowed,
    ...(Object.fromEntries(restrictions) as object),
  });
  return { before, wanted };
}

function someRestriction(
  random: Random,
  before: AuthenticationStrength,
  name: RestrictionName,
): object | null {
  if (random.chance(0.3)) return readRestrictions(before)[name];
  if (random.chance(0.3)) return null;
  if (name === 'fido2') return { allowed_aaguids: some(random, [KEY_A, KEY_B]) };
  return certificates({
    allowed_issuer_skis: some(random, [SKI_A, SKI_B]),
    allowed_policy_oids: random.chance(0.3) ? ['1.2.3'] : [],
  });
}

const changeOf = (wanted: CurrentStrength, before: AuthenticationStrength): StrengthChange =>
  toGraph(wanted, before).body as unknown as StrengthChange;

const modelOf = ({
  allowedCombinations,
  combinationConfigurations,
}: AuthenticationStrength): GraphModel =>
  new GraphModel(allowedCombinations, combinationConfigurations);

const strengthOf = ({ allowed, configurations }: GraphModel): AuthenticationStrength =>
  live({ allowedCombinations: [...allowed], combinationConfigurations: [...configurations] });

/** Combinations that are weaker than both before and after. */
const strays = (now: GraphModel, before: GraphModel, after: GraphModel): string[] =>
  COMBINATIONS.filter((one) => !now.isNoWeaker(one, before) && !now.isNoWeaker(one, after));

const carryOut = (model: GraphModel, steps: readonly Step[]): GraphModel => {
  const now = model.copy();
  for (const step of steps) now.carryOut(step);
  return now;
};

/** What is open after some steps, for later ones to close. */
const openAfter = (steps: readonly Step[]): Required<Step>['opening'][] =>
  steps.flatMap(({ opening }, index) => {
    const later = steps.slice(index + 1).flatMap(({ closes = [] }) => closes);
    const isOpen = opening?.combinations.some((one) => !later.includes(one));
    return opening !== undefined && isOpen ? [opening] : [];
  });

const SEEDS = Array.from({ length: 2_000 }, (_, seed) => seed);

describe('any change of a strength', () => {
  it('leaves the tenant with what was declared, and needs no second one', () => {
    for (const seed of SEEDS) {
      const { before, wanted } = someChange(new Random(seed));
      const after = strengthOf(carryOut(modelOf(before), stepsOf(changeOf(wanted, before))));
      const { fido2, x509_certificate_single_factor, x509_certificate_multi_factor } = wanted;
      const restrictions = { fido2, x509_certificate_single_factor, x509_certificate_multi_factor };
      expect([seed, inOrder(readRestrictions(after))]).toEqual([seed, inOrder(restrictions)]);
      expect([seed, otherConfigurations(after)]).toEqual([seed, otherConfigurations(before)]);
      expect(inOrder(after.allowedCombinations)).toEqual(inOrder(wanted.allowed_combinations));
      expect([seed, stepsOf(changeOf(wanted, after))]).toEqual([seed, []]);
    }
  });

  it('is never weaker than both before and after, once it is put back where it stops', () => {
    let openings = 0;
    for (const seed of SEEDS) {
      const { before, wanted } = someChange(new Random(seed));
      const steps = stepsOf(changeOf(wanted, before));
      const start = modelOf(before);
      const end = carryOut(start, steps);
      for (let sent = 0; sent <= steps.length; sent += 1) {
        const done = steps.slice(0, sent);
        const now = carryOut(start, done);
        const open = openAfter(done);
        for (const { undo } of open) now.carryOut(undo);
        expect([seed, sent, strays(now, start, end)]).toEqual([seed, sent, []]);
        openings += open.length;
      }
    }
    expect(openings).toBeGreaterThan(500);
  });

  it('that stops anywhere is finished by the next one', () => {
    for (const seed of SEEDS) {
      const { before, wanted } = someChange(new Random(seed));
      const steps = stepsOf(changeOf(wanted, before));
      for (let sent = 0; sent < steps.length; sent += 1) {
        const half = carryOut(modelOf(before), steps.slice(0, sent));
        const after = carryOut(half, stepsOf(changeOf(wanted, strengthOf(half))));
        const rest = stepsOf(changeOf(wanted, strengthOf(after)));
        expect([seed, sent, rest]).toEqual([seed, sent, []]);
      }
    }
  });
});

/** Lists in one order: they are sets. */
const inOrder = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      Array.isArray(inner) ? (inner as unknown[]).toSorted() : inner,
    ),
  );
