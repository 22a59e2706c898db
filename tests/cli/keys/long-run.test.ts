import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccessTokens } from '../../../emulator/sign-in/access-token';
import { RefreshTokens } from '../../../emulator/sign-in/refresh-tokens';
import { findSecrets } from '../../support/secret-search';
import { TENANT_ID } from '../../support/tenant';
import { DeskStage, OLGA, userId } from './stage';

const HOUR_MS = 3_600_000;
const POLICY = '0b7f6d1e-0007-4000-8000-000000000001';
/** Everything of time but its day. */
const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'] as const),
  ...(['clearImmediate', 'nextTick', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

describe('a run that takes longer than the token of its operator', () => {
  let stage: DeskStage;
  let refreshTokens: jest.SpyInstance;
  let accessTokens: jest.SpyInstance;
  beforeEach(async () => {
    refreshTokens = jest.spyOn(RefreshTokens.prototype, 'issue');
    accessTokens = jest.spyOn(AccessTokens.prototype, 'sign');
    stage = await DeskStage.open(3, { now: () => Date.now() });
    stage.manifest(...[1, 2, 3].map((number) => `${userId(number)},primary,`));
    jest.useFakeTimers({ now: Date.now(), doNotFake: REAL });
  });
  afterEach(async () => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    await stage.close();
  });

  /** Every token that the tenant has given out. */
  async function issued(): Promise<Record<string, string>> {
    const tokens = [
      ...refreshTokens.mock.results.map(({ value }) => value as string),
      ...(await Promise.all(
        accessTokens.mock.results.map(({ value }) => value as Promise<string>),
      )),
    ];
    return Object.fromEntries(tokens.map((token, index) => [`token ${index}`, token]));
  }

  /** Runs a command; `after` says what happens once so many keys are done. */
  function sit(command: string[], after: Record<number, () => void> = {}): Promise<number> {
    const running = stage.run(...command, ...stage.signedInSitting);
    const { onNote } = stage.session;
    let done = 0;
    stage.session.onNote = (line) => {
      if (line.endsWith(': done.')) after[(done += 1)]?.();
      onNote(line);
    };
    return running;
  }

  const enroll = (after: Record<number, () => void>): Promise<number> =>
    sit(['enroll', '--manifest', 'keys.csv'], after);
  const later = (hours: number): void => {
    jest.setSystemTime(Date.now() + hours * HOUR_MS);
  };
  const signIns = (): number =>
    stage.session.noted.filter((line) => line.includes('/oauth2/v2.0/authorize?')).length;

  function signOutEverywhere(): void {
    const { admin } = stage.emulator;
    const user = admin.read(TENANT_ID, 'user', OLGA) ?? {};
    const signInSessionsValidFromDateTime = new Date().toISOString();
    admin.write(TENANT_ID, 'user', OLGA, { ...user, signInSessionsValidFromDateTime });
  }

  function demandSignInEachHour(): void {
    stage.emulator.admin.write(TENANT_ID, 'conditionalAccessPolicy', POLICY, {
      ...{ id: POLICY, state: 'enabled', displayName: 'Desk' },
      conditions: {
        clientAppTypes: ['all'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: [OLGA] },
      },
      sessionControls: { signInFrequency: { value: 1, type: 'hours', isEnabled: true } },
    });
  }

  async function expectNoToken(): Promise<void> {
    const secrets = await issued();
    const { session } = stage;
    const files = readdirSync(session.cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    expect(Object.keys(secrets).length).toBeGreaterThan(3);
    for (const bytes of [...files, Buffer.from(session.output), Buffer.from(session.problems)]) {
      expect(findSecrets(bytes, secrets)).toEqual([]);
    }
  }

  it('goes on for hours after one sign-in, and its tokens are nowhere', async () => {
    const hour = (): void => {
      later(1);
    };
    const code = await enroll({ 1: hour, 2: hour });
    expect({ code, said: stage.session.problems }).toMatchObject({ code: 0 });
    expect([signIns(), stage.registrations]).toEqual([1, 3]);
    await expectNoToken();
  });

  it.each([
    ['the tenant wants a sign-in each hour', demandSignInEachHour],
    ['the sessions of the operator were revoked', signOutEverywhere],
  ])('asks for one more sign-in where %s, and loses nothing', async (_, happen) => {
    const code = await enroll({
      1: () => {
        later(2);
        happen();
        later(0.01);
      },
    });
    expect({ code, said: stage.session.problems }).toMatchObject({ code: 0 });
    expect(stage.session.problems).toContain('Your sign-in has expired. Sign in again to go on.');
    expect([signIns(), stage.registrations]).toEqual([2, 3]);
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1, 1]);
    await expectNoToken();
  });

  it('stops in words where that is declined, and a resume loses and doubles nothing', async () => {
    const code = await enroll({
      1: () => {
        later(1);
        signOutEverywhere();
        later(1);
        stage.signsIn = '';
      },
    });
    expect({ code, said: stage.session.problems }).toMatchObject({ code: 3 });
    expect(stage.session.output).toBe('1 of 3 keys are handed over, 1 open, 1 waiting.');
    expect(stage.session.problems).toMatch(
      / stopped: nobody is signed in to application .*: it was declined in the browser; start again, and go through with it\. Go on with: entra-policy keys resume --run run .*--no-browser$/m,
    );
    expect([signIns(), stage.registrations]).toEqual([2, 1]);
    stage.signsIn = OLGA;
    expect(await sit(['resume', '--identity', 'identity.txt'])).toBe(0);
    expect([signIns(), stage.registrations]).toEqual([3, 3]);
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1, 1]);
    await expectNoToken();
  });
});
