import { roleTemplates } from '../../../emulator/roles/templates';
import { answerTo } from '../support/authenticator';
import { type KeyTenant, methodsOf, openKeyTenant } from '../support/passkeys';
import { type Answer, DEV, refusal, type SendOptions } from '../support/session';

const { users, groups } = DEV;
const role = (name: string): string =>
  roleTemplates.find(({ displayName }) => displayName === name)?.id ?? '';
const person = (number: number, ...roles: string[]) => ({
  id: `d0d00000-0000-4000-80b0-00000000010${number}`,
  displayName: `Person ${number}`,
  roles: roles.map(role),
});
const people = {
  global: person(1, 'Global Administrator'),
  privileged: person(2, 'Privileged Authentication Administrator'),
  authentication: person(3, 'Authentication Administrator'),
  reader: person(4, 'Global Reader'),
  policy: person(5, 'Authentication Policy Administrator'),
  nobody: person(6),
  member: person(7),
};
const ALL = 'UserAuthMethod-Passkey.ReadWrite.All';

let tenant: KeyTenant;
const open = async (more: Parameters<typeof openKeyTenant>[0] = {}) => {
  tenant = await openKeyTenant({
    users: [{ id: users.ada, displayName: 'Ada' }, ...Object.values(people)],
    groups: [
      {
        id: groups.staff,
        displayName: 'Key desk',
        isAssignableToRole: true,
        members: [people.member.id],
        roles: [role('Authentication Administrator')],
      },
    ],
    ...more,
  });
};
afterEach(() => tenant.session.close());

const as = async (
  who: keyof typeof people | 'ada',
  scopes: string[] = [ALL],
  contexts: string[] = [],
): Promise<SendOptions> => ({
  token: await tenant.session.emulator.mintToken({
    tenantId: DEV.tenantId,
    clientId: DEV.clients.operators,
    ...{ scopes, contexts },
    objectId: who === 'ada' ? users.ada : people[who].id,
  }),
});
const ask = (user: string, sent: SendOptions, version = 'v1.0'): Promise<Answer> =>
  tenant.session.send('GET', `${methodsOf(user, version)}/creationOptions`, sent);

describe('a user who registers passkeys of others', () => {
  it('needs one of the directory roles for it', async () => {
    await open();
    const statuses: Record<string, number[]> = {};
    for (const who of Object.keys(people) as (keyof typeof people)[]) {
      const sent = await as(who);
      const read = await tenant.session.send('GET', methodsOf(users.ada), sent);
      const write = await ask(users.ada, sent);
      const admin = await ask(people.policy.id, who === 'policy' ? await as('nobody') : sent);
      statuses[who] = [read.status, write.status, admin.status];
    }
    expect(statuses).toEqual({
      global: [200, 200, 200],
      privileged: [200, 200, 200],
      authentication: [200, 200, 403],
      reader: [200, 403, 403],
      policy: [403, 403, 403],
      nobody: [403, 403, 403],
      member: [200, 200, 403],
    });
  });

  it('is told by fact whether the role is missing or too small', async () => {
    await open();
    expect(refusal(await ask(users.ada, await as('nobody')))).toEqual({
      status: 403,
      code: 'accessDenied',
      fact: 'method-roles',
    });
    expect(refusal(await ask(people.global.id, await as('authentication')))).toMatchObject({
      fact: 'method-roles-administrators',
    });
  });

  it('needs a permission for all, whatever the role', async () => {
    await open();
    const sent = await as('global', ['UserAuthMethod-Passkey.ReadWrite']);
    expect((await ask(users.ada, sent)).status).toBe(403);
    const address = `${methodsOf(users.ada)}/any`;
    expect((await tenant.session.send('DELETE', address, sent)).status).toBe(403);
  });

  it('registers and deletes, in their own name', async () => {
    await open();
    const sent = await as('authentication');
    const options = (await ask(users.ada, sent)).body;
    const posted = await tenant.post(answerTo(options, tenant.attested), users.ada, sent);
    expect(posted.status).toBe(201);
    const address = posted.headers.get('location') ?? '';
    expect((await tenant.session.send('DELETE', address, await as('nobody'))).status).toBe(403);
    expect((await tenant.session.send('DELETE', address, sent)).status).toBe(204);
    const entries = await tenant.session.get('/v1.0/auditLogs/directoryAudits');
    expect(entries['value']).toMatchObject([
      {
        activityDisplayName: 'Admin deleted security info',
        initiatedBy: { user: { id: people.authentication.id } },
      },
      { activityDisplayName: 'Admin registered security info' },
      { activityDisplayName: 'Get passkey creation options' },
    ]);
  });

  it.each([
    ['v1.0', 'passkey-own-everywhere; assumed'],
    ['beta', 'passkey-own'],
  ])('cannot for themselves on %s', async (version, fact) => {
    await open();
    const answer = await ask(people.global.id, await as('global'), version);
    expect(refusal(answer)).toEqual({ status: 405, code: 'methodNotAllowed', fact });
    expect((await tenant.post({}, people.global.id, await as('global'))).status).toBe(405);
  });

  it('deletes their own by a permission for one’s own', async () => {
    await open();
    const address = (await tenant.register()).headers.get('location') ?? '';
    const sent = await as('ada', ['UserAuthMethod-Passkey.ReadWrite']);
    expect((await tenant.session.send('DELETE', address, sent)).status).toBe(204);
  });

  it('creates passes by role too', async () => {
    await open({ methodConfigurations: [{ id: 'TemporaryAccessPass', state: 'enabled' }] });
    const path = `/v1.0/users/${users.ada}/authentication/temporaryAccessPassMethods`;
    const post = async (who: keyof typeof people) => {
      const sent = await as(who, ['UserAuthMethod-TAP.ReadWrite.All']);
      return (await tenant.session.send('POST', path, { ...sent, body: {} })).status;
    };
    expect([await post('reader'), await post('authentication')]).toEqual([403, 201]);
  });
});

describe('a tenant that demands an authentication context', () => {
  it('answers a claims challenge until the token has it', async () => {
    await open({ passkeyContext: 'c1' });
    const challenged = await ask(users.ada, await as('global'));
    expect(refusal(challenged)).toEqual({
      status: 401,
      code: 'InvalidAuthenticationToken',
      fact: 'passkey-step-up; assumed',
    });
    const header = challenged.headers.get('www-authenticate') ?? '';
    expect(header).toContain('error="insufficient_claims"');
    const claims = /claims="([^"]+)"/.exec(header)?.[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64').toString())).toEqual({
      access_token: { acrs: { essential: true, value: 'c1' } },
    });
    expect((await ask(users.ada, await as('global', [ALL], ['c2']))).status).toBe(401);
    expect((await ask(users.ada, await as('global', [ALL], ['c2', 'c1']))).status).toBe(200);
  });

  it('demands it for each write, and not for reading or of applications', async () => {
    await open({ passkeyContext: 'c1' });
    const address = (await tenant.register()).headers.get('location') ?? '';
    const sent = await as('global');
    expect((await tenant.session.send('DELETE', address, sent)).status).toBe(401);
    expect((await tenant.post({}, users.ada, sent)).status).toBe(401);
    expect((await tenant.session.send('GET', methodsOf(users.ada), sent)).status).toBe(200);
    expect((await tenant.session.send('DELETE', address)).status).toBe(204);
  });
});

describe('a tenant of another cloud', () => {
  it.each([
    ['global', [200, 400, 200, 200, 200]],
    ['usGovernment', [400, 400, 200, 200, 200]],
    ['china', [400, 400, 400, 400, 200]],
  ] as const)('%s', async (cloud, expected) => {
    await open({ cloud });
    const of = (segment: string, version = 'v1.0') =>
      tenant.session.send('GET', `/${version}/users/${users.ada}/authentication/${segment}`);
    const answers = [
      await of('fido2Methods/creationOptions'),
      await tenant.post({}),
      await of('fido2Methods'),
      await of('methods'),
      await of('methods', 'beta'),
    ];
    expect(answers.map(({ status }) => status)).toEqual(expected);
    const facts = answers
      .filter(({ status }) => status === 400)
      .map((answer) => refusal(answer).fact);
    const away = cloud === 'global' ? 'passkey-body; assumed' : 'passkey-cloud-status; assumed';
    expect(new Set(facts)).toEqual(new Set([away]));
  });
});
