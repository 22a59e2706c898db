import type {
  ConfigurationBody,
  ConfigurationChange,
  ConfigurationChanges,
} from '../../../graph/authentication-strength/change';
import type {
  AuthenticationStrength,
  CombinationConfiguration,
} from '../../../graph/authentication-strength/entity';
import { canonicalCombination } from '../../../model/authentication-strength/combinations';
import { isSame } from '../../framework/identity';
import type { ObjectType } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import type { JsonObject } from '../define/wire/form';
import { fromWire } from '../define/wire/from-wire';
import { toWire } from '../define/wire/to-wire';
import {
  RESTRICTIONS,
  type RestrictionName,
  restrictionNames,
  schema,
  type StrengthPlanned,
} from './schema';

const FIDO2 = '#microsoft.graph.fido2CombinationConfiguration';
const CERTIFICATE = '#microsoft.graph.x509CertificateCombinationConfiguration';

const ODATA_TYPES: Readonly<Record<RestrictionName, string>> = {
  fido2: FIDO2,
  x509_certificate_single_factor: CERTIFICATE,
  x509_certificate_multi_factor: CERTIFICATE,
};

const typeOf = (name: RestrictionName): ObjectType => ({
  type: 'object',
  attributes: schema[name].attributes,
});

const isSameContent = (name: RestrictionName, left: ObjectValue, right: ObjectValue): boolean =>
  isSame(typeOf(name), left, right);

/** Live configurations that restrict what an attribute does, in its way. */
export const candidates = (
  live: AuthenticationStrength,
  name: RestrictionName,
): CombinationConfiguration[] =>
  live.combinationConfigurations.filter(
    (one) =>
      one['@odata.type'] === ODATA_TYPES[name] &&
      one.appliesToCombinations.map(canonicalCombination).includes(RESTRICTIONS[name]) &&
      (name !== 'fido2' || Array.isArray(one.allowedAAGUIDs)),
  );

/** The one that an attribute stands for. Of several nobody knows which one counts. */
function found(
  live: AuthenticationStrength,
  name: RestrictionName,
): CombinationConfiguration | undefined {
  const [only, ...others] = candidates(live, name);
  return others.length === 0 ? only : undefined;
}

/** The attributes that stand for a live configuration. */
const namesOf = (
  live: AuthenticationStrength,
  configuration: CombinationConfiguration,
): RestrictionName[] => restrictionNames.filter((name) => found(live, name) === configuration);

const contentOf = (name: RestrictionName, configuration: CombinationConfiguration): ObjectValue =>
  fromWire(typeOf(name).attributes, configuration as JsonObject);

/** The restrictions of a live strength, by attribute; null where a combination has none. */
export function readRestrictions(
  live: AuthenticationStrength,
): Readonly<Record<RestrictionName, ObjectValue | null>> {
  const entries = restrictionNames.map((name) => {
    const configuration = found(live, name);
    return [name, configuration === undefined ? null : contentOf(name, configuration)] as const;
  });
  return Object.fromEntries(entries) as Record<RestrictionName, ObjectValue | null>;
}

/** Ids of live configurations that restrict something for which no attribute stands. */
export function otherConfigurations(live: AuthenticationStrength): string[] {
  return live.combinationConfigurations
    .filter((one) => namesOf(live, one).length < one.appliesToCombinations.length)
    .map(({ id }) => id);
}

const bodyOf = (
  name: RestrictionName,
  content: ObjectValue,
  appliesToCombinations: readonly string[] = [RESTRICTIONS[name]],
): ConfigurationBody => ({
  '@odata.type': ODATA_TYPES[name],
  appliesToCombinations,
  ...toWire(typeOf(name).attributes, content).body,
});

const wantedIn = (state: StrengthPlanned, name: RestrictionName): ObjectValue | null => state[name];

/** Restrictions of a state, each as a configuration of its own; without `names` every one. */
export const ownConfigurations = (
  state: StrengthPlanned,
  names: readonly RestrictionName[] = restrictionNames,
): ConfigurationBody[] =>
  names.flatMap((name) => {
    const content = wantedIn(state, name);
    return content === null ? [] : [bodyOf(name, content)];
  });

/** What has to be added, changed and removed so that the restrictions are those of a state. */
export function changedConfigurations(
  state: StrengthPlanned,
  live: AuthenticationStrength,
): ConfigurationChanges {
  const fresh = restrictionNames.filter((name) => found(live, name) === undefined);
  const parts = live.combinationConfigurations.map((one) => changesOf(state, live, one));
  return {
    add: [...ownConfigurations(state, fresh), ...parts.flatMap(({ add }) => add)],
    change: parts.flatMap(({ change }) => change),
    remove: parts.flatMap(({ remove }) => remove),
  };
}

const NONE: ConfigurationChanges = { add: [], change: [], remove: [] };

/** What becomes of one live configuration. What no attribute stands for stays in it. */
function changesOf(
  state: StrengthPlanned,
  live: AuthenticationStrength,
  configuration: CombinationConfiguration,
): ConfigurationChanges {
  const names = namesOf(live, configuration);
  const leaving = names.filter((name) => {
    const wanted = wantedIn(state, name);
    return wanted === null || !isSameContent(name, wanted, contentOf(name, configuration));
  });
  const [first] = leaving;
  if (first === undefined) return NONE;
  const { id, appliesToCombinations } = configuration;
  const before = bodyOf(first, contentOf(first, configuration), appliesToCombinations);
  const change = (after: ConfigurationBody): ConfigurationChange => ({ id, before, after });
  const combinations = leaving.map((name) => RESTRICTIONS[name] as string);
  const staying = appliesToCombinations.filter(
    (one) => !combinations.includes(canonicalCombination(one)),
  );
  if (staying.length > 0) {
    const after = { ...before, appliesToCombinations: staying };
    return { add: ownConfigurations(state, leaving), change: [change(after)], remove: [] };
  }
  const [heir, ...others] = leaving.filter((name) => wantedIn(state, name) !== null);
  const content = heir === undefined ? null : wantedIn(state, heir);
  if (heir === undefined || content === null) return { ...NONE, remove: [{ id, before }] };
  const alike = others.filter((name) => isSameContent(name, content, wantedIn(state, name) ?? {}));
  const kept = [heir, ...alike].map((name) => RESTRICTIONS[name]);
  return {
    add: ownConfigurations(
      state,
      others.filter((name) => !alike.includes(name)),
    ),
    change: [change(bodyOf(heir, content, kept))],
    remove: [],
  };
}
