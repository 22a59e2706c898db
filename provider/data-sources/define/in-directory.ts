import type { Finder } from './look-up';

/** Objects of one kind in the directory. */
interface Directory<T> {
  find(id: string, signal: AbortSignal): Promise<T | null>;
  named(name: string, signal: AbortSignal): Promise<readonly T[]>;
  similar(name: string, signal: AbortSignal): Promise<readonly T[]>;
}

/** Finds objects in the directory. */
export const inDirectory = <T>(
  objects: Directory<T>,
  signal: AbortSignal,
  nameOf: (found: T) => string,
): Finder<T> => ({
  byId: (id) => objects.find(id, signal),
  byName: (name) => objects.named(name, signal),
  similar: async (name) => (await objects.similar(name, signal)).map(nameOf),
});
