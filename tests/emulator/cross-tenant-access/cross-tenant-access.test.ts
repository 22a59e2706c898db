import type { JsonObject } from '../../../emulator/json';
import { DEV, message, openSession, refusal, type Session, values } from '../support/session';

const PATH = '/v1.0/policies/crossTenantAccessPolicy';
const DEFAULT = `${PATH}/default`;
const PARTNERS = `${PATH}/partners`;
const PARTNER = '3d0f5dec-5d3d-455c-8016-e2af1ae4d31a';
const trust = {
  isMfaAccepted: true,
  isCompliantDeviceAccepted: false,
  isHybridAzureADJoinedDeviceAccepted: false,
};
let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const add = (body: JsonObject = { tenantId: PARTNER, inboundTrust: trust }) =>
  session.send('POST', PARTNERS, { body });

describe('configurations for other tenants', () => {
  it('are listed page by page', async () => {
    await add();
    await add({ tenantId: PARTNER.replace('3d', '4d'), inboundTrust: trust });
    const page = await session.get(`${PARTNERS}?$top=1`);
    const next = page['@odata.nextLink'] as string;
    const rest = await session.get(next.slice(next.indexOf('/v1.0')));
    expect([...values(page), ...values(rest)]).toHaveLength(2);
    expect(rest).not.toHaveProperty('@odata.nextLink');
  });
});

describe('the default configuration for other tenants', () => {
  it('trusts nothing and blocks direct connections in a fresh tenant', async () => {
    const configuration = await session.get(DEFAULT);
    expect(configuration).toMatchObject({
      isServiceDefault: true,
      inboundTrust: { ...trust, isMfaAccepted: false },
      b2bCollaborationInbound: { usersAndGroups: { accessType: 'allowed' } },
      b2bDirectConnectInbound: { usersAndGroups: { accessType: 'blocked' } },
    });
    expect(configuration).not.toHaveProperty('id');
  });

  it('is changed with 204, and is no longer the service’s then', async () => {
    const answer = await session.send('PATCH', DEFAULT, { body: { inboundTrust: trust } });
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(await session.get(DEFAULT)).toMatchObject({
      isServiceDefault: false,
      inboundTrust: trust,
    });
  });

  it('is the service’s again after a reset', async () => {
    const before = await session.get(DEFAULT);
    await session.send('PATCH', DEFAULT, { body: { inboundTrust: trust } });
    expect((await session.send('POST', `${DEFAULT}/resetToSystemDefault`)).status).toBe(204);
    expect(await session.get(DEFAULT)).toEqual(before);
  });

  it.each<[string, JsonObject, string]>([
    [
      'consent',
      { automaticUserConsentSettings: { inboundAllowed: true } },
      'read-only-change; assumed',
    ],
    ['isServiceDefault', { isServiceDefault: false }, 'read-only-change; assumed'],
    ['an unknown trust', { inboundTrust: { isPasskeyAccepted: true } }, 'unknown-property'],
    ['a text as trust', { inboundTrust: { isMfaAccepted: 'yes' } }, 'wrong-type'],
    [
      'an unknown access',
      { b2bCollaborationInbound: { usersAndGroups: { accessType: 'maybe', targets: [] } } },
      'unknown-enum-member',
    ],
  ])('takes no %s', async (_, body, fact) => {
    const before = await session.get(DEFAULT);
    const answer = await session.send('PATCH', DEFAULT, { body });
    expect(refusal(answer)).toEqual({ status: 400, code: 'Request_BadRequest', fact });
    expect(await session.get(DEFAULT)).toEqual(before);
  });

  it('cannot be deleted', async () => {
    expect((await session.send('DELETE', DEFAULT)).status).toBe(400);
  });
});

describe('a partner', () => {
  it('is created with 201, inherits what is left out, and is listed', async () => {
    const answer = await add();
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      tenantId: PARTNER,
      inboundTrust: trust,
      b2bCollaborationInbound: null,
      automaticUserConsentSettings: { inboundAllowed: null, outboundAllowed: null },
    });
    expect(values(await session.get(PARTNERS))).toEqual([
      expect.objectContaining({ tenantId: PARTNER, inboundTrust: trust }),
    ]);
    expect(await session.get(`${PARTNERS}/${PARTNER}`)).toMatchObject({ inboundTrust: trust });
  });

  it('is changed and removed with 204', async () => {
    await add();
    const path = `${PARTNERS}/${PARTNER}`;
    const body = { inboundTrust: null, automaticUserConsentSettings: { inboundAllowed: true } };
    expect((await session.send('PATCH', path, { body })).status).toBe(204);
    expect(await session.get(path)).toMatchObject({
      inboundTrust: null,
      automaticUserConsentSettings: { inboundAllowed: true },
    });
    expect((await session.send('DELETE', path)).status).toBe(204);
    expect(refusal(await session.send('GET', path))).toEqual({
      status: 404,
      code: 'Request_ResourceNotFound',
      fact: 'cross-tenant-partners',
    });
    expect((await session.send('DELETE', path)).status).toBe(404);
  });

  it('keeps its tenant', async () => {
    await add();
    const body = { tenantId: DEV.clients.reader };
    const answer = await session.send('PATCH', `${PARTNERS}/${PARTNER}`, { body });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'cross-tenant-partners' });
    expect(message(answer)).toContain(PARTNER);
  });

  it.each<[string, JsonObject, string]>([
    ['without a tenant', { inboundTrust: trust }, 'required-member'],
    ['whose tenant is no GUID', { tenantId: 'contoso.com' }, 'guid-format'],
    ['that is the own tenant', { tenantId: DEV.tenantId }, 'cross-tenant-partner-twice; assumed'],
    ['that is one already', { tenantId: PARTNER }, 'cross-tenant-partner-twice; assumed'],
    [
      'that is one already in capitals',
      { tenantId: PARTNER.toUpperCase() },
      'cross-tenant-partner-twice; assumed',
    ],
    ['with an unknown property', { tenantId: DEV.clients.reader, trust }, 'unknown-property'],
  ])('%s is not created', async (_, body, fact) => {
    await add();
    expect(refusal(await add(body))).toEqual({ status: 400, code: 'Request_BadRequest', fact });
    expect(values(await session.get(PARTNERS))).toHaveLength(1);
  });

  it('is known from the seed', async () => {
    const seeded = await openSession({
      seed: {
        version: 1,
        tenants: [
          {
            tenantId: DEV.tenantId,
            displayName: 'Partners',
            domain: 'partners.example',
            crossTenantAccess: {
              default: { isServiceDefault: false, inboundTrust: trust },
              partners: [{ tenantId: PARTNER, inboundTrust: { ...trust, isMfaAccepted: false } }],
            },
          },
        ],
      },
    });
    expect(await seeded.get(DEFAULT)).toMatchObject({
      isServiceDefault: false,
      inboundTrust: trust,
      b2bCollaborationInbound: { usersAndGroups: { accessType: 'allowed' } },
    });
    expect(await seeded.get(`${PARTNERS}/${PARTNER}`)).toMatchObject({
      inboundTrust: { isMfaAccepted: false },
      b2bDirectConnectInbound: null,
    });
    await seeded.close();
  });
});

describe('cross-tenant access', () => {
  it.each([
    ['Policy.Read.All', 200, 403],
    ['Policy.ReadWrite.CrossTenantAccess', 200, 204],
    ['Policy.ReadWrite.AuthenticationMethod', 403, 403],
  ])('with %s is read with %d and written with %d', async (role, read, write) => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: [role],
    });
    const body = { inboundTrust: trust };
    expect((await session.send('GET', DEFAULT, { token })).status).toBe(read);
    expect((await session.send('GET', PARTNERS, { token })).status).toBe(read);
    expect((await session.send('PATCH', DEFAULT, { token, body })).status).toBe(write);
  });
});
