import { policyFacts } from '../facts/policy';
import { contextOf, valueAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, equal, own } from '../json';
import { admitPatch } from '../schema/admit';
import { authenticationMethodsPolicy } from '../schema/authentication-methods';
import { configurationBody } from './configuration-operations';
import { judgeMethod } from './judge';
import { READ, WRITE } from './permissions';
import { configurationsOf } from './registry';
import { rootRules } from './root-rules';
import { storedPolicy, touched } from './touched';

const CONTEXT = 'authenticationMethodsPolicy';
const CONFIGURATIONS = 'authenticationMethodConfigurations';

function body(call: Call, select?: readonly string[]): JsonObject {
  const policy = represent(
    authenticationMethodsPolicy,
    storedPolicy(call.view),
    call,
    select?.filter((name) => name !== CONFIGURATIONS),
  );
  if (select && !select.includes(CONFIGURATIONS)) return policy;
  return {
    ...policy,
    [`${CONFIGURATIONS}@odata.context`]: contextOf(call, `${CONTEXT}/${CONFIGURATIONS}`),
    [CONFIGURATIONS]: configurations(call),
  };
}

function configurations(call: Call): readonly JsonObject[] {
  return configurationsOf(call.version, call.view).map((configuration) =>
    configurationBody(configuration, call),
  );
}

function patch(call: Call): Reply {
  const { [CONFIGURATIONS]: sent, ...values } = call.body;
  if (sent !== undefined && !equal(sent, configurations({ ...call, view: call.newest }))) {
    throw new Refusal(
      'badRequest',
      `'${CONFIGURATIONS}' cannot be changed through the policy; PATCH the configuration itself.`,
      policyFacts.configurationsApart,
    );
  }
  const before = storedPolicy(call.newest);
  const admitted = admitPatch(authenticationMethodsPolicy, values, {
    path: '',
    stored: before,
    version: call.version,
  });
  const after = { ...before, ...admitted };
  judgeMethod(rootRules, { before, after, sent: admitted, directory: call.newest });
  // Fact empty-patch.
  const nothing = Object.entries(admitted).every(([name, value]) =>
    equal(value, own(before, name)),
  );
  if (!nothing) call.commit([touched(call, admitted)]);
  return valueAnswer(call, CONTEXT, body({ ...call, view: call.newest }));
}

const common = {
  path: '/policies/authenticationMethodsPolicy',
  realm: 'policy',
} as const;

/** The singleton that every tenant has. */
export const rootOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: READ,
    query: ['$select'],
    carryOut: (call) => valueAnswer(call, CONTEXT, body(call, call.query.select)),
  },
  { ...common, method: 'PATCH', permissions: WRITE, carryOut: patch },
];
