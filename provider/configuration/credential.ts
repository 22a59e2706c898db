import { readFileSync } from 'node:fs';
import type { AssertionSource, Credential, SecretText } from '../../graph/credentials/credential';
import { isGuid } from '../../model/guid';
import { DiagnosticError } from '../framework/diagnostics';
import type { Settings } from './settings';

/**
 * Chooses the credential, in the azuread provider's order: certificate, secret, federated token,
 * managed identity. Azure CLI is no choice: Microsoft gives its application no policy permissions.
 *
 * @throws DiagnosticError when none is configured, or one is incomplete.
 */
export function chooseCredential(settings: Settings): Credential {
  const certificate = secretText(settings, 'client_certificate', 'client_certificate_path');
  if (certificate !== undefined) {
    const password = settings.secret('client_certificate_password');
    return {
      kind: 'clientCertificate',
      clientId: clientId(settings),
      certificate,
      ...(password !== undefined && { password }),
    };
  }
  const secret = secretText(settings, 'client_secret', 'client_secret_file_path');
  if (secret !== undefined) return { kind: 'clientSecret', clientId: clientId(settings), secret };
  if (settings.flag('use_oidc')) {
    return {
      kind: 'federatedAssertion',
      clientId: clientId(settings),
      source: assertionSource(settings),
    };
  }
  if (settings.flag('use_msi')) {
    const id = settings.text('client_id');
    return { kind: 'managedIdentity', ...(id !== undefined && { clientId: id }) };
  }
  throw new DiagnosticError({
    summary: 'No credential',
    detail: `The provider needs one of: ${settings.resident ? RESIDENT_CHOICES : CHOICES}. The Azure CLI cannot be used: Microsoft gives its application no policy permissions.`,
  });
}

const CHOICES =
  'a client certificate (ARM_CLIENT_CERTIFICATE_PATH), a client secret (ARM_CLIENT_SECRET), a federated token (ARM_USE_OIDC=true) or a managed identity (ARM_USE_MSI=true), with ARM_CLIENT_ID';
const RESIDENT_CHOICES =
  'client_certificate_path, client_secret_file_path, use_oidc with oidc_token_file_path, or use_msi, with client_id; a resident provider takes nothing from the environment';

function secretText(
  settings: Settings,
  value: 'client_secret' | 'client_certificate' | 'oidc_token',
  path: 'client_secret_file_path' | 'client_certificate_path' | 'oidc_token_file_path',
): SecretText | undefined {
  if (settings.isArgument(value) && settings.isArgument(path)) {
    throw new DiagnosticError({
      summary: 'One thing given twice',
      detail: `Both ${value} and ${path} are set, and they may differ. Keep one of them.`,
      path: [path],
    });
  }
  // A variable that is left over must not beat an argument.
  const file = settings.isArgument(value) ? undefined : settings.path(path);
  if (file !== undefined) return { path: file };
  const given = settings.secret(value);
  return given === undefined ? undefined : { value: given };
}

function clientId(settings: Settings): string {
  const given = settings.text('client_id') ?? clientIdOfFile(settings);
  if (given !== undefined) return given;
  throw new DiagnosticError({
    summary: 'No application',
    detail: 'A credential is configured, but not whose it is. Set client_id, or ARM_CLIENT_ID.',
    path: ['client_id'],
  });
}

function clientIdOfFile(settings: Settings): string | undefined {
  const file = settings.path('client_id_file_path');
  if (file === undefined) return undefined;
  let problem = 'does not hold a GUID';
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (isGuid(text)) return text;
  } catch (error) {
    problem = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  throw new DiagnosticError({
    summary: 'No application',
    detail: `The file "${file}" ${problem}. Correct client_id_file_path.`,
    path: ['client_id_file_path'],
  });
}

function assertionSource(settings: Settings): AssertionSource {
  const token = secretText(settings, 'oidc_token', 'oidc_token_file_path');
  if (token !== undefined) return { from: 'given', token };
  const url = settings.text('oidc_request_url');
  const requestToken = settings.secret('oidc_request_token');
  const serviceConnectionId = settings.text('ado_pipeline_service_connection_id');
  if (url === undefined || requestToken === undefined || !URL.canParse(url)) {
    throw new DiagnosticError({
      summary: 'No federated token',
      detail:
        'use_oidc is on, but no token can be had: neither oidc_token nor oidc_token_file_path is set, and the pipeline gives no URL with a token to request one. In GitHub Actions the job needs `permissions: id-token: write`; in Azure DevOps set ado_pipeline_service_connection_id and SYSTEM_ACCESSTOKEN.',
      path: ['use_oidc'],
    });
  }
  return serviceConnectionId === undefined
    ? { from: 'github', url, requestToken }
    : { from: 'azureDevOps', url, requestToken, serviceConnectionId };
}
