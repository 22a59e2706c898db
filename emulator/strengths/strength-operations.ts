import { randomUUID } from 'node:crypto';
import type { Fact } from '../facts/fact';
import { strengthFacts } from '../facts/strength';
import { admitChange, admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, objects, text, texts } from '../json';
import { authenticationStrengthPolicy, strengthTexts } from '../schema/strength';
import { withDefaults } from '../schema/with-defaults';
import { strengthBody } from './body';
import { checkCombinations, checkConfiguration, checkLimit, checkName } from './check';
import { requirementsOf } from './combinations';
import { strengthFilter } from './filter';
import { requireCustomStrength, requireStrength, strengthsOf } from './find';
import { STRENGTH_BASES, strengthReading, strengthWriting } from './operation';
import { policiesUsing } from './usage';

const KIND = 'authenticationStrengthPolicy';
const CONTEXT = STRENGTH_BASES[0];

function refused(fact: Fact, message: string): Refusal {
  return new Refusal('badRequest', message, fact);
}

function list(base: string, call: Call): Reply {
  const { filter } = call.query;
  const test = filter === undefined ? () => true : strengthFilter(filter);
  const all = strengthsOf(call.view).filter(test);
  return listAnswer(call, base, all, (one) => strengthBody(one, call, call.query.select));
}

function get(call: Call): Reply {
  const strength = requireStrength(call, call.view);
  return entityAnswer(call, CONTEXT, strengthBody(strength, call, call.query.select));
}

function create(call: Call): Reply {
  const type = authenticationStrengthPolicy;
  const sent = withDefaults(type, admitNew(type, call));
  const allowed = [...new Set(texts(sent, 'allowedCombinations'))];
  const now = call.now().toISOString();
  const value: JsonObject = {
    ...sent,
    id: randomUUID(),
    createdDateTime: now,
    modifiedDateTime: now,
    policyType: 'custom',
    requirementsSatisfied: requirementsOf(allowed),
    allowedCombinations: allowed,
    combinationConfigurations: objects(sent, 'combinationConfigurations').map((one) => ({
      ...one,
      id: randomUUID(),
    })),
  };
  checkCombinations(allowed);
  checkName(call.newest, value);
  checkLimit(call.newest);
  for (const one of objects(value, 'combinationConfigurations')) checkConfiguration(value, one);
  call.commit([{ kind: KIND, id: text(value, 'id'), value }]);
  return createdAnswer(call, CONTEXT, strengthBody(value, call));
}

function update(call: Call): Reply {
  const before = requireCustomStrength(call);
  const apart = ['allowedCombinations', 'combinationConfigurations'].find((name) =>
    Object.hasOwn(call.body, name),
  );
  if (apart !== undefined) {
    throw refused(
      strengthFacts.combinationsApart,
      `'${apart}' cannot be changed by PATCH; expected ${Object.keys(strengthTexts).join(' or ')}.`,
    );
  }
  const changed = admitChange(authenticationStrengthPolicy, call, before);
  const value = { ...changed, modifiedDateTime: call.now().toISOString() };
  checkName(call.newest, value);
  call.commit([{ kind: KIND, id: text(before, 'id'), value }]);
  return noContent;
}

function remove(call: Call): Reply {
  const strength = requireCustomStrength(call);
  const id = text(strength, 'id');
  const [policy] = policiesUsing(call.newest, id);
  if (policy) {
    throw refused(
      strengthFacts.inUseStatus,
      `The authentication strength is used by conditional access policy '${text(policy, 'id')}'; remove it from there first.`,
    );
  }
  call.commit([{ kind: KIND, id, value: undefined }]);
  return noContent;
}

function operationsAt(base: string): readonly Operation[] {
  const item = `${base}/:strength`;
  return [
    {
      ...strengthReading,
      method: 'GET',
      path: base,
      query: ['$select', '$filter', '$top', '$skiptoken', '$count'],
      carryOut: (call) => list(base, call),
    },
    { ...strengthReading, method: 'GET', path: item, query: ['$select'], carryOut: get },
    { ...strengthWriting, method: 'POST', path: base, carryOut: create },
    { ...strengthWriting, method: 'PATCH', path: item, carryOut: update },
    { ...strengthWriting, method: 'DELETE', path: item, carryOut: remove },
    // The pages of delete print this address.
    { ...strengthWriting, method: 'DELETE', path: `${item}/$ref`, carryOut: remove },
  ];
}

/** Authentication strengths. */
export const strengthOperations: readonly Operation[] = STRENGTH_BASES.flatMap(operationsAt);
