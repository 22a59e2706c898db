import type { JsonObject } from '../../../emulator/json';
import { DEV, message, openSession, refusal, type Session, without } from '../support/session';

const PATH = '/v1.0/policies/deviceRegistrationPolicy';
let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const put = (body: JsonObject) => session.send('PUT', PATH, { body });
const nobody = { '@odata.type': '#microsoft.graph.noDeviceRegistrationMembership' };
const complete: JsonObject = {
  userDeviceQuota: 20,
  multiFactorAuthConfiguration: 'required',
  azureADRegistration: { isAdminConfigurable: false, allowedToRegister: nobody },
  azureADJoin: {
    isAdminConfigurable: true,
    allowedToJoin: {
      '@odata.type': '#microsoft.graph.enumeratedDeviceRegistrationMembership',
      users: [],
      groups: [DEV.groups.staff],
    },
    localAdmins: { enableGlobalAdmins: true, registeringUsers: nobody },
  },
  localAdminPassword: { isEnabled: true },
};

describe('the device registration policy', () => {
  it.each(['v1.0', 'beta'])('lets everybody register in a fresh tenant, on %s', async (version) => {
    const policy = await session.get(`/${version}/policies/deviceRegistrationPolicy`);
    expect(policy).toMatchObject({
      id: 'deviceRegistrationPolicy',
      displayName: 'Device Registration Policy',
      userDeviceQuota: 50,
      multiFactorAuthConfiguration: 'notRequired',
      azureADJoin: {
        allowedToJoin: { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' },
      },
    });
  });

  it('is replaced by PUT, which answers 200 with the object', async () => {
    const answer = await put(complete);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ ...complete, displayName: 'Device Registration Policy' });
    expect(await session.get(PATH)).toMatchObject(complete);
  });

  it('loses what PUT leaves out', async () => {
    await put(complete);
    const answer = await put(without(complete, 'userDeviceQuota'));
    expect(answer.body).toMatchObject({ userDeviceQuota: 0 });
  });

  it.each([
    'multiFactorAuthConfiguration',
    'azureADRegistration',
    'azureADJoin',
    'localAdminPassword',
  ])('is not replaced without %s', async (name) => {
    const before = await session.get(PATH);
    const answer = await put(without(complete, name));
    expect(refusal(answer)).toEqual({
      status: 400,
      code: 'Request_BadRequest',
      fact: 'device-registration-required',
    });
    expect(message(answer)).toContain(name);
    expect(await session.get(PATH)).toEqual(before);
  });

  it.each<[string, JsonObject, string]>([
    ['a membership of another type', { '@odata.type': '#microsoft.graph.user' }, 'abstract-type'],
    ['a membership without a type', {}, 'abstract-type'],
    ['a member that the type does not have', { ...nobody, users: [] }, 'unknown-property'],
  ])('is not replaced with %s', async (_, allowedToRegister, fact) => {
    const azureADRegistration = { isAdminConfigurable: true, allowedToRegister };
    const answer = await put({ ...complete, azureADRegistration });
    expect(refusal(answer)).toMatchObject({ status: 400, fact });
  });

  it.each([
    ['an unknown setting', { multiFactorAuthConfiguration: 'maybe' }, 'unknown-enum-member'],
    ['a quota that is a text', { userDeviceQuota: '20' }, 'wrong-type'],
    ['an unknown property', { quota: 20 }, 'unknown-property'],
    ['a name', { displayName: 'Ours' }, 'read-only-change; assumed'],
  ])('is not replaced with %s', async (_, values, fact) => {
    expect(refusal(await put({ ...complete, ...values }))).toMatchObject({ status: 400, fact });
  });

  it('knows neither PATCH nor DELETE', async () => {
    for (const method of ['PATCH', 'DELETE']) {
      expect((await session.send(method, PATH, { body: {} })).status).toBe(400);
    }
  });
});

describe('the permission for the device registration policy', () => {
  const claims = { tenantId: DEV.tenantId, clientId: DEV.clients.reader };
  const status = async (method: string, token: string): Promise<number> =>
    (await session.send(method, PATH, { token, ...(method === 'PUT' && { body: complete }) }))
      .status;

  it.each([
    ['Policy.Read.DeviceConfiguration', 200, 403],
    ['Policy.ReadWrite.DeviceConfiguration', 200, 200],
    ['Policy.Read.All', 403, 403],
    ['Directory.ReadWrite.All', 403, 403],
  ])('%s: an application reads %d and writes %d', async (role, read, write) => {
    const token = await session.emulator.mintToken({ ...claims, roles: [role] });
    expect([await status('GET', token), await status('PUT', token)]).toEqual([read, write]);
  });

  it('Policy.Read.All is enough for a user', async () => {
    const token = await session.emulator.mintToken({ ...claims, scopes: ['Policy.Read.All'] });
    expect([await status('GET', token), await status('PUT', token)]).toEqual([200, 403]);
  });
});
