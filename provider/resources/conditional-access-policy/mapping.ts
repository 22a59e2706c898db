import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import type { ObjectValue } from '../../framework/value';
import type { JsonObject } from '../define/wire/form';
import { fromWire } from '../define/wire/from-wire';
import { valueAt } from '../define/wire/place';
import { RECOVERY_ACTION, RECOVERY_CONTROL } from './reading/account-recovery';
import { type PolicyState, schema } from './schema';

/** A live policy as state. Graph keeps an empty description for none. */
export function fromGraph(live: ConditionalAccessPolicy): Partial<PolicyState> {
  const description = live['description'] === '' ? null : live['description'];
  return fromWire(schema, { ...live, description } as JsonObject);
}

/** Values of the preview of account recovery. */
const RECOVERY_VALUES = [RECOVERY_ACTION, RECOVERY_CONTROL];
/** Values of a policy that only beta knows. */
const BETA_VALUES = [...RECOVERY_VALUES, 'AllAgentIdResources'];

/** Sets of a policy, under Graph's names, that can have one of them. */
const BETA_PLACES = [
  ['conditions', 'applications', 'includeApplications'],
  ['conditions', 'applications', 'excludeApplications'],
  ['conditions', 'applications', 'includeUserActions'],
  ['grantControls', 'builtInControls'],
];

/** Whether a policy, live or as a body, has a value that only beta knows. */
export const hasBetaValue = (policy: JsonObject): boolean => hasOneOf(policy, BETA_VALUES);

/** Whether a policy, live or as a body, rests on the preview of account recovery. */
export const restsOnRecovery = (policy: JsonObject): boolean => hasOneOf(policy, RECOVERY_VALUES);

const hasOneOf = (policy: JsonObject, wanted: readonly string[]): boolean =>
  BETA_PLACES.map((path) => valueAt(policy, path)).some(
    (values) => Array.isArray(values) && wanted.some((value) => values.includes(value)),
  );

/** A planned policy under Graph's names, as those look at it who judge live ones as well. */
export function underGraphNames(planned: ObjectValue): Readonly<Record<string, unknown>> {
  return renamed(planned) as Readonly<Record<string, unknown>>;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      renamed(member),
    ]),
  );
}
