import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import type { Browser, Page } from 'puppeteer-core';
import { text } from '../../emulator/json';
import { GLOBAL_ADMINISTRATOR } from '../../emulator/roles/templates';
import { type SignIn, signInOf } from '../emulator/support/authorize';
import { passkeySeed } from '../emulator/support/passkeys';
import { DEV, openSession, type Session } from '../emulator/support/session';
import { vendorOf } from '../emulator/support/vendor';
import { findChromium, openBrowser } from '../support/browser/chromium';
import { click } from '../support/browser/click';
import { skipLoudly } from '../support/judges';

const { users } = DEV;
const CLIENT = DEV.clients.operators;
const SCOPES = ['UserAuthMethod-Passkey.ReadWrite.All', 'User.Read.All'];
const ADMIN = 'Katherine <b>Johnson</b> & "Co"';

(findChromium() === undefined ? skipLoudly('the sign-in page in a browser', 'Chromium') : describe)(
  'the sign-in page in a browser',
  () => {
    let session: Session;
    let signIn: SignIn;
    let browser: Browser;
    let page: Page;
    let client: Server;
    let redirect: string;
    /** What the client was told, once for each time that the browser came back. */
    const told: URLSearchParams[] = [];

    beforeAll(async () => {
      const seed = passkeySeed(await vendorOf('11111111-2222-4333-8444-555555555555'), {
        displayName: 'Keys & "Co" <1>',
        users: [
          {
            id: users.admin,
            displayName: ADMIN,
            userPrincipalName: `katherine@${DEV.domain}`,
            roles: [GLOBAL_ADMINISTRATOR],
          },
          {
            id: users.ada,
            displayName: 'A'.repeat(120),
            userPrincipalName: `${'a'.repeat(60)}@${DEV.domain}`,
          },
        ],
        clients: [
          {
            name: 'Key desk',
            clientId: CLIENT,
            public: { redirectUris: ['http://localhost/'], scopes: SCOPES },
          },
          { name: 'pipeline', clientId: DEV.clients.pipeline, secrets: [{ value: 's' }] },
        ],
      });
      session = await openSession({ seed });
      signIn = signInOf(session, DEV.tenantId, CLIENT);
      client = createServer((request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
        if (pathname === '/') told.push(searchParams);
        response.setHeader('content-type', 'text/html').end('<title>Thank you</title>');
      });
      client.listen(0, 'localhost');
      await once(client, 'listening');
      redirect = `http://localhost:${(client.address() as AddressInfo).port.toString()}/`;
      browser = await openBrowser({ endpoint: session.emulator.ready.graphEndpoint });
    }, 120_000);
    beforeEach(async () => {
      told.length = 0;
      page = await browser.newPage();
      // The page is a form, and nothing runs in it.
      await page.setJavaScriptEnabled(false);
    });
    afterEach(() => page.close());
    afterAll(async () => {
      await browser.close();
      client.closeAllConnections();
      client.close();
      await session.close();
    });

    const open = (changes: Record<string, string> = {}): Promise<unknown> =>
      page.goto(signIn.address({ redirect_uri: redirect, ...changes }));

    const press = (value: string): Promise<void> => click(page, `button[value="${value}"]`);

    const shown = async (selector: string): Promise<string[]> =>
      (await page.evaluate(
        `[...document.querySelectorAll('${selector}')].map(({ innerText }) => innerText)`,
      )) as string[];

    it('names the tenant, the client, what it asks for, and everybody, as they are written', async () => {
      await open({ scope: SCOPES.join(' ') });
      expect(await page.title()).toBe('Sign in to Keys & "Co" <1>');
      expect(await shown('header')).toEqual(['This is the entra-policy emulator, not Microsoft.']);
      expect(await shown('main b')).toEqual(['Key desk']);
      expect(await shown('li')).toEqual(SCOPES);
      expect(await shown('button')).toEqual([
        expect.stringMatching(/^A+\na+@/),
        `${ADMIN}\nkatherine@${DEV.domain}`,
        'Cancel',
      ]);
    });

    it('fits a narrow screen, whatever people are called', async () => {
      await page.setViewport({ width: 320, height: 600 });
      await open();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    });

    it('leads back to the client with a code that it redeems for a token of the user', async () => {
      await open();
      await press(users.admin);
      expect(new URL(page.url()).origin).toBe(new URL(redirect).origin);
      expect(await page.title()).toBe('Thank you');
      const [answer] = told;
      expect(told).toHaveLength(1);
      expect(answer?.get('state')).toBe('a & b');
      const { status, body } = await signIn.redeem(answer?.get('code') ?? '', {
        redirect_uri: redirect,
      });
      expect(status).toBe(200);
      expect(decodeJwt(text(body, 'access_token'))).toMatchObject({
        oid: users.admin,
        scp: 'UserAuthMethod-Passkey.ReadWrite.All',
      });
    });

    it('says that more proof is asked for, and gives it', async () => {
      await open({ claims: '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}' });
      expect(await shown('#step-up')).toEqual([
        'More proof is asked for: authentication context c1.',
      ]);
      await press(users.admin);
      const { body } = await signIn.redeem(told[0]?.get('code') ?? '', { redirect_uri: redirect });
      expect(decodeJwt(text(body, 'access_token'))['acrs']).toEqual(['c1']);
    });

    it('leads back to the client with a refusal where the user cancels', async () => {
      await open();
      await press('');
      expect(told.map((answer) => answer.get('error'))).toEqual(['access_denied']);
    });

    it('leads nowhere where the client is not known', async () => {
      await open({ client_id: users.ada });
      expect(await page.title()).toBe('Sign-in failed');
      expect(await shown('#error')).toEqual([expect.stringMatching(/^AADSTS700016: /)]);
      expect(told).toEqual([]);
    });
  },
);
