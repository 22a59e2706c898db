import { type JsonObject, text } from '../../../emulator/json';
import { create, createId, ids, refused, STRENGTHS, strength } from '../support/access';
import { AAGUID } from '../support/fido2';
import { openSession, type Session } from '../support/session';

const OTHER_AAGUID = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';
const SKI = 'A0'.repeat(20);

let session: Session;
let id: string;
let path: string;
beforeEach(async () => {
  session = await openSession();
  const allowedCombinations = [
    'fido2',
    'x509CertificateSingleFactor',
    'x509CertificateMultiFactor',
  ];
  id = await createId(session, STRENGTHS, strength({ allowedCombinations }));
  path = `${STRENGTHS}/${id}/combinationConfigurations`;
});
afterEach(() => session.close());

function keys(values: JsonObject = {}): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
    allowedAAGUIDs: [AAGUID],
    appliesToCombinations: ['fido2'],
    ...values,
  };
}

function certificates(values: JsonObject = {}): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
    allowedPolicyOIDs: ['1.3.6.1.4.1.311'],
    appliesToCombinations: ['x509CertificateMultiFactor'],
    ...values,
  };
}

describe('a combination configuration', () => {
  it('of keys is added, read in both places, changed and removed', async () => {
    const made = await create(session, path, keys({ allowedAAGUIDs: [AAGUID.toUpperCase()] }));
    const own = text(made, 'id');
    expect(made).toMatchObject({
      '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
      allowedAAGUIDs: [AAGUID],
      appliesToCombinations: ['fido2'],
    });
    const body = keys({ allowedAAGUIDs: [AAGUID, OTHER_AAGUID] });
    expect((await session.send('PATCH', `/v1.0${path}/${own}`, { body })).status).toBe(204);
    const other = `/beta/identity/conditionalAccess/authenticationStrength/policies/${id}`;
    expect(await session.get(`${other}/combinationConfigurations/${own}`)).toMatchObject({
      allowedAAGUIDs: [AAGUID, OTHER_AAGUID],
    });
    expect(await session.get(other)).toMatchObject({ combinationConfigurations: [{ id: own }] });
    expect((await session.send('DELETE', `${other}/combinationConfigurations/${own}`)).status).toBe(
      204,
    );
    expect(ids(await session.send('GET', `/v1.0${path}`))).toEqual([]);
  });

  it('can be given with a new strength', async () => {
    const made = await create(
      session,
      STRENGTHS,
      strength({ displayName: 'Inline', combinationConfigurations: [keys()] }),
    );
    expect(made['combinationConfigurations']).toMatchObject([
      { allowedAAGUIDs: [AAGUID], id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
    ]);
  });

  it('can be given with a new strength beside others', async () => {
    const allowedCombinations = ['fido2', 'x509CertificateMultiFactor'];
    const combinationConfigurations = [keys(), certificates()];
    const body = { displayName: 'Both', allowedCombinations, combinationConfigurations };
    const made = await create(session, STRENGTHS, strength(body));
    const all = made['combinationConfigurations'] as unknown as { id: string }[];
    expect(new Set(all.map((one) => one.id)).size).toBe(2);
  });

  it('of certificates takes issuers or policies for both kinds, each once', async () => {
    const appliesToCombinations = ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'];
    const made = await create(
      session,
      path,
      certificates({ appliesToCombinations, allowedIssuerSkis: [SKI] }),
    );
    expect(made).toMatchObject({ allowedIssuerSkis: [SKI] });
    expect(made).not.toHaveProperty('allowedIssuers');
    const again = await refused(session, 'POST', `/v1.0${path}`, { body: certificates() });
    expect(again).toMatchObject({ status: 400, fact: 'combination-once; assumed' });
    const beta = await session.get(`/beta${path}`);
    expect(beta['value']).toMatchObject([{ allowedIssuers: [] }]);
  });

  it('keeps its type when a PATCH leaves it out', async () => {
    const own = await createId(session, path, keys());
    const body = { allowedAAGUIDs: [OTHER_AAGUID] };
    expect((await session.send('PATCH', `/v1.0${path}/${own}`, { body })).status).toBe(204);
    expect(await session.get(`/v1.0${path}/${own}`)).toMatchObject({
      allowedAAGUIDs: [OTHER_AAGUID],
      appliesToCombinations: ['fido2'],
    });
  });

  it('stays when its combination is removed', async () => {
    const own = await createId(session, path, keys());
    await session.send('POST', `/v1.0${STRENGTHS}/${id}/updateAllowedCombinations`, {
      body: { allowedCombinations: ['x509CertificateMultiFactor'] },
    });
    expect(ids(await session.send('GET', `/v1.0${path}`))).toEqual([own]);
  });

  it.each<[string, JsonObject, string]>([
    ['no type', { '@odata.type': null }, 'abstract-type'],
    [
      'an abstract type',
      { '@odata.type': '#microsoft.graph.authenticationCombinationConfiguration' },
      'abstract-type',
    ],
    ['a member of the other type', { allowedPolicyOIDs: ['1.2'] }, 'unknown-property'],
    ['an AAGUID that is none', { allowedAAGUIDs: ['YubiKey'] }, 'guid-format'],
    ['no AAGUID', { allowedAAGUIDs: [] }, 'combination-not-empty; assumed'],
    [
      'a combination of passwords',
      { appliesToCombinations: ['password,sms'] },
      'combination-applies-to',
    ],
    ['no combination', { appliesToCombinations: [] }, 'combination-applies-to'],
    [
      'a certificate',
      { appliesToCombinations: ['x509CertificateMultiFactor'] },
      'combination-applies-to',
    ],
    ['an id', { id: 'mine' }, 'read-only-change; assumed'],
  ])('of keys with %s is refused', async (_, values, fact) => {
    expect(await refused(session, 'POST', `/v1.0${path}`, { body: keys(values) })).toEqual({
      status: 400,
      code: 'BadRequest',
      fact,
    });
  });

  it.each<[string, JsonObject, string]>([
    [
      'six policies',
      { allowedPolicyOIDs: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'] },
      'combination-certificate-lists; assumed',
    ],
    [
      'an issuer that is no key identifier',
      { allowedIssuerSkis: ['CN=Root'] },
      'combination-certificate-lists; assumed',
    ],
    [
      'a policy that is no OID',
      { allowedPolicyOIDs: ['smart card'] },
      'combination-certificate-lists; assumed',
    ],
    ['neither issuer nor policy', { allowedPolicyOIDs: [] }, 'combination-not-empty; assumed'],
    ['a key', { appliesToCombinations: ['fido2'] }, 'combination-applies-to'],
    [
      'issuers as the portal writes them, on v1.0',
      { allowedIssuers: [`CUSTOMIDENTIFIER:${SKI}`] },
      'unknown-property',
    ],
  ])('of certificates with %s is refused', async (_, values, fact) => {
    const body = certificates(values);
    expect(await refused(session, 'POST', `/v1.0${path}`, { body })).toMatchObject({
      status: 400,
      fact,
    });
  });

  it('takes issuers as the portal writes them on beta', async () => {
    const allowedIssuers = [`CUSTOMIDENTIFIER:${SKI}`];
    const made = await create(
      session,
      path,
      certificates({ allowedIssuers, allowedPolicyOIDs: [] }),
      'beta',
    );
    expect(made).toMatchObject({ allowedIssuers });
  });

  it('is for a combination that the strength allows', async () => {
    const other = await createId(
      session,
      STRENGTHS,
      strength({ displayName: 'Passwords', allowedCombinations: ['password,sms'] }),
    );
    const fact = 'combination-applies-to-allowed';
    const there = `/v1.0${STRENGTHS}/${other}/combinationConfigurations`;
    expect(await refused(session, 'POST', there, { body: keys() })).toMatchObject({ fact });
    const body = strength({
      displayName: 'Inline',
      allowedCombinations: ['password,sms'],
      combinationConfigurations: [keys()],
    });
    expect(await refused(session, 'POST', `/v1.0${STRENGTHS}`, { body })).toMatchObject({ fact });
  });

  it('that does not exist is 404', async () => {
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const options = method === 'PATCH' ? { body: keys() } : {};
      expect(await refused(session, method, `/v1.0${path}/${id}`, options)).toMatchObject({
        status: 404,
        code: 'ResourceNotFound',
      });
    }
  });
});
