import { text } from '../../../emulator/json';
import { openGraph } from '../../../graph';
import type { GraphError } from '../../../graph/graph-error';
import type { Invitation } from '../../../graph/operator/operator-sign-in';
import { FormBrowser } from '../../support/form-browser';
import { TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const CLIENT = 'c11e4700-0000-4000-8000-000000000009';
const KIM = '05e40000-0000-4000-8000-000000000001';
const ADA = '05e40000-0000-4000-8000-000000000002';
const POLICY = '0b7f6d1e-0007-4000-8000-000000000001';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const SCOPES = ['UserAuthMethod-Passkey.ReadWrite.All', 'User.Read.All'];
const MINUTE_MS = 60_000;
/** Everything of time but its day. */
const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
  ...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

let clock = 0;
let tenant: Tenant;
let browser: FormBrowser;
beforeEach(async () => {
  const start = Date.now();
  clock = start;
  const user = (id: string, local: string) => ({
    ...{ id, displayName: local, userPrincipalName: `${local}@test.onmicrosoft.com` },
  });
  tenant = await Tenant.open(
    {
      users: [{ ...user(KIM, 'kim'), roles: [GLOBAL_ADMINISTRATOR] }, user(ADA, 'ada')],
      clients: [
        {
          ...{ name: 'Key desk', clientId: CLIENT },
          public: { redirectUris: ['http://localhost'], scopes: SCOPES },
        },
      ],
    },
    { now: () => clock },
  );
  browser = new FormBrowser(tenant.emulator.ready.caFile);
  // The library has no clock to set; timers and connections keep theirs.
  jest.useFakeTimers({ now: clock, doNotFake: REAL });
});
afterEach(async () => {
  jest.useRealTimers();
  await tenant.close();
});

/** A session of Kim, who signs in whenever they are invited, or does what `answer` says. */
function session(answer: { user: string } = { user: KIM }) {
  const invitations: Invitation[] = [];
  const options = tenant.options({
    credential: {
      ...{ kind: 'operator', clientId: CLIENT, scopes: SCOPES, note: () => undefined },
      present: (invitation) => {
        invitations.push(invitation);
        void browser.signIn(invitation.address, answer.user);
      },
    },
  });
  const graph = openGraph({ ...options, cloud: 'global', log: () => undefined });
  return {
    ...{ invitations, graph },
    occasions: () => invitations.map(({ occasion }) => occasion),
    /** What a ceremony asks of Graph. */
    ask: () => graph.userPasskeys.creationOptions(ADA, {}, never()),
    claims: () => {
      const query = new URL(invitations.at(-1)?.address ?? '').searchParams;
      const claims = JSON.parse(query.get('claims') ?? '{}') as { access_token: object };
      return claims.access_token;
    },
  };
}

const later = (minutes: number): void => {
  clock += minutes * MINUTE_MS;
  jest.setSystemTime(clock);
};
const tokenRequests = (): number =>
  tenant.emulator.requests.filter(({ path }) => path.endsWith('/token')).length;
const admin = () => tenant.emulator.admin;

function revoke(): void {
  const user = admin().read(TENANT_ID, 'user', KIM) ?? {};
  const signInSessionsValidFromDateTime = new Date(clock).toISOString();
  admin().write(TENANT_ID, 'user', KIM, { ...user, signInSessionsValidFromDateTime });
}

function askForContext(): void {
  const [settings = {}] = admin().list(TENANT_ID, 'tenantSettings');
  const id = text(settings, 'id');
  admin().write(TENANT_ID, 'tenantSettings', id, { ...settings, passkeyContext: 'c1' });
}

function demand(controls: object): void {
  admin().write(TENANT_ID, 'conditionalAccessPolicy', POLICY, {
    ...{ id: POLICY, state: 'enabled', displayName: 'Desk' },
    conditions: {
      clientAppTypes: ['all'],
      applications: { includeApplications: ['All'] },
      users: { includeUsers: [KIM] },
    },
    ...controls,
  });
}

describe('an operator whose token ends', () => {
  it('gets another one without the browser, hour after hour', async () => {
    const { ask, occasions } = session();
    for (const minutes of [0, 54, 2, 53, 3, 600]) {
      later(minutes);
      await ask();
    }
    expect(occasions()).toEqual(['first']);
    // The code, after 56 minutes, after 112, and after the night.
    expect(tokenRequests()).toBe(4);
  });

  it('gets one for all who ask together', async () => {
    const { ask, occasions } = session();
    await ask();
    later(58);
    await Promise.all([ask(), ask(), ask()]);
    expect([tokenRequests(), occasions()]).toEqual([2, ['first']]);
  });

  it('keeps the authentication context of the step-up', async () => {
    askForContext();
    const { ask, occasions } = session();
    await ask();
    later(58);
    await ask();
    expect(occasions()).toEqual(['first', 'stepUp']);
  });
});

describe('an operator whose token is not renewed', () => {
  it.each([
    [
      'the frequency of a policy is over',
      () => {
        demand({
          sessionControls: { signInFrequency: { value: 1, type: 'hours', isEnabled: true } },
        });
        later(61);
      },
      {},
    ],
    [
      'a policy asks for more',
      () => {
        demand({ grantControls: { operator: 'OR', builtInControls: ['mfa'] } });
        later(58);
      },
      { capolids: { essential: true, values: [POLICY] } },
    ],
    [
      'the sessions were revoked, and the token has ended',
      () => {
        later(61);
        revoke();
        later(1);
      },
      {},
    ],
    [
      '90 days are over',
      () => {
        later(91 * 24 * 60);
      },
      {},
    ],
  ])('signs in again, once, where %s', async (_, happen, claims) => {
    const { ask, occasions, invitations, claims: asked } = session();
    await ask();
    happen();
    await Promise.all([ask(), ask()]);
    later(1);
    await ask();
    expect(occasions()).toEqual(['first', 'expired']);
    expect(asked()).toEqual({ ...claims, xms_cc: { values: ['cp1'] } });
    const query = new URL(invitations[1]?.address ?? '').searchParams;
    expect(query.get('login_hint')).toBe('kim@test.onmicrosoft.com');
  });

  it('signs in again when sessions are revoked while the token is good', async () => {
    const { ask, occasions, claims } = session();
    await ask();
    later(10);
    revoke();
    await Promise.all([ask(), ask()]);
    expect(occasions()).toEqual(['first', 'expired']);
    expect(claims()).toMatchObject({ nbf: { essential: true } });
  });

  it('signs in for both where a context is asked for beside that, and the request goes through', async () => {
    const { ask, occasions } = session();
    await ask();
    later(10);
    revoke();
    askForContext();
    await ask();
    expect(occasions()).toEqual(['first', 'expired', 'stepUp']);
  });

  it('is told so where they do not sign in again', async () => {
    const answer = { user: KIM };
    const { ask, occasions } = session(answer);
    await ask();
    later(1);
    revoke();
    later(57);
    answer.user = '';
    const error = (await ask().catch((thrown: unknown) => thrown)) as GraphError;
    expect(error.reason).toBe('signIn');
    expect(error.message).toMatch(/it was declined in the browser; start again/);
    answer.user = KIM;
    await ask();
    expect(occasions()).toEqual(['first', 'expired', 'expired']);
  });

  it('goes on with what is left of it while the service is down, and asks again later', async () => {
    const { ask, occasions } = session();
    await ask();
    tenant.emulator.inject('503:path=*/oauth2/v2.0/token');
    later(56);
    await ask();
    await ask();
    expect(tokenRequests()).toBe(2);
    tenant.emulator.clearFaults();
    later(2);
    await ask();
    expect([tokenRequests(), occasions()]).toEqual([3, ['first']]);
  });

  it('is no reason to sign in again where the service is down', async () => {
    const { ask, occasions } = session();
    await ask();
    tenant.emulator.inject('reset:path=*/oauth2/v2.0/token');
    later(61);
    const error = (await ask().catch((thrown: unknown) => thrown)) as GraphError;
    expect(error.reason).toBe('unreachable');
    expect(error.message).toMatch(/^the sign-in of an operator to tenant 7e57e4a0-.* got no token/);
    expect(occasions()).toEqual(['first']);
  });
});
