import { conditionalAccessFacts as facts } from '../facts/conditional-access';
import { odata } from '../facts/odata';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { child, isObject, type Json, type JsonObject, own, quote } from '../json';
import { admitPatch, complete } from '../schema/admit';
import { conditionalAccessPolicy } from '../schema/conditional-access-policy';
import { withDefaults } from '../schema/with-defaults';

/** Facts whose refusals the service words as a schema that does not fit. */
const SCHEMA = new Set([odata.wrongType, odata.notNullable, odata.required]);

/**
 * The policy that a request makes of the stored one.
 *
 * @param stored - absent for a new policy
 * @throws Refusal where the request does not fit the type of a policy
 */
export function admitPolicy(call: Call, stored: JsonObject | undefined): JsonObject {
  const { body } = call;
  if (!stored && Object.keys(body).length === 0) {
    throw new Refusal(
      'badRequest',
      '1007: The conditional access policy is null or does not match its schema.',
      facts.schema,
    );
  }
  const values = writable(call);
  checkStrength(values);
  const place = { path: '', stored, version: call.version };
  try {
    const sent = { ...stored, ...admitPatch(conditionalAccessPolicy, values, place) };
    const whole = stored ? sent : complete(conditionalAccessPolicy, sent, place);
    return condensed(withDefaults(conditionalAccessPolicy, whole));
  } catch (error) {
    if (!(error instanceof Refusal) || !SCHEMA.has(error.fact)) throw error;
    throw new Refusal('badRequest', `1007: ${error.message}`, facts.schema);
  }
}

/** The body without read-only properties that say nothing (fact policy-read-only-null). */
function writable({ body, version }: Call): JsonObject {
  const fixed = ([name]: readonly [string, Json]): boolean => {
    const property = conditionalAccessPolicy.properties.get(name);
    return property?.readOnly === true && (property.only ?? version) === version;
  };
  const entries = Object.entries(body);
  const wrong = entries.find((entry) => fixed(entry) && entry[1] !== null);
  if (!wrong) return Object.fromEntries(entries.filter((entry) => !fixed(entry)));
  throw new Refusal(
    'badRequest',
    `1001: Property '${wrong[0]}' is read-only and cannot be in the request; leave it out.`,
    facts.readOnly,
  );
}

function checkStrength(body: JsonObject): void {
  const grant = child(body, 'grantControls');
  const strength = grant && child(grant, 'authenticationStrength');
  const extra = Object.keys(strength ?? {}).find((name) => name !== 'id' && !name.includes('@'));
  if (extra === undefined) return;
  throw new Refusal(
    'badRequest',
    `grantControls.authenticationStrength has ${quote(extra)}; expected its id alone.`,
    facts.strengthById,
  );
}

/** Fact policy-session-condensed. */
function condensed(policy: JsonObject): JsonObject {
  const session = child(policy, 'sessionControls');
  if (!session || Object.entries(session).some(([name, value]) => hasEffect(name, value))) {
    return policy;
  }
  return { ...policy, sessionControls: null };
}

function hasEffect(name: string, value: Json): boolean {
  if (!isObject(value)) return value === true;
  return name === 'continuousAccessEvaluation' || own(value, 'isEnabled') === true;
}
