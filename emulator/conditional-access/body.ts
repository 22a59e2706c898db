import { contextOf } from '../graph/answers';
import type { Call } from '../graph/operation';
import { represent } from '../graph/represent';
import { child, type JsonObject, text } from '../json';
import { conditionalAccessPolicy } from '../schema/conditional-access-policy';
import { strengthBody } from '../strengths/body';
import { findStrength } from '../strengths/find';

/** A policy as it is returned, with its strength expanded. */
export function policyBody(policy: JsonObject, call: Call, select?: readonly string[]): JsonObject {
  const body = represent(conditionalAccessPolicy, policy, call, select);
  const grant = child(body, 'grantControls');
  if (!grant) return body;
  return { ...body, grantControls: withStrength(grant, text(policy, 'id'), call) };
}

/** Grant controls as returned; fact policy-strength-expanded. */
export function withStrength(grant: JsonObject, policyId: string, call: Call): JsonObject {
  const { authenticationStrength: named, ...others } = grant;
  const reference = child(grant, 'authenticationStrength');
  const strength = reference && findStrength(call.view, text(reference, 'id'));
  return {
    ...others,
    'authenticationStrength@odata.context': contextOf(
      call,
      `identity/conditionalAccess/policies('${policyId}')/grantControls/authenticationStrength/$entity`,
    ),
    authenticationStrength: strength ? strengthBody(strength, call) : (named ?? null),
  };
}
