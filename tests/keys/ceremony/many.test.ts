import { openPin } from '../../../keys/escrow';
import { statusOf } from '../../../keys/journal';
import { keyOf, whatIsWrong } from '../../support/key-desk/consistent';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { losesPower, PowerCut } from '../../support/key-desk/power-cut';
import { SoftwarePort } from '../../support/key-desk/software-port';
import { findSecrets } from '../../support/secret-search';

/** Enough to have several lanes and a kill; the bench kills a run of 500. */
const KEYS = 40;
/** A company's, with rows that name nobody. */
const ROWS = 500;
const BAD = [3, 70, 131, 213, 288, 333, 498];

const names = (count = KEYS, bad: readonly number[] = []): string[] =>
  Array.from({ length: count }, (_, at) => (bad.includes(at) ? `nobody${at}` : `user${at}`));

describe('a run of many keys', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  const ports = () => Array.from({ length: 4 }, (_, at) => desk.port(`port ${at}`));

  it('of 500 rows with 7 bad ones makes all others, and keeps the bad ones for the next manifest', async () => {
    const outcome = await desk.begin(rowsFor(...names(ROWS, BAD)), {
      ports: ports(),
      // Nothing is to end early where the machine is busy.
      keyTimeoutMs: 60_000,
    });
    expect(outcome).toEqual({
      count: { waiting: 0, open: 0, done: ROWS - BAD.length, failed: BAD.length },
      stopped: undefined,
    });
    const failed = [...desk.progress.rows.values()].filter((row) => statusOf(row) === 'failed');
    expect(failed.map(({ row }) => row.line - 2)).toEqual(BAD);
    expect(desk.tenant.methods).toHaveLength(ROWS - BAD.length);
    // A minute of a core, of which a busy machine gives a small part.
  }, 900_000);

  it('stops after failures in a row, and goes on where it stopped', async () => {
    desk.tenant.plan('creationOptions', 'down', 3);
    const outcome = await desk.begin(rowsFor(...names().slice(0, 8)), { stopAfter: 3 });
    expect(outcome).toEqual({
      count: { waiting: 5, open: 0, done: 0, failed: 3 },
      stopped: '3 rows in a row failed: it may be none of their keys',
    });
    expect((await desk.resume()).count).toEqual({ waiting: 0, open: 0, done: 5, failed: 3 });
  });

  it('ends when the operator ends it, and a resume takes up the row that failed', async () => {
    desk.tenant.plan('findUser', 'down');
    desk.operator.decisions.push('abort');
    const outcome = await desk.begin(rowsFor(...names().slice(0, 4)));
    expect(outcome).toMatchObject({
      count: { waiting: 3, open: 1, failed: 0 },
      stopped: 'the operator has ended it',
    });
    expect((await desk.resume()).count.done).toBe(4);
  });

  it('survives a power cut in the middle, and tells nobody a secret', async () => {
    const rows = rowsFor(...names());
    const lanes = ports();
    const cut = desk.begin(rows, { ports: lanes, wrap: losesPower(KEYS * 6, 'torn') });
    await expect(cut).rejects.toThrow(PowerCut);
    const begun = [...desk.progress.rows.values()].filter((row) => statusOf(row) === 'open');
    expect(begun.length).toBeGreaterThan(0);
    // The operator puts each key back to its row; rows that had none yet get one from the box.
    const box = await Promise.all(begun.map((row) => keyOf(desk, row)));
    const port = new SoftwarePort(async () => box.shift() ?? (await desk.takeKey()));
    expect((await desk.resume({ ports: [port] })).count.done).toBe(KEYS);
    for (const row of desk.progress.rows.values()) {
      const key = await keyOf(desk, row);
      expect([row.row.line, key && (await whatIsWrong(desk, row, key))]).toEqual([
        row.row.line,
        [],
      ]);
    }
    // Nobody has two.
    const users = desk.tenant.methods.map(({ userId }) => userId);
    expect(new Set(users).size).toBe(users.length);
  });

  it('writes and prints no PIN, and no challenge but in evidence', async () => {
    desk.tenant.plan('creationOptions', 'down');
    desk.tenant.plan('register', 'lost');
    await desk.begin(rowsFor(...names().slice(0, 6)));
    const pins = new Map<string, string>();
    for (const [name, bytes] of desk.written) {
      if (name.endsWith('.age')) pins.set(name, (await openPin(bytes, desk.identity)).pin);
    }
    expect(pins.size).toBeGreaterThan(3);
    const secrets = {
      ...Object.fromEntries(pins),
      identity: desk.identity,
      'private key': desk.workstation.privateKey
        .export({ format: 'pem', type: 'pkcs8' })
        .toString(),
    };
    const challenges = Object.fromEntries(
      desk.tenant.challenges.map((one, at) => [`challenge ${at}`, one]),
    );
    const told = JSON.stringify([desk.operator.told, desk.operator.failures]);
    expect(findSecrets(Buffer.from(told), { ...secrets, ...challenges })).toEqual([]);
    for (const [name, bytes] of desk.written) {
      expect([name, findSecrets(bytes, secrets)]).toEqual([name, []]);
      if (name.startsWith('evidence/')) continue;
      expect([name, findSecrets(bytes, challenges)]).toEqual([name, []]);
    }
  });
});
