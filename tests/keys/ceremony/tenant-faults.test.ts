import { whatIsWrong } from '../../support/key-desk/consistent';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { losesPower } from '../../support/key-desk/power-cut';
import { SoftwarePort } from '../../support/key-desk/software-port';
import type { Trouble } from '../../support/key-desk/tenant';

const HOUR_MS = 3_600_000;

describe('a tenant', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  const wrong = async (): Promise<string[]> => {
    const [progress] = desk.progress.rows.values();
    if (progress === undefined || desk.keys[0] === undefined) throw new Error('no row');
    return whatIsWrong(desk, progress, desk.keys[0]);
  };

  it.each([
    ['findUser', 'down'],
    ['creationOptions', 'down'],
    ['creationOptions', 'lost'],
    ['register', 'down'],
    ['register', 'lost'],
    ['register', 'refused'],
  ] as ['findUser' | 'creationOptions' | 'register', Trouble][])(
    'with trouble in %s (%s) is served on the second try, once',
    async (request, trouble) => {
      desk.tenant.plan(request, trouble);
      desk.operator.decisions.push('retry');
      const outcome = await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
      expect(desk.operator.failures).toHaveLength(1);
      expect(outcome.count.done).toBe(1);
      expect(await wrong()).toEqual([]);
    },
  );

  it.each([
    ['creationOptions', ['assigned', 'identified', 'failed']],
    ['register', ['credential-made', 'verified', 'posting', 'failed']],
  ] as const)(
    'to which nobody signs in again ends the run in %s, and a resume loses and doubles nothing',
    async (request, last) => {
      const ports = [await desk.samePort()];
      desk.tenant.plan(request, 'signed out');
      const outcome = await desk.begin(rowsFor('kim', 'ada'), { ports });
      expect(outcome.count).toMatchObject({ open: 1, waiting: 1, failed: 0 });
      expect(outcome.stopped).toBe('nobody is signed in');
      expect(desk.steps.slice(-last.length)).toEqual(last);
      const second = await desk.takeKey();
      const hands = [desk.keys[0], second];
      const resumed = await desk.resume({
        ports: [new SoftwarePort(() => Promise.resolve(hands.shift() ?? second))],
      });
      expect(resumed).toMatchObject({ count: { done: 2 }, stopped: undefined });
      expect(desk.tenant.methods).toHaveLength(2);
      expect(desk.keys.map(({ credentials }) => credentials.length)).toEqual([1, 1]);
    },
  );

  it('to which nobody signed in does so where the operator tries again', async () => {
    desk.tenant.plan('creationOptions', 'signed out');
    desk.operator.decisions.push('retry');
    const outcome = await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
    expect(outcome).toMatchObject({ count: { done: 1 }, stopped: undefined });
  });

  it('to which nobody signs in ends the rows of other ports without giving them up', async () => {
    desk.tenant.plan('creationOptions', 'signed out', 2);
    const ports = [desk.port('1'), desk.port('2')];
    const outcome = await desk.begin(rowsFor('kim', 'ada', 'joe'), { ports });
    expect(outcome.count).toMatchObject({ open: 2, waiting: 1, failed: 0 });
  });

  it.each(['down', 'lost'] as Trouble[])(
    'that is gone (%s) after the credential leaves the row open, and a resume settles it',
    async (trouble) => {
      desk.tenant.plan('register', trouble);
      desk.tenant.plan('list', 'down', 5);
      const outcome = await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
      expect(outcome.count).toMatchObject({ open: 1, failed: 0 });
      desk.tenant.calm();
      const resumed = await desk.resume({ ports: [await desk.samePort()] });
      expect(resumed.count.done).toBe(1);
      expect(await wrong()).toEqual([]);
      expect(desk.steps.filter((step) => step === 'credential-made')).toHaveLength(1);
    },
  );

  it('that never got the credential is given another one after the challenge is over', async () => {
    desk.tenant.plan('register', 'down');
    await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
    desk.now = () => new Date(Date.now() + HOUR_MS);
    expect((await desk.resume({ ports: [await desk.samePort()] })).count.done).toBe(1);
    expect(desk.steps).toContain('credential-deleted');
    expect(await wrong()).toEqual([]);
  });

  it('that did get it keeps it, though the challenge is over', async () => {
    desk.tenant.plan('register', 'lost');
    await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
    desk.now = () => new Date(Date.now() + HOUR_MS);
    expect((await desk.resume({ ports: [await desk.samePort()] })).count.done).toBe(1);
    expect(desk.steps).not.toContain('credential-deleted');
    expect(await wrong()).toEqual([]);
  });

  it('is given time to show what was sent a moment before the challenge was over', async () => {
    desk.tenant.minutes = 0.5;
    desk.tenant.plan('register', 'down');
    await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
    desk.now = () => new Date(Date.now() + 45_000);
    const outcome = await desk.resume({ ports: [await desk.samePort()] });
    expect(desk.operator.failures.at(-1)).toMatch(/is not known yet\. Try again in a minute/);
    expect(outcome.count.open).toBe(1);
    expect(desk.keys[0]?.credentials).toHaveLength(1);
  });

  it('that refuses what it may have, and does not show yet, has nothing deleted from the key', async () => {
    desk.tenant.plan('register', 'lost');
    await desk.begin(rowsFor('kim'), { ports: [await desk.samePort()] });
    const list = desk.tenant.list.bind(desk.tenant);
    desk.tenant.list = () => Promise.resolve([]);
    desk.tenant.plan('register', 'refused');
    expect((await desk.resume({ ports: [await desk.samePort()] })).count.open).toBe(1);
    expect(desk.operator.failures.at(-1)).toMatch(/is not known yet\. Try again in a minute/);
    expect(desk.keys[0]?.credentials).toHaveLength(1);
    desk.tenant.list = list;
    expect((await desk.resume({ ports: [await desk.samePort()] })).count.done).toBe(1);
    expect(desk.steps).not.toContain('credential-deleted');
    expect(await wrong()).toEqual([]);
  });

  it('that refuses the operator is asked before a key gets a PIN', async () => {
    desk.tenant.plan('creationOptions', 'refused');
    const outcome = await desk.begin(rowsFor('kim'));
    expect(outcome.count.failed).toBe(1);
    expect(desk.keys.map(({ authenticator }) => authenticator.lasting.pinHash)).toEqual([
      undefined,
    ]);
    expect(desk.steps).toEqual(['assigned', 'identified', 'failed', 'skipped']);
    expect([...desk.written.keys()].filter((name) => name.endsWith('.age'))).toEqual([]);
  });

  it('that refuses the credential leaves nothing of it on the key', async () => {
    desk.tenant.plan('register', 'refused');
    const outcome = await desk.begin(rowsFor('kim'));
    expect(outcome.count.failed).toBe(1);
    expect(desk.operator.failures).toEqual(['Graph refuses: no such model here']);
    expect(desk.keys[0]?.credentials).toEqual([]);
    expect(desk.tenant.methods).toEqual([]);
  });

  it('whose challenge has 7 KB is answered', async () => {
    desk.tenant.challengeBytes = 5198;
    expect((await desk.begin(rowsFor('kim'))).count.done).toBe(1);
    expect(desk.tenant.challenges[0]?.length).toBeGreaterThan(6900);
  });

  it('whose options are not as documented is not obeyed', async () => {
    desk.tenant.change = () => ({ publicKey: {} });
    await desk.begin(rowsFor('kim'));
    expect(desk.operator.failures).toEqual([
      expect.stringMatching(/^Graph's creation options are not as documented/),
    ]);
    expect(desk.keys[0]?.credentials).toEqual([]);
  });

  it('without the user fails before a key is asked for', async () => {
    await desk.begin(rowsFor('nobody'));
    expect(desk.operator.failures).toEqual([
      'the tenant has no user "nobody@contoso.com". Correct the manifest',
    ]);
    expect(desk.keys).toEqual([]);
  });

  it('in which two names are one user gives the slot once', async () => {
    const [kim, again] = rowsFor('kim', 'kim');
    if (kim === undefined || again === undefined) throw new Error('no row');
    const outcome = await desk.begin([kim, again]);
    expect(outcome.count).toMatchObject({ done: 1, failed: 1 });
    expect(desk.operator.failures).toEqual([expect.stringMatching(/is the user of line 2, too/)]);
  });

  it('sees four requests at once at most', async () => {
    const ports = Array.from({ length: 8 }, (_, at) => desk.port(`port ${at}`));
    const rows = rowsFor(...Array.from({ length: 16 }, (_, at) => `u${at}`));
    expect((await desk.begin(rows, { ports })).count.done).toBe(16);
    expect(desk.tenant.mostAtOnce).toBe(4);
  });

  it('of a desk that is interrupted is asked nothing more, and a resume goes on', async () => {
    const interrupt = new AbortController();
    desk.operator.tell = ({ kind }) => {
      if (kind === 'remove') interrupt.abort();
    };
    const failure = desk.begin(rowsFor('kim', 'lee'), { signal: interrupt.signal });
    await expect(failure).rejects.toThrow(/abort/);
    desk.operator.tell = () => undefined;
    expect((await desk.resume()).count.done).toBe(2);
    expect(desk.tenant.methods).toHaveLength(2);
  });

  it('is not reached again for a row that was handed over', async () => {
    const wrap = losesPower(12, 'after');
    await expect(desk.begin(rowsFor('kim'), { wrap })).rejects.toThrow();
    const before = desk.tenant.requests.length;
    expect((await desk.resume()).count.done).toBe(1);
    expect(desk.tenant.requests).toHaveLength(before);
  });
});
