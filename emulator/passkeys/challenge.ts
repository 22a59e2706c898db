import { createHash, randomBytes } from 'node:crypto';
import { passkeyFacts } from '../facts/passkeys';
import { refused } from '../attestation/refused';
import type { Call } from '../graph/operation';
import { own, text } from '../json';
import type { Change } from '../state/objects';

const MINUTE_MS = 60_000;
/** How long a challenge is remembered behind its end, to say that it expired. */
const MEMORY_MS = 24 * 60 * MINUTE_MS;

/** The length of the token that live answers have, fact challenge-text. */
const TOKEN_LENGTH = 5198;
/** Bytes of an RSA key's ciphertext, a nonce and a tag. */
const [KEY, NONCE, TAG] = [256, 12, 16];
const CERTIFICATE = 1154;

/** A challenge that was given out, with what remembers it. */
interface Issued {
  readonly challenge: string;
  readonly expires: string;
  readonly changes: readonly Change[];
}

/** A challenge for one user; only its digest is kept. */
export function issueChallenge(call: Call, userId: string, minutes: number): Issued {
  const challenge = Buffer.from(token()).toString('base64url');
  const now = call.now().getTime();
  const expires = new Date(now + minutes * MINUTE_MS).toISOString();
  const forgotten = call.newest
    .list('passkeyChallenge')
    .filter((kept) => expiryOf(text(kept, 'challengeTimeoutDateTime')) + MEMORY_MS < now)
    .map((kept) => ({ kind: 'passkeyChallenge' as const, id: text(kept, 'id'), value: undefined }));
  const id = digestOf(challenge);
  const value = { id, userId, challengeTimeoutDateTime: expires, spent: false };
  return { challenge, expires, changes: [...forgotten, { kind: 'passkeyChallenge', id, value }] };
}

/**
 * What marks a challenge as used up.
 *
 * @throws Refusal where it was never given for the user in this tenant, has expired, or was used
 */
export function spendChallenge(call: Call, userId: string, challenge: string): Change {
  const id = digestOf(challenge);
  const issued = call.newest.get('passkeyChallenge', id);
  if (!issued || text(issued, 'userId') !== userId) {
    throw wrong('was not given for this user by this tenant');
  }
  if (own(issued, 'spent') === true) throw wrong('was used already');
  const expires = text(issued, 'challengeTimeoutDateTime');
  if (expiryOf(expires) <= call.now().getTime()) throw wrong(`expired at ${expires}`);
  return { kind: 'passkeyChallenge', id, value: { ...issued, spent: true } };
}

function wrong(problem: string) {
  return refused(
    `The challenge in clientDataJSON ${problem}; ask for creationOptions again.`,
    passkeyFacts.challenge,
  );
}

function expiryOf(text: string): number {
  return Date.parse(text);
}

function digestOf(challenge: string): string {
  return createHash('sha256').update(challenge).digest('hex');
}

/** A text of five parts, as a compact JWE is; there is nothing in it. */
function token(): string {
  const header = JSON.stringify({
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    x5c: [randomBytes(CERTIFICATE).toString('base64')],
  });
  const part = (bytes: number): string => randomBytes(bytes).toString('base64url');
  const [first, key] = [Buffer.from(header).toString('base64url'), part(KEY)];
  const [nonce, tag] = [part(NONCE), part(TAG)];
  const rest = TOKEN_LENGTH - [first, key, nonce, tag].join('....').length + 8;
  const content = part(TOKEN_LENGTH).slice(0, rest);
  return [first, key, nonce, content, tag].join('.');
}
