/** The emulator's sign-in judged by Microsoft's identity library, which opens a browser for it. */
import { execFile } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt } from 'jose';
import { defaultTenants, type Emulator, startEmulator } from '../../../emulator';
import { GLOBAL_ADMINISTRATOR } from '../../../emulator/roles/templates';
import { removeFolders, temporaryFolder } from '../support/folder';

const { tenantId, users, clients } = defaultTenants.dev;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(async () => {
  await emulator.close();
  removeFolders();
});

/** A browser that presses one button, as a program that the desktop starts. */
function browser(user: string): string {
  const path = join(temporaryFolder(), 'browser.cjs');
  const script = `#!${process.execPath}
const visit = async (url) => {
  const page = await (await fetch(url)).text();
  const request = /name="request" value="([^"]*)"/.exec(page)[1].replaceAll('&amp;', '&');
  const body = new URLSearchParams({ request, user: '${user}' });
  await fetch(url.split('?')[0], { method: 'POST', body });
};
void visit(process.argv.at(-1));
`;
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

/** The client has a process of its own: the library loads its browser by a dynamic import. */
async function tokenBy(user: string, scope: string): Promise<string> {
  const { authorityHost, caFile, graphEndpoint } = emulator.ready;
  const options = {
    ...{ tenantId, authorityHost },
    clientId: clients.operators,
    redirectUri: 'http://localhost',
    disableInstanceDiscovery: true,
  };
  const script = `
const { InteractiveBrowserCredential } = require('@azure/identity');
new InteractiveBrowserCredential(${JSON.stringify(options)})
  .getToken(${JSON.stringify(`${graphEndpoint}/${scope}`)})
  .then(({ token }) => process.stdout.write(token));
`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], {
    env: { ...process.env, BROWSER: browser(user), NODE_EXTRA_CA_CERTS: caFile },
    timeout: 50_000,
  });
  return stdout;
}

describe('InteractiveBrowserCredential', () => {
  it('signs a user in by code and PKCE', async () => {
    const token = await tokenBy(users.admin, 'UserAuthMethod-Passkey.ReadWrite.All');
    expect(decodeJwt(token)).toMatchObject({
      oid: users.admin,
      scp: 'UserAuthMethod-Passkey.ReadWrite.All',
      wids: [GLOBAL_ADMINISTRATOR],
    });
  });

  it('gives up where the user cancels', async () => {
    await expect(tokenBy('', 'User.Read.All')).rejects.toThrow(/AADSTS65004/);
  });
});
