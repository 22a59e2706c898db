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

/**
 * Does something with the tenant of a desk, as the operator who signs in in a browser, or as the
 * application of the environment where `--as application` says so.
 *
 * @throws ExitError in words when nobody is signed in, or Graph cannot be reached.
 */
export async function withOperator<T>(
  desk: Pick<Desk, 'tenantId' | 'clientId'>,
  terminal: Terminal,
  options: IdentityOptions,
  work: (graph: Graph, operator: Operator) => Promise<T>,
): Promise<T> {
  const { signal } = terminal;
  try {
    const graph = await (options.as === 'application'
      ? asApplication(desk, terminal)
      : asOperator(desk, terminal, options));
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
  { browser = true, port }: IdentityOptions,
): Promise<Graph> {
  return openTenantAsOperator(
    tenantId,
    {
      kind: 'operator',
      ...{ clientId, scopes: OPERATOR_SCOPES },
      ...(port !== undefined && { port }),
      present: (invitation) => invite(invitation, terminal, browser),
      note: terminal.note,
    },
    terminal.environment,
    () => undefined,
  );
}

const REASONS: Readonly<Record<Invitation['occasion'], string>> = {
  first: 'Sign in to make keys.',
  expired: 'Your sign-in has expired. Sign in again to go on.',
  stepUp: 'Graph asks for a stronger sign-in before it goes on.',
};

/** The address is always told: a browser may open on another screen, or on none. */
async function invite(
  { address, occasion, contexts, redirect }: Invitation,
  { note }: Terminal,
  browser: boolean,
): Promise<void> {
  const named =
    contexts.length === 0 ? '' : ` It is about authentication context ${contexts.join(', ')}.`;
  note(`${REASONS[occasion]}${named}`);
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
