import type {
  ApplyResourceChangeRequest,
  ApplyResourceChangeResponse,
} from '../protocol/wire/terraform';
import { decodeObject, encodeObject } from './codec';
import type { Call, Resource } from './resource';
import { respell } from './spelling';
import { isWhollyKnown, type ObjectValue } from './value';

/** What an apply answers beside its diagnostics. */
type Answer = Omit<ApplyResourceChangeResponse, 'diagnostics' | 'legacyTypeSystem'>;

/** Carries out a creation, a change or a destroy. */
export async function applyResource<Client>(
  resource: Resource<Client>,
  call: Call<Client>,
  request: ApplyResourceChangeRequest,
): Promise<Answer> {
  const { schema } = resource;
  const prior = decodeObject(schema, request.priorState);
  const planned = decodeObject(schema, request.plannedState);
  const type = resource.typeName;
  if (planned === null) {
    if (prior !== null) await resource.delete(call, prior);
    call.log('debug', 'resource deleted', { type });
    return { newState: encodeObject(schema, null), private: Buffer.alloc(0) };
  }
  const config = decodeObject(schema, request.config) ?? {};
  const stored =
    prior === null
      ? await resource.create(call, planned, config)
      : await resource.update(call, planned, prior, config);
  const state = respell(schema, stored, planned);
  assertWhollyKnown(state);
  call.log('debug', 'resource stored', { type });
  return { newState: encodeObject(schema, state), private: call.privateState.toBytes() };
}

/**
 * What stands after a verb failed: a creation stored nothing, a change or a destroy left what
 * was there. The next plan reads what the service really holds.
 */
export function unchanged(request: ApplyResourceChangeRequest): Answer {
  return { newState: request.priorState, private: request.plannedPrivate };
}

function assertWhollyKnown(state: ObjectValue): void {
  for (const [name, value] of Object.entries(state)) {
    if (!isWhollyKnown(value)) throw new Error(`${name} is not known after apply`);
  }
}
