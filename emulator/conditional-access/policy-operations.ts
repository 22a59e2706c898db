import { randomUUID } from 'node:crypto';
import { conditionalAccessFacts } from '../facts/conditional-access';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, text } from '../json';
import { conditionalAccessPolicy } from '../schema/conditional-access-policy';
import { deletion } from '../state/deleted-item';
import type { Objects } from '../state/objects';
import { admitPolicy } from './admit-policy';
import { isHidden } from './beta';
import { policyBody } from './body';
import { checkManagedChange, checkManagedDelete } from './managed';
import { listOptions, policyReading, policyWriting } from './operation';
import { judgePolicy } from './rule';
import { policyRules } from './rules';
import { requireLicense } from './rules/tenant-rules';

const KIND = 'conditionalAccessPolicy';
const PATH = '/identity/conditionalAccess/policies';

function find(call: Call, objects: Objects): JsonObject {
  const id = call.ids['policy'] ?? '';
  const found = objects.get(KIND, id);
  if (found && !isHidden(found, call.version)) return found;
  throw new Refusal(
    'notFound',
    `Conditional access policy '${id}' does not exist.`,
    conditionalAccessFacts.notFound,
  );
}

function list(call: Call): Reply {
  const visible = call.view.list(KIND).filter((policy) => !isHidden(policy, call.version));
  const all = filtered(conditionalAccessPolicy, call, visible);
  return listAnswer(call, PATH, all, (policy) => policyBody(policy, call, call.query.select));
}

function get(call: Call): Reply {
  const policy = find(call, call.view);
  return entityAnswer(call, PATH, policyBody(policy, call, call.query.select));
}

function create(call: Call): Reply {
  requireLicense(call);
  const admitted = admitPolicy(call, undefined);
  judgePolicy(policyRules, call, undefined, admitted);
  const id = randomUUID();
  const value = { ...admitted, id, createdDateTime: call.now().toISOString() };
  call.commit([{ kind: KIND, id, value }]);
  const body = policyBody(value, { ...call, view: call.newest });
  return createdAnswer(call, PATH, body);
}

function update(call: Call): Reply {
  const before = find(call, call.newest);
  requireLicense(call);
  const after = admitPolicy(call, before);
  checkManagedChange(call, before, after);
  judgePolicy(policyRules, call, before, after);
  const value = { ...after, modifiedDateTime: call.now().toISOString() };
  call.commit([{ kind: KIND, id: text(before, 'id'), value }]);
  return noContent;
}

function remove(call: Call): Reply {
  const policy = find(call, call.newest);
  checkManagedDelete(call, policy);
  call.commit(deletion(KIND, policy, call.now()));
  return noContent;
}

const item = `${PATH}/:policy`;

/** Conditional access policies. */
export const policyOperations: readonly Operation[] = [
  { ...policyReading, method: 'GET', path: PATH, query: listOptions, carryOut: list },
  { ...policyReading, method: 'GET', path: item, query: ['$select'], carryOut: get },
  { ...policyWriting, method: 'POST', path: PATH, carryOut: create },
  { ...policyWriting, method: 'PATCH', path: item, carryOut: update },
  { ...policyWriting, method: 'DELETE', path: item, carryOut: remove },
];
