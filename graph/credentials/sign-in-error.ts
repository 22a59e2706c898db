import { GraphError } from '../graph-error';
import { printable } from '../printable';
import type { Credential } from './credential';
import type { Authority } from './token-credential';

/**
 * What helps against the errors of the sign-in service that a configuration can cause.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const remedies: Readonly<Record<string, string>> = {
  AADSTS90002:
    'there is no such tenant; correct tenant_id, or environment if it is in another cloud',
  AADSTS900023: 'there is no such tenant; correct tenant_id',
  AADSTS700016:
    'the tenant has no such application; correct client_id, or consent to the application there',
  AADSTS7000215: 'the client secret is wrong; use the value of the secret, not its id',
  AADSTS7000222: 'the client secret has expired; create another one',
  AADSTS700027:
    'the application does not know this certificate, or it has expired; add it to the application',
  AADSTS700024: 'the assertion is outside its time; check the clock of this machine',
  AADSTS70021:
    'the application trusts no such federated token; compare issuer, subject and audience of its federated credential',
  AADSTS700211: 'the application trusts no such issuer; correct its federated credential',
  AADSTS700212: 'the application trusts no such audience; correct its federated credential',
  AADSTS700213: 'the application trusts no such subject; correct its federated credential',
  AADSTS65002:
    'a Microsoft application may not ask for these permissions; use an application of your own',
  AADSTS53003: 'conditional access blocks this application; look at its sign-in log',
};

/** Turns an error of the identity library into one that says what to do. */
export function explainSignIn(
  error: unknown,
  credential: Credential,
  { tenantId, host }: Authority,
): GraphError {
  const text = error instanceof Error ? error.message : String(error);
  const code = /AADSTS\d+/.exec(text)?.[0];
  const who =
    credential.kind === 'managedIdentity'
      ? 'the managed identity'
      : `application ${credential.clientId}`;
  if (code === undefined) {
    return new GraphError(
      credential.kind === 'managedIdentity' ? 'signIn' : 'unreachable',
      `${who} got no token for tenant ${tenantId} from ${host}: ${firstLine(text)}`,
      {},
      { cause: error },
    );
  }
  const remedy = remedies[code] ?? firstLine(text);
  return new GraphError(
    'signIn',
    `${who} got no token for tenant ${tenantId}: ${remedy}`,
    { code },
    { cause: error },
  );
}

const firstLine = (text: string): string => printable(text.split(/\r?\n/, 1)[0] ?? '');
