import { Diagnostics } from '../../../../../provider/framework/diagnostics';
import {
  type BreakGlassFinding,
  refuseFindings,
  tell,
} from '../../../../../provider/resources/define/break-glass/finding';
import { fakeTime, realTime, timed } from '../../../../graph/support/clock';
import { never } from '../../../../graph/support/client';

const finding = (overrides: Partial<BreakGlassFinding> = {}): BreakGlassFinding => ({
  stops: 'yes',
  passing: false,
  message: { summary: 'Stopped', detail: 'Exclude it.' },
  ...overrides,
});

describe('what is told at plan', () => {
  it.each([
    ['refuses what stops an account', finding(), false, true],
    ['warns about what stops it already', finding(), true, false],
    ['warns about what is open', finding({ stops: 'unknown' }), false, false],
    ['warns about what a change has no part in', finding({ isLive: true }), false, false],
  ])('%s', (_, found, isUnchanged, failed) => {
    const diagnostics = new Diagnostics();
    tell([found], isUnchanged, diagnostics);
    expect(diagnostics.failed).toBe(failed);
    expect(diagnostics.toWire()).toHaveLength(1);
  });
});

describe('what is refused before a write', () => {
  beforeEach(() => {
    fakeTime();
  });
  afterEach(realTime);

  const refuse = (answers: readonly (readonly BreakGlassFinding[])[]) => {
    let asked = 0;
    const check = () => {
      asked += 1;
      return Promise.resolve(answers[Math.min(asked, answers.length) - 1] ?? []);
    };
    return timed(async () => {
      const outcome = await refuseFindings(check, never()).catch((error: unknown) => error);
      return { outcome, asked };
    });
  };

  it('is nothing where nothing is found', async () => {
    expect((await refuse([[]])).result).toEqual({ outcome: undefined, asked: 1 });
  });

  it('is what is open as well', async () => {
    const { result } = await refuse([[finding({ stops: 'unknown' })]]);
    expect(result.outcome).toMatchObject({ diagnostic: { summary: 'Stopped' } });
  });

  it('is asked again while a moment may change it', async () => {
    const passing = finding({ passing: true });
    const { result } = await refuse([[passing], [passing], []]);
    expect(result).toEqual({ outcome: undefined, asked: 3 });
  });

  it('is nothing that a change has no part in', async () => {
    const { result } = await refuse([[finding({ isLive: true })]]);
    expect(result).toEqual({ outcome: undefined, asked: 1 });
  });

  it('is refused at once where a moment changes only a part of it', async () => {
    const { result } = await refuse([[finding({ passing: true }), finding()]]);
    expect(result).toMatchObject({ outcome: { diagnostic: { summary: 'Stopped' } }, asked: 1 });
  });

  it('names what is certain before what is open', async () => {
    const open = finding({ stops: 'unknown', message: { summary: 'Open', detail: '' } });
    const { result } = await refuse([[open, finding()]]);
    expect(result.outcome).toMatchObject({ diagnostic: { summary: 'Stopped' } });
  });

  it('is refused after a while', async () => {
    const { result, milliseconds } = await refuse([[finding({ passing: true })]]);
    expect(result.outcome).toMatchObject({ diagnostic: { summary: 'Stopped' } });
    expect(milliseconds).toBe(15_000);
  });
});
