import type { Graph } from '../../../graph';
import { isGraphError, isNotFound } from '../../../graph/graph-error';
import type { UserMethod } from '../../../graph/user-methods';
import type { Message } from '../../framework/diagnostics';
import type { KeyPrior } from './schema';
import { keyName } from './words';

/** Methods that nobody can be talked out of; certificates are not among the listed ones. */
const PHISHING_RESISTANT: ReadonlySet<string> = new Set(
  ['fido2', 'windowsHelloForBusiness', 'platformCredential'].map(
    (name) => `#microsoft.graph.${name}AuthenticationMethod`,
  ),
);
const PASS = '#microsoft.graph.temporaryAccessPassAuthenticationMethod';

/** A deletion, as the guard judges it. */
export interface Deletion {
  readonly prior: KeyPrior;
  readonly userId: string;
  /** Ids of the user's methods that go, or are gone already. */
  readonly going: ReadonlySet<string>;
}

/**
 * Why a key must not be deleted; undefined where it may be. It may be where something is left that
 * resists phishing, or a pass to enrol it with, or nobody who could sign in anyway.
 */
export async function refusalToDelete(
  graph: Graph,
  deletion: Deletion,
  signal: AbortSignal,
): Promise<Message | undefined> {
  const { prior, userId, going } = deletion;
  try {
    const account = await accountNow(graph, userId, signal);
    if (account === 'gone' || account === 'disabled') return undefined;
    const methods = await listedTwice(graph, userId, signal);
    if (await isGone(graph, deletion, methods, signal)) return undefined;
    const left = methods.filter(({ id }) => ![...going].some((gone) => isSameMethod(id, gone)));
    if (left.some(isResistant) || left.some(isUsablePass)) return undefined;
    if (prior.certificate_attested_by !== null) return undefined;
    return lastMethod(prior, left);
  } catch (error) {
    if (!isGraphError(error)) throw error;
    if (await isAbsent(graph, deletion, signal)) return undefined;
    return {
      summary: `${keyName(prior)} is not deleted unseen`,
      detail: `Whether the user would keep a phishing-resistant method cannot be read: ${error.message}. ${OUT}`,
    };
  }
}

const OUT =
  'Give the identity the permission that is missing; or apply deletion_policy = "force" with a ticket first, or "abandon" to leave the key registered.';

/** Whether the user can sign in at all. Where users may not be read, the methods alone decide. */
async function accountNow(
  { userAccounts }: Graph,
  userId: string,
  signal: AbortSignal,
): Promise<'gone' | 'disabled' | 'active'> {
  try {
    const account = await userAccounts.refreshed(userId, signal);
    if (account === null) return 'gone';
    return account.accountEnabled === false ? 'disabled' : 'active';
  } catch (error) {
    if (isGraphError(error) && error.facts.status === 403) return 'active';
    throw error;
  }
}

/** What two reads in a row show: replicas answer in turns, and one may not know of a deletion. */
async function listedTwice(
  { userMethods }: Graph,
  userId: string,
  signal: AbortSignal,
): Promise<readonly UserMethod[]> {
  const first = await userMethods.list(userId, signal);
  const second = await userMethods.list(userId, signal);
  return first.filter(({ id }) => second.some((other) => other.id === id));
}

/** Whether there is nothing to delete any more; a list alone may not know of a key yet. */
async function isGone(
  { userPasskeys }: Graph,
  { prior: { method_id: methodId }, userId }: Deletion,
  methods: readonly UserMethod[],
  signal: AbortSignal,
): Promise<boolean> {
  if (methodId === null || methods.some(({ id }) => isSameMethod(id, methodId))) return false;
  return (await userPasskeys.read(userId, methodId, signal)) === undefined;
}

/** Whether the key itself is gone: then nobody loses it, whatever else cannot be read. */
async function isAbsent(graph: Graph, deletion: Deletion, signal: AbortSignal): Promise<boolean> {
  try {
    return await isGone(graph, deletion, [], signal);
  } catch (error) {
    if (!isGraphError(error)) throw error;
    return isNotFound(error);
  }
}

/**
 * Whether two ids are of one method. Graph spells credential ids in several ways, and not in each
 * list the same: a key under another spelling is not the one that is left.
 */
function isSameMethod(one: string, other: string): boolean {
  const others = spellingsOf(other);
  return spellingsOf(one).some((spelling) => others.includes(spelling));
}

/** An id in base64url, with and without the number of padding characters that may end it. */
function spellingsOf(id: string): string[] {
  const bare = id.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
  const cut = bare.slice(0, -1);
  return bare.endsWith(((4 - (cut.length % 4)) % 4).toString()) ? [bare, cut] : [bare];
}

const isResistant = (method: UserMethod): boolean => PHISHING_RESISTANT.has(method['@odata.type']);

const isUsablePass = (method: UserMethod): boolean =>
  method['@odata.type'] === PASS && method.isUsable === true;

function lastMethod(prior: KeyPrior, left: readonly UserMethod[]): Message {
  const kinds = left.map((method) =>
    method['@odata.type'].replace(/^#microsoft\.graph\.(.*?)(?:AuthenticationMethod)?$/, '$1'),
  );
  return {
    summary: `${keyName(prior)} is the last phishing-resistant method of its user`,
    detail: `Without it the user has ${kinds.length === 0 ? 'no method' : kinds.join(', ')}. Register another key first, in an apply of its own; or give the user a Temporary Access Pass. A certificate counts where certificate_attested_by names who vouches for it. For a key that was lost, apply deletion_policy = "force" with a ticket first.`,
  };
}
