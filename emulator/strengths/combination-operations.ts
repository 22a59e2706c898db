import { strengthFacts } from '../facts/strength';
import { admitNew } from '../graph/admitted';
import { valueAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text, texts } from '../json';
import { policyBody } from '../conditional-access/body';
import { allowedCombinationsParameters, updateAllowedCombinationsResult } from '../schema/strength';
import { typeName } from '../schema/type';
import { checkCombinations } from './check';
import { requirementsOf } from './combinations';
import { requireCustomStrength, requireStrength } from './find';
import { STRENGTH_BASES, strengthReading, strengthWriting } from './operation';
import { policiesUsing, usageOf } from './usage';

function updateAllowedCombinations(call: Call): Reply {
  const before = requireCustomStrength(call);
  const sent = admitNew(allowedCombinationsParameters, call);
  const allowed = [...new Set(texts(sent, 'allowedCombinations'))];
  checkCombinations(allowed);
  const requirementsSatisfied = requirementsOf(allowed);
  checkMfa(call, before, requirementsSatisfied);
  const id = text(before, 'id');
  const value = {
    ...before,
    allowedCombinations: allowed,
    requirementsSatisfied,
    modifiedDateTime: call.now().toISOString(),
  };
  call.commit([{ kind: 'authenticationStrengthPolicy', id, value }]);
  const previous = texts(before, 'allowedCombinations');
  const references = policiesUsing(call.newest, id).map((policy) => text(policy, 'id'));
  const result = {
    additionalInformation: information(previous, allowed, references),
    conditionalAccessReferences: references,
    currentCombinations: allowed,
    previousCombinations: previous,
  };
  const type = updateAllowedCombinationsResult;
  return valueAnswer(call, typeName(type), represent(type, result, call));
}

function checkMfa(call: Call, before: JsonObject, after: 'mfa' | 'none'): void {
  if (after === 'mfa' || text(before, 'requirementsSatisfied') !== 'mfa') return;
  const [policy] = usageOf(call.newest, before).mfa;
  if (!policy) return;
  throw new Refusal(
    'badRequest',
    `The combinations no longer satisfy multifactor authentication, which conditional access policy '${text(policy, 'id')}' needs.`,
    strengthFacts.dropsMfa,
  );
}

/** Fact strength-additional-information. */
function information(
  previous: readonly string[],
  current: readonly string[],
  references: readonly string[],
): string | null {
  const gained = current.filter((one) => !previous.includes(one));
  if (gained.length === 0 || references.length === 0) return null;
  return `Policies that use this strength accept ${gained.join(' and ')} as well; conditionalAccessReferences names them.`;
}

function usage(call: Call): Reply {
  const { mfa, none } = usageOf(call.view, requireStrength(call, call.view));
  const shown = (policies: readonly JsonObject[]) => policies.map((one) => policyBody(one, call));
  return valueAnswer(call, 'microsoft.graph.authenticationStrengthUsage', {
    mfa: shown(mfa),
    none: shown(none),
  });
}

/** What can be asked of one strength and done to it. */
export const combinationOperations: readonly Operation[] = STRENGTH_BASES.flatMap(
  (base): readonly Operation[] => [
    {
      ...strengthWriting,
      method: 'POST',
      path: `${base}/:strength/updateAllowedCombinations`,
      carryOut: updateAllowedCombinations,
    },
    { ...strengthReading, method: 'GET', path: `${base}/:strength/usage`, carryOut: usage },
  ],
);
