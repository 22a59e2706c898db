import { randomUUID } from 'node:crypto';
import type { Fact } from '../facts/fact';
import { methodFacts } from '../facts/methods';
import { odata } from '../facts/odata';
import { policyFacts } from '../facts/policy';
import { contextOf, createdAnswer, valueAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, own, quote } from '../json';
import { admitPatch, complete } from '../schema/admit';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import type { MethodConfiguration } from './configuration';
import { judgeMethod } from './judge';
import { READ, WRITE } from './permissions';
import { externalMethod } from './methods/external';
import { configurationsOf, findConfiguration } from './registry';
import { touched } from './touched';

const KIND = 'authenticationMethodConfiguration';
const COLLECTION = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations';
/** Captures show contexts without the policy. */
const CONTEXT = 'authenticationMethodConfigurations';

function configurationOf(call: Call): MethodConfiguration {
  const id = call.ids['configuration'] ?? '';
  const found = findConfiguration(id, call.version, call.view);
  if (found) return found;
  throw new Refusal(
    'notFound',
    `Authentication method configuration '${id}' does not exist.`,
    policyFacts.noSuchConfiguration,
  );
}

function stored(configuration: MethodConfiguration, objects: Objects): JsonObject {
  return objects.get(KIND, configuration.id) ?? configuration.reset?.({}) ?? {};
}

/** The configuration as an element of a collection, without its own context. */
export function configurationBody(
  configuration: MethodConfiguration,
  call: Call,
  select?: readonly string[],
): JsonObject {
  const body = represent(configuration.type, stored(configuration, call.view), call, select);
  const type = typeName(configuration.type);
  const address = contextOf(call, `${COLLECTION.slice(1)}('${configuration.id}')/${type}`);
  const entries = Object.entries(body).flatMap(([name, value]) =>
    configuration.expanded.includes(name)
      ? [[`${name}@odata.context`, `${address}/${name}`] as const, [name, value] as const]
      : [[name, value] as const],
  );
  return { '@odata.type': `#${type}`, ...Object.fromEntries(entries) };
}

function list(call: Call): Reply {
  const value = configurationsOf(call.version, call.view).map((configuration) =>
    configurationBody(configuration, call),
  );
  return valueAnswer(call, CONTEXT, { value });
}

function get(call: Call): Reply {
  const body = configurationBody(configurationOf(call), call, call.query.select);
  return valueAnswer(call, `${CONTEXT}/$entity`, body);
}

function create(call: Call): Reply {
  const configuration = externalMethod(randomUUID());
  checkType(configuration, call.body, methodFacts.externalOnly);
  const place = { path: '', stored: undefined, version: call.version };
  const sent = admitPatch(configuration.type, call.body, place);
  // Fact external-method-defaults.
  const defaults = {
    id: configuration.id,
    state: 'disabled',
    excludeTargets: [],
    includeTargets: [],
  };
  const after = complete(configuration.type, { ...defaults, ...sent }, place);
  judgeMethod(configuration.rules, { before: {}, after, sent, directory: call.newest });
  const { id } = configuration;
  const value = { '@odata.type': `#${typeName(configuration.type)}`, ...after };
  call.commit([{ kind: KIND, id, value }, touched(call)]);
  const body = configurationBody(configuration, { ...call, view: call.newest });
  return createdAnswer(call, COLLECTION, body, { context: CONTEXT });
}

function patch(call: Call): Reply {
  const configuration = writable(call);
  checkType(configuration, call.body);
  const before = stored(configuration, call.newest);
  const sent = admitPatch(configuration.type, call.body, {
    path: '',
    stored: before,
    version: call.version,
  });
  const merged = { before, after: { ...before, ...sent }, sent, directory: call.newest };
  const change = { ...merged, after: configuration.settle(merged) };
  judgeMethod(configuration.rules, change);
  return save(call, configuration, change.after);
}

/** Resets a built-in configuration, removes any other one. */
function remove(call: Call): Reply {
  const configuration = writable(call);
  return save(call, configuration, configuration.reset?.(stored(configuration, call.newest)));
}

function save(call: Call, { id }: MethodConfiguration, value: JsonObject | undefined): Reply {
  call.commit([{ kind: KIND, id, value }, touched(call)]);
  return noContent;
}

/** @throws Refusal where the configuration does not exist or its type is not known */
function writable(call: Call): MethodConfiguration {
  const configuration = configurationOf({ ...call, view: call.newest });
  if (!configuration.sealed) return configuration;
  throw new Refusal(
    'badRequest',
    `Configuration '${configuration.id}' is of type '${typeName(configuration.type)}', whose writes the emulator does not know.`,
    methodFacts.unknownType,
  );
}

function checkType(
  configuration: MethodConfiguration,
  body: JsonObject,
  fact: Fact = odata.wrongType,
): void {
  const given = own(body, '@odata.type');
  const expected = typeName(configuration.type);
  if (given === `#${expected}` || given === expected) return;
  throw new Refusal(
    'badRequest',
    `'@odata.type' is ${quote(given)}; expected "#${expected}".`,
    given === undefined ? odata.typeAnnotation : fact,
  );
}

const common = { realm: 'policy' } as const;
const item = { ...common, path: `${COLLECTION}/:configuration` };

/** Operations on method configurations, the same for every method. */
export const configurationOperations: readonly Operation[] = [
  {
    ...common,
    path: COLLECTION,
    method: 'GET',
    permissions: READ,
    carryOut: list,
  },
  { ...item, method: 'GET', permissions: READ, query: ['$select'], carryOut: get },
  { ...item, method: 'PATCH', permissions: WRITE, carryOut: patch },
  { ...item, method: 'DELETE', permissions: WRITE, carryOut: remove },
  {
    ...common,
    path: COLLECTION,
    method: 'POST',
    permissions: WRITE,
    carryOut: create,
  },
];
