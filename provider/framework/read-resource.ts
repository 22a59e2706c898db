import type {
  ImportedResource,
  ReadResourceRequest,
  ReadResourceResponse,
} from '../protocol/wire/terraform';
import { decodeObject, encodeObject } from './codec';
import type { Call, Resource } from './resource';
import type { Attributes } from './schema';
import { respell } from './spelling';
import type { ObjectValue, Value } from './value';

/** What a read answers beside its diagnostics. */
type Answer = Omit<ReadResourceResponse, 'diagnostics'>;

/** Reads the live object, in the spelling that the state has already. */
export async function readResource<Client>(
  resource: Resource<Client>,
  call: Call<Client>,
  request: ReadResourceRequest,
): Promise<Answer> {
  const { schema } = resource;
  const prior = decodeObject(schema, request.currentState);
  if (prior === null) return { newState: request.currentState, private: request.private };
  const live = await resource.read(call, prior);
  call.log('debug', 'resource read', { type: resource.typeName, found: live !== null });
  const state = live === null ? null : respell(schema, live, prior);
  const isUnchanged =
    state !== null && Object.keys(schema).every((name) => state[name] === prior[name]);
  return {
    newState: isUnchanged ? request.currentState : encodeObject(schema, state),
    private: call.privateState.toBytes(),
  };
}

/** Starts the state of an object that exists; Terraform reads it next. */
export async function importResource<Client>(
  resource: Resource<Client>,
  call: Call<Client>,
  id: string,
): Promise<ImportedResource> {
  const found = await resource.importState(call, id);
  return {
    typeName: resource.typeName,
    state: encodeObject(resource.schema, completeObject(resource.schema, found)),
    private: call.privateState.toBytes(),
  };
}

/** A state of which only some attributes are there; the others are null. */
export const completeObject = (schema: Attributes, found: ObjectValue): ObjectValue =>
  Object.fromEntries(
    Object.keys(schema).map((name): [string, Value] => [name, found[name] ?? null]),
  );
