import type { Context } from '@microsoft/microsoft-graph-client';
import type { TokenSource } from '../../../graph/credentials/token-source';
import {
  challengeIn,
  claimsFor,
  contextsOf,
  decodeChallenge,
} from '../../../graph/operator/challenge';
import { Authenticate } from '../../../graph/transport/authenticate';
import { CLAIMS } from '../support/client';
import { contextOf, LastMiddleware } from '../support/middleware';

const CLAIM = { access_token: { acrs: { essential: true, value: 'c1' } } };
const ENCODED = Buffer.from(JSON.stringify(CLAIM)).toString('base64');
const header = (claims: string): string =>
  `Bearer realm="", error="insufficient_claims", claims="${claims}"`;

describe('a claims challenge', () => {
  it('is found in the header, and nowhere else', () => {
    expect(challengeIn(header(ENCODED))).toBe(ENCODED);
    expect(challengeIn(null)).toBeUndefined();
    expect(challengeIn(`Bearer error="invalid_token", claims="${ENCODED}"`)).toBeUndefined();
    expect(challengeIn('Bearer error="insufficient_claims"')).toBeUndefined();
  });

  it.each([
    ['base64', ENCODED],
    ['base64url', ENCODED.replaceAll('=', '')],
    ['plain', JSON.stringify(CLAIM)],
  ])('is JSON behind %s', (_, claims) => {
    expect(decodeChallenge(claims)).toBe(JSON.stringify(CLAIM));
  });

  it.each([
    ['no JSON', 'xxxx'],
    ['a list', Buffer.from('[1]').toString('base64')],
    ['nothing', ''],
  ])('of %s is none that can be answered', (_, claims) => {
    expect(decodeChallenge(claims)).toBeUndefined();
  });

  it.each([
    ['one value', CLAIM, ['c1']],
    ['several values', { access_token: { acrs: { values: ['c1', 'c2'] } } }, ['c1', 'c2']],
    ['another claim', { access_token: { nbf: { value: '1' } } }, []],
    ['other types', { access_token: { acrs: { value: 7, values: [7, 'c3'] } } }, ['c3']],
    ['nothing', null, []],
  ])('names the contexts of %s', (_, claims, contexts) => {
    expect(contextsOf(JSON.stringify(claims))).toEqual(contexts);
  });
});

describe('the claims of a token', () => {
  const acrs = (value: object) => ({ acrs: { essential: true, ...value } });
  const nbf = { nbf: { essential: true, value: '1' } };

  it.each<[string, string[], object | undefined, object | undefined]>([
    ['nothing was asked for', [], undefined, undefined],
    ['a challenge asks', [], { access_token: nbf }, { access_token: nbf }],
    ['a context was asked for', ['c1'], undefined, { access_token: acrs({ value: 'c1' }) }],
    [
      'a challenge asks for more',
      ['c1', 'c2'],
      { access_token: { ...nbf, ...acrs({ value: 'c2' }) }, userinfo: null },
      { access_token: { ...nbf, ...acrs({ values: ['c1', 'c2'] }) }, userinfo: null },
    ],
  ])('are all that was asked for: %s', (_, contexts, challenge, expected) => {
    const claims = claimsFor(new Set(contexts), challenge && JSON.stringify(challenge));
    expect(claims && (JSON.parse(claims) as object)).toEqual(expected);
  });
});

/** A source whose user signs in again as often as they are asked. */
class Source implements TokenSource {
  signIns = 1;
  readonly challenges: string[] = [];
  readonly willing: boolean;

  constructor(willing: boolean) {
    this.willing = willing;
  }

  get() {
    return Promise.resolve({ token: `t${this.signIns}`, claims: CLAIMS });
  }

  answer(challenge: string) {
    this.challenges.push(challenge);
    if (this.willing) this.signIns += 1;
    return Promise.resolve(this.willing);
  }
}

describe('a request that is challenged', () => {
  const challenged = (claims = ENCODED, status = 401) =>
    new Response(null, { status, headers: { 'WWW-Authenticate': header(claims) } });
  const send = async (source: Source, answer: (attempt: number) => Response) => {
    const context: Context = contextOf({ repeatable: false });
    const last = new LastMiddleware(answer);
    const first = new Authenticate(source);
    first.setNext(last);
    await first.execute(context);
    return { context, attempts: last.attempts };
  };

  it('is sent again with the token of the step-up, a write too', async () => {
    const source = new Source(true);
    const { context, attempts } = await send(source, (attempt) =>
      attempt === 1 ? challenged() : new Response(null, { status: 201 }),
    );
    expect(attempts).toBe(2);
    expect(context.response?.status).toBe(201);
    expect(context.options?.headers).toMatchObject({ Authorization: 'Bearer t2' });
    expect(source.challenges).toEqual([JSON.stringify(CLAIM)]);
  });

  it('is sent again once, whatever comes then', async () => {
    const { context, attempts } = await send(new Source(true), () => challenged());
    expect(attempts).toBe(2);
    expect(context.response?.status).toBe(401);
  });

  it('is sent again for another challenge, and no third one', async () => {
    const source = new Source(true);
    const { attempts } = await send(source, (attempt) =>
      challenged(Buffer.from(JSON.stringify({ attempt })).toString('base64')),
    );
    expect(attempts).toBe(3);
    expect(source.challenges).toEqual(['{"attempt":1}', '{"attempt":2}']);
  });

  it.each([
    ['nobody can answer it', false, challenged()],
    ['it is no 401', true, challenged(ENCODED, 403)],
    ['its claims are none', true, challenged('xxxx')],
  ])('is not sent again where %s', async (_, willing, response) => {
    expect((await send(new Source(willing), () => response)).attempts).toBe(1);
  });
});
