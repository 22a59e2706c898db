import type { GraphClient } from '../client';
import { GraphError, isGraphError, mayHaveHappened } from '../graph-error';
import { readBack, unsettled } from '../read-back';
import { pause } from '../transport/pacer';
import { parseAnswer } from '../wire';
import { registerPasskey } from './calls';
import {
  type NewPasskey,
  type RegisteredUserPasskey,
  type UserPasskey,
  userPasskey,
} from './passkey';

/** How far the clocks of Graph and this computer may be apart. */
const SKEW_MS = 5 * 60_000;
/** Between two looks for a passkey whose registration was not answered, in milliseconds. */
const LOOK_MS = 1_000;
/** Reads in a row that see whatever one of the replicas shows, as they answer in turns. */
const REPLICAS = 2;

/** A registration, and the lists that tell what became of it. */
interface Registering {
  readonly client: GraphClient;
  readonly userId: string;
  readonly passkey: NewPasskey;
  readonly isSame: (methodId: string) => boolean;
  readonly signal: AbortSignal;
  /** How long replicas may disagree after a write, in milliseconds. */
  readonly boundMs: number;
  /**
   * The user's passkeys, as whoever registers has just seen them.
   *
   * @default - a list that starts now
   */
  readonly seen?: readonly UserPasskey[];
  /** The user's passkeys, by a list that starts now. */
  readonly list: (signal: AbortSignal) => Promise<readonly UserPasskey[]>;
  /** Lists from before are no longer good. */
  readonly forget: () => void;
}

/**
 * Looks first, sends once, reads back. What Graph refused for its rate is sent again by the client,
 * as Graph did nothing then; nothing else is.
 */
export async function registerOnce(registering: Registering): Promise<RegisteredUserPasskey> {
  const { list, signal, isSame, seen } = registering;
  const before = seen ?? (await list(signal));
  const held = before.find(({ id }) => isSame(id));
  if (held !== undefined) return { method: held, outcome: 'held' };
  const sentAt = Date.now();
  let answered: UserPasskey;
  try {
    answered = await post(registering);
  } catch (error) {
    if (mayHaveHappened(error)) {
      return { method: await findLost(registering, before, sentAt, error), outcome: 'registered' };
    }
    const method = isRefusal(error) ? await heldAfterAll(registering) : undefined;
    if (method === undefined) throw error;
    return { method, outcome: 'held' };
  }
  return { method: await shown(registering, answered), outcome: 'registered' };
}

async function post({
  client,
  userId,
  passkey,
  signal,
  forget,
}: Registering): Promise<UserPasskey> {
  const { displayName, publicKeyCredential } = passkey;
  try {
    const answer = await client.send(registerPasskey, {
      signal,
      parameters: { id: userId },
      body: { displayName, publicKeyCredential },
    });
    return parseAnswer(userPasskey, answer, `POST ${registerPasskey.path}`);
  } finally {
    forget();
  }
}

/** Graph refuses a credential that it has. A replica may not have shown it a moment ago. */
async function heldAfterAll({
  list,
  signal,
  isSame,
}: Registering): Promise<UserPasskey | undefined> {
  for (let replica = 0; replica < REPLICAS; replica += 1) {
    const all = await list(signal).catch((): readonly UserPasskey[] => []);
    const found = all.find(({ id }) => isSame(id));
    if (found !== undefined) return found;
  }
  return undefined;
}

const isRefusal = (error: unknown): boolean =>
  isGraphError(error) && (error.facts.status === 400 || error.facts.status === 409);

/** The passkey as a list shows it, which may say more than the answer did. */
async function shown(
  { list, signal, boundMs }: Registering,
  answered: UserPasskey,
): Promise<UserPasskey> {
  const { live } = await readBack<UserPasskey | undefined>({
    read: async (now) => (await list(now)).find(({ id }) => id === answered.id),
    isKept: (found) => found !== undefined,
    describeLoss: () => `no list has the passkey ${answered.id}`,
    signal,
    boundMs,
  });
  return live ?? answered;
}

/** Looks for an unanswered registration until the replicas would have to show it. */
async function findLost(
  registering: Registering,
  before: readonly UserPasskey[],
  sentAt: number,
  lost: GraphError,
): Promise<UserPasskey> {
  const { list, signal, isSame, passkey, boundMs } = registering;
  const known = new Set(before.map(({ id }) => id));
  const end = Date.now() + boundMs;
  for (;;) {
    const all = await list(signal).catch((error: unknown) => {
      throw unsettled(lost, error);
    });
    const same = all.find(({ id }) => isSame(id));
    if (same !== undefined) return same;
    const [alike, ...others] = all.filter(
      (candidate) => !known.has(candidate.id) && isAlike(candidate, passkey, sentAt),
    );
    if (others.length > 0) throw ambiguous(lost, [alike, ...others]);
    if (alike !== undefined) return alike;
    if (Date.now() >= end) throw absent(lost, boundMs);
    await pause(Math.min(LOOK_MS, boundMs), signal);
  }
}

/** Whether a new passkey is the one that was sent, for all that Graph shows beside its id. */
function isAlike(
  { displayName, aaGuid, createdDateTime }: UserPasskey,
  sent: NewPasskey,
  sentAt: number,
): boolean {
  if (sent.aaguid === undefined || displayName !== sent.displayName) return false;
  const created = Date.parse(createdDateTime ?? '');
  return aaGuid?.toLowerCase() === sent.aaguid.toLowerCase() && created >= sentAt - SKEW_MS;
}

const ambiguous = (lost: GraphError, found: readonly (UserPasskey | undefined)[]): GraphError =>
  new GraphError(
    lost.reason,
    `${lost.message}; the user has ${found.length} new passkeys of this name and model: ${found.map((one) => one?.id).join(', ')}. Import the right one and delete the others`,
    lost.facts,
    { cause: lost },
  );

const absent = (lost: GraphError, boundMs: number): GraphError =>
  new GraphError(
    lost.reason,
    `${lost.message}; ${boundMs / 1_000} s later no list shows the passkey, and it was not sent again. Run it again: what the user has by then is not registered twice`,
    lost.facts,
    { cause: lost },
  );
