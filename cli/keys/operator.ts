import type { Graph } from '../../graph';
import { isGraphError } from '../../graph/graph-error';
import type { Invitation } from '../../graph/operator/operator-sign-in';
import type { Desk } from '../../keys/desk';
import {
  explainFailure,
  openTenant,
  openTenantAsOperator,
} from '../../provider/configuration/from-environment';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { openBrowser } from './browser';
import type { IdentityOptions } from './identity-options';
import { OPERATOR_SCOPES } from './scopes';

/** Who acts: what evidence names as its operator. */
export interface Operator {
  /** User principal name; of an application, its id. */
  readonly name: string;
  readonly kind: 'operator' | 'application';
}

/** As whom a command reaches the tenant, and what for. */
interface Access extends IdentityOptions {
  /** Told to whoever is to sign in: "Sign in to …". */
  readonly purpose: string;
}

/**
 * Does something with the tenant of a desk, as the operator who signs in in a browser, or as the
 * application of the environment where `--as application` says so.
 *
 * @throws ExitError in words when nobody is signed in, or Graph cannot be reached.
 */
export async function withOperator<T>(
  desk: Pick<Desk, 'tenantId' | 'clientId'>,
  terminal: Terminal,
  access: Access,
  work: (graph: Graph, operator: Operator) => Promise<T>,
): Promise<T> {
  const { signal } = terminal;
  try {
    const graph = await (access.as === 'application'
      ? asApplication(desk, terminal)
      : asOperator(desk, terminal, access));
    const { appId, user } = await graph.caller(signal);
    const operator: Operator =
      user === undefined
        ? { name: appId, kind: 'application' }
        : { name: user.userPrincipalName, kind: 'operator' };
    if (user !== undefined) terminal.note(`Signed in as ${operator.name}.`);
    return await work(graph, operator);
  } catch (error) {
    // The work knows better what an interruption left.
    if (error instanceof ExitError) throw error;
    throw signal.aborted
      ? new ExitError('interrupted', EXIT.toolError, { cause: error })
      : inWords(error);
  }
}

async function asApplication(
  { tenantId }: Pick<Desk, 'tenantId'>,
  { environment }: Terminal,
): Promise<Graph> {
  const named = { ARM_TENANT_ID: environment['ARM_TENANT_ID'] ?? tenantId };
  const opened = await openTenant({ ...environment, ...named }, () => undefined);
  if (opened.tenantId === tenantId) return opened.graph;
  throw new ExitError(
    `ARM_TENANT_ID is ${opened.tenantId}, but the desk file is for ${tenantId}; unset the variable, or take the desk file of that tenant`,
  );
}

function asOperator(
  { tenantId, clientId }: Pick<Desk, 'tenantId' | 'clientId'>,
  terminal: Terminal,
  access: Access,
): Promise<Graph> {
  const { port } = access;
  return openTenantAsOperator(
    tenantId,
    {
      kind: 'operator',
      ...{ clientId, scopes: OPERATOR_SCOPES },
      ...(port !== undefined && { port }),
      present: (invitation) => invite(invitation, terminal, access),
      note: terminal.note,
    },
    terminal.environment,
    () => undefined,
  );
}

/** Why somebody is asked to sign in, once they have been. */
const REASONS: Readonly<Record<Exclude<Invitation['occasion'], 'first'>, string>> = {
  expired: 'Your sign-in has expired. Sign in again to go on.',
  stepUp: 'Graph asks for a stronger sign-in before it goes on.',
};

/** The address is always told: a browser may open on another screen, or on none. */
async function invite(
  { address, occasion, contexts, redirect }: Invitation,
  { note }: Terminal,
  { browser = true, purpose }: Access,
): Promise<void> {
  const named =
    contexts.length === 0 ? '' : ` It is about authentication context ${contexts.join(', ')}.`;
  const reason = occasion === 'first' ? `Sign in to ${purpose}.` : REASONS[occasion];
  note(`${reason}${named}`);
  const opened = browser && (await openBrowser(address, process.platform));
  note(opened ? 'If no browser has opened, open this address:' : 'Open this address in a browser:');
  note(address);
  note(
    `The browser comes back to ${redirect} on this machine.${opened ? '' : ` If it runs elsewhere, forward that port to it: ssh -L ${new URL(redirect).port}:localhost:${new URL(redirect).port} …`}`,
  );
}

/** Whom we or the service refused is refused; what got no answer, or nobody, is not. */
function inWords(error: unknown): unknown {
  const told = explainFailure(error);
  if (told === undefined) return error;
  const refused =
    isGraphError(error) && ['wrongTenant', 'wrongClient', 'refused'].includes(error.reason);
  const signedOut =
    isGraphError(error) && error.reason === 'signIn' && error.facts.code !== undefined;
  return new ExitError(
    `${told.summary}. ${told.detail}`,
    refused || signedOut ? EXIT.refused : EXIT.toolError,
    { cause: error },
  );
}
