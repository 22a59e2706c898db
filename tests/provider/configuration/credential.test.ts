import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseCredential } from '../../../provider/configuration/credential';
import type { ProviderConfig } from '../../../provider/configuration/schema';
import { CLIENT, type Environment, refusal, settings } from './config';

const client_id = CLIENT;
const clientId = CLIENT;
const github = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://i/x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r' };

describe('the credential', () => {
  it.each<[string, Partial<ProviderConfig>, Environment, object]>([
    [
      'a certificate before everything',
      {
        client_id,
        client_certificate_path: '/c',
        client_secret: 's',
        use_oidc: true,
        use_msi: true,
      },
      {},
      { kind: 'clientCertificate', clientId, certificate: { path: '/c' } },
    ],
    [
      'a certificate with its password',
      {},
      { ARM_CLIENT_ID: CLIENT, ARM_CLIENT_CERTIFICATE: 'c', ARM_CLIENT_CERTIFICATE_PASSWORD: 'p' },
      { kind: 'clientCertificate', clientId, certificate: { value: 'c' }, password: 'p' },
    ],
    [
      'a secret before a federated token',
      { client_id, use_oidc: true },
      { ARM_CLIENT_SECRET: 's', ARM_OIDC_TOKEN: 't' },
      { kind: 'clientSecret', clientId, secret: { value: 's' } },
    ],
    [
      'a secret of a file before one of the environment',
      { client_id, client_secret_file_path: '/s' },
      { ARM_CLIENT_SECRET: 'left over' },
      { kind: 'clientSecret', clientId, secret: { path: '/s' } },
    ],
    [
      'a secret as argument before a file of the environment',
      { client_id, client_secret: 's' },
      { ARM_CLIENT_SECRET_FILE_PATH: '/left-over' },
      { kind: 'clientSecret', clientId, secret: { value: 's' } },
    ],
    [
      'a federated token of a file before managed identity',
      { client_id, use_oidc: true, oidc_token_file_path: '/t', use_msi: true },
      github,
      { kind: 'federatedAssertion', clientId, source: { from: 'given', token: { path: '/t' } } },
    ],
    [
      'a federated token of GitHub',
      { client_id, use_oidc: true },
      github,
      {
        kind: 'federatedAssertion',
        clientId,
        source: { from: 'github', url: 'https://i/x', requestToken: 'r' },
      },
    ],
    [
      'a federated token of Azure DevOps',
      { client_id, use_oidc: true, ado_pipeline_service_connection_id: 'c' },
      { SYSTEM_OIDCREQUESTURI: 'https://d/x', SYSTEM_ACCESSTOKEN: 'r' },
      {
        kind: 'federatedAssertion',
        clientId,
        source: {
          from: 'azureDevOps',
          url: 'https://d/x',
          requestToken: 'r',
          serviceConnectionId: 'c',
        },
      },
    ],
    ['managed identity', { use_msi: true }, {}, { kind: 'managedIdentity' }],
    [
      'a user-assigned identity',
      { use_msi: true, client_id },
      {},
      { kind: 'managedIdentity', clientId },
    ],
  ])('is %s', (_, given, environment, expected) => {
    expect(chooseCredential(settings(given, environment))).toEqual(expected);
  });

  it.each<[string, Partial<ProviderConfig>, Environment, string, string | undefined]>([
    ['nothing', { client_id }, {}, 'No credential', undefined],
    ['tokens that nobody switched on', { client_id }, github, 'No credential', undefined],
    ['a secret without application', { client_secret: 's' }, {}, 'No application', 'client_id'],
    ['use_oidc without token', { client_id, use_oidc: true }, {}, 'No federated token', 'use_oidc'],
    [
      'a request URL that is none',
      { client_id, use_oidc: true, oidc_request_url: 'x', oidc_request_token: 'r' },
      {},
      'No federated token',
      'use_oidc',
    ],
    [
      'a secret twice',
      { client_id, client_secret: 's', client_secret_file_path: '/s' },
      {},
      'One thing given twice',
      'client_secret_file_path',
    ],
  ])('is refused where there is %s', (_, given, environment, summary, at) => {
    const told = refusal(() => chooseCredential(settings(given, environment)));
    expect({ summary: told?.summary, at: told?.path?.[0] }).toEqual({ summary, at });
  });

  it('takes the application from a file, and says what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'entra-policy-'));
    const [good, bad] = [join(folder, 'good'), join(folder, 'bad')];
    writeFileSync(good, `${CLIENT}\n`);
    writeFileSync(bad, 'hello');
    const choose = (client_id_file_path: string) => () =>
      chooseCredential(settings({ client_id_file_path, client_secret: 's' }));
    expect(choose(good)()).toMatchObject({ clientId: CLIENT });
    expect(refusal(choose(bad))?.detail).toContain(`"${bad}" does not hold a GUID`);
    expect(refusal(choose(join(folder, 'gone')))?.detail).toContain('cannot be read: ');
    rmSync(folder, { recursive: true });
  });

  it('names what a resident provider can take', () => {
    const told = refusal(() => chooseCredential(settings({}, {}, true)));
    expect(told?.detail).toContain('takes nothing from the environment');
    expect(told?.detail).not.toContain('ARM_');
  });
});
