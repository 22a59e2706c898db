import { EmulatorError } from '../../../emulator';
import { parseSeed } from '../../../emulator/seed/parse';
import { GLOBAL_ADMINISTRATOR } from '../../../emulator/roles/templates';

const TENANT = '0f0e0d0c-0b0a-4908-8706-050403020100';
const PERSON = 'aaaaaaaa-0000-4000-8000-000000000001';
const GROUP = 'aaaaaaaa-0000-4000-8000-000000000002';
const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';

const seed = (more: object): unknown => ({
  version: 1,
  tenants: [{ tenantId: TENANT, displayName: 'One', domain: 'one.example', ...more }],
});
const user = (more: object): object => ({
  users: [{ id: PERSON, displayName: 'Ada', ...more }],
});
const methods = (more: object): object => user({ methods: more });
const passkey = (more: object = {}): object => ({
  displayName: 'Key',
  aaGuid: KEY,
  model: 'Key',
  ...more,
});
const group = (more: object): object => ({
  groups: [{ id: GROUP, displayName: 'Admins', ...more }],
});

function problem(content: unknown): string {
  try {
    parseSeed(content);
  } catch (error) {
    if (error instanceof EmulatorError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('expected an EmulatorError');
}

describe('a seed', () => {
  it.each<[string, object, string]>([
    [
      'a role that is no built-in one',
      user({ roles: [PERSON] }),
      `.users[0].roles[0] is "${PERSON}"; expected the template id of a built-in role`,
    ],
    ['a role by name', user({ roles: ['Global Administrator'] }), '.users[0].roles[0]'],
    [
      'a role for a group that roles cannot be assigned to',
      group({ roles: [GLOBAL_ADMINISTRATOR] }),
      '.groups[0].roles is ["62e90394-69f5-4237-9190-012177145e10"]; expected none, or isAssignableToRole: true',
    ],
    [
      'a passkey without an AAGUID',
      methods({ fido2: [{ displayName: 'Key', model: 'Key' }] }),
      '.users[0].methods.fido2[0].aaGuid is missing; expected',
    ],
    [
      'a passkey of an unknown type',
      methods({ fido2: [passkey({ passkeyType: 'cloud' })] }),
      '.fido2[0].passkeyType is "cloud"; expected one of "deviceBound"|"synced"',
    ],
    [
      'a passkey made on no day',
      methods({ fido2: [passkey({ createdDateTime: 'yesterday' })] }),
      '.fido2[0].createdDateTime is "yesterday"; expected a date and time like',
    ],
    [
      'two passkeys with one id',
      methods({ fido2: [passkey({ id: 'a' }), passkey({ id: 'a' })] }),
      '.users[0].methods.fido2[1].id is "a", which $.tenants[0].users[0].methods.fido2[0].id already is',
    ],
    [
      'two mobile phones of one user',
      methods({
        phones: [
          { phoneType: 'mobile', phoneNumber: '+1 2065550112' },
          { phoneType: 'mobile', phoneNumber: '+1 2065550113' },
        ],
      }),
      '.users[0].methods.phones[1].phoneType is "mobile", which',
    ],
    [
      'an unknown method',
      methods({ telepathy: 1 }),
      '.users[0].methods.telepathy is not a property',
    ],
    [
      'a method of another type without one',
      methods({ other: [{ id: 'mind' }] }),
      'expected a method with "id" and "@odata.type"',
    ],
    [
      'a pass that lives too long',
      methods({
        temporaryAccessPass: { startDateTime: '2026-11-24T12:00:00Z', lifetimeInMinutes: 43_201 },
      }),
      '.temporaryAccessPass.lifetimeInMinutes is 43201',
    ],
    [
      'passkeys among the other methods',
      { methodConfigurations: [{ id: 'fido2', state: 'disabled' }] },
      '.methodConfigurations[0].id is "fido2"; expected another method; put the passkey method\'s values into "fido2"',
    ],
    [
      'an unknown method configuration without its type',
      { methodConfigurations: [{ id: 'Telepathy' }] },
      '.methodConfigurations[0] is "Telepathy", which no built-in method is called',
    ],
    [
      'a method configuration without an id',
      { methodConfigurations: [{ state: 'enabled' }] },
      'expected an object with an id',
    ],
    [
      'two configurations of one method',
      { methodConfigurations: [{ id: 'Sms' }, { id: 'sms' }] },
      '.methodConfigurations[1].id is "sms", which $.tenants[0].methodConfigurations[0].id already is',
    ],
    [
      'a further domain that is the first one',
      { domains: [{ name: 'ONE.example' }] },
      '.domains[0].name is "one.example", which $.tenants[0].domain already is',
    ],
    [
      'a domain of an unknown kind',
      { domains: [{ name: 'two.example', authenticationType: 'managed' }] },
      '.domains[0].authenticationType is "managed"; expected one of "Managed"|"Federated"',
    ],
    ['an unknown licence', { licenses: ['P3'] }, '.licenses[0] is "P3"; expected one of "P1"|"P2"'],
    [
      'a partner whose tenant is a domain',
      { crossTenantAccess: { partners: [{ tenantId: 'contoso.com' }] } },
      'expected a partner with a GUID as "tenantId"',
    ],
    [
      'two configurations of one partner',
      {
        crossTenantAccess: { partners: [{ tenantId: PERSON }, { tenantId: PERSON.toUpperCase() }] },
      },
      '.crossTenantAccess.partners[1].tenantId is',
    ],
    [
      'a negative lag of the report',
      { registrationReportLagMinutes: -1 },
      '.registrationReportLagMinutes is -1',
    ],
    [
      'a sign-in at no time',
      { signIns: [{ id: 'a' }] },
      'expected a sign-in with "createdDateTime"',
    ],
    [
      'two sign-ins with one id',
      {
        signIns: [
          { id: 'a', createdDateTime: '2026-11-24T12:00:00Z' },
          { id: 'A', createdDateTime: '2026-11-24T12:00:00Z' },
        ],
      },
      '.signIns[1].id is "a", which',
    ],
    [
      'a constructor in the device registration policy',
      { deviceRegistrationPolicy: { constructor: {} } },
      'expected property names other than __proto__, constructor and prototype',
    ],
  ])('with %s is refused', (_, more, words) => {
    expect(problem(seed(more))).toContain('invalid-seed: seed: $.tenants[0].');
    expect(problem(seed(more))).toContain(words);
  });

  it('never shows a phone number that is no text', () => {
    const content = seed(methods({ phones: [{ phoneType: 'mobile', phoneNumber: '' }] }));
    expect(problem(content)).toContain('.phones[0].phoneNumber is ""; expected a text');
  });

  it('has defaults for all that surrounds the methods policy', () => {
    const [tenant] = parseSeed(seed(user({}))).tenants;
    expect(tenant).toMatchObject({
      licenses: ['P1', 'P2'],
      suspendedLicenses: [],
      methodConfigurations: [],
      domains: [],
      signIns: [],
      registrationReportLagMinutes: 0,
      crossTenantAccess: { partners: [] },
      users: [{ roles: [], methods: { fido2: [], phones: [], softwareOath: 0 } }],
    });
  });
});
