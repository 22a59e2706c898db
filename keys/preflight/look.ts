import type { Graph } from '../../graph';
import { type GraphError, isGraphError, isNotFound } from '../../graph/graph-error';
import type { User } from '../../graph/users';
import type { Desk } from '../desk';
import type { ManifestRow } from '../manifest';
import type { Known, Person, Situation } from './situation';

/** Requests about single users that are under way at the same time. */
const TOGETHER = 8;

/**
 * Reads what preflight judges. What cannot be read is unknown, with the reason; nothing is written.
 *
 * @param signingKeyId - the key that will sign, where one was given
 * @throws GraphError when nobody is signed in, or Graph does not answer at all.
 */
export async function lookAt(
  graph: Graph,
  desk: Desk,
  rows: readonly ManifestRow[],
  signingKeyId: string | undefined,
  signal: AbortSignal,
): Promise<Situation> {
  const caller = await graph.caller(signal);
  const [fido2, people] = await Promise.all([
    known(() => graph.fido2.read(signal)),
    peopleOf(graph, [...new Set(rows.map(({ user }) => user))], signal),
  ]);
  const keys = rows.map((row) => ({ row, person: people.get(row.user) ?? NOBODY }));
  return { desk, cloud: graph.cloud, caller, fido2, keys, signingKeyId };
}

const NOBODY: Person = {
  user: { value: undefined },
  memberships: { unknown: 'there is no such user' },
  passkeys: { unknown: 'there is no such user' },
};

async function peopleOf(
  graph: Graph,
  names: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Person>> {
  const users = await readUsers(graph, names, signal);
  const people = new Map<string, Person>();
  const waiting = names.map((name, index) => ({ name, user: users[index] }));
  const passkeys = new Map(
    waiting.flatMap(({ name, user }) => {
      const id = idOf(user);
      // All at once, as they go in batches.
      return id === undefined ? [] : [[name, known(() => graph.userPasskeys.list(id, signal))]];
    }),
  );
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, user = NOBODY.user } = next;
      const id = idOf(user);
      people.set(
        name,
        id === undefined
          ? { ...NOBODY, user }
          : {
              user,
              memberships: await known(() => graph.memberships.of(id, signal)),
              passkeys: (await passkeys.get(name)) ?? NOBODY.passkeys,
            },
      );
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return people;
}

async function readUsers(
  graph: Graph,
  names: readonly string[],
  signal: AbortSignal,
): Promise<readonly Known<User | undefined>[]> {
  const read = await known(() => graph.users.read(names, signal));
  if ('unknown' in read) return names.map(() => read);
  return read.value.map((answer) =>
    isGraphError(answer)
      ? isNotFound(answer)
        ? NOBODY.user
        : unknownFor(answer)
      : { value: answer },
  );
}

const idOf = (user: Known<User | undefined> | undefined): string | undefined =>
  user !== undefined && 'value' in user ? user.value?.id : undefined;

/** What Graph refuses to tell is unknown; that it cannot be reached at all ends the look. */
async function known<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (isGraphError(error) && error.reason === 'refused') return unknownFor(error);
    throw error;
  }
}

function unknownFor({ message, facts }: GraphError): { readonly unknown: string } {
  const { status, permissions, granted } = facts;
  if (status !== 403) return { unknown: message };
  const missing = permissions?.every((permission) => granted?.includes(permission) !== true);
  return {
    unknown:
      missing === true && permissions?.[0] !== undefined
        ? `it takes the permission ${permissions[0]}`
        : 'Graph refuses to tell; a directory role may be missing',
  };
}
