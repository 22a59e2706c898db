import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../../build/package';
import { OPERATOR_SCOPES } from '../../cli/keys/scopes';
import { GLOBAL_ADMINISTRATOR } from '../../emulator/roles/templates';
import { passkeySeed } from '../emulator/support/passkeys';
import { DEV, openSession, type Session } from '../emulator/support/session';
import { findChromium, openBrowser } from '../support/browser/chromium';
import { click } from '../support/browser/click';
import { Opener } from '../support/browser/opener';
import { skipLoudly } from '../support/judges';
import { vendorOf, type Vendor } from '../support/webauthn/authority';
import { deskKey } from '../support/webauthn/desk';

const { users, tenantId } = DEV;
const MODEL = '11111111-2222-4333-8444-555555555555';
/** Nobody has the identity of this recipient. */
const ESCROW = 'age1p8gdpmstmm8crert0unr5m72zy3sgakfmpc8q3t6sarejnfufalqk34rcl';
const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');

const there = findChromium() !== undefined && process.platform === 'linux';

(there ? describe : skipLoudly('the sign-in of operators, in a browser', 'Chromium'))(
  'the sign-in of operators, in a browser',
  () => {
    let vendor: Vendor;
    let session: Session;
    let browser: Browser;
    let page: Page;
    let opener: Opener;
    let folder: string;

    beforeAll(async () => {
      vendor = await vendorOf(MODEL);
      const seed = passkeySeed(vendor, {
        // Whoever registers a passkey has to have signed in strongly.
        passkeyContext: 'c1',
        users: [
          {
            id: users.admin,
            displayName: 'Katherine',
            userPrincipalName: `katherine@${DEV.domain}`,
            roles: [GLOBAL_ADMINISTRATOR],
          },
          { id: users.ada, displayName: 'Ada', userPrincipalName: `ada@${DEV.domain}` },
          { id: users.grace, displayName: 'Grace', userPrincipalName: `grace@${DEV.domain}` },
        ],
        clients: [
          {
            name: 'Key desk',
            clientId: DEV.clients.operators,
            public: { redirectUris: ['http://localhost'], scopes: [...OPERATOR_SCOPES] },
          },
          { name: 'pipeline', clientId: DEV.clients.pipeline, secrets: [{ value: 's' }] },
        ],
      });
      session = await openSession({ seed });
      browser = await openBrowser({ endpoint: session.emulator.ready.graphEndpoint });
    }, 240_000);
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'entra-policy-desk-'));
      opener = new Opener();
      page = await browser.newPage();
      await page.setViewport({ width: 800, height: 900 });
      writeDesk();
    });
    afterEach(async () => {
      await page.close();
      opener.remove();
      rmSync(folder, { recursive: true, force: true });
    });
    afterAll(async () => {
      await browser.close();
      await session.close();
    });

    function writeDesk(): void {
      const pair = generateKeyPairSync('ed25519');
      const pem = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString();
      const write = (name: string, text: string): void => {
        writeFileSync(join(folder, name), text, { mode: 0o600 });
      };
      write('pipeline.pem', pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
      write('root.pem', vendor.root.pem);
      write('keys.csv', `user,slot,model_aaguid\r\nada@${DEV.domain},primary,${MODEL}\r\n`);
      write(
        'keys.json',
        JSON.stringify({
          version: 1,
          tenantId,
          clientId: DEV.clients.operators,
          signers: [
            { role: 'pipeline', holder: 'key-pipeline', publicKey: pem },
            deskKey('workstation', 'desk-1').entry,
            deskKey('approver', `ada@${DEV.domain}`).entry,
          ],
          roots: { [MODEL]: ['root.pem'] },
          escrow: [ESCROW],
        }),
      );
    }

    /** Starts the command as an operator does; what it says, and how it ends. */
    function start(...args: string[]): Promise<Ended> {
      const { graphEndpoint, authorityHost, caFile } = session.emulator.ready;
      const child = spawn(process.execPath, [TSX, join(ROOT, 'cli', 'main.ts'), ...args], {
        cwd: folder,
        env: {
          PATH: opener.path,
          HOME: folder,
          ENTRA_GRAPH_ENDPOINT: graphEndpoint,
          ENTRA_AUTHORITY_HOST: authorityHost,
          ENTRA_CA_FILE: caFile,
        },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      }
      return new Promise((resolve) => {
        child.on('close', (code) => {
          resolve({ code, said });
        });
      });
    }

    const order = (): Promise<Ended> =>
      start(
        ...['keys', 'order', '--manifest', 'keys.csv', '--signing-key', 'pipeline.pem'],
        ...['--output', 'orders'],
      );

    /** Opens what the command had opened, and presses a button of the sign-in page. */
    async function answer(user: string): Promise<{ asked: string; shown: string }> {
      await page.goto(await opener.next());
      const asked = (await page.evaluate('document.body.innerText')) as string;
      await click(page, `button[value="${user}"]`);
      return { asked, shown: (await page.evaluate('document.body.innerText')) as string };
    }

    function signOutEverywhere(): void {
      const { admin } = session.emulator;
      const user = admin.read(tenantId, 'user', users.admin) ?? {};
      const signInSessionsValidFromDateTime = new Date().toISOString();
      admin.write(tenantId, 'user', users.admin, { ...user, signInSessionsValidFromDateTime });
    }

    const workOrders = (): string[] => {
      const orders = join(folder, 'orders');
      return existsSync(orders) ? readdirSync(orders).filter((name) => name !== 'failed.csv') : [];
    };

    it('leads to a token, and once more where Graph wants a stronger sign-in', async () => {
      const ended = order();
      const first = await answer(users.admin);
      expect(first.asked).not.toContain('More proof');
      for (const scope of OPERATOR_SCOPES) expect(first.asked).toContain(scope);
      const second = await answer(users.admin);
      expect(second.asked).toContain('More proof is asked for: authentication context c1.');
      const { code, said } = await ended;
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).toContain(`Signed in as katherine@${DEV.domain}.`);
      expect(said).toContain('It is about authentication context c1.');
      expect(opener.addresses).toHaveLength(2);
      expect(workOrders()).toHaveLength(1);
      for (const { shown } of [first, second]) {
        expect(shown).toBe('Signed in\n\nClose this window and go back to the terminal.');
      }
      // A code is good once, but a token would be good for an hour.
      expect(said).not.toMatch(/eyJ|code=/);
    }, 240_000);

    it('is asked for again where the sessions are revoked meanwhile, and nothing is lost', async () => {
      session.emulator.inject('slow=3000:path=/*batch:count=1');
      const ended = order();
      await answer(users.admin);
      // Tokens tell the second in which they were issued, and no less.
      await sleep(1_100);
      signOutEverywhere();
      const again = await answer(users.admin);
      session.emulator.clearFaults();
      expect(again.asked).not.toContain('More proof');
      await answer(users.admin);
      const { code, said } = await ended;
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).toContain('Your sign-in has expired. Sign in again to go on.');
      expect(opener.addresses).toHaveLength(3);
      expect(workOrders()).toHaveLength(1);
      expect(said).not.toMatch(/eyJ|code=/);
    }, 240_000);

    it('ends the command where it is declined, and nothing is issued', async () => {
      const ended = order();
      const { shown } = await answer('');
      const { code, said } = await ended;
      expect({ code, shown, said }).toMatchObject({ code: 1 });
      expect(said).toContain('AADSTS65004');
      expect(readdirSync(folder)).not.toContain('orders');
    }, 240_000);

    it('fails a row for which the stronger one is declined, and nothing is issued', async () => {
      const ended = order();
      await answer(users.admin);
      await answer('');
      const { code, said } = await ended;
      expect({ code, said }).toMatchObject({ code: 2 });
      expect(said).toMatch(/^line 2 .* failed: .*it was declined in the browser/m);
      expect(workOrders()).toEqual([]);
      expect(opener.addresses).toHaveLength(2);
    }, 240_000);

    it('of somebody whom Graph gives no options is refused by name, and nothing is issued', async () => {
      const ended = order();
      await answer(users.grace);
      const { code, said } = await ended;
      expect({ code, said }).toMatchObject({ code: 1 });
      expect(said).toMatch(/^blocker {2}caller-role: .* grace@/m);
      expect(opener.addresses).toHaveLength(1);
      expect(readdirSync(folder)).not.toContain('orders');
    }, 240_000);

    it('is not ended by a page that sends the browser there with a code of its own', async () => {
      const ended = start('keys', 'preflight', '--manifest', 'keys.csv');
      const address = await opener.next();
      const redirect = new URL(address).searchParams.get('redirect_uri') ?? '';
      await page.goto(`${redirect}/?code=1.forged&state=forged`);
      expect(await page.evaluate('document.body.innerText')).toContain(
        'It belongs to another sign-in.',
      );
      await page.goto(address);
      await click(page, `button[value="${users.admin}"]`);
      const { code, said } = await ended;
      expect({ code, said }).toMatchObject({ code: 0 });
      expect(said).toContain('An answer of the browser was refused');
    }, 240_000);
  },
);

interface Ended {
  readonly code: number | null;
  readonly said: string;
}
