import { isArray, isObject, type Json, type JsonObject, texts } from '../json';
import { concreteOf } from '../schema/concrete';
import { conditionalAccessPolicy } from '../schema/conditional-access-policy';
import type { Type, Version } from '../schema/type';
import { ACCOUNT_RECOVERY, AGENT_RESOURCES } from './rules/target-rules';
import { viewOf } from './view';

/** Whether a version leaves the policy out (fact policy-beta-hidden). */
export function isHidden(policy: JsonObject, version: Version): boolean {
  if (version === 'beta') return false;
  const { applications, controls } = viewOf(policy);
  const named = [
    ...texts(applications, 'includeApplications'),
    ...texts(applications, 'excludeApplications'),
    ...texts(applications, 'includeUserActions'),
    ...controls,
  ];
  const words = [AGENT_RESOURCES, ACCOUNT_RECOVERY, 'verifiedID'];
  return words.some((word) => named.includes(word)) || hasBetaPart(conditionalAccessPolicy, policy);
}

/** Whether a property of beta alone has a value. */
function hasBetaPart(type: Type | undefined, value: Json): boolean {
  if (isArray(value)) {
    return value.some((item) =>
      hasBetaPart(type?.kind === 'collection' ? type.of : undefined, item),
    );
  }
  if (type?.kind !== 'object' || !isObject(value)) return false;
  const { properties } = concreteOf(type, value);
  return Object.entries(value).some(([name, inner]) => {
    const property = properties.get(name);
    return property?.only === 'beta' ? says(inner) : hasBetaPart(property?.type, inner);
  });
}

function says(value: Json): boolean {
  return value !== null && !(isArray(value) && value.length === 0);
}
