import { policyFacts } from '../facts/policy';
import { type Call, everyVersion, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, equal, own } from '../json';
import { admitPatch } from '../schema/admit';
import { authenticationMethodsPolicy } from '../schema/authentication-methods';
import { configurationBody } from './configuration-operations';
import { READ, WRITE } from './permissions';
import { methodConfigurations } from './registry';
import { storedPolicy, touched } from './touched';

const CONFIGURATIONS = 'authenticationMethodConfigurations';

function body(call: Call, select?: readonly string[]): JsonObject {
  const policy = represent(
    authenticationMethodsPolicy,
    storedPolicy(call.view),
    call.version,
    select?.filter((name) => name !== CONFIGURATIONS),
  );
  const context = `${call.root}/$metadata#authenticationMethodsPolicy`;
  if (select && !select.includes(CONFIGURATIONS)) return { '@odata.context': context, ...policy };
  return {
    '@odata.context': context,
    ...policy,
    [`${CONFIGURATIONS}@odata.context`]: `${context}/${CONFIGURATIONS}`,
    [CONFIGURATIONS]: configurations(call),
  };
}

function configurations(call: Call): readonly JsonObject[] {
  return methodConfigurations
    .filter(({ versions }) => versions.includes(call.version))
    .map((configuration) => configurationBody(configuration, call));
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
  // Fact empty-patch.
  const nothing = Object.entries(admitted).every(([name, value]) =>
    equal(value, own(before, name)),
  );
  if (!nothing) call.commit([touched(call, admitted)]);
  return { status: 200, body: body({ ...call, view: call.newest }) };
}

const common = {
  path: '/policies/authenticationMethodsPolicy',
  versions: everyVersion,
  realm: 'policy',
  family: 'identity',
  cost: 1,
} as const;

/** The singleton that every tenant has. */
export const rootOperations: readonly Operation[] = [
  {
    ...common,
    method: 'GET',
    permissions: READ,
    query: ['$select'],
    carryOut: (call) => ({ status: 200, body: body(call, call.query.select) }),
  },
  { ...common, method: 'PATCH', permissions: WRITE, query: [], carryOut: patch },
];
