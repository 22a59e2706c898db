import { PassThrough } from 'node:stream';
import { askOn } from '../../cli/ask';

const terminal = (): PassThrough & { isTTY: boolean } =>
  Object.assign(new PassThrough(), { isTTY: true });

describe('askOn', () => {
  const asking = (input: PassThrough, signal = new AbortController().signal) =>
    askOn(input, new PassThrough(), { signal, interrupt: () => undefined });

  it('asks nobody where there is no terminal', () => {
    expect(asking(new PassThrough())).toBeUndefined();
  });

  it('waits for the line that is typed', async () => {
    const input = terminal();
    const answer = asking(input)?.('Serial number? ');
    input.write('12345678\n');
    expect(await answer).toBe('12345678');
  });

  it('takes the end of input for nobody', async () => {
    const input = terminal();
    const answer = asking(input)?.('Serial number? ');
    input.end();
    expect(await answer).toBeUndefined();
  });

  it('ends with an interruption', async () => {
    const interrupted = new AbortController();
    const answer = asking(terminal(), interrupted.signal)?.('Serial number? ');
    interrupted.abort();
    await expect(answer).rejects.toThrow(/abort/i);
  });
});
