import type { Graph } from '../../../graph';

/** Methods of a user that go, or are gone: replicas may still show them, and other plans count. */
type Going = Map<string, Set<string>>;

const sessions = new WeakMap<Graph, Record<'planned' | 'deleted', Going>>();

/** Ids of the methods of a user that a session plans to delete, or has deleted. */
export function goingIn(graph: Graph, when: 'planned' | 'deleted', userId: string): Set<string> {
  const ofSession = sessions.get(graph) ?? { planned: new Map(), deleted: new Map() };
  sessions.set(graph, ofSession);
  const methods = ofSession[when].get(userId) ?? new Set<string>();
  ofSession[when].set(userId, methods);
  return methods;
}

const queues = new WeakMap<Graph, Map<string, Promise<unknown>>>();

/** Runs work about a user after all other work about the same one. */
export function oneAtATime<T>(graph: Graph, userId: string, work: () => Promise<T>): Promise<T> {
  const ofSession = queues.get(graph) ?? new Map<string, Promise<unknown>>();
  queues.set(graph, ofSession);
  const before = ofSession.get(userId) ?? Promise.resolve();
  const turn = before.then(work, work);
  ofSession.set(
    userId,
    turn.catch(() => undefined),
  );
  return turn;
}
