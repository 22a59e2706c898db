import { text } from '../../../emulator/json';
import { audits, AUDITS, filtered, modified, write } from '../support/audits';
import { removeFolders, temporaryFolder } from '../support/folder';
import { DEV, openSession, refusal, ROOT, type Session, values } from '../support/session';

const PARTNER = '3d0f5dec-5d3d-455c-8016-e2af1ae4d31a';
const UPDATE = 'Authentication Methods Policy Update';
const start = Date.parse('2026-11-24T12:00:00Z');
let now = start;
let session: Session;
beforeEach(async () => {
  now = start;
  session = await openSession({ now: () => now });
});
afterEach(() => session.close());
afterAll(removeFolders);

const namesWhere = async (filter: string): Promise<string[]> =>
  (await filtered(session, filter)).map((entry) => text(entry, 'activityDisplayName'));

describe('the audit log', () => {
  const later = async (days: number): Promise<void> => {
    now += 60_000;
    await write(session, 'PATCH', ROOT, { reconfirmationInDays: days });
  };

  it('is listed newest first, and oldest first on request', async () => {
    for (const days of [1, 2, 3]) await later(days);
    const newest = (await audits(session)).map((entry) => modified(entry)[0]?.['newValue']);
    expect(newest).toEqual(['3', '2', '1']);
    const oldest = await audits(session, '?$orderby=activityDateTime');
    expect(oldest.map((entry) => modified(entry)[0]?.['newValue'])).toEqual(['1', '2', '3']);
    expect(await audits(session, '?$orderby=activityDateTime desc')).toEqual(await audits(session));
  });

  it('keeps writes of one instant in their order', async () => {
    for (const days of [1, 2, 3, 4, 5]) {
      await write(session, 'PATCH', ROOT, { reconfirmationInDays: days });
    }
    const seen = (await audits(session)).map((entry) => modified(entry)[0]?.['newValue']);
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  it('is filtered as documented', async () => {
    await later(1);
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    now += 60_000;
    await write(session, 'POST', '/policies/crossTenantAccessPolicy/partners', {
      tenantId: PARTNER,
    });
    const partner = ['Add a partner to cross-tenant access setting'];
    expect(await namesWhere(`activityDateTime ge ${new Date(now).toISOString()}`)).toEqual(partner);
    expect(await namesWhere(`activityDateTime le 2026-11-24T12:01:30Z`)).toEqual([UPDATE, UPDATE]);
    expect(await namesWhere(`activityDisplayName eq '${UPDATE}'`)).toEqual([UPDATE, UPDATE]);
    expect(await namesWhere(`category eq 'CrossTenantAccessSettings'`)).toEqual(partner);
    expect(await namesWhere(`loggedByService eq 'Core Directory'`)).toEqual(partner);
    expect(
      await namesWhere(
        `activityDateTime ge 2026-11-24T12:00:00Z and activityDateTime le 2027-01-01T00:00:00Z and loggedByService eq 'Authentication Methods'`,
      ),
    ).toEqual([UPDATE, UPDATE]);
    expect(await namesWhere(`startswith(activityDisplayName,'Add a')`)).toEqual(partner);
    expect(await namesWhere(`targetResources/any(t: t/id eq 'Fido2')`)).toEqual([UPDATE]);
    expect(await namesWhere(`initiatedBy/app/appId eq '${DEV.clients.reader}'`)).toEqual([]);
  });

  it.each([
    ["activityDateTime ge '2026-11-24T12:00:00Z'"],
    ['activityDateTime ge 20261124'],
    ['activityDateTime ge 2026-99-24T12:00:00Z'],
    ['category eq Policy'],
    ['category eq 7'],
    ['activityDateTime ge'],
    ["wrongName eq 'x'"],
    ["contains(category,'x')"],
  ])('refuses the filter %s', async (filter) => {
    const answer = await session.send('GET', `${AUDITS}?$filter=${encodeURIComponent(filter)}`);
    expect(answer.status).toBe(400);
  });

  it('is read in pages that a filter stays with', async () => {
    for (const days of [1, 2, 3, 4, 5]) await later(days);
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    const filter = encodeURIComponent(
      `activityDateTime ge 2026-11-24T12:00:00Z and loggedByService eq 'Authentication Methods'`,
    );
    const seen: unknown[] = [];
    let next = `${AUDITS}?$top=2&$filter=${filter}`;
    while (next !== '') {
      const page = await session.get(next);
      expect(values(page).length).toBeLessThanOrEqual(2);
      seen.push(...values(page).map(({ id }) => id));
      next = text(page, '@odata.nextLink');
    }
    expect(seen).toEqual((await audits(session)).map(({ id }) => id));
    expect(seen).toHaveLength(6);
  });

  it.each(['$top=0', '$top=1001', '$orderby=category', '$select=id', '$expand=targetResources'])(
    'refuses %s',
    async (query) => {
      expect((await session.send('GET', `${AUDITS}?${query}`)).status).toBe(400);
    },
  );

  it.each([
    ['AuditLog.Read.All', 200],
    ['Directory.Read.All', 200],
    ['Policy.Read.All', 403],
  ])('answers an application with %s by %d', async (role, status) => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: [role],
    });
    expect((await session.send('GET', AUDITS, { token })).status).toBe(status);
  });

  it('answers 404 for an entry that it does not have', async () => {
    const answer = await session.send('GET', `${AUDITS}/${PARTNER}`);
    expect(answer.status).toBe(404);
  });

  it('cannot be written', async () => {
    await later(1);
    const [entry] = await audits(session);
    const path = `${AUDITS}/${text(entry ?? {}, 'id')}`;
    for (const method of ['PATCH', 'DELETE']) {
      expect((await session.send(method, path, { body: {} })).status).toBe(400);
    }
    expect(await audits(session)).toEqual([entry]);
  });

  it('forgets entries after 30 days', async () => {
    await later(1);
    now += 31 * 24 * 3600_000;
    await later(2);
    expect((await audits(session)).map((entry) => modified(entry)[0]?.['newValue'])).toEqual(['2']);
  });

  it('is kept in the state folder', async () => {
    const options = { stateDir: temporaryFolder() };
    let kept = await openSession(options);
    await kept.patchFido2({ isSelfServiceRegistrationAllowed: false });
    const before = values(await kept.get(AUDITS));
    await kept.close();
    kept = await openSession(options);
    expect(values(await kept.get(AUDITS))).toEqual(before);
    expect(before).toHaveLength(1);
    await kept.close();
  });

  it('is behind by the lag', async () => {
    const lagging = await openSession({ lagMs: 1000, now: () => now });
    await lagging.patchFido2({ isSelfServiceRegistrationAllowed: false });
    const counts = [];
    for (let read = 0; read < 2; read += 1) counts.push(values(await lagging.get(AUDITS)).length);
    expect(counts).toEqual([0, 1]);
    now += 1001;
    expect(values(await lagging.get(AUDITS))).toHaveLength(1);
    await lagging.close();
  });

  it('admits five requests in ten seconds', async () => {
    const limited = await openSession({ throttle: 'real', now: () => now });
    for (let read = 0; read < 5; read += 1) {
      expect((await limited.send('GET', AUDITS)).status).toBe(200);
    }
    const refused = await limited.send('GET', '/v1.0/auditLogs/signIns');
    expect(refusal(refused)).toMatchObject({ status: 429, fact: 'throttled' });
    expect(refused.headers.get('retry-after')).toBe('2');
    now += 2000;
    expect((await limited.send('GET', AUDITS)).status).toBe(200);
    await limited.close();
  });
});
