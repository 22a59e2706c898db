import { Relay } from '../../support/relay';
import { Bench, leastRolesOfData, pipelineWith } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

/** Moves the cursor, clears the line, sets the window title, turns the text around. */
const HOSTILE = 'Staff\u001b[2K\u001b]0;owned\u0007\r\n\u0000\u009b31m\u202etxt\u2066 ${x} <b>';
const DANGEROUS = /[\p{Cc}\p{Cf}]/u;
const idOf = (number: number): string => `9a0f0000-0000-4000-8000-00000000000${number}`;

describe('names of the directory', () => {
  let bench: Bench;
  let relay: Relay;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open({ clients: [pipelineWith(leastRolesOfData('entra_group'))] });
    relay = await Relay.open(bench.emulator);
  });
  afterAll(async () => {
    await relay.close();
    await bench.close();
  });
  beforeEach(async () => {
    workspace = await bench.workspace({
      graph_endpoint: relay.url,
      authority_host: relay.url,
      ca_file: bench.file('relay.pem', relay.ca),
    });
    workspace.write('main.tf.json', { data: { entra_group: { this: { display_name: 'Staff' } } } });
  });
  afterEach(() => {
    relay.handle = () => undefined;
    workspace.remove();
  });

  /** Answers lists of groups: those of the name, and those that begin alike. */
  const answer = (named: object[], similar: object[] = []): void => {
    relay.handle = ({ path }) => {
      if (!path.includes('/groups?')) return undefined;
      const value = path.includes('startswith') ? similar : named;
      return { status: 200, body: JSON.stringify({ value }) };
    };
  };
  const output = async (): Promise<string> => {
    const { stdout, stderr } = await workspace.run('plan', '-no-color');
    return stdout + stderr;
  };
  const dangerous = (text: string): string[] =>
    text.split('\n').filter((line) => DANGEROUS.test(line));
  const called = (displayName: string): object[] =>
    [1, 2].map((number) => ({ id: idOf(number), displayName }));

  it('cannot steer the terminal where several have one', async () => {
    answer(called(HOSTILE));
    const shown = await output();
    expect(shown).toContain('Ambiguous group');
    expect(shown).toContain(idOf(2));
    expect(dangerous(shown)).toEqual([]);
  });

  it('cannot steer the terminal where they are offered', async () => {
    answer([], called(HOSTILE));
    const shown = await output();
    expect(shown).toContain('Similar:');
    expect(dangerous(shown)).toEqual([]);
  });

  it('are kept as they are', async () => {
    answer(called(HOSTILE).slice(0, 1));
    await workspace.apply();
    expect(await workspace.state('data.entra_group.this')).toMatchObject({ display_name: HOSTILE });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('are no names where the answer is something else', async () => {
    answer([{ id: 7, displayName: [] }]);
    expect(await output()).toContain('Graph answered something else');
  });
});
