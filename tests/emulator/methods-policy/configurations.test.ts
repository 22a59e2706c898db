import { defaultTenants } from '../../../emulator';
import type { Json, JsonObject } from '../../../emulator/json';
import {
  type Answer,
  CONFIGURATIONS,
  DEV,
  LATE_MEMBERS,
  openSession,
  refusal,
  type Session,
  values,
  without,
} from '../support/session';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const typeOf = (id: string): string => {
  const name = id === 'QRCodePin' ? 'qrCodePin' : `${id.charAt(0).toLowerCase()}${id.slice(1)}`;
  return `#microsoft.graph.${name}AuthenticationMethodConfiguration`;
};
const patch = (id: string, body: JsonObject, version = 'v1.0'): Promise<Answer> =>
  session.send('PATCH', `/${version}${CONFIGURATIONS}/${id}`, {
    body: { '@odata.type': typeOf(id), ...body },
  });
const get = (id: string, version = 'v1.0'): Promise<JsonObject> =>
  session.get(`/${version}${CONFIGURATIONS}/${id}`);
const group = (id: string, more: JsonObject = {}): JsonObject => ({
  id,
  targetType: 'group',
  isRegistrationRequired: false,
  ...more,
});

const methods = [
  'MicrosoftAuthenticator',
  'Sms',
  'TemporaryAccessPass',
  'SoftwareOath',
  'Voice',
  'Email',
  'X509Certificate',
  'VerifiableCredentials',
  'QRCodePin',
];

describe('each built-in method', () => {
  it.each(methods)('%s can be read, sent back, changed and reset', async (id) => {
    const first = await get(id.toLowerCase());
    expect(first).toMatchObject({ '@odata.type': typeOf(id), id, excludeTargets: [] });
    expect((await patch(id, without(first, '@odata.context'))).status).toBe(204);
    expect(await get(id)).toEqual(first);
    const excludeTargets = [{ id: DEV.groups.pilot, targetType: 'group' }];
    expect((await patch(id, { state: 'enabled', excludeTargets })).status).toBe(204);
    expect(await get(id)).toEqual({ ...first, state: 'enabled', excludeTargets });
    const reset = await session.send('DELETE', `/v1.0${CONFIGURATIONS}/${id}`);
    expect(reset.status).toBe(204);
    expect(await get(id)).toMatchObject({ state: 'disabled', excludeTargets: [] });
  });

  it.each(methods)('%s takes its own @odata.type alone', async (id) => {
    const other = typeOf(id === 'Sms' ? 'Voice' : 'Sms');
    const answers = [
      await patch(id, { '@odata.type': other }),
      await session.send('PATCH', `/v1.0${CONFIGURATIONS}/${id}`, { body: {} }),
    ];
    expect(answers.map((answer) => refusal(answer).fact)).toEqual([
      'wrong-type',
      'odata-type-required',
    ]);
  });

  it.each(methods)('%s refuses targets that nobody is', async (id) => {
    const nobody = { id: 'ffffffff-0000-4000-8000-000000000001', targetType: 'group' };
    const answer = await patch(id, { excludeTargets: [nobody] });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'target-exists; assumed' });
  });

  it('is listed with the root policy', async () => {
    const policy = await session.get('/beta/policies/authenticationMethodsPolicy');
    const listed = policy['authenticationMethodConfigurations'] as unknown as JsonObject[];
    expect(listed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Fido2', 'HardwareOath', ...methods]),
    );
  });
});

describe('hardware OATH', () => {
  it('is on beta only', async () => {
    expect(await get('HardwareOath', 'beta')).toMatchObject({ state: 'disabled' });
    expect((await patch('HardwareOath', { state: 'enabled' }, 'beta')).status).toBe(204);
    const v1 = await session.send('GET', `/v1.0${CONFIGURATIONS}/HardwareOath`);
    expect(refusal(v1)).toMatchObject({ status: 404, fact: 'no-such-configuration' });
  });
});

describe('values', () => {
  it.each<[string, JsonObject, string]>([
    ['TemporaryAccessPass', { defaultLength: 7 }, 'tap-length'],
    ['TemporaryAccessPass', { defaultLength: 49 }, 'tap-length'],
    ['TemporaryAccessPass', { minimumLifetimeInMinutes: 9 }, 'tap-lifetimes'],
    ['TemporaryAccessPass', { maximumLifetimeInMinutes: 43_201 }, 'tap-lifetimes'],
    ['TemporaryAccessPass', { defaultLifetimeInMinutes: 481 }, 'tap-lifetimes'],
    ['TemporaryAccessPass', { minimumLifetimeInMinutes: 61 }, 'tap-lifetimes'],
    [
      'TemporaryAccessPass',
      { minimumLifetimeInMinutes: 20, maximumLifetimeInMinutes: 10, defaultLifetimeInMinutes: 15 },
      'tap-lifetimes',
    ],
    ['TemporaryAccessPass', { isUsableOnce: 'yes' }, 'wrong-type'],
    ['QRCodePin', { pinLength: 7 }, 'qr-code-pin-ranges'],
    ['QRCodePin', { pinLength: 21 }, 'qr-code-pin-ranges'],
    ['QRCodePin', { standardQRCodeLifetimeInDays: 0 }, 'qr-code-pin-ranges'],
    ['QRCodePin', { standardQRCodeLifetimeInDays: 396 }, 'qr-code-pin-ranges'],
    ['Email', { allowExternalIdToUseEmailOtp: 'sometimes' }, 'unknown-enum-member'],
    [
      'Email',
      { state: 'disabled', allowExternalIdToUseEmailOtp: 'enabled' },
      'email-external-users',
    ],
    ['Sms', { includeTargets: [group('all_users')] }, 'required-member'],
    ['Sms', { isOfficePhoneAllowed: true }, 'unknown-property'],
    ['Voice', { callerIdNumber: '+1 2065550100' }, 'unknown-property'],
    ['Voice', { state: null }, 'not-nullable'],
    ['MicrosoftAuthenticator', { includeTargets: [group('all_users')] }, 'required-member'],
    [
      'MicrosoftAuthenticator',
      { includeTargets: [group('all_users', { authenticationMode: 'sms' })] },
      'unknown-enum-member',
    ],
    [
      'MicrosoftAuthenticator',
      { featureSettings: { numberMatchingRequiredState: { state: 'enabled' } } },
      'unknown-property',
    ],
    [
      'MicrosoftAuthenticator',
      {
        featureSettings: {
          displayAppInformationRequiredState: {
            includeTarget: { id: 'all_users', targetType: 'everybody' },
          },
        },
      },
      'unknown-enum-member',
    ],
    [
      'X509Certificate',
      { certificateUserBindings: [binding(1), binding(1)] },
      'certificate-binding-priority',
    ],
    ['X509Certificate', { certificateUserBindings: [binding(-1)] }, 'certificate-binding-priority'],
    ['X509Certificate', { crlValidationConfiguration: null }, 'not-nullable'],
    [
      'X509Certificate',
      { authenticationModeConfiguration: { rules: [{ x509CertificateRuleType: 'issuer' }] } },
      'unknown-enum-member',
    ],
    [
      'VerifiableCredentials',
      { includeTargets: [group('all_users', { verifiedIdProfiles: ['first'] })] },
      'guid-format',
    ],
  ])('%s refuses %j', async (id, body, fact) => {
    const before = await get(id);
    const answer = await patch(id, body);
    expect(refusal(answer)).toEqual({ status: 400, code: 'badRequest', fact });
    expect(await get(id)).toEqual(before);
  });

  it('at the ends of their ranges are taken', async () => {
    const pass = {
      defaultLength: 48,
      minimumLifetimeInMinutes: 10,
      defaultLifetimeInMinutes: 10,
      maximumLifetimeInMinutes: 43_200,
      isUsableOnce: true,
    };
    expect((await patch('TemporaryAccessPass', pass)).status).toBe(204);
    expect(await get('TemporaryAccessPass')).toMatchObject(pass);
    const code = { pinLength: 20, standardQRCodeLifetimeInDays: 395 };
    expect((await patch('QRCodePin', code)).status).toBe(204);
    expect(await get('QRCodePin')).toMatchObject(code);
  });

  it('of certificates are kept, with rules of every type', async () => {
    const rules = ['issuerSubject', 'policyOID', 'issuerSubjectAndPolicyOID'].map((ruleType) => ({
      x509CertificateRuleType: ruleType,
      identifier: '1.2.3.4',
      x509CertificateAuthenticationMode: 'x509CertificateMultiFactor',
      x509CertificateRequiredAffinityLevel: 'high',
    }));
    const body: JsonObject = {
      state: 'enabled',
      certificateUserBindings: [binding(0), binding(1)],
      authenticationModeConfiguration: {
        x509CertificateAuthenticationDefaultMode: 'x509CertificateMultiFactor',
        x509CertificateDefaultRequiredAffinityLevel: 'high',
        rules,
      },
      certificateAuthorityScopes: [
        {
          subjectKeyIdentifier: 'aa'.repeat(20),
          publicKeyInfrastructureIdentifier: DEV.groups.staff,
          includeTargets: [{ id: DEV.groups.staff, targetType: 'group' }],
        },
      ],
      crlValidationConfiguration: {
        state: 'enabled',
        exemptedCertificateAuthoritiesSubjectKeyIdentifiers: ['bb'.repeat(20)],
      },
      issuerHintsConfiguration: { state: 'enabled' },
    };
    expect((await patch('X509Certificate', body)).status).toBe(204);
    const path = `/v1.0${CONFIGURATIONS}/X509Certificate`;
    expect((await session.send('GET', path, LATE_MEMBERS)).body).toMatchObject(body);
    const known = ['issuerSubject', 'policyOID', 'unknownFutureValue'];
    expect(await get('X509Certificate')).toMatchObject({
      authenticationModeConfiguration: {
        rules: known.map((x509CertificateRuleType) => ({ x509CertificateRuleType })),
      },
    });
  });

  it('that are on beta only survive a PATCH on v1.0', async () => {
    const number = { callerIdNumber: '+1 2065550100', isCustomGreetingEnabled: true };
    expect((await patch('Voice', number, 'beta')).status).toBe(204);
    await patch('Voice', { isOfficePhoneAllowed: true });
    expect(await get('Voice')).not.toHaveProperty('callerIdNumber');
    expect(await get('Voice', 'beta')).toMatchObject({ ...number, isOfficePhoneAllowed: true });
    const feature: Json = {
      state: 'enabled',
      includeTarget: { id: 'all_users', targetType: 'group' },
    };
    const app = { featureSettings: { displayAppInformationRequiredState: feature } };
    expect((await patch('MicrosoftAuthenticator', app)).status).toBe(204);
    expect(await get('MicrosoftAuthenticator', 'beta')).toMatchObject({
      featureSettings: {
        displayAppInformationRequiredState: feature,
        numberMatchingRequiredState: { state: 'enabled' },
      },
    });
    expect(JSON.stringify(await get('MicrosoftAuthenticator'))).not.toContain('numberMatching');
  });

  it('of a target that stay out get their defaults', async () => {
    await patch('VerifiableCredentials', {
      includeTargets: [{ id: DEV.groups.pilot, targetType: 'group' }],
    });
    expect(await get('VerifiableCredentials')).toMatchObject({
      includeTargets: [group(DEV.groups.pilot, { verifiedIdProfiles: [] })],
    });
  });
});

describe('a configuration of a type that nothing documents', () => {
  const { production } = defaultTenants;
  const path = `/v1.0${CONFIGURATIONS}/FederatedIdentityCredential`;
  const unknown = {
    '@odata.type': '#microsoft.graph.federatedIdentityCredentialAuthenticationMethodConfiguration',
    id: 'FederatedIdentityCredential',
  };
  const send = async (method: string, address: string, body?: Json): Promise<Answer> => {
    const token = await session.emulator.mintToken({
      tenantId: production.tenantId,
      clientId: production.clients.pipeline,
      roles: ['Policy.ReadWrite.AuthenticationMethod'],
    });
    return session.send(method, address, { token, ...(body !== undefined && { body }) });
  };

  it('is returned by itself, in the list and with the root policy', async () => {
    expect((await send('GET', path)).body).toMatchObject(unknown);
    const list = values((await send('GET', `/v1.0${CONFIGURATIONS}`)).body);
    expect(list).toContainEqual(expect.objectContaining(unknown));
    const root = await send('GET', '/v1.0/policies/authenticationMethodsPolicy');
    expect(root.body['authenticationMethodConfigurations']).toContainEqual(
      expect.objectContaining(unknown),
    );
  });

  it.each(['PATCH', 'DELETE'])('refuses %s', async (method) => {
    const answer = await send(method, path, method === 'PATCH' ? unknown : undefined);
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'method-type-unknown; assumed' });
  });
});

function binding(priority: number): JsonObject {
  return {
    x509CertificateField: 'PrincipalName',
    userProperty: 'userPrincipalName',
    priority,
    trustAffinityLevel: 'high',
  };
}
