import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openGraph } from '../../../graph';
import { type GraphError, isGraphError } from '../../../graph/graph-error';
import type { Invitation, OperatorSignIn } from '../../../graph/operator/operator-sign-in';
import { FormBrowser, type Shown } from '../../support/form-browser';
import { OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const CLIENT = 'c11e4700-0000-4000-8000-000000000009';
const KIM = '05e40000-0000-4000-8000-000000000001';
const ADA = '05e40000-0000-4000-8000-000000000002';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const SCOPES = ['UserAuthMethod-Passkey.ReadWrite.All', 'User.Read.All'];

let now = Date.now();
let tenant: Tenant;
let browser: FormBrowser;
beforeAll(async () => {
  const user = (id: string, local: string) => ({
    id,
    displayName: local,
    userPrincipalName: `${local}@test.onmicrosoft.com`,
  });
  tenant = await Tenant.open(
    {
      passkeyContext: 'c1',
      users: [{ ...user(KIM, 'kim'), roles: [GLOBAL_ADMINISTRATOR] }, user(ADA, 'ada')],
      clients: [
        {
          name: 'Key desk',
          clientId: CLIENT,
          public: { redirectUris: ['http://localhost'], scopes: SCOPES },
        },
      ],
    },
    { now: () => now },
  );
  browser = new FormBrowser(tenant.emulator.ready.caFile);
});
afterAll(() => tenant.close());
beforeEach(() => {
  now = Date.now();
});

interface Run {
  readonly invitations: Invitation[];
  readonly notes: string[];
  readonly shown: Promise<Shown>[];
}

/** A session of a user who presses the button of `user`, or does what `present` says. */
function session(
  overrides: Partial<OperatorSignIn> & { readonly user?: string } = {},
  connection: object = {},
) {
  const { user = KIM, ...signIn } = overrides;
  const run: Run = { invitations: [], notes: [], shown: [] };
  const credential: OperatorSignIn = {
    kind: 'operator',
    clientId: CLIENT,
    scopes: SCOPES,
    present: (invitation) => {
      run.invitations.push(invitation);
      run.shown.push(browser.signIn(invitation.address, user));
    },
    note: (line) => run.notes.push(line),
    ...signIn,
  };
  const options = tenant.options({ credential, ...connection });
  const graph = openGraph({ ...options, cloud: 'global', log: () => undefined });
  return { graph, ...run };
}

async function failureOf(work: Promise<unknown>): Promise<GraphError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (isGraphError(error)) return error;
  throw new Error(`expected a GraphError, got ${String(error)}`, { cause: error });
}

describe('an operator', () => {
  it('signs in in a browser, once, and is known by name and role', async () => {
    const { graph, invitations, shown } = session();
    const [claims] = await Promise.all([graph.caller(never()), graph.caller(never())]);
    expect(claims).toEqual({
      tid: TENANT_ID,
      appId: CLIENT,
      permissions: SCOPES,
      user: {
        id: KIM,
        userPrincipalName: 'kim@test.onmicrosoft.com',
        roles: [GLOBAL_ADMINISTRATOR],
      },
    });
    expect(invitations).toHaveLength(1);
    const query = new URL(invitations[0]?.address ?? '').searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    expect(query.get('redirect_uri')).toBe(invitations[0]?.redirect);
    expect(query.get('prompt')).toBe('select_account');
    expect(JSON.parse(query.get('claims') ?? '')).toMatchObject({
      access_token: { xms_cc: { values: ['cp1'] } },
    });
    expect((await shown[0])?.html).toContain('<h1>Signed in</h1>');
  });

  it('answers a claims challenge by one more sign-in, and the request goes through', async () => {
    const { graph, invitations } = session();
    const options = await Promise.all([
      graph.userPasskeys.creationOptions(ADA, {}, never()),
      graph.userPasskeys.creationOptions(ADA, {}, never()),
    ]);
    expect(options).toEqual([
      expect.objectContaining({ publicKey: expect.anything() as object }),
      expect.objectContaining({ publicKey: expect.anything() as object }),
    ]);
    expect(invitations.map(({ occasion, contexts }) => [occasion, contexts])).toEqual([
      ['first', []],
      ['stepUp', ['c1']],
    ]);
    const query = new URL(invitations[1]?.address ?? '').searchParams;
    expect(query.get('login_hint')).toBe('kim@test.onmicrosoft.com');
  });

  it('is told the context when the step-up did not satisfy it, and not asked again', async () => {
    const { graph, invitations } = session({
      present: (invitation) => {
        invitations.push(invitation);
        const address = new URL(invitation.address);
        // A service that signs the user in without what was asked for.
        address.searchParams.delete('claims');
        void browser.signIn(address.href, KIM);
      },
    });
    const ask = () => failureOf(graph.userPasskeys.creationOptions(ADA, {}, never()));
    const first = await ask();
    expect(first.message).toMatch(
      /^Graph answered with a claims challenge again, after a sign-in that was to satisfy it; it asks for authentication context c1: let conditional access demand of kim@/,
    );
    expect(first.facts.status).toBe(401);
    await ask();
    expect(invitations.map(({ occasion }) => occasion)).toEqual(['first', 'stepUp']);
  });

  it('is one and the same in a run', async () => {
    let user = KIM;
    const { graph } = session({
      present: ({ address }) => void browser.signIn(address, user),
    });
    await graph.caller(never());
    user = ADA;
    const { message } = await failureOf(graph.userPasskeys.creationOptions(ADA, {}, never()));
    expect(message).toBe(
      'ada@test.onmicrosoft.com signed in where kim@test.onmicrosoft.com did before; one operator answers for a run: start again',
    );
  });

  it('is told which role is missing where the permission is there', async () => {
    const { graph } = session({ user: ADA });
    const { message } = await failureOf(graph.userPasskeys.creationOptions(KIM, {}, never()));
    expect(message).toMatch(
      /needs the permission UserAuthMethod-Passkey\.ReadWrite\.All \(or .*\), and that the user holds the directory role Authentication Administrator or a higher one; ada@test\.onmicrosoft\.com in application .* has the permissions: UserAuthMethod-Passkey/,
    );
  });
});

describe('a sign-in that fails', () => {
  it('says that it was declined', async () => {
    const { graph, shown } = session({ user: '' });
    const error = await failureOf(graph.caller(never()));
    expect(error).toMatchObject({ reason: 'signIn', facts: { code: 'AADSTS65004' } });
    expect(error.message).toMatch(
      /^nobody is signed in to application c11e4700-.* in tenant 7e57e4a0-.*: it was declined in the browser; start again, and go through with it$/,
    );
    expect((await shown[0])?.html).toContain('<h1>Not signed in</h1>');
  });

  it('names the consent that is missing, and where an administrator gives it', async () => {
    const { graph } = session({ scopes: [...SCOPES, 'Policy.Read.All'] });
    const error = await failureOf(graph.caller(never()));
    expect(error.facts.code).toBe('AADSTS65001');
    expect(error.message).toContain(
      `gives consent at ${tenant.emulator.ready.authorityHost}/${TENANT_ID}/adminconsent?client_id=${CLIENT}, once`,
    );
  });

  it('ends when nobody comes back, and says what a browser may have shown', async () => {
    const { graph } = session({ timeoutMs: 50, present: () => undefined });
    const { reason, message } = await failureOf(graph.caller(never()));
    expect(reason).toBe('signIn');
    expect(message).toMatch(/^nobody signed in within 0 seconds; start again\. .*AADSTS50011/);
  });

  it('ends at once when it is interrupted', async () => {
    const interrupt = new AbortController();
    const { graph } = session({
      present: () => {
        interrupt.abort(new Error('stop'));
      },
    });
    await expect(graph.caller(interrupt.signal)).rejects.toThrow('stop');
  });

  it('names the port that another process has', async () => {
    const taken = await occupied();
    const { port } = taken.address() as AddressInfo;
    const { message } = await failureOf(session({ port }).graph.caller(never()));
    taken.close();
    expect(message).toBe(
      `nobody can come back from the sign-in to port ${port} of this machine: another process has it; give another port, or none for any free one`,
    );
  });

  it('refuses an answer with another state, tells both sides, and waits on', async () => {
    const { graph, notes, invitations } = session({
      present: async (invitation) => {
        const forged = await fetch(`${invitation.redirect}/?code=stolen&state=guessed`);
        expect(forged.status).toBe(400);
        expect(await forged.text()).toContain('It belongs to another sign-in.');
        expect((await fetch(`${invitation.redirect}/favicon.ico`)).status).toBe(404);
        invitations.push(invitation);
        void browser.signIn(invitation.address, KIM);
      },
    });
    expect((await graph.caller(never())).user?.id).toBe(KIM);
    expect(invitations).toHaveLength(1);
    expect(notes).toEqual(['An answer of the browser was refused: it belongs to another sign-in.']);
  });

  it('is not taken from another tenant', async () => {
    const { graph } = session({
      present: ({ address }) =>
        void browser.signIn(address.replace(TENANT_ID, OTHER_TENANT_ID), KIM),
      timeoutMs: 300,
    });
    // The other tenant does not know the application, so that nobody comes back.
    expect((await failureOf(graph.caller(never()))).message).toMatch(/^nobody signed in within/);
  });

  it('says that the tenant is none', async () => {
    const unknown = '7e57e4a0-0000-4000-8000-0000000000ff';
    const { graph, invitations } = session({}, { tenantId: unknown });
    const error = await failureOf(graph.caller(never()));
    expect(error.message).toMatch(/there is no such tenant; correct tenantId in the desk file$/);
    expect(invitations).toEqual([]);
  });

  it('says that the service cannot be reached', async () => {
    const { graph } = session({}, { authority: 'https://127.0.0.1:2' });
    const error = await failureOf(graph.caller(never()));
    expect(error.reason).toBe('unreachable');
    expect(error.message).toMatch(/got no token from https:\/\/127\.0\.0\.1:2: .*ECONNREFUSED/);
  });
});

function occupied(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
