import { Session } from '../terminal';

const COMMANDS = [
  ...['preflight', 'plan', 'order', 'enroll', 'resume'],
  ...['approve', 'reconcile', 'report', 'export', 'pins'],
];

describe('the help of keys', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => {
    session.remove();
  });

  it('lists every command, in the order in which people use them', async () => {
    expect(await session.run('keys', '--help')).toBe(0);
    const listed = [...session.output.matchAll(/^ {2}([a-z]+) .*\[options\]/gm)];
    expect(listed.map(([, name]) => name)).toEqual(COMMANDS);
  });

  it.each(COMMANDS)('of %s shows no default that is none', async (name) => {
    expect(await session.run('keys', name, '--help')).toBe(0);
    expect(session.output).toMatch(/^Usage: entra-policy keys /);
    expect(session.output).not.toMatch(/default:\s+\[\]|undefined/);
  });
});
