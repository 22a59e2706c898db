import { Relay } from '../../support/relay';
import { Bench, GROUPS } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { declaration, moduleOf } from '../fido2-method/declaration';

/** Moves the cursor, clears the line, sets the window title, turns the text around. */
const HOSTILE = 'denied\u001b[2K\u001b]0;owned\u0007\r\u0000\u009b31m\u202etxt\u2066 end';
const DANGEROUS = /[\p{Cc}\p{Cf}]/u;

describe('text from the other side', () => {
  let bench: Bench;
  let relay: Relay;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open();
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
    workspace.write('main.tf.json', moduleOf(declaration()));
  });
  afterEach(() => {
    relay.handle = () => undefined;
    workspace.remove();
  });

  const refuse = (message: string): void => {
    const error = { code: message.slice(0, 50), message, innerError: { 'request-id': message } };
    relay.handle = ({ path }) =>
      path.includes('/fido2') ? { status: 400, body: JSON.stringify({ error }) } : undefined;
  };
  const output = async (): Promise<string> => {
    const { stdout, stderr } = await workspace.run('plan', '-no-color');
    return stdout + stderr;
  };
  const lines = (text: string): string[] => text.split('\n');

  it('cannot steer the terminal with an error message', async () => {
    refuse(HOSTILE);
    const shown = await output();
    expect(shown).toContain('Graph refused the request');
    expect(shown).toContain('denied');
    expect(lines(shown).filter((line) => DANGEROUS.test(line))).toEqual([]);
  });

  it('cannot steer the terminal with the name of a group', async () => {
    relay.handle = ({ path }) =>
      path.endsWith('/$batch')
        ? {
            status: 200,
            body: JSON.stringify({
              responses: [GROUPS.staff, GROUPS.privileged].map((id, index) => ({
                id: String(index),
                status: 200,
                body: { id, displayName: HOSTILE, securityEnabled: false },
              })),
            }),
          }
        : undefined;
    const shown = await output();
    expect(shown).toContain('Not a security group');
    expect(lines(shown).filter((line) => DANGEROUS.test(line))).toEqual([]);
  });

  it('cannot steer the terminal with the name of a profile', async () => {
    const [byDefault] = bench.live().passkeyProfiles;
    const id = '6d5f6e2b-3f0c-4c1e-9a52-000000000001';
    bench.change({ passkeyProfiles: [byDefault, { ...byDefault, id, name: HOSTILE }] });
    const shown = await output();
    bench.reset();
    expect(shown).toContain('A live profile is not declared');
    expect(lines(shown).filter((line) => DANGEROUS.test(line))).toEqual([]);
  });

  it('cannot fill the screen', async () => {
    refuse('x'.repeat(1_000_000));
    expect((await output()).length).toBeLessThan(10_000);
  });
});
