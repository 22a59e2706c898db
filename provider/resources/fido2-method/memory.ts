import type { Json } from '../../framework/private-state';
import type { PriorOf } from '../../framework/schema';
import type { ProfileMemory } from './from-graph';
import type { Fido2Config, Fido2State, Schema } from './schema';

/** Takes up the keys of a state, and which profiles were declared. */
export function recall(prior: PriorOf<Schema> | null, stored: Json | undefined): ProfileMemory {
  const entries = [...(prior?.profiles ?? []), ...(prior?.undeclared_profiles ?? [])];
  return {
    keys: new Map(
      entries.flatMap(([key, { id }]) => (id === null ? [] : [[id.toLowerCase(), key]])),
    ),
    declared: Array.isArray(stored) ? new Set(stored.map(String)) : undefined,
  };
}

/** The ids of the profiles that the author declared; nothing where the author declared none. */
export function remember(state: Fido2State, config: Fido2Config): Json {
  return config.profiles === null
    ? null
    : [...state.profiles.values()].map(({ id }) => id.toLowerCase());
}
