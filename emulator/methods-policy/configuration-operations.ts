import { odata } from '../facts/odata';
import { policyFacts } from '../facts/policy';
import { type Call, everyVersion, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, own, quote } from '../json';
import { admitPatch } from '../schema/admit';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import type { MethodConfiguration } from './configuration';
import { judge } from './judge';
import { READ, WRITE } from './permissions';
import { findConfiguration, methodConfigurations } from './registry';
import { touched } from './touched';

const COLLECTION = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations';

function configurationOf(call: Call): MethodConfiguration {
  const id = call.ids['configuration'] ?? '';
  const found = findConfiguration(id, call.version);
  if (found) return found;
  throw new Refusal(
    'notFound',
    `Authentication method configuration '${id}' does not exist.`,
    policyFacts.noSuchConfiguration,
  );
}

function stored(configuration: MethodConfiguration, objects: Objects): JsonObject {
  return (
    objects.get('authenticationMethodConfiguration', configuration.id) ?? configuration.reset({})
  );
}

/** The configuration as an element of a collection, without its own context. */
export function configurationBody(
  configuration: MethodConfiguration,
  call: Call,
  select?: readonly string[],
): JsonObject {
  const body = represent(
    configuration.type,
    stored(configuration, call.view),
    call.version,
    select,
  );
  const type = typeName(configuration.type);
  const address = `${call.root}/$metadata#policies/authenticationMethodsPolicy/authenticationMethodConfigurations('${configuration.id}')/${type}`;
  const entries = Object.entries(body).flatMap(([name, value]) =>
    configuration.expanded.includes(name)
      ? [[`${name}@odata.context`, `${address}/${name}`] as const, [name, value] as const]
      : [[name, value] as const],
  );
  return { '@odata.type': `#${type}`, ...Object.fromEntries(entries) };
}

function list(call: Call): Reply {
  const value = methodConfigurations
    .filter(({ versions }) => versions.includes(call.version))
    .map((configuration) => configurationBody(configuration, call));
  const context = `${call.root}/$metadata#authenticationMethodConfigurations`;
  return { status: 200, body: { '@odata.context': context, value } };
}

function get(call: Call): Reply {
  const body = configurationBody(configurationOf(call), call, call.query.select);
  const context = `${call.root}/$metadata#authenticationMethodConfigurations/$entity`;
  return { status: 200, body: { '@odata.context': context, ...body } };
}

function patch(call: Call): Reply {
  const configuration = configurationOf(call);
  checkType(configuration, call.body);
  const before = stored(configuration, call.newest);
  const sent = admitPatch(configuration.type, call.body, {
    path: '',
    stored: before,
    version: call.version,
  });
  const merged = { before, after: { ...before, ...sent }, sent, directory: call.newest };
  const change = { ...merged, after: configuration.settle(merged) };
  judge(configuration.rules, change);
  return save(call, configuration, change.after);
}

function reset(call: Call): Reply {
  const configuration = configurationOf(call);
  return save(call, configuration, configuration.reset(stored(configuration, call.newest)));
}

function save(call: Call, configuration: MethodConfiguration, value: JsonObject): Reply {
  const kind = 'authenticationMethodConfiguration';
  call.commit([{ kind, id: configuration.id, value }, touched(call)]);
  return noContent;
}

function checkType(configuration: MethodConfiguration, body: JsonObject): void {
  const given = own(body, '@odata.type');
  const expected = typeName(configuration.type);
  if (given === `#${expected}` || given === expected) return;
  throw new Refusal(
    'badRequest',
    `'@odata.type' is ${quote(given)}; expected "#${expected}".`,
    given === undefined ? odata.typeAnnotation : odata.wrongType,
  );
}

const common = { versions: everyVersion, realm: 'policy', family: 'identity', cost: 1 } as const;
const item = { ...common, path: `${COLLECTION}/:configuration` };

/** Operations on method configurations, the same for every method. */
export const configurationOperations: readonly Operation[] = [
  {
    ...common,
    path: COLLECTION,
    method: 'GET',
    permissions: READ,
    query: [],
    carryOut: list,
  },
  { ...item, method: 'GET', permissions: READ, query: ['$select'], carryOut: get },
  { ...item, method: 'PATCH', permissions: WRITE, query: [], carryOut: patch },
  { ...item, method: 'DELETE', permissions: WRITE, query: [], carryOut: reset },
];
