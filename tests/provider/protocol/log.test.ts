import { createLogger, type Level } from '../../../provider/protocol/log';

const LEVELS: readonly Level[] = ['trace', 'debug', 'info', 'warn', 'error'];

/** What a logger writes when every level says something. */
function linesWith(environment: Readonly<Record<string, string | undefined>>): string[] {
  const lines: string[] = [];
  const log = createLogger(environment, (line) => lines.push(line));
  for (const level of LEVELS) log(level, `a ${level}`);
  return lines;
}

const levelsOf = (lines: readonly string[]): unknown[] =>
  lines.map((line) => (JSON.parse(line) as Record<string, unknown>)['@level']);

describe('createLogger', () => {
  it.each([
    [{}, []],
    [{ TF_LOG: '' }, []],
    [{ TF_LOG: 'off' }, []],
    [{ TF_LOG: 'ERROR' }, ['error']],
    [{ TF_LOG: 'warn' }, ['warn', 'error']],
    [{ TF_LOG: 'Info' }, ['info', 'warn', 'error']],
    [{ TF_LOG: 'debug' }, ['debug', 'info', 'warn', 'error']],
    [{ TF_LOG: 'TRACE' }, LEVELS],
    [{ TF_LOG: 'JSON' }, LEVELS],
    [{ TF_LOG: 'anything' }, LEVELS],
    [{ TF_LOG: 'trace', TF_LOG_PROVIDER: 'error' }, ['error']],
    [{ TF_LOG: 'trace', TF_LOG_PROVIDER: 'OFF' }, []],
    [{ TF_LOG: 'error', TF_LOG_PROVIDER: '' }, ['error']],
    [{ TF_LOG_PROVIDER: 'info' }, ['info', 'warn', 'error']],
  ])('writes with %j the levels %j', (environment, expected) => {
    expect(levelsOf(linesWith(environment))).toEqual(expected);
  });

  it('writes JSON that go-plugin reads, with six digits of a second and one line each', () => {
    const lines: string[] = [];
    const log = createLogger({ TF_LOG: 'trace' }, (line) => lines.push(line));
    log('info', 'a line\nof two', { text: 'a\nb', count: 2, flag: false, nothing: null });
    const [line = ''] = lines;
    expect(line).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(line)).toEqual({
      '@level': 'info',
      '@timestamp': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) as string,
      '@module': 'entra',
      '@message': 'a line\nof two',
      text: 'a\nb',
      count: 2,
      flag: false,
      nothing: null,
    });
  });

  it('writes the time of the line', () => {
    const before = Date.now();
    const [line = ''] = linesWith({ TF_LOG: 'error' });
    const { '@timestamp': at } = JSON.parse(line) as Record<string, string>;
    expect(Date.parse(at ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(at ?? '')).toBeLessThanOrEqual(Date.now());
  });
});
