import { readEnvelope } from '../../../evidence';
import { reportAsText, reportOf } from '../../../keys/hand-over';
import { Journal, type Progress } from '../../../keys/journal';
import { whatIsWrong } from '../../support/key-desk/consistent';
import { rowsFor, TestDesk } from '../../support/key-desk/desk';
import { losesPower, PowerCut } from '../../support/key-desk/power-cut';
import { APPROVER, OPERATOR } from '../../support/webauthn/desk';

const MAX = 'max@contoso.com';

describe('another operator who goes on', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => {
    desk.remove();
  });

  /** Stops after a record, and has Max go on. */
  const stopAfter = async (nth: number, wrap = losesPower(nth, 'after')): Promise<Progress> => {
    const cut = desk.begin(rowsFor('kim'), { ports: [await desk.samePort()], wrap });
    await expect(cut).rejects.toThrow(PowerCut);
    desk.keys[0]?.remove();
    await desk.resume({ ports: [await desk.samePort()], operatorName: MAX });
    const [progress] = desk.progress.rows.values();
    if (progress === undefined) throw new Error('no row');
    return progress;
  };
  const named = ({ credential }: Progress): unknown => {
    const text = desk.written.get(credential?.file ?? '')?.toString() ?? '';
    const { payload } = readEnvelope(text, 'the evidence');
    const { operator, otherOperators } = JSON.parse(
      Buffer.from(payload, 'base64').toString(),
    ) as Record<string, unknown>;
    return { operator, otherOperators };
  };

  it.each([
    ['before a key', 1, { operator: MAX }],
    ['after the PIN', 5, { operator: MAX, otherOperators: [OPERATOR] }],
    ['after the credential', 6, { operator: OPERATOR, otherOperators: [MAX] }],
    ['after the registration', 9, { operator: OPERATOR, otherOperators: [MAX] }],
    ['before the hand-over', 11, { operator: OPERATOR, otherOperators: [MAX] }],
  ])('%s is named beside the first one by whatever they held', async (_, nth, people) => {
    const progress = await stopAfter(nth);
    expect(named(progress)).toEqual(people);
    expect(progress.handedOver).toBe(true);
    const [key] = desk.keys;
    expect(key && (await whatIsWrong(desk, progress, key))).toEqual([]);
    expect(desk.tenant.methods).toHaveLength(1);
    const sittings = Journal.read(desk.folder).filter(({ record }) => record.step === 'sitting');
    expect(sittings.map(({ record }) => record)).toEqual([
      expect.objectContaining({ operator: MAX, tool: '0.1.0' }),
    ]);
    const [line] = reportAsText(reportOf(desk.progress));
    expect(line).toContain(nth === 1 ? `by ${MAX}` : `by ${OPERATOR}, ${MAX}`);
  });

  it.each(['before', 'torn', 'after'] as const)(
    'is named once where the power goes %s the evidence is renewed',
    async (moment) => {
      await desk
        .begin(rowsFor('kim'), {
          ports: [await desk.samePort()],
          wrap: losesPower(9, 'after'),
        })
        .catch(() => undefined);
      desk.keys[0]?.remove();
      // The first record is about who sits there, the second about the evidence.
      const cut = desk.resume({
        ...{ ports: [await desk.samePort()], operatorName: MAX },
        wrap: losesPower(2, moment),
      });
      await expect(cut).rejects.toThrow(PowerCut);
      desk.keys[0]?.remove();
      await desk.resume({ ports: [await desk.samePort()], operatorName: MAX });
      const [progress] = desk.progress.rows.values();
      expect(progress && named(progress)).toEqual({ operator: OPERATOR, otherOperators: [MAX] });
      expect(progress?.handedOver).toBe(true);
    },
  );

  it('is named where they held a key with its PIN, and came no further', async () => {
    await expect(
      desk.begin(rowsFor('kim'), { ports: [await desk.samePort()], wrap: losesPower(5, 'after') }),
    ).rejects.toThrow(PowerCut);
    for (const operatorName of [MAX, OPERATOR]) {
      desk.keys[0]?.remove();
      if (operatorName === MAX) desk.tenant.plan('creationOptions', 'signed out');
      await desk.resume({ ports: [await desk.samePort()], operatorName });
    }
    const [progress] = desk.progress.rows.values();
    expect(progress?.handedOver).toBe(true);
    expect(progress && named(progress)).toEqual({ operator: OPERATOR, otherOperators: [MAX] });
  });

  it('leaves no record of a sitting where the same one goes on', async () => {
    const cut = desk.begin(rowsFor('kim'), {
      ports: [await desk.samePort()],
      wrap: losesPower(5, 'after'),
    });
    await expect(cut).rejects.toThrow(PowerCut);
    desk.keys[0]?.remove();
    await desk.resume({ ports: [await desk.samePort()], operatorName: OPERATOR.toUpperCase() });
    expect(desk.steps).not.toContain('sitting');
  });
});

describe('who is to approve a key', () => {
  it('never holds it', async () => {
    const desk = await TestDesk.open();
    try {
      const [kim, lee] = rowsFor('kim', 'lee');
      if (kim === undefined || lee === undefined) throw new Error('no row');
      const outcome = await desk.begin([{ ...kim, approver: APPROVER }, lee], {
        operatorName: APPROVER.toUpperCase(),
      });
      expect(outcome.count).toMatchObject({ done: 1, open: 1, failed: 0 });
      expect(desk.operator.failures).toEqual([
        `${APPROVER} is to approve this key, as the manifest says, and holds the keys now. Let another operator resume the run`,
      ]);
      expect(desk.keys).toHaveLength(1);
      const later = await desk.resume();
      expect(later.count).toMatchObject({ done: 2 });
    } finally {
      desk.remove();
    }
  });
});
