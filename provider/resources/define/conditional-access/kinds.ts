import type { Graph } from '../../../../graph';
import type { Kind } from './references';

/** How objects of a kind are called, and found. */
export interface KindOfReference {
  /** What messages call one: `Group`. */
  readonly title: string;
  /** What to do about an id that is no object's. */
  readonly fix: string;
  /** Whether authors choose ids, so that the same change may create what a plan does not find. */
  readonly isNamed?: true;
  /**
   * Whether there is such an object.
   *
   * @throws GraphError when that cannot be read.
   */
  readonly isThere: (graph: Graph, id: string, signal: AbortSignal) => Promise<boolean>;
}

/** Every kind. */
export const KINDS: Readonly<Record<Kind, KindOfReference>> = {
  user: {
    title: 'User',
    fix: 'Correct the id, or create the user first.',
    isThere: ({ presence }, id, signal) => presence.user(id, signal),
  },
  group: {
    title: 'Group',
    fix: 'Correct the id, or create the group first.',
    isThere: ({ presence }, id, signal) => presence.group(id, signal),
  },
  role: {
    title: 'Directory role',
    fix: 'Give the template id of a built-in role: policies match no other.',
    isThere: async ({ roleTemplates }, id, signal) =>
      (await roleTemplates.list(signal)).some((one) => one.id.toLowerCase() === id),
  },
  location: {
    title: 'Named location',
    fix: 'Correct the id, or create the location first.',
    isThere: async ({ namedLocations }, id, signal) =>
      (await namedLocations.read(id, signal)) !== null,
  },
  strength: {
    title: 'Authentication strength',
    fix: 'Correct the id, or create the strength first.',
    isThere: async ({ strengths }, id, signal) => (await strengths.read(id, signal)) !== null,
  },
  context: {
    title: 'Authentication context',
    fix: 'Unless the same change creates it, correct the id, or create the context first.',
    isNamed: true,
    isThere: async ({ authenticationContexts }, id, signal) =>
      (await authenticationContexts.read(id, signal)) !== null,
  },
};
