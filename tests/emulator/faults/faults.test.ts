import { setTimeout as delay } from 'node:timers/promises';
import { fetch } from 'undici';
import {
  DEV,
  FIDO2,
  FIDO2_TYPE,
  openSession,
  refusal,
  ROOT,
  type Session,
} from '../support/session';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());
afterEach(async () => {
  session.emulator.clearFaults();
  await session.patchFido2({ state: 'enabled' });
});

const get = () => session.send('GET', `/v1.0${FIDO2}`);
const disable = () => session.patchFido2({ state: 'disabled' });
const state = async () => (await session.fido2())['state'];
const last = () => session.emulator.requests.at(-1);

describe('a status fault', () => {
  it.each([
    ['429:retry-after=3', 429, 'TooManyRequests', '3'],
    ['503', 503, 'ServiceUnavailable', null],
    ['504', 504, 'GatewayTimeout', null],
    ['400:code=Request_BadRequest', 400, 'Request_BadRequest', null],
    ['599', 599, 'UnknownError', null],
  ])('%s is answered in Graph’s envelope', async (spec, status, code, retryAfter) => {
    session.emulator.inject(spec);
    const answer = await get();
    expect(refusal(answer)).toMatchObject({ status, code });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(answer.headers.get('request-id')).not.toBeNull();
    expect(last()).toMatchObject({ status, fault: spec });
  });

  it('does not process the request, or does where it says so', async () => {
    session.emulator.inject('504:method=PATCH:count=1');
    expect((await disable()).status).toBe(504);
    expect(await state()).toBe('enabled');
    session.emulator.inject('504:method=PATCH:processed=true:count=1');
    expect((await disable()).status).toBe(504);
    expect(await state()).toBe('disabled');
  });
});

describe('a connection fault', () => {
  it('reset destroys the connection before the request is processed', async () => {
    session.emulator.inject('reset:method=PATCH:count=1');
    await expect(disable()).rejects.toThrow('fetch failed');
    expect(last()).toMatchObject({ method: 'PATCH', status: 0 });
    expect(await state()).toBe('enabled');
  });

  it('reset-after loses the answer of a request that took effect', async () => {
    session.emulator.inject('reset-after:method=PATCH:count=1');
    await expect(disable()).rejects.toThrow('fetch failed');
    expect(await state()).toBe('disabled');
  });

  it('reset in a part of a batch destroys the batch', async () => {
    session.emulator.inject('reset:path=/organization:count=1');
    const body = { requests: [{ id: '1', method: 'GET', url: '/organization' }] };
    await expect(session.send('POST', '/v1.0/$batch', { body })).rejects.toThrow('fetch failed');
  });

  it('timeout never answers and processes nothing', async () => {
    session.emulator.inject('timeout:method=PATCH:count=1');
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.pipeline,
      roles: ['Policy.ReadWrite.AuthenticationMethod'],
    });
    const sent = fetch(`${session.emulator.ready.graphEndpoint}/v1.0${FIDO2}`, {
      method: 'PATCH',
      dispatcher: session.agent,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ '@odata.type': FIDO2_TYPE, state: 'disabled' }),
      signal: AbortSignal.timeout(200),
    });
    await expect(sent).rejects.toThrow(/timeout/);
    expect(await state()).toBe('enabled');
  });

  it('slow answers late', async () => {
    session.emulator.inject('slow=150:count=1');
    const started = performance.now();
    expect((await get()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(145);
  });

  it('leaves other connections alone', async () => {
    session.emulator.inject('slow=100:path=/organization');
    session.emulator.inject('reset:path=/users');
    const slow = session.send('GET', '/v1.0/organization');
    await delay(20);
    await expect(session.send('GET', '/v1.0/users')).rejects.toThrow('fetch failed');
    expect((await slow).status).toBe(200);
  });
});

describe('a poisoned answer', () => {
  it('html is a page with status 200', async () => {
    session.emulator.inject('poison=html');
    const answer = await get();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(answer.text).toMatch(/^<!DOCTYPE html>/);
  });

  it('empty has no body', async () => {
    session.emulator.inject('poison=empty');
    const answer = await get();
    expect([answer.status, answer.text]).toEqual([200, '']);
  });

  it('truncated stops in the middle of the JSON', async () => {
    const whole = (await get()).text;
    session.emulator.inject('poison=truncated');
    const { text } = await get();
    expect(whole.startsWith(text)).toBe(true);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it('wrong-types keeps names and changes every scalar', async () => {
    const whole = await session.fido2();
    session.emulator.inject('poison=wrong-types');
    const { body } = await get();
    expect(Object.keys(body)).toEqual(Object.keys(whole));
    expect(body).toMatchObject({
      state: 7,
      isSelfServiceRegistrationAllowed: 'true',
      excludeTargets: [],
    });
  });

  it('proto has own properties with the names of prototypes', async () => {
    session.emulator.inject('poison=proto');
    const { body } = await get();
    expect(Object.hasOwn(body, '__proto__')).toBe(true);
    expect(Object.hasOwn(body, 'constructor')).toBe(true);
    expect(body).toHaveProperty('state', 'enabled');
  });

  it('huge is valid and larger than 32 MB', async () => {
    session.emulator.inject('poison=huge');
    const answer = await get();
    expect(answer.text.length).toBeGreaterThan(32 * 1024 * 1024);
    expect(answer.body).toHaveProperty('state', 'enabled');
  });

  it('belongs to a request that took effect', async () => {
    session.emulator.inject('poison=html:method=PATCH:count=1');
    expect((await disable()).status).toBe(200);
    expect(await state()).toBe('disabled');
  });
});

describe('matching', () => {
  const statuses = async (count: number, send = get): Promise<number[]> => {
    const seen: number[] = [];
    for (let index = 0; index < count; index += 1) seen.push((await send()).status);
    return seen;
  };

  it('by path takes * for any text, without case and version', async () => {
    session.emulator.inject('503:path=/POLICIES/*/fido2');
    expect((await get()).status).toBe(503);
    expect((await session.send('GET', `/beta${FIDO2}`)).status).toBe(503);
    expect((await session.send('GET', `/v1.0${ROOT}`)).status).toBe(200);
  });

  it('by path takes other signs as they are', async () => {
    session.emulator.inject('503:path=/policies.authenticationMethodsPolicy');
    expect((await session.send('GET', `/v1.0${ROOT}`)).status).toBe(200);
  });

  it('by method and version', async () => {
    session.emulator.inject('503:method=patch,delete:version=beta');
    expect((await session.send('PATCH', `/beta${ROOT}`, { body: {} })).status).toBe(503);
    expect((await session.send('GET', `/beta${ROOT}`)).status).toBe(200);
    expect((await session.send('PATCH', `/v1.0${ROOT}`, { body: {} })).status).toBe(200);
  });

  it('skips and counts', async () => {
    session.emulator.inject('503:skip=1:count=2');
    expect(await statuses(5)).toEqual([200, 503, 503, 200, 200]);
  });

  it('lets the next fault strike where the first is used up', async () => {
    session.emulator.inject('503:count=1');
    session.emulator.inject('429');
    expect(await statuses(3)).toEqual([503, 429, 429]);
  });

  it('with a probability strikes the same requests for the same seed', async () => {
    const run = async (seed: number): Promise<number[]> => {
      session.emulator.clearFaults();
      session.emulator.inject(`503:probability=0.5:seed=${seed}`);
      return statuses(20);
    };
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 503]));
  });

  it('reaches the token endpoint and the metadata', async () => {
    session.emulator.inject('503:path=*/oauth2/v2.0/token');
    session.emulator.inject('500:path=/metadata/*');
    expect(
      (await session.send('POST', `/${DEV.tenantId}/oauth2/v2.0/token`, { body: '' })).status,
    ).toBe(503);
    expect((await session.send('GET', '/metadata/endpoints')).status).toBe(500);
  });

  it('holds from the start for faults in the options', async () => {
    const other = await openSession({ faults: ['503:count=1'] });
    expect((await other.send('GET', `/v1.0${FIDO2}`)).status).toBe(503);
    expect((await other.send('GET', `/v1.0${FIDO2}`)).status).toBe(200);
    await other.close();
  });
});
