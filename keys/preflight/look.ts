import type { Graph } from '../../graph';
import type { TokenClaims } from '../../graph/credentials/token-claims';
import { type GraphError, isGraphError, isNotFound } from '../../graph/graph-error';
import type { Desk } from '../desk';
import type { ManifestRow } from '../manifest';
import { registersForOthers } from './registering-role';
import {
  isAdministrator,
  type Known,
  type Person,
  type PlannedKey,
  type Situation,
  userOf,
} from './situation';

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
  const known = readerFor(caller);
  const [fido2, people] = await Promise.all([
    known(() => graph.fido2.read(signal)),
    peopleOf({ graph, caller, known, signal }, [...new Set(rows.map(({ user }) => user))]),
  ]);
  const keys = rows.map((row) => ({ row, person: people.get(row.user) ?? NOBODY }));
  const mayAsk = await tryToAsk({ graph, caller, known, signal }, keys);
  const asked = mayAsk !== undefined && { mayAsk };
  return { desk, cloud: graph.cloud, caller, ...asked, fido2, keys, signingKeyId };
}

/** Users who are asked for at most: where Graph refuses so many, it is the operator's role. */
const MOST_ASKED = 10;

/**
 * Asks for one user after the other, until Graph answers: it refuses administrators, and users
 * outside an administrative unit, where it lets the operator make keys for others. Options that
 * nobody uses change nothing.
 */
async function tryToAsk(look: Look, keys: readonly PlannedKey[]): Promise<Situation['mayAsk']> {
  const { user } = look.caller;
  if (user === undefined || registersForOthers(user)) return undefined;
  let said: Situation['mayAsk'];
  for (const userId of likelyOnes(keys, user.id).slice(0, MOST_ASKED)) {
    const answer = await askFor(look, userId);
    if ('value' in answer && answer.value) return answer;
    if (said === undefined || 'unknown' in said) said = answer;
  }
  return said;
}

/** The users of keys, but for the operator; those who hold no role, as far as is known, come first. */
function likelyOnes(keys: readonly PlannedKey[], operatorId: string): readonly string[] {
  const others = keys.filter((key) => userOf(key)?.id !== operatorId);
  const holdsNone = (key: PlannedKey): boolean => {
    const administrator = isAdministrator(key);
    return 'value' in administrator && !administrator.value;
  };
  const sorted = [...others.filter(holdsNone), ...others.filter((key) => !holdsNone(key))];
  return [...new Set(sorted.flatMap((key) => userOf(key)?.id ?? []))];
}

async function askFor({ graph, signal }: Look, userId: string): Promise<Known<boolean>> {
  try {
    await graph.userPasskeys.creationOptions(userId, {}, signal);
    return { value: true };
  } catch (error) {
    if (!isGraphError(error) || error.reason !== 'refused') throw error;
    return error.facts.status === 403 ? { value: false } : { unknown: error.message };
  }
}

const NOBODY: Person = {
  user: { value: undefined },
  memberships: { unknown: 'there is no such user' },
  passkeys: { unknown: 'there is no such user' },
};

/** What the reads of one look have in common. */
interface Look {
  readonly graph: Graph;
  readonly caller: TokenClaims;
  readonly known: Reader;
  readonly signal: AbortSignal;
}

async function peopleOf(
  look: Look,
  names: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const { graph, known, signal } = look;
  const users = await readUsers(look, names);
  const ids = [...new Set(users.flatMap((user) => idOf(user) ?? []))];
  const [passkeys, memberships] = await Promise.all([
    // All at once, as they go in batches.
    Promise.all(ids.map((id) => known(() => graph.userPasskeys.list(id, signal)))),
    readMemberships(look, ids),
  ]);
  return new Map(
    names.map((name, index) => {
      const user = users[index] ?? NOBODY.user;
      const at = ids.indexOf(idOf(user) ?? '');
      return [
        name,
        {
          user,
          memberships: memberships[at] ?? NOBODY.memberships,
          passkeys: passkeys[at] ?? NOBODY.passkeys,
        },
      ];
    }),
  );
}

async function readMemberships(
  { graph, caller, known, signal }: Look,
  ids: readonly string[],
): Promise<readonly Person['memberships'][]> {
  const read = await known(() => graph.memberships.ofAll(ids, signal));
  if ('unknown' in read) return ids.map(() => read);
  return read.value.map((answer) =>
    isGraphError(answer) ? unknownFor(answer, caller) : { value: answer },
  );
}

async function readUsers(
  { graph, caller, known, signal }: Look,
  names: readonly string[],
): Promise<readonly Person['user'][]> {
  const read = await known(() => graph.users.read(names, signal));
  if ('unknown' in read) return names.map(() => read);
  return read.value.map((answer) => {
    if (!isGraphError(answer)) return { value: answer };
    return isNotFound(answer) ? NOBODY.user : unknownFor(answer, caller);
  });
}

const idOf = (user: Person['user']): string | undefined =>
  'value' in user ? user.value?.id : undefined;

/** Reads; what Graph refuses to tell is unknown. */
type Reader = <T>(read: () => Promise<T>) => Promise<Known<T>>;

/** What Graph refuses to tell is unknown; that it cannot be reached at all ends the look. */
const readerFor =
  (caller: TokenClaims): Reader =>
  async (read) => {
    try {
      return { value: await read() };
    } catch (error) {
      if (isGraphError(error) && error.reason === 'refused') return unknownFor(error, caller);
      throw error;
    }
  };

/** Graph says no more than that it refuses: a permission is missing, or else a role is. */
function unknownFor(
  { message, facts }: GraphError,
  { permissions: granted }: TokenClaims,
): { readonly unknown: string } {
  const { status, permissions = [] } = facts;
  if (status !== 403) return { unknown: message };
  const held = permissions.some(
    (permission) =>
      granted.includes(permission) || granted.includes(permission.replace('.Read.', '.ReadWrite.')),
  );
  const [least] = permissions;
  return {
    unknown:
      held || least === undefined
        ? 'Graph refuses to tell; a directory role may be missing'
        : `it takes the permission ${least}`,
  };
}
