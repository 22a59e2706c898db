import { randomUUID } from 'node:crypto';
import { strengthFacts } from '../facts/strength';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, objects, text } from '../json';
import { concrete, concreteOf } from '../schema/concrete';
import { authenticationCombinationConfiguration as anyConfiguration } from '../schema/strength';
import { withDefaults } from '../schema/with-defaults';
import { typeName } from '../schema/type';
import { checkConfiguration } from './check';
import { requireCustomStrength, requireStrength } from './find';
import { STRENGTH_BASES, strengthReading, strengthWriting } from './operation';

const NAME = 'combinationConfigurations';

function body(configuration: JsonObject, call: Call): JsonObject {
  return represent(concreteOf(anyConfiguration, configuration), configuration, call);
}

function path(strength: JsonObject): string {
  return `${STRENGTH_BASES[0]}('${text(strength, 'id')}')/${NAME}`;
}

function find(call: Call, strength: JsonObject): JsonObject {
  const id = (call.ids['configuration'] ?? '').toLowerCase();
  const found = objects(strength, NAME).find((one) => text(one, 'id').toLowerCase() === id);
  if (found) return found;
  throw new Refusal(
    'notFound',
    `The authentication strength has no combination configuration '${id}'.`,
    strengthFacts.notFound,
  );
}

/** The configuration that the body describes, over the stored one where there is one. */
function admitted(call: Call, stored: JsonObject | undefined): JsonObject {
  const place = { path: '', stored, version: call.version };
  const type = concrete(anyConfiguration, call.body, place);
  return withDefaults(
    type,
    admitNew(type, call, stored ?? { '@odata.type': `#${typeName(type)}` }),
  );
}

function save(call: Call, strength: JsonObject, configurations: readonly JsonObject[]): void {
  const value = {
    ...strength,
    [NAME]: configurations,
    modifiedDateTime: call.now().toISOString(),
  };
  call.commit([{ kind: 'authenticationStrengthPolicy', id: text(strength, 'id'), value }]);
}

function list(call: Call): Reply {
  const strength = requireStrength(call, call.view);
  return listAnswer(call, path(strength), objects(strength, NAME), (one) => body(one, call));
}

function get(call: Call): Reply {
  const strength = requireStrength(call, call.view);
  return entityAnswer(call, path(strength), body(find(call, strength), call));
}

function create(call: Call): Reply {
  const strength = requireCustomStrength(call);
  const value = { id: randomUUID(), ...admitted(call, undefined) };
  checkConfiguration(strength, value);
  save(call, strength, [...objects(strength, NAME), value]);
  return createdAnswer(call, path(strength), body(value, call));
}

function update(call: Call): Reply {
  const strength = requireCustomStrength(call);
  const before = find(call, strength);
  const value = admitted(call, before);
  checkConfiguration(strength, value);
  const all = objects(strength, NAME).map((one) => (one === before ? value : one));
  save(call, strength, all);
  return noContent;
}

function remove(call: Call): Reply {
  const strength = requireCustomStrength(call);
  const before = find(call, strength);
  const rest = objects(strength, NAME).filter((one) => one !== before);
  save(call, strength, rest);
  return noContent;
}

function operationsAt(base: string): readonly Operation[] {
  const collection = `${base}/:strength/${NAME}`;
  const item = `${collection}/:configuration`;
  return [
    { ...strengthReading, method: 'GET', path: collection, carryOut: list },
    { ...strengthReading, method: 'GET', path: item, carryOut: get },
    { ...strengthWriting, method: 'POST', path: collection, carryOut: create },
    { ...strengthWriting, method: 'PATCH', path: item, carryOut: update },
    { ...strengthWriting, method: 'DELETE', path: item, carryOut: remove },
  ];
}

/** Which keys and certificates a combination admits. */
export const strengthConfigurationOperations: readonly Operation[] =
  STRENGTH_BASES.flatMap(operationsAt);
