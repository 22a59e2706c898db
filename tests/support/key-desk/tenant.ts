import { createHash } from 'node:crypto';
import { type CreationOptions } from '../../../evidence';
import { GraphError } from '../../../graph/graph-error';
import type { Registrar } from '../../../keys/ceremony';
import { longChallenge, optionsOf } from '../webauthn/options';
import { encodeUrlToken } from '../url-token';

/** What goes wrong with a request. */
export type Trouble =
  /** No answer, and nothing happened. */
  | 'down'
  /** It happened, and the answer is lost. */
  | 'lost'
  /** Graph looks at it and refuses. */
  | 'refused'
  /** The operator was to sign in again, and did not. */
  | 'signed out';

type Request = 'findUser' | 'creationOptions' | 'list' | 'register';

/** A method that the tenant has. */
export interface Method {
  readonly id: string;
  readonly userId: string;
  readonly displayName: string;
}

/** A tenant for tests of the desk: who is there, what they have, and what goes wrong. */
export class FakeTenant implements Registrar {
  readonly methods: Method[] = [];
  /** Secrets that Graph told: challenges. */
  readonly challenges: string[] = [];
  readonly requests: Request[] = [];
  challengeBytes = 300;
  minutes = 5;
  /** What becomes of the options before they are answered. */
  change: (options: CreationOptions) => unknown = (options) => options;
  now = (): Date => new Date();
  readonly #troubles: { readonly request: Request; readonly trouble: Trouble }[] = [];
  #atOnce = 0;
  mostAtOnce = 0;

  /** Plans trouble for the next time that a request comes, or for several times. */
  plan(request: Request, trouble: Trouble, times = 1): void {
    for (let time = 0; time < times; time++) this.#troubles.push({ request, trouble });
  }

  /** What goes wrong no more. */
  calm(): void {
    this.#troubles.length = 0;
  }

  findUser(user: string): ReturnType<Registrar['findUser']> {
    return this.#answer('findUser', () =>
      user.startsWith('nobody') ? undefined : { id: idOf(user), userPrincipalName: user },
    );
  }

  creationOptions(userId: string): Promise<unknown> {
    return this.#answer('creationOptions', () => {
      const challenge = longChallenge(this.challengeBytes);
      this.challenges.push(challenge);
      const options = optionsOf(
        {
          challenge,
          user: {
            id: Buffer.from(`OF:${userId}`.padEnd(51, 'u')).toString('base64url'),
            name: `${userId.slice(-4)}@contoso.com`,
            displayName: 'A user',
          },
          excludeCredentials: this.of(userId).map(({ id }) => ({ id, type: 'public-key' })),
        },
        new Date(this.now().getTime() + this.minutes * 60_000).toISOString(),
      );
      return this.change(options);
    });
  }

  list(userId: string): Promise<readonly Method[]> {
    return this.#answer('list', () => this.of(userId));
  }

  register(
    userId: string,
    { displayName, publicKeyCredential }: Parameters<Registrar['register']>[1],
    isSame: (methodId: string) => boolean,
  ): ReturnType<Registrar['register']> {
    return this.#answer('register', () => {
      const held = this.of(userId).find(({ id }) => isSame(id));
      if (held !== undefined) return { method: held, outcome: 'held' };
      const id = encodeUrlToken(Buffer.from(publicKeyCredential.id, 'base64url'));
      const method = { id, userId, displayName };
      this.methods.push(method);
      return { method, outcome: 'registered' };
    });
  }

  /** What a user has. */
  of(userId: string): Method[] {
    return this.methods.filter((method) => method.userId === userId);
  }

  async #answer<T>(request: Request, happen: () => T): Promise<T> {
    this.requests.push(request);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    await new Promise(setImmediate);
    this.#atOnce--;
    const at = this.#troubles.findIndex((one) => one.request === request);
    const trouble = at === -1 ? undefined : this.#troubles.splice(at, 1)[0]?.trouble;
    if (trouble === 'down') throw new GraphError('unreachable', 'Graph did not answer');
    if (trouble === 'refused') {
      throw new GraphError('refused', 'Graph refuses: no such model here', { status: 400 });
    }
    if (trouble === 'signed out') throw new GraphError('signIn', 'nobody is signed in');
    const answer = happen();
    if (trouble === 'lost') throw new GraphError('unreachable', 'Graph did not answer');
    return answer;
  }
}

/** An object id that belongs to a name for good. */
export function idOf(user: string): string {
  if (/^[0-9a-f-]{36}$/.test(user)) return user;
  const hex = createHash('sha256').update(user).digest('hex');
  return `${hex.slice(0, 8)}-0000-4000-8000-${hex.slice(8, 20)}`;
}
