import type { Graph } from '../../graph';
import type {
  Deletable,
  DeletedItem,
  Restored,
} from '../../graph/conditional-access/deleted-items';
import { type GraphError, isGraphError, mayHaveHappened } from '../../graph/graph-error';
import { isGuid } from '../../model/guid';
import { quote } from '../../model/quote';
import { explainFailure } from '../../provider/configuration/from-environment';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { WORDS } from './table';
import { withTenant } from './tenant';

/** The resource that a restored object is imported as. */
const TYPES: Readonly<Record<Deletable, string>> = {
  policies: 'entra_conditional_access_policy',
  namedLocations: 'entra_named_location',
};

/** What the command was given beside the id. */
export interface RestoreOptions {
  readonly tenant?: string;
  /** Whether a policy that holds people comes back without having been judged. */
  readonly unjudged?: boolean;
}

/** Restores a deleted object, or says what happens instead. */
export async function restoreDeleted(
  id: string,
  { tenant, unjudged = false }: RestoreOptions,
  terminal: Terminal,
): Promise<void> {
  if (!isGuid(id)) {
    throw new ExitError(
      `${quote(id)} is no id; expected a GUID as "entra-policy deleted" lists it. Nothing was sent.`,
    );
  }
  await withTenant(tenant, terminal, async (graph) => {
    const item = await find(graph, id, terminal.signal);
    if (!unjudged) refuseToEnforce(item);
    const restored = await restore(graph, item, terminal.signal);
    await confirm(graph, item, restored, terminal.signal);
    for (const line of afterwards(item, restored)) terminal.print(line);
  });
}

async function find(graph: Graph, id: string, signal: AbortSignal): Promise<DeletedItem> {
  const isMeant = (object: { readonly id: string }): boolean =>
    object.id.toLowerCase() === id.toLowerCase();
  const found = (await graph.deletedItems.list(signal)).find(isMeant);
  if (found !== undefined) return found;
  const live = [
    ...(await graph.policies.list(signal)),
    ...(await graph.namedLocations.list(signal)),
  ];
  const why = live.some(isMeant)
    ? 'it is there, and not deleted'
    : 'this tenant has no such policy or named location, deleted or not; what was deleted is kept for 30 days';
  throw new ExitError(
    `${id} cannot be restored: ${why}. "entra-policy deleted" lists what can be.`,
  );
}

/** A restored policy holds people at once, before any plan has judged it. */
function refuseToEnforce(item: DeletedItem): void {
  if (item.of !== 'policies' || HARMLESS.has(item.state ?? '')) return;
  throw new ExitError(
    `${nameOf(item)} was ${item.state === undefined ? 'deleted in a state that Graph does not tell' : quote(item.state)}: restored, it holds people at once, and nothing has judged whether it stops an account for emergencies. Nothing was sent. Let the next apply create it again from its declaration, which is judged first; or look at whom it excludes and add --unjudged.`,
    EXIT.refused,
  );
}

/** States in which a policy stops nobody. */
const HARMLESS: ReadonlySet<string> = new Set(['disabled', 'enabledForReportingButNotEnforced']);

async function restore(graph: Graph, item: DeletedItem, signal: AbortSignal): Promise<Restored> {
  try {
    return await graph.deletedItems.restore(item, signal);
  } catch (error) {
    if (!isGraphError(error) || signal.aborted) throw error;
    if (error.reason === 'refused' && (error.facts.status ?? 0) < 500) throw refused(item, error);
    throw mayHaveHappened(error) ? undecided(item, error) : error;
  }
}

/** What was restored has to be seen before anybody relies on it. */
async function confirm(
  graph: Graph,
  item: DeletedItem,
  { id }: Restored,
  signal: AbortSignal,
): Promise<void> {
  const live = await graph[item.of].read(id, signal, Date.now());
  if (live !== null) return;
  throw new ExitError(
    `Graph answered that ${nameOf(item)} is restored, and shows it nowhere. Run "entra-policy deleted" again in a minute: what it no longer lists is back.`,
    EXIT.unknown,
  );
}

const nameOf = ({ of, id, displayName }: DeletedItem): string =>
  `${WORDS[of]} ${quote(displayName)} (${id})`;

/** What comes before Graph's own words. */
const SAYS = 'Graph says: ';

function refused(item: DeletedItem, error: GraphError): ExitError {
  const { permissions = [], granted = [] } = error.facts;
  const missing = permissions.filter((permission) => !granted.includes(permission));
  const detail = explainFailure(error)?.detail ?? error.message;
  // Where every permission is there, that they are needed explains nothing.
  const told = missing.length > 0 ? detail : detail.slice(Math.max(0, detail.indexOf(SAYS)));
  return new ExitError(
    [
      `${nameOf(item)} was not restored. ${told}`,
      missing.length > 0
        ? `Grant ${missing.join(' and ')}, and try again.`
        : 'Graph need not restore for an application: its documentation promises it to no caller.',
      'Nothing was created. If it is still declared, the next apply creates it again from its declaration, through the same checks, with a new id: whatever names the old id has to be changed.',
    ].join('\n\n'),
    EXIT.refused,
    { cause: error },
  );
}

function undecided(item: DeletedItem, error: GraphError): ExitError {
  const told = explainFailure(error)?.detail ?? error.message;
  return new ExitError(
    `Whether ${nameOf(item)} is restored is not known. ${told}\n\nRun "entra-policy deleted": what it no longer lists is back.`,
    EXIT.unknown,
    { cause: error },
  );
}

function afterwards(item: DeletedItem, { id, state }: Restored): readonly string[] {
  const type = TYPES[item.of];
  return [
    `Restored: ${nameOf(item)}${typeof state === 'string' ? `, state ${quote(state)}` : ''}.`,
    'It is as it was when it was deleted. Nothing has judged it, and whom it catches, accounts for emergencies included, is told by the next plan that has it.',
    'Import it before the next apply, which would create a second one from its declaration:',
    '',
    'import {',
    `  to = ${type}.<name>`,
    `  id = ${JSON.stringify(id)}`,
    '}',
  ];
}
