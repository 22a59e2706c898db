import { GraphError } from '../graph-error';
import { printable } from '../printable';

/** Who signs in where, for messages. */
export interface SignInSubject {
  readonly tenantId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Root of the sign-in service. */
  readonly host: string;
}

type Remedy = (subject: SignInSubject) => string;

const consent: Remedy = ({ tenantId, clientId, scopes, host }) =>
  `nobody in this tenant has consented that the application asks for ${scopes.join(', ')}; an administrator gives consent at ${host}/${tenantId}/adminconsent?client_id=${clientId}, once those delegated permissions are part of its registration`;
const policy: Remedy = () =>
  'a conditional access policy refuses this sign-in; look at the sign-in log of the user, and use a workstation that the policy takes';
const declined: Remedy = () =>
  'it was declined in the browser; start again, and go through with it';

/**
 * What helps against what the sign-in service answers an operator.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const remedies: Readonly<Record<string, Remedy>> = {
  AADSTS65004: declined,
  AADSTS65001: consent,
  AADSTS90094: consent,
  AADSTS90095: consent,
  AADSTS650057: consent,
  AADSTS7000218: () =>
    'the application is no public client; in its registration, allow public client flows, and have http://localhost as a redirect URI for mobile and desktop applications',
  AADSTS50011: () =>
    'the application does not have http://localhost as a redirect URI for mobile and desktop applications; add it to the registration',
  AADSTS700016: () =>
    'the tenant has no such application; correct clientId in the desk file, or create the application there',
  AADSTS90002: () => 'there is no such tenant; correct tenantId in the desk file',
  AADSTS50034: () => 'the tenant has no such user; sign in with an account of this tenant',
  AADSTS50020: () => 'the account is of another tenant; sign in with an account of this one',
  AADSTS50057: () => 'the account is disabled; sign in with another one',
  AADSTS50105: () =>
    'the user is not assigned to the application; assign the user or a group of theirs to it',
  AADSTS53000: policy,
  AADSTS53001: policy,
  AADSTS53002: policy,
  AADSTS53003: policy,
  AADSTS54005: () => 'the answer of the browser was used already; start again',
  AADSTS70008: () => 'the answer of the browser came too late; start again',
  access_denied: declined,
  consent_required: consent,
};

/** Turns an error that the sign-in service told an operator into one that says what to do. */
export function refusedSignIn(
  { error, description }: { readonly error: string; readonly description: string },
  subject: SignInSubject,
  cause?: unknown,
): GraphError {
  const number = /AADSTS\d+/.exec(description)?.[0];
  const code = number ?? printable(error);
  const remedy = remedies[code] ?? remedies[error];
  const told = printable(description.split(/\r?\n| Trace ID: /, 1)[0] ?? '') || 'no reason given';
  return new GraphError(
    'signIn',
    `nobody is signed in to application ${subject.clientId} in tenant ${subject.tenantId}: ${remedy?.(subject) ?? told}`,
    { code },
    { cause },
  );
}
