import { realpathSync } from 'node:fs';
import type { Engine } from '../../engine/find';
import { runEngine, runEngineOrThrow, RunError } from '../../engine/run';
import { Executables } from './support/executable';

let programs: Executables;
beforeEach(() => {
  programs = new Executables();
});
afterEach(() => {
  programs.remove();
});

const engine = (body: string): Engine => ({
  name: 'terraform',
  path: programs.script('terraform', body),
  version: '1.11.4',
});

describe('runEngine', () => {
  it('gives back what was printed and how it ended, whatever the end is', async () => {
    const run = engine('echo "$1-$2"; echo problem >&2; exit 3');
    expect(await runEngine(run, ['plan', 'a b'], { cwd: programs.folder })).toEqual({
      args: ['plan', 'a b'],
      code: 3,
      stdout: 'plan-a b\n',
      stderr: 'problem\n',
    });
  });

  it('runs in the directory it is given', async () => {
    const { stdout } = await runEngine(engine('pwd -P'), [], { cwd: programs.folder });
    expect(stdout.trim()).toBe(realpathSync(programs.folder));
  });

  it('asks nothing and calls nobody', async () => {
    const print = engine('echo "$CHECKPOINT_DISABLE $TF_IN_AUTOMATION $TF_INPUT"; cat');
    expect(await runEngine(print, [], { cwd: programs.folder })).toMatchObject({
      stdout: '1 1 0\n',
      code: 0,
    });
  });

  it('passes variables on, and removes those that are undefined', async () => {
    const print = engine('echo "[$GIVEN] [$TF_INPUT] [$HOME]"');
    const env = { GIVEN: 'yes', TF_INPUT: undefined, HOME: undefined };
    const { stdout } = await runEngine(print, [], { cwd: programs.folder, env });
    expect(stdout).toBe('[yes] [] []\n');
  });

  it('hands over every line of both outputs, the last one without its end too', async () => {
    const lines: string[] = [];
    const print = engine('echo one; echo two >&2; printf "dr\\303\\274"; sleep 0.05; printf "ben"');
    const onLine = (line: string): void => void lines.push(line);
    await runEngine(print, [], { cwd: programs.folder, onLine });
    expect(lines.sort()).toEqual(['drüben', 'one', 'two']);
  });

  it('keeps a letter whole that comes in two pieces', async () => {
    const print = engine('printf "dr\\303"; sleep 0.05; printf "\\274ben"');
    const { stdout } = await runEngine(print, [], { cwd: programs.folder });
    expect(stdout).toBe('drüben');
  });

  it('interrupts the engine as Ctrl-C would, and waits for its end', async () => {
    const cancel = new AbortController();
    const patient = engine(
      'trap "echo stopping; exit 1" INT; echo ready; while :; do sleep 0.02; done',
    );
    const run = runEngine(patient, [], {
      cwd: programs.folder,
      signal: cancel.signal,
      onLine: (line) => {
        if (line === 'ready') cancel.abort();
      },
    });
    expect(await run).toMatchObject({ code: 1, stdout: 'ready\nstopping\n' });
  });

  it('does not start for a signal that has aborted already', async () => {
    const signal = AbortSignal.abort(new Error('cancelled before'));
    const started = runEngine(engine('echo started > started'), [], {
      cwd: programs.folder,
      signal,
    });
    await expect(started).rejects.toThrow('cancelled before');
    expect(() => realpathSync(`${programs.folder}/started`)).toThrow('ENOENT');
  });

  it('tells an engine that a signal ended from one that ended well', async () => {
    const { code } = await runEngine(engine('kill -9 $$'), [], { cwd: programs.folder });
    expect(code).toBeNull();
  });

  it('rejects where the engine cannot be started', async () => {
    const gone: Engine = { ...engine(''), path: '/not/there' };
    await expect(runEngine(gone, [], { cwd: programs.folder })).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('runEngineOrThrow', () => {
  const options = () => ({ cwd: programs.folder });

  it('takes the statuses that count as well', async () => {
    const run = runEngineOrThrow(engine('exit 2'), ['plan'], options(), [0, 2]);
    expect(await run).toMatchObject({ code: 2 });
  });

  it.each([
    ['a status that does not', 'echo out; echo err >&2; exit 1', 1],
    ['a signal', 'echo out; echo err >&2; kill -9 $$', null],
  ])('throws for %s, with all that was printed', async (_, body, code) => {
    const failed = runEngineOrThrow(engine(body), ['apply', '-auto-approve'], options());
    await expect(failed).rejects.toThrow(RunError);
    await expect(failed).rejects.toThrow(
      `terraform apply -auto-approve ended with status ${String(code)}:\nout\nerr`,
    );
    await expect(failed).rejects.toMatchObject({ result: { code, stdout: 'out\n' } });
  });
});
