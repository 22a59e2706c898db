import type { Client, Tenant } from '../state/tenant';
import { decodeAssertion } from './assertion';
import { checkCertificateAssertion } from './certificate-assertion';
import { SignInError } from './codes';
import { checkFederatedAssertion } from './federated-assertion';
import { checkSecret } from './secret';

/** The Azure CLI's own application: a public client of Microsoft, present in every tenant. */
export const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const GRAPH_APPLICATION = '00000003-0000-0000-c000-000000000000';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Who asks, against which authority. */
interface TokenRequest {
  readonly tenant: Tenant;
  readonly parameters: URLSearchParams;
  /** The Authorization header. */
  readonly authorization: string | undefined;
  readonly authorityHost: string;
  readonly graphEndpoint: string;
  readonly now: Date;
}

interface ProvenClient {
  readonly client: Client;
  readonly proof: '1' | '2';
}

/**
 * Checks a client-credentials request.
 *
 * @throws SignInError with the number Entra answers
 */
export async function authenticate(request: TokenRequest): Promise<ProvenClient> {
  const basic = basicCredentials(request.authorization);
  const parameters = new Map([...request.parameters, ...basic]);
  const grantType = required(parameters, 'grant_type');
  const clientId = required(parameters, 'client_id').toLowerCase();
  if (clientId === AZURE_CLI) checkFirstParty(parameters.get('scope') ?? '');
  if (grantType !== 'client_credentials') {
    throw new SignInError(
      'grantType',
      `The app requested an unsupported grant type '${grantType}'.`,
    );
  }
  const client = request.tenant.clients.find((candidate) => candidate.clientId === clientId);
  if (!client) {
    throw new SignInError(
      'noSuchApplication',
      `Application with identifier '${clientId}' was not found in the directory '${request.tenant.displayName}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
    );
  }
  checkScope(required(parameters, 'scope'), request);
  return { client, proof: await prove(client, parameters, request) };
}

async function prove(
  client: Client,
  parameters: ReadonlyMap<string, string>,
  { tenant, authorityHost, now }: TokenRequest,
): Promise<'1' | '2'> {
  const jwt = parameters.get('client_assertion');
  if (jwt !== undefined) {
    const type = required(parameters, 'client_assertion_type');
    if (type !== ASSERTION_TYPE) {
      throw new SignInError('malformedAssertion', 'JWT token is invalid or malformed.');
    }
    const assertion = decodeAssertion(jwt);
    const { header, claims } = assertion;
    const own = claims.iss?.toLowerCase() === client.clientId;
    if (own || header.x5t !== undefined || header['x5t#S256'] !== undefined) {
      await checkCertificateAssertion(client, tenant, assertion, authorityHost, now);
    } else {
      await checkFederatedAssertion(client, assertion, now);
    }
    return '2';
  }
  const secret = parameters.get('client_secret');
  if (secret === undefined) {
    throw new SignInError(
      'noCredential',
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
    );
  }
  checkSecret(client, secret, now);
  return '1';
}

function required(parameters: ReadonlyMap<string, string>, name: string): string {
  const value = parameters.get(name);
  if (value !== undefined && value !== '') return value;
  throw new SignInError(
    'missingParameter',
    `The request body must contain the following parameter: '${name}'.`,
  );
}

function checkScope(scope: string, { graphEndpoint, tenant }: TokenRequest): void {
  const scopes = scope.split(' ').filter((part) => part !== '');
  const [resource] = scopes;
  if (scopes.length !== 1 || !resource?.endsWith('/.default')) {
    throw new SignInError(
      'scope',
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  }
  const name = resource.slice(0, -'/.default'.length).replace(/\/$/, '');
  if (name === graphEndpoint) return;
  throw new SignInError(
    'resource',
    `The resource principal named ${name} was not found in the tenant named ${tenant.displayName}. This emulator is Microsoft Graph at ${graphEndpoint}: request the scope ${graphEndpoint}/.default.`,
  );
}

/** A first-party application gets no policy scopes, whatever it asks with. */
function checkFirstParty(scope: string): void {
  if (!/\bPolicy\./.test(scope)) return;
  throw new SignInError(
    'firstPartyConsent',
    `Consent between first party application '${AZURE_CLI}' and first party resource '${GRAPH_APPLICATION}' must be configured via preauthorization - applications owned and operated by Microsoft must get approval from the API owner before requesting tokens for that API.`,
  );
}

function basicCredentials(header: string | undefined): readonly (readonly [string, string])[] {
  const encoded = /^Basic +(\S+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return [];
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return [
    ['client_id', formDecode(id)],
    ['client_secret', formDecode(rest.join(':'))],
  ];
}

/** RFC 6749 section 2.3.1: both parts are form-encoded before base64. */
function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
