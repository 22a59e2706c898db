import { version } from '../../package.json';
import { Session } from './terminal';

describe('entra-policy', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => {
    session.remove();
  });

  it('lists its commands', async () => {
    expect(await session.run('--help')).toBe(0);
    expect(session.output).toMatch(/init .*repository[\s\S]*setup[\s\S]*emulator/);
  });

  it('says its version', async () => {
    expect(await session.run('--version')).toBe(0);
    expect(session.output).toBe(version);
  });

  it.each([
    [['nonsense'], "unknown command 'nonsense'"],
    [['init'], "missing required argument 'folder'"],
    [['emulator', '--port', '70000'], 'port is "70000"; expected a whole number from 0 to 65535'],
    [['emulator', '--throttle', 'some'], 'throttle is "some"'],
    [['emulator', '--lag', '-1'], 'lag is "-1"'],
    [['emulator', '--fault', '200'], 'fault "200"'],
    [['setup', '--nonsense'], "unknown option '--nonsense'"],
  ])('ends with a tool error for %j', async (args, problem) => {
    expect(await session.run(...args)).toBe(3);
    expect(session.problems).toContain(problem);
  });
});
