import type { Construct } from 'constructs';

/**
 * Makes what a construct consists of; an error says which construct it is about.
 *
 * @throws Error whatever `make` throws, with the path of the construct in front.
 */
export function located<T>({ node }: Construct, make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new Error(`${node.path}: ${cause.message}`, { cause });
  }
}
