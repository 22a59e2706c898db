import { setImmediate as turn } from 'node:timers/promises';
import type { Graph } from '../../../../../graph';
import {
  inTurn,
  type Side,
  sideOf,
} from '../../../../../provider/resources/define/break-glass/turns';

/** Writes of one session, each of which ends when a test says so. */
function session() {
  const graph = {} as Graph;
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const write = (name: string, side: Side | undefined): void => {
    const wait = new Promise<void>((resolve) => ends.set(name, resolve));
    void inTurn(graph, side, async () => {
      log.push(name);
      await wait;
    });
  };
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.();
    await turn();
  };
  return { graph, log, write, end };
}

describe('writes that are judged against each other', () => {
  it('go together on one side, and after each other on two', async () => {
    const { log, write, end } = session();
    write('policy 1', 'policies');
    write('policy 2', 'policies');
    write('strength 1', 'strengths');
    write('strength 2', 'strengths');
    await turn();
    expect(log).toEqual(['policy 1', 'policy 2']);
    await end('policy 1');
    expect(log).toEqual(['policy 1', 'policy 2']);
    await end('policy 2');
    expect(log).toEqual(['policy 1', 'policy 2', 'strength 1', 'strength 2']);
  });

  it('do not pass one that waits', async () => {
    const { log, write, end } = session();
    write('policy 1', 'policies');
    write('strength', 'strengths');
    write('policy 2', 'policies');
    await turn();
    expect(log).toEqual(['policy 1']);
    await end('policy 1');
    expect(log).toEqual(['policy 1', 'strength']);
    await end('strength');
    expect(log).toEqual(['policy 1', 'strength', 'policy 2']);
  });

  it('make way when they fail', async () => {
    const { graph, log, write } = session();
    const failing = inTurn(graph, 'policies', () => Promise.reject(new Error('refused')));
    write('strength', 'strengths');
    await expect(failing).rejects.toThrow('refused');
    await turn();
    expect(log).toEqual(['strength']);
  });

  it('wait for nobody where no account for emergencies is declared', async () => {
    const { log, write } = session();
    const side = sideOf({ side: 'strengths' }, { breakGlass: undefined });
    write('policy', 'policies');
    write('strength', side);
    await turn();
    expect(new Set(log)).toEqual(new Set(['policy', 'strength']));
    const breakGlass = { accounts: [], known: true, groupIds: [] };
    expect(sideOf({ side: 'strengths' }, { breakGlass })).toBe('strengths');
  });
});
