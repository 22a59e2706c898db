import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { whatIsWrong } from '../../support/key-desk/consistent';
import { losesPower, type Moment, PowerCut } from '../../support/key-desk/power-cut';
import type { SoftwarePort } from '../../support/key-desk/software-port';

/** Records that a row has, from its assignment to its hand-over. */
const RECORDS = 12;

const moments = (['before', 'torn', 'after'] as const).flatMap((moment) =>
  Array.from({ length: RECORDS }, (_, at): [Moment, number] => [moment, at + 1]),
);

describe('a power cut', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  it.each(moments)('%s record %d loses nothing and doubles nothing', async (moment, nth) => {
    const cut = desk.begin(rowsFor('kim'), {
      ports: [await desk.samePort()],
      wrap: losesPower(nth, moment),
    });
    await expect(cut).rejects.toThrow(PowerCut);
    desk.keys[0]?.remove();
    const outcome = await desk.resume({ ports: [await desk.samePort()] });
    expect(desk.operator.failures).toEqual([]);
    expect(outcome.count.done).toBe(1);
    const [progress] = desk.progress.rows.values();
    if (progress === undefined || desk.keys[0] === undefined) throw new Error('no row');
    expect(await whatIsWrong(desk, progress, desk.keys[0])).toEqual([]);
    expect(desk.tenant.methods).toHaveLength(1);
  });

  it.each(Array.from({ length: 10 }, (_, at) => at + 1))(
    'at each of two resumes, %d records after the one before, ends in the same',
    async (nth) => {
      const ports = async (): Promise<SoftwarePort[]> => [await desk.samePort()];
      const wrap = losesPower(nth, 'torn');
      await expect(desk.begin(rowsFor('kim'), { ports: await ports(), wrap })).rejects.toThrow();
      for (const again of [1, 2]) {
        desk.keys[0]?.remove();
        const wrapped = losesPower(Math.max(1, nth - again), 'before');
        await desk.resume({ ports: await ports(), wrap: wrapped }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(PowerCut);
        });
      }
      desk.keys[0]?.remove();
      await desk.resume({ ports: await ports() });
      const [progress] = desk.progress.rows.values();
      if (progress === undefined || desk.keys[0] === undefined) throw new Error('no row');
      expect(progress.handedOver).toBe(true);
      expect(await whatIsWrong(desk, progress, desk.keys[0])).toEqual([]);
    },
  );

  it('needs the secret key of the escrow once a key has its PIN', async () => {
    const wrap = losesPower(5, 'after');
    await expect(
      desk.begin(rowsFor('kim'), { ports: [await desk.samePort()], wrap }),
    ).rejects.toThrow();
    const outcome = await desk.resume({ ports: [await desk.samePort()], identity: undefined });
    expect(desk.operator.failures).toEqual([
      'the PIN of the key is in its escrow alone. Resume with --identity and the secret key of a recipient in the desk file',
    ]);
    expect(outcome.count).toMatchObject({ open: 1, failed: 0 });
    desk.keys[0]?.remove();
    const later = await desk.resume({ ports: [await desk.samePort()] });
    expect(later.count).toMatchObject({ done: 1 });
  });
});
