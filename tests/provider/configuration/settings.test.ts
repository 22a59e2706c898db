import type { ProviderConfig } from '../../../provider/configuration/schema';
import { UNKNOWN } from '../../../provider/framework/value';
import { CLIENT, refusal, settings, TENANT } from './config';

const OTHER = '7e57e4a0-0000-4000-8000-000000000002';

describe('settings', () => {
  it.each<[keyof ProviderConfig, readonly string[], string]>([
    ['tenant_id', ['ARM_TENANT_ID'], TENANT],
    ['client_id', ['ARM_CLIENT_ID'], CLIENT],
    ['client_id_file_path', ['ARM_CLIENT_ID_FILE_PATH'], '/id'],
    ['client_secret', ['ARM_CLIENT_SECRET'], 's'],
    ['client_secret_file_path', ['ARM_CLIENT_SECRET_FILE_PATH'], '/s'],
    ['client_certificate', ['ARM_CLIENT_CERTIFICATE'], 'c'],
    ['client_certificate_path', ['ARM_CLIENT_CERTIFICATE_PATH'], '/c'],
    ['client_certificate_password', ['ARM_CLIENT_CERTIFICATE_PASSWORD'], 'p'],
    ['oidc_token', ['ARM_OIDC_TOKEN'], 't'],
    ['oidc_token_file_path', ['ARM_OIDC_TOKEN_FILE_PATH'], '/t'],
    [
      'oidc_request_url',
      ['ARM_OIDC_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'SYSTEM_OIDCREQUESTURI'],
      'https://issuer',
    ],
    [
      'oidc_request_token',
      ['ARM_OIDC_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SYSTEM_ACCESSTOKEN'],
      'r',
    ],
    [
      'ado_pipeline_service_connection_id',
      ['ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID', 'ARM_OIDC_AZURE_SERVICE_CONNECTION_ID'],
      'connection',
    ],
    ['environment', ['ARM_ENVIRONMENT'], 'china'],
    ['graph_endpoint', ['ENTRA_GRAPH_ENDPOINT'], 'https://graph.example'],
    ['authority_host', ['ENTRA_AUTHORITY_HOST'], 'https://login.example'],
    ['ca_file', ['ENTRA_CA_FILE'], '/ca'],
  ])('take %s from the variables of azuread, in order: %j', (name, variables, value) => {
    for (const [index, variable] of variables.entries()) {
      const later = Object.fromEntries(variables.slice(index + 1).map((one) => [one, 'later']));
      expect(settings({}, { [variable]: value, ...later }).text(name)).toBe(value);
      // An empty variable is none: pipelines set them so.
      expect(settings({}, { [variable]: '' }).text(name)).toBeUndefined();
    }
  });

  it('take an argument before a variable, and an empty argument for none', () => {
    const environment = { ARM_TENANT_ID: OTHER };
    expect(settings({ tenant_id: TENANT }, environment).text('tenant_id')).toBe(TENANT);
    expect(settings({ tenant_id: '' }, environment).text('tenant_id')).toBe(OTHER);
  });

  it('refuse a variable that says neither yes nor no', () => {
    expect(refusal(() => settings({}, { ARM_USE_OIDC: 'yes' }).flag('use_oidc'))).toMatchObject({
      detail: 'ARM_USE_OIDC is "yes"; expected "true" or "false".',
    });
  });

  it.each([
    ['true', true],
    ['TRUE', true],
    ['1', true],
    ['false', false],
    ['0', false],
    ['', false],
  ])('turn something on with the variable %j: %s', (value, expected) => {
    expect(settings({}, { ARM_USE_OIDC: value }).flag('use_oidc')).toBe(expected);
  });

  it('take false as argument before true as variable', () => {
    expect(settings({ use_msi: false }, { ARM_USE_MSI: 'true' }).flag('use_msi')).toBe(false);
  });

  it.each([
    ['ARM_TENANT_ID', 'tenant_id', 'contoso', 'expected a GUID of 8-4-4-4-12 hexadecimal digits'],
    ['ARM_ENVIRONMENT', 'environment', 'public', 'expected one of global,'],
    ['ENTRA_GRAPH_ENDPOINT', 'graph_endpoint', 'http://graph', 'expected an https:// URL'],
    ['ENTRA_AUTHORITY_HOST', 'authority_host', 'https://a/b', 'expected an https:// URL'],
  ] as const)('refuse a wrong variable by its name: %s', (variable, name, value, expected) => {
    const told = refusal(() => settings({}, { [variable]: value }).text(name));
    expect(told?.summary).toBe('Invalid environment variable');
    expect(told?.detail).toContain(`${variable} is "${value}"; ${expected}`);
  });

  it('are not known while one argument is unknown', () => {
    expect(settings({ tenant_id: TENANT }).known).toBe(true);
    expect(settings({ tenant_id: TENANT, ca_file: UNKNOWN }).known).toBe(false);
  });

  it.each([
    ['/absolute', false, undefined],
    ['relative', false, undefined],
    ['/absolute', true, undefined],
    ['relative', true, 'Relative path in resident mode'],
  ])('with the path %s and resident = %s', (path, resident, summary) => {
    const told = refusal(() => settings({ ca_file: path }, {}, resident).path('ca_file'));
    expect(told?.summary).toBe(summary);
  });

  it('hand out no secret in resident mode, nor name it', () => {
    const told = refusal(() =>
      settings({ client_secret: 'hush' }, {}, true).secret('client_secret'),
    );
    expect(told?.summary).toBe('Secret in clear in resident mode');
    expect(told?.detail).not.toContain('hush');
    expect(settings({}, {}, true).secret('client_secret')).toBeUndefined();
  });
});
