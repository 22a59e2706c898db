import { readFileSync } from 'node:fs';
import { Testing } from 'cdktf';
import { Agent, fetch } from 'undici';
import { TenantStack } from '../../../constructs';
import { Baseline } from '../../../policies/baseline';
import { breakGlass } from '../../../policies/break-glass';
import { dev } from '../../../tenants/dev';
import { defaultTenants } from '../../../emulator';
import { ConstructStage } from './stage';

const { users, clients } = defaultTenants.dev;

/** What somebody does, as What-If takes it. */
interface SignIn {
  readonly who: string;
  readonly what?: object;
  readonly how?: object;
}

const GRAPH = '#microsoft.graph.';
const APPLICATION = {
  '@odata.type': `${GRAPH}applicationContext`,
  includeApplications: ['00000003-0000-0ff1-ce00-000000000000'],
};
const REGISTRATION = {
  '@odata.type': `${GRAPH}userActionContext`,
  userAction: 'registerSecurityInformation',
};

const OFFICE = { ipAddress: '198.51.100.7' };
const ELSEWHERE = { ipAddress: '203.0.113.9' };
const WINDOWS = { devicePlatform: 'windows', clientAppType: 'browser' };
const PHONE = { devicePlatform: 'iOS', clientAppType: 'mobileAppsAndDesktopClients' };
const RISKY = { userRiskLevel: 'high', signInRiskLevel: 'high' };

const SECOND_FACTOR = 'Sign in with a second factor';
const STRONG = 'Sign in with nothing that can be phished';
const STRONG_ON_PHONES = `${STRONG}: phones`;
const LEGACY = 'Block clients that know no second factor';
const REGISTER = 'Register security information';

describe('the baseline, asked by What-If', () => {
  let stage: ConstructStage;
  let ask: (signIn: SignIn) => Promise<string[]>;

  beforeAll(async () => {
    stage = await ConstructStage.openDefault();
    const props = { ...dev, breakGlass: breakGlass(dev) };
    const stack = new TenantStack(Testing.app(), dev.name, props);
    new Baseline(stack, dev);
    expect(await stage.declare(stack).apply()).toMatchObject({ errors: [] });
    const { emulator } = stage;
    const agent = new Agent({ connect: { ca: readFileSync(emulator.ready.caFile) } });
    const token = await emulator.mintToken({
      tenantId: dev.tenantId,
      clientId: clients.pipeline,
      roles: ['Policy.Read.ConditionalAccess', 'Policy.Read.All'],
    });
    ask = async ({ who, what = APPLICATION, how = {} }) => {
      const url = `${emulator.ready.graphEndpoint}/v1.0/identity/conditionalAccess/evaluate`;
      const answer = await fetch(url, {
        method: 'POST',
        dispatcher: agent,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          signInIdentity: { '@odata.type': `${GRAPH}userSignIn`, userId: who },
          signInContext: what,
          signInConditions: { ...WINDOWS, ...OFFICE, ...how },
          appliedPoliciesOnly: true,
        }),
      });
      const { value } = (await answer.json()) as { value: { displayName: string }[] };
      return value.map(({ displayName }) => displayName).sort();
    };
  });
  afterAll(() => stage.close());

  it('demands strong sign-in of staff on computers', async () => {
    expect(await ask({ who: users.ada })).toEqual([SECOND_FACTOR, STRONG].sort());
  });

  it('takes a pass of staff on phones, where Authenticator registers', async () => {
    expect(await ask({ who: users.ada, how: PHONE })).toEqual(
      [SECOND_FACTOR, STRONG_ON_PHONES].sort(),
    );
  });

  it('demands handed keys of administrators, wherever they are', async () => {
    for (const how of [OFFICE, ELSEWHERE, PHONE]) {
      expect(await ask({ who: users.admin, how })).toContain(
        'Administrators sign in with a key that we handed out',
      );
    }
  });

  it('blocks older clients and sign-in that moves to another device', async () => {
    expect(await ask({ who: users.ada, how: { clientAppType: 'other' } })).toContain(LEGACY);
    const transfer = { authenticationFlow: { transferMethod: 'deviceCodeFlow' } };
    expect(await ask({ who: users.ada, how: transfer })).toContain(
      `${LEGACY}: sign-in that moves to another device`,
    );
  });

  it('guards registration, and more outside of the offices', async () => {
    const what = REGISTRATION;
    expect(await ask({ who: users.ada, what })).toContain(REGISTER);
    expect(await ask({ who: users.ada, what })).not.toContain(`${REGISTER}: elsewhere with a pass`);
    expect(await ask({ who: users.ada, what, how: ELSEWHERE })).toEqual(
      expect.arrayContaining([REGISTER, `${REGISTER}: elsewhere with a pass`]),
    );
  });

  it('suspends registration at high risk, and remediates sign-in', async () => {
    expect(await ask({ who: users.ada, what: REGISTRATION, how: RISKY })).toEqual(
      expect.arrayContaining([
        'High risk: no registration, user at high risk',
        'High risk: no registration, sign-in at high risk',
      ]),
    );
    expect(await ask({ who: users.ada, how: RISKY })).toEqual(
      expect.arrayContaining([
        'High risk: remediation, user at high risk',
        'High risk: remediation, sign-in at high risk',
      ]),
    );
  });

  it.each([
    ['an office', OFFICE],
    ['elsewhere', ELSEWHERE],
    ['a phone', PHONE],
    ['an older client', { clientAppType: 'other' }],
    ['high risk', RISKY],
  ])('never touches the first account for emergencies: %s', async (_, how) => {
    for (const what of [APPLICATION, REGISTRATION]) {
      expect(await ask({ who: users.breakGlass1, what, how })).toEqual([]);
    }
  });

  it('demands of the second one no more than its key satisfies', async () => {
    expect(await ask({ who: users.breakGlass2, how: { ...ELSEWHERE, ...RISKY } })).toEqual(
      [
        SECOND_FACTOR,
        STRONG,
        'Administrators sign in with a key that we handed out',
        'High risk: remediation, sign-in at high risk',
      ].sort(),
    );
  });
});
