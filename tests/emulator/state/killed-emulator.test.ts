import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Agent, fetch } from 'undici';
import type { Ready } from '../../../emulator';
import { startChild } from '../support/child-process';
import { profile } from '../support/fido2';
import { removeFolders, temporaryFolder } from '../support/folder';
import { FIDO2, FIDO2_TYPE, openSession } from '../support/session';

const children: ChildProcess[] = [];
afterAll(() => {
  // Whatever the test came to, no emulator outlives it.
  for (const child of children) child.kill('SIGKILL');
  removeFolders();
});

async function tokenOf(ready: Ready, agent: Agent): Promise<string> {
  const [tenant] = ready.tenants;
  const [client] = tenant?.clients ?? [];
  const response = await fetch(
    `${ready.authorityHost}/${tenant?.tenantId ?? ''}/oauth2/v2.0/token`,
    {
      method: 'POST',
      dispatcher: agent,
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client?.clientId ?? '',
        client_secret: client?.clientSecret ?? '',
        scope: `${ready.graphEndpoint}/.default`,
      }),
    },
  );
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}

describe('a killed emulator', () => {
  it('has every acknowledged write after SIGKILL in the middle of writing', async () => {
    const stateDir = temporaryFolder();
    let acknowledged = 0;
    for (const killAfterMs of [5, 23, 61]) {
      const { child, ready } = await startChild(stateDir);
      children.push(child);
      const agent = new Agent({ connect: { ca: readFileSync(ready.caFile) } });
      const authorization = `Bearer ${await tokenOf(ready, agent)}`;
      const exited = once(child, 'exit');
      let sent = acknowledged;
      const first = sent + 1;
      for (;;) {
        sent += 1;
        const answered = await fetch(`${ready.graphEndpoint}/v1.0${FIDO2}`, {
          method: 'PATCH',
          dispatcher: agent,
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({
            '@odata.type': FIDO2_TYPE,
            passkeyProfiles: [profile({ name: String(sent) })],
          }),
        }).then(
          ({ status }) => status,
          () => 0,
        );
        if (answered !== 204) break;
        acknowledged = sent;
        if (sent === first) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
      }
      await exited;
      await agent.destroy();
      expect(existsSync(join(stateDir, 'lock.json'))).toBe(true);
      const again = await openSession({ stateDir });
      const { passkeyProfiles } = await again.fido2();
      const stored = Number((passkeyProfiles as unknown as [{ name: string }])[0].name);
      await again.close();
      expect([acknowledged, sent]).toContain(stored);
      expect(readdirSync(stateDir).filter((name) => name.startsWith('state.json.'))).toEqual([]);
      acknowledged = stored;
    }
    expect(acknowledged).toBeGreaterThan(0);
  }, 180_000);
});
