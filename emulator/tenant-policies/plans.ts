import { randomUUID } from 'node:crypto';
import { tenantPolicyFacts } from '../facts/tenant-policies';
import { withStrength } from '../conditional-access/body';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { child, type JsonObject, objects, text } from '../json';
import {
  conditionalAccessPolicyPlan as planType,
  conditionalAccessPolicyRule as ruleType,
} from '../schema/tenant-policies';
import { withDefaults } from '../schema/with-defaults';
import type { ObjectType } from '../schema/type';
import type { Objects } from '../state/objects';

const KIND = 'conditionalAccessPolicyPlan';
const PATH = '/identity/conditionalAccess/plans';

function missing(what: string, id: string): Refusal {
  return new Refusal(
    'notFound',
    `Conditional access ${what} '${id}' does not exist.`,
    tenantPolicyFacts.notFound,
  );
}

function findPlan(call: Call, stored: Objects): JsonObject {
  const id = call.ids['plan'] ?? '';
  const found = stored.get(KIND, id);
  if (!found) throw missing('plan', id);
  return found;
}

function findRule(call: Call, plan: JsonObject): JsonObject {
  const id = (call.ids['rule'] ?? '').toLowerCase();
  const found = objects(plan, 'rules').find((rule) => text(rule, 'id').toLowerCase() === id);
  if (!found) throw missing('rule', id);
  return found;
}

function planBody(plan: JsonObject, call: Call): JsonObject {
  // Rules are an address of their own.
  const shown = Object.entries(represent(planType, plan, call)).filter(
    ([name]) => name !== 'rules',
  );
  return Object.fromEntries(shown);
}

function ruleBody(rule: JsonObject, call: Call): JsonObject {
  const body = represent(ruleType, rule, call);
  const controls = child(body, 'controls');
  const grant = controls && child(controls, 'grantControls');
  if (!grant) return body;
  const grantControls = withStrength(grant, text(rule, 'id'), call);
  return { ...body, controls: { ...controls, grantControls } };
}

function admitted(type: ObjectType, call: Call, stored: JsonObject | undefined): JsonObject {
  return withDefaults(type, admitNew(type, call, stored));
}

function commit(call: Call, plan: JsonObject, value: JsonObject | undefined): void {
  call.commit([{ kind: KIND, id: text(plan, 'id'), value }]);
}

function touched(call: Call, plan: JsonObject): JsonObject {
  return { ...plan, modifiedDateTime: call.now().toISOString() };
}

function createPlan(call: Call): Reply {
  const createdDateTime = call.now().toISOString();
  const value = { ...admitted(planType, call, undefined), id: randomUUID(), createdDateTime };
  commit(call, value, { ...value, rules: [] });
  return createdAnswer(call, PATH, planBody(value, call));
}

function updatePlan(call: Call): Reply {
  const before = findPlan(call, call.newest);
  commit(call, before, touched(call, admitted(planType, call, before)));
  return noContent;
}

function createRule(call: Call): Reply {
  const plan = findPlan(call, call.newest);
  const rule = { ...admitted(ruleType, call, undefined), id: randomUUID() };
  commit(call, plan, touched(call, { ...plan, rules: [...objects(plan, 'rules'), rule] }));
  return createdAnswer(call, rulesPath(plan), ruleBody(rule, call));
}

function removePlan(call: Call): Reply {
  commit(call, findPlan(call, call.newest), undefined);
  return noContent;
}

/** Changes one rule, or removes it where `change` gives none. */
function changeRule(call: Call, change: (rule: JsonObject) => readonly JsonObject[]): Reply {
  const plan = findPlan(call, call.newest);
  const rule = findRule(call, plan);
  const rules = objects(plan, 'rules').flatMap((one) => (one === rule ? change(rule) : [one]));
  commit(call, plan, touched(call, { ...plan, rules }));
  return noContent;
}

function rulesPath(plan: JsonObject): string {
  return `${PATH}('${text(plan, 'id')}')/rules`;
}

function listRules(call: Call): Reply {
  const plan = findPlan(call, call.view);
  return listAnswer(call, rulesPath(plan), objects(plan, 'rules'), (rule) => ruleBody(rule, call));
}

function getRule(call: Call): Reply {
  const plan = findPlan(call, call.view);
  return entityAnswer(call, rulesPath(plan), ruleBody(findRule(call, plan), call));
}

const reading = {
  versions: ['beta'],
  realm: 'conditionalAccess',
  permissions: [
    'Policy.Read.ConditionalAccess',
    'Policy.Read.All',
    'Policy.ReadWrite.ConditionalAccess',
  ],
} as const;
const writing = { ...reading, permissions: ['Policy.ReadWrite.ConditionalAccess'] } as const;
const plan = `${PATH}/:plan`;
const rule = `${plan}/rules/:rule`;

/** Plans: shared conditions with rules; Graph pages of conditionalAccessPolicyPlan. */
export const planOperations: readonly Operation[] = [
  {
    ...reading,
    method: 'GET',
    path: PATH,
    query: ['$top', '$skiptoken', '$count'],
    carryOut: (call) => listAnswer(call, PATH, call.view.list(KIND), (one) => planBody(one, call)),
  },
  {
    ...reading,
    method: 'GET',
    path: plan,
    carryOut: (call) => entityAnswer(call, PATH, planBody(findPlan(call, call.view), call)),
  },
  { ...writing, method: 'POST', path: PATH, carryOut: createPlan },
  { ...writing, method: 'PATCH', path: plan, carryOut: updatePlan },
  { ...writing, method: 'DELETE', path: plan, carryOut: removePlan },
  { ...reading, method: 'GET', path: `${plan}/rules`, carryOut: listRules },
  { ...reading, method: 'GET', path: rule, carryOut: getRule },
  { ...writing, method: 'POST', path: `${plan}/rules`, carryOut: createRule },
  {
    ...writing,
    method: 'PATCH',
    path: rule,
    carryOut: (call) => changeRule(call, (before) => [admitted(ruleType, call, before)]),
  },
  { ...writing, method: 'DELETE', path: rule, carryOut: (call) => changeRule(call, () => []) },
];
