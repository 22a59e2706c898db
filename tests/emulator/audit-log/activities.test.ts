import { objects, text } from '../../../emulator/json';
import { audits, write } from '../support/audits';
import {
  CONFIGURATIONS,
  DEV,
  openSession,
  type Session,
  values,
  without,
} from '../support/session';

const PARTNER = '3d0f5dec-5d3d-455c-8016-e2af1ae4d31a';
const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const { users, clients } = DEV;
let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

describe('the activity', () => {
  const external = {
    '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration',
    displayName: 'Other factor',
    state: 'disabled',
    appId: clients.reader,
    openIdConnectSetting: { clientId: 'a', discoveryUrl: 'https://factor.example/.well-known' },
  };
  const phones = `/users/${users.grace}/authentication`;

  it.each<[string, () => Promise<unknown>, string, string, string, string]>([
    [
      'another method',
      () =>
        write(session, 'PATCH', `${CONFIGURATIONS}/Sms`, {
          '@odata.type': '#microsoft.graph.smsAuthenticationMethodConfiguration',
          state: 'disabled',
        }),
      'Authentication Methods Policy Update',
      'Authentication Methods',
      'ApplicationManagement',
      'Sms',
    ],
    [
      'an external method',
      () => write(session, 'POST', CONFIGURATIONS, external),
      'Authentication Methods Policy Update',
      'Authentication Methods',
      'ApplicationManagement',
      '',
    ],
    [
      'a temporary access pass',
      () => write(session, 'POST', `${phones}/temporaryAccessPassMethods`, {}),
      'Admin registered security info',
      'Authentication Methods',
      'UserManagement',
      users.grace,
    ],
    [
      'the deletion of a passkey',
      async () => {
        const path = `/users/${users.ada}/authentication/fido2Methods`;
        const [key] = values(await session.get(`/v1.0${path}`));
        await write(session, 'DELETE', `${path}/${text(key ?? {}, 'id')}`);
      },
      'Admin deleted security info',
      'Authentication Methods',
      'UserManagement',
      users.ada,
    ],
    [
      'an assignment of a role',
      () =>
        write(session, 'POST', '/roleManagement/directory/roleAssignments', {
          principalId: users.ada,
          roleDefinitionId: GLOBAL_READER,
          directoryScopeId: '/',
        }),
      'Add member to role',
      'Core Directory',
      'RoleManagement',
      users.ada,
    ],
    [
      'the removal of an assignment',
      async () => {
        const path = '/roleManagement/directory/roleAssignments';
        const filter = encodeURIComponent(`principalId eq '${users.admin}'`);
        const [held] = values(await session.get(`/v1.0${path}?$filter=${filter}`));
        await write(session, 'DELETE', `${path}/${text(held ?? {}, 'id')}`);
      },
      'Remove member from role',
      'Core Directory',
      'RoleManagement',
      users.admin,
    ],
    [
      'the device registration policy',
      async () => {
        const policy = await session.get('/v1.0/policies/deviceRegistrationPolicy');
        await write(session, 'PUT', '/policies/deviceRegistrationPolicy', {
          ...without(policy, '@odata.context'),
          multiFactorAuthConfiguration: 'required',
        });
      },
      'Set device registration policies',
      'Device Registration Service',
      'Policy',
      'deviceRegistrationPolicy',
    ],
    [
      'the default for other tenants',
      () =>
        write(session, 'PATCH', '/policies/crossTenantAccessPolicy/default', {
          inboundTrust: { isMfaAccepted: true },
        }),
      'Update the company default cross-tenant access setting',
      'Core Directory',
      'CrossTenantAccessSettings',
      'default',
    ],
    [
      'a partner',
      () =>
        write(session, 'POST', '/policies/crossTenantAccessPolicy/partners', { tenantId: PARTNER }),
      'Add a partner to cross-tenant access setting',
      'Core Directory',
      'CrossTenantAccessSettings',
      PARTNER,
    ],
  ])('for %s', async (_, act, activityDisplayName, loggedByService, category, id) => {
    await act();
    const entries = await audits(session);
    expect(entries).toMatchObject([{ activityDisplayName, loggedByService, category }]);
    const [target] = objects(entries[0] ?? {}, 'targetResources');
    if (id !== '') expect(target).toMatchObject({ id });
  });

  it('for writes of groups and users is none', async () => {
    await write(session, 'PATCH', `/groups/${DEV.groups.staff}`, { description: 'Everybody' });
    await write(session, 'PATCH', `/users/${users.ada}`, { displayName: 'Ada King' });
    expect(await audits(session)).toEqual([]);
  });

  it('for changing and deleting a partner and resetting the default', async () => {
    const path = '/policies/crossTenantAccessPolicy';
    await write(session, 'POST', `${path}/partners`, { tenantId: PARTNER });
    await write(session, 'PATCH', `${path}/partners/${PARTNER}`, {
      inboundTrust: { isMfaAccepted: true },
    });
    await write(session, 'DELETE', `${path}/partners/${PARTNER}`);
    await write(session, 'PATCH', `${path}/default`, { inboundTrust: { isMfaAccepted: true } });
    await write(session, 'POST', `${path}/default/resetToSystemDefault`);
    expect(
      (await audits(session)).slice(0, 4).map((entry) => text(entry, 'activityDisplayName')),
    ).toEqual([
      'Reset the cross-tenant access default setting',
      'Update the company default cross-tenant access setting',
      'Delete partner specific cross-tenant access setting',
      'Update a partner cross-tenant access setting',
    ]);
  });

  it('never tells a temporary access pass', async () => {
    const made = await write(session, 'POST', `${phones}/temporaryAccessPassMethods`, {});
    const secret = text(made, 'temporaryAccessPass');
    expect(secret.length).toBeGreaterThanOrEqual(8);
    expect(JSON.stringify(await audits(session))).not.toContain(secret);
  });
});
