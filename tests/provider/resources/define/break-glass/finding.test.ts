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
    const asked: boolean[] = [];
    const check = (again: boolean) => {
      asked.push(again);
      return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? []);
    };
    return timed(async () => {
      const outcome = await refuseFindings(check, never()).catch((error: unknown) => error);
      return { outcome, asked };
    });
  };

  it('is nothing where nothing is found', async () => {
    expect((await refuse([[]])).result).toEqual({ outcome: undefined, asked: [false] });
  });

  it('is what is open as well', async () => {
    const { result } = await refuse([[finding({ stops: 'unknown' })]]);
    expect(result.outcome).toMatchObject({ diagnostic: { summary: 'Stopped' } });
  });

  it('is asked again while a moment may change it, with fresh answers', async () => {
    const passing = finding({ passing: true });
    const { result } = await refuse([[passing], [passing], []]);
    expect(result).toEqual({ outcome: undefined, asked: [false, true, true] });
  });

  it('is refused after a while', async () => {
    const { result, milliseconds } = await refuse([[finding({ passing: true })]]);
    expect(result.outcome).toMatchObject({ diagnostic: { summary: 'Stopped' } });
    expect(milliseconds).toBe(15_000);
  });
});
