import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Session } from './terminal';

describe('entra-policy emulator', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => {
    session.interrupt.abort();
    session.remove();
  });

  const untilPrinted = async (): Promise<string> => {
    while (session.printed.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    return session.printed[0] ?? '';
  };

  it('prints one line of JSON when it is ready, and ends when it is interrupted', async () => {
    const ended = session.run('emulator');
    const ready = JSON.parse(await untilPrinted()) as {
      graphEndpoint: string;
      tenants: { displayName: string; clients: { clientSecret: string }[] }[];
    };
    expect(ready.graphEndpoint).toMatch(/^https:\/\/localhost:\d+$/);
    expect(ready.tenants.map(({ displayName }) => displayName)).toEqual([
      'Fabrikam Dev',
      'Fabrikam Staging',
      'Fabrikam',
    ]);
    session.interrupt.abort();
    expect(await ended).toBe(0);
    expect(session.printed).toHaveLength(1);
    expect(session.problems).not.toContain(ready.tenants[0]?.clients[0]?.clientSecret);
  });

  it('says what is wrong with a seed file', async () => {
    const seed = join(session.cwd, 'seed.json');
    writeFileSync(seed, '{"version": 2, "tenants": []}');
    expect(await session.run('emulator', '--seed', seed)).toBe(3);
    expect(session.problems).toMatch(/^entra-policy: seed.*version/);
  });

  it('says which folder another emulator has', async () => {
    const state = join(session.cwd, 'state');
    const ended = session.run('emulator', '--state', state);
    await untilPrinted();
    const second = new Session();
    expect(await second.run('emulator', '--state', state)).toBe(3);
    expect(second.problems).toContain(state);
    second.remove();
    session.interrupt.abort();
    await ended;
  });
});
