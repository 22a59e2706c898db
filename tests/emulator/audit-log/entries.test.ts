import { type JsonObject, text } from '../../../emulator/json';
import { audits, AUDITS, modified, write } from '../support/audits';
import {
  DEV,
  FIDO2,
  FIDO2_TYPE,
  openSession,
  ROOT,
  type Session,
  values,
} from '../support/session';

const { users, clients } = DEV;
const now = Date.parse('2026-11-24T12:00:00Z');
let session: Session;
beforeEach(async () => {
  session = await openSession({ now: () => now });
});
afterEach(() => session.close());

const names = async (): Promise<string[]> =>
  (await audits(session)).map((entry) => text(entry, 'activityDisplayName'));

describe('a write of the methods policy', () => {
  it('leaves an entry with who, where and what was changed', async () => {
    expect(await audits(session)).toEqual([]);
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    const [entry, ...others] = await audits(session);
    expect(others).toEqual([]);
    expect(entry).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      activityDateTime: '2026-11-24T12:00:00.0000000Z',
      activityDisplayName: 'Authentication Methods Policy Update',
      additionalDetails: [],
      category: 'ApplicationManagement',
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      initiatedBy: {
        user: null,
        app: {
          appId: clients.pipeline,
          displayName: 'pipeline',
          servicePrincipalId: await servicePrincipalOf(clients.pipeline),
          servicePrincipalName: null,
        },
      },
      loggedByService: 'Authentication Methods',
      operationType: 'Update',
      result: 'success',
      resultReason: '',
      targetResources: [
        {
          id: 'Fido2',
          displayName: 'Fido2',
          type: 'Policy',
          userPrincipalName: null,
          groupType: null,
          modifiedProperties: [
            {
              displayName: 'isSelfServiceRegistrationAllowed',
              oldValue: 'true',
              newValue: 'false',
            },
          ],
        },
      ],
    });
    expect(await session.get(`${AUDITS}/${text(entry ?? {}, 'id')}`)).toMatchObject(entry ?? {});
  });

  it('lists objects as JSON in text', async () => {
    const excludeTargets = [{ targetType: 'group', id: DEV.groups.pilot }];
    await session.patchFido2({ excludeTargets });
    const [change] = modified((await audits(session))[0]);
    expect(change).toMatchObject({ displayName: 'excludeTargets', oldValue: '[]' });
    expect(JSON.parse(text(change ?? {}, 'newValue'))).toEqual(excludeTargets);
  });

  it('that changes nothing leaves no entry', async () => {
    const { isSelfServiceRegistrationAllowed = null } = await session.fido2();
    await session.patchFido2({ isSelfServiceRegistrationAllowed });
    await session.send('PATCH', `/v1.0${ROOT}`, { body: {} });
    expect(await audits(session)).toEqual([]);
  });

  it('that is refused leaves no entry', async () => {
    expect((await session.patchFido2({ state: 'maybe' })).status).toBe(400);
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: clients.reader,
      roles: ['Policy.Read.All'],
    });
    const body = { '@odata.type': FIDO2_TYPE, state: 'disabled' };
    expect((await session.send('PATCH', `/v1.0${FIDO2}`, { token, body })).status).toBe(403);
    expect(await audits(session)).toEqual([]);
  });

  it('is called a reset where it is one', async () => {
    await session.patchFido2({ isSelfServiceRegistrationAllowed: false });
    await write(session, 'DELETE', FIDO2);
    expect(await names()).toEqual([
      'Authentication Methods Policy Reset',
      'Authentication Methods Policy Update',
    ]);
    expect(modified((await audits(session))[0])).toContainEqual({
      displayName: 'isSelfServiceRegistrationAllowed',
      oldValue: 'false',
      newValue: 'true',
    });
  });

  it('at the root is about the root', async () => {
    await write(session, 'PATCH', ROOT, { reconfirmationInDays: 7 });
    expect(await audits(session)).toMatchObject([
      {
        activityDisplayName: 'Authentication Methods Policy Update',
        targetResources: [
          {
            id: 'authenticationMethodsPolicy',
            modifiedProperties: [{ displayName: 'reconfirmationInDays', newValue: '7' }],
          },
        ],
      },
    ]);
  });

  it('is recorded for a part of a batch', async () => {
    const requests: JsonObject[] = [
      {
        id: '1',
        method: 'PATCH',
        url: ROOT,
        headers: { 'content-type': 'application/json' },
        body: { reconfirmationInDays: 9 },
      },
    ];
    await write(session, 'POST', '/$batch', { requests });
    expect(await names()).toEqual(['Authentication Methods Policy Update']);
  });
});

describe('who wrote', () => {
  it('is the user of a delegated token', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: clients.reader,
      scopes: ['Policy.ReadWrite.AuthenticationMethod'],
    });
    const body = { reconfirmationInDays: 7 };
    expect((await session.send('PATCH', `/v1.0${ROOT}`, { token, body })).status).toBe(200);
    expect(await audits(session)).toMatchObject([
      { initiatedBy: { app: null, user: { id: expect.any(String) as string } } },
    ]);
  });

  it('is an administrator in the portal where a test says so', async () => {
    const { admin } = session.emulator;
    const kind = 'authenticationMethodsPolicy';
    const before = admin.read(DEV.tenantId, kind, kind) ?? {};
    const changed = { ...before, reconfirmationInDays: 3 };
    admin.write(DEV.tenantId, kind, kind, { ...before, reconfirmationInDays: 2 });
    expect(await audits(session)).toEqual([]);
    admin.write(DEV.tenantId, kind, kind, changed, users.admin);
    expect(await audits(session)).toMatchObject([
      {
        initiatedBy: {
          app: null,
          user: { id: users.admin, displayName: 'Katherine Johnson (admin)' },
        },
        targetResources: [{ modifiedProperties: [{ oldValue: '2', newValue: '3' }] }],
      },
    ]);
  });
});

async function servicePrincipalOf(appId: string): Promise<string> {
  const filter = encodeURIComponent(`appId eq '${appId}'`);
  const [found] = values(await session.get(`/v1.0/servicePrincipals?$filter=${filter}`));
  return text(found ?? {}, 'id');
}
