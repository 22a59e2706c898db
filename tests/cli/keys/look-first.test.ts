import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Journal, progressOf, statusOf } from '../../../keys/journal';
import { pipelineWith, TENANT_ID } from '../../support/tenant';
import { ADA, ALAN, KeyBench, KIM } from './key-bench';
import { DeskStage, userId } from './stage';

const user = (number: number): string => `user${number}@test.onmicrosoft.com`;
const AUTHENTICATION_ADMINISTRATOR = 'c4e39bd9-1100-46d3-8c65-fb160da0071f';
const UNTOUCHED = 'No key was touched, and nothing was written.';

describe('entra-policy keys enroll, before the first key', () => {
  let stage: DeskStage;
  beforeEach(async () => {
    stage = await DeskStage.open();
  });
  afterEach(async () => {
    await stage.close();
  });

  const enroll = (): Promise<number> =>
    stage.run('enroll', '--manifest', 'keys.csv', ...stage.sitting);
  const resume = (...more: string[]): Promise<number> =>
    stage.run('resume', ...stage.sitting, ...more);
  const change = (
    kind: 'user' | 'authenticationMethodConfiguration',
    id: string,
    value: object,
  ) => {
    stage.emulator.admin.write(TENANT_ID, kind, id, {
      ...stage.emulator.admin.read(TENANT_ID, kind, id),
      ...value,
    });
  };
  const selfService = (isSelfServiceRegistrationAllowed: boolean): void => {
    change('authenticationMethodConfiguration', 'Fido2', { isSelfServiceRegistrationAllowed });
  };
  const expectNothing = (): void => {
    expect(stage.session.problems).toContain(UNTOUCHED);
    expect(stage.keys).toEqual([]);
    expect(existsSync(join(stage.session.cwd, 'run'))).toBe(false);
  };
  const statuses = (): unknown[] => {
    const { rows } = progressOf(Journal.read(join(stage.session.cwd, 'run')));
    return [...rows.values()].map((row) => [row.row.line, statusOf(row)]);
  };

  it('refuses the run where the tenant takes no keys at all', async () => {
    selfService(false);
    stage.manifest(`${user(1)},primary,`);
    expect(await enroll()).toBe(1);
    expect(stage.session.problems).toContain('blocker  self-service-registration: ');
    expect(stage.session.problems).toContain('Nothing may be started, as a key would be touched');
    expectNothing();
  });

  it('refuses a run of which no row can be made', async () => {
    stage.manifest('nobody@b.c,primary,', 'none@b.c,primary,');
    expect(await enroll()).toBe(1);
    expectNothing();
  });

  it('sets rows aside that cannot be made, and makes the others', async () => {
    change('user', userId(2), { accountEnabled: false });
    stage.manifest('nobody@b.c,primary,', `${user(1)},primary,`, `${user(2)},primary,`);
    expect(await enroll()).toBe(2);
    const { problems, output } = stage.session;
    expect(problems).toContain(
      '2 of 3 keys cannot be made; failed.csv will be a manifest of them. Going on without them.',
    );
    expect(problems.indexOf('2 of 3 keys')).toBeLessThan(problems.indexOf('Insert the key'));
    expect(output).toBe(
      '1 of 3 keys are handed over, 2 failed (run/failed.csv is a manifest of them).',
    );
    expect(stage.file('run/failed.csv').toString().split('\n').slice(1, 3)).toEqual([
      'nobody@b.c,primary,,,,,,',
      `${user(2)},primary,,,,,,`,
    ]);
    expect(await stage.run('report', '--run', 'run')).toBe(0);
    expect(stage.session.output).toContain(
      'the account is disabled; expected enabled. Enable it before its key is made, or take the row out.',
    );
    expect(stage.keys).toHaveLength(1);
  });

  it.each([
    ['y', 2, 1],
    ['', 1, 0],
    ['n', 1, 0],
  ])('asks who sits there whether to go on without some: %j', async (answer, code, made) => {
    const asked: string[] = [];
    stage.session.ask = (question) => {
      asked.push(question);
      return Promise.resolve(asked.length === 1 ? answer : '');
    };
    stage.manifest('nobody@b.c,primary,', `${user(1)},primary,`);
    expect(await enroll()).toBe(code);
    expect(asked[0]).toBe(
      '1 of 2 keys cannot be made; failed.csv will be a manifest of them. Go on without them? [y/N] ',
    );
    expect(stage.registrations).toBe(made);
    if (made === 0) expectNothing();
  });

  it('looks again before a resume, which brings to an end what was begun', async () => {
    stage.manifest(...[1, 2, 3].map((number) => `${user(number)},primary,`));
    stage.model = { touch: 'after a while' };
    const running = enroll();
    const { onNote } = stage.session;
    stage.session.onNote = (line) => {
      onNote(line);
      if (line.startsWith('Touch ')) stage.session.interrupt.abort();
    };
    expect(await running).toBe(3);
    expect(statuses()).toEqual([
      [2, 'open'],
      [3, 'waiting'],
      [4, 'waiting'],
    ]);
    const before = stage.file('run/journal.jsonl');

    stage.later();
    selfService(false);
    expect(await resume('--identity', 'identity.txt')).toBe(1);
    expect(stage.session.problems).toContain(UNTOUCHED);
    expect(stage.file('run/journal.jsonl')).toEqual(before);

    selfService(true);
    for (const number of [1, 2]) change('user', userId(number), { accountEnabled: false });
    expect(await resume('--identity', 'identity.txt')).toBe(2);
    expect(stage.session.problems).toContain(
      '1 key that was begun: brought to an end anyway.\n1 of 3 keys cannot be made; ',
    );
    expect(statuses()).toEqual([
      [2, 'done'],
      [3, 'failed'],
      [4, 'done'],
    ]);
  });
});

describe('an operator', () => {
  const SITTING = ['--run', 'run', '--signing-key', 'workstation.pem', '--device', 'none'];
  const ENROLL = ['enroll', '--manifest', 'keys.csv', ...SITTING];
  let bench: KeyBench;
  afterEach(() => bench.close());

  it.each([
    ['without a role', ADA, /blocker {2}caller-role: the directory role of ada@/],
    ['who is the user', KIM, /blocker {2}caller-not-user: /],
  ])('%s makes no key', async (_, who, problem) => {
    bench = await KeyBench.open();
    bench.manifest(`${who === ADA ? ALAN : KIM},primary,,`);
    const { code, noted } = await bench.runAs(who, ...ENROLL);
    expect(noted).toMatch(problem);
    expect(noted).toContain(UNTOUCHED);
    expect(code).toBe(1);
    expect(bench.files).not.toContain('run');
  });

  /** Gives Ada a role that the token does not name. */
  const assignLater = (): void => {
    bench.listener = (line) => {
      if (!line.startsWith('Signed in as')) return;
      bench.emulator.admin.write(TENANT_ID, 'roleAssignment', 'later', {
        id: 'later',
        principalId: ADA,
        roleDefinitionId: AUTHENTICATION_ADMINISTRATOR,
        directoryScopeId: '/',
      });
    };
  };

  it.each([
    ['after a user who holds none', [ALAN, KIM]],
    ['before a user who holds none', [KIM, ALAN]],
    ['after the operator', [ADA, KIM, ALAN]],
  ])(
    'whose role no token names, as one for an administrative unit, is judged by Graph, an administrator %s',
    async (_, users) => {
      bench = await KeyBench.open();
      assignLater();
      bench.manifest(...users.map((user) => `${user},primary,,`));
      const { printed } = await bench.runAs(ADA, 'preflight', '--manifest', 'keys.csv');
      expect(printed).toMatch(/warning {2}caller-role: .* not in the token, .* and Graph heeds it/);
      expect(printed).toMatch(/unknown {2}caller-role: .*does not name, and the user holds one/);
    },
  );

  it('whose role no token names is judged by more users than the first, whom Graph may refuse', async () => {
    bench = await KeyBench.open();
    assignLater();
    bench.emulator.admin.write(TENANT_ID, 'user', ALAN, {
      ...bench.emulator.admin.read(TENANT_ID, 'user', ALAN),
      userType: 'Guest',
    });
    const other = '05e40000-0000-4000-8000-000000000004';
    bench.emulator.admin.write(TENANT_ID, 'user', other, {
      ...bench.emulator.admin.read(TENANT_ID, 'user', ALAN),
      id: other,
      userPrincipalName: 'olga@test.onmicrosoft.com',
      userType: 'Member',
    });
    bench.manifest(`${ALAN},primary,,`, `${other},primary,,`);
    const { printed } = await bench.runAs(ADA, 'preflight', '--manifest', 'keys.csv');
    expect(printed).toMatch(/warning {2}caller-role: .* and Graph heeds it/);
    expect(printed).not.toMatch(/unknown {2}caller-role: /);
  });

  it('who may not read what has to hold makes no key', async () => {
    const scopes = ['User.Read.All', 'UserAuthMethod-Passkey.ReadWrite.All'];
    bench = await KeyBench.open({ clients: [pipelineWith(scopes)] });
    bench.manifest(`${ADA},primary,,`);
    const { code, noted } = await bench.run(...ENROLL, '--operator', 'olga@contoso.com');
    expect(noted).toContain(
      'unknown  method-enabled: the passkey (FIDO2) method is unknown (it takes the permission Policy.Read.AuthenticationMethod)',
    );
    expect(noted).toContain(UNTOUCHED);
    expect(code).toBe(1);
    expect(bench.files).not.toContain('run');
  });
});
