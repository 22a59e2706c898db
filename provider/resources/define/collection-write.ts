import type { CollectionAccess } from '../../../graph/collection/entity';
import { GraphError, isGraphError } from '../../../graph/graph-error';
import type { Call } from '../../framework/resource';
import { DiagnosticError, type Diagnostics } from '../../framework/diagnostics';
import type { ObjectValue } from '../../framework/value';
import { inTurn, sideOf } from './break-glass/turns';
import type { EntraClient } from './client';
import { isBetaObject } from './collection-body';
import { rememberWrite } from './collection-memory';
import { isProtected, refusal } from './collection-plan';
import type { ErasedCollection } from './collection-spec';
import { type Difference, differencesBetween, formatDifferences } from './differences';
import { idIn, nameOf } from './named';
import { settle } from './settle';
import { assertTenant } from './tenant';
import { formOf } from './wire/form';

/** Creates an object. Once it exists nothing fails: Terraform deletes what failed half-way. */
export async function createObject<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  call: Call<EntraClient>,
  planned: ObjectValue,
): Promise<ObjectValue> {
  const { client, signal, privateState } = call;
  const graph = await client.graph();
  const { live, everywhere, problem } = await inTurn(graph, sideOf(spec, client), async () => {
    await spec.guard?.(call, graph, { planned, current: null });
    const creation = spec.access(graph).create({
      ...spec.toGraph(planned, undefined),
      isSame: (candidate) => differing(spec, stateOf(spec, candidate), planned).length === 0,
      signal,
    });
    return explained(spec, planned, creation);
  });
  rememberWrite(privateState);
  const found = { ...stateOf(spec, live), id: live.id, tenant_id: client.tenantId };
  warnOfCreation(spec, call, planned, { found, everywhere, problem });
  return settle(spec.schema, planned, found);
}

/** What reading back a creation came to. */
interface ReadBack {
  readonly found: ObjectValue;
  readonly everywhere: boolean;
  readonly problem: Error | undefined;
}

function warnOfCreation<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  { diagnostics }: Call<EntraClient>,
  planned: ObjectValue,
  { found, everywhere, problem }: ReadBack,
): void {
  const subject = `${spec.title} ${nameOf(found)} (${idIn(found)})`;
  const lost = differing(spec, planned, found);
  if (lost.length > 0) {
    diagnostics.warn({
      summary: `${subject} is not as it was declared`,
      detail: `It was created, but Graph shows something else. The next plan shows it as drift:\n${formatDifferences(lost)}`,
    });
  }
  if (problem !== undefined) {
    diagnostics.warn({
      summary: `${subject} was not read back`,
      detail: `It was created. Reading it back failed: ${problem.message}`,
    });
  } else if (!everywhere) warnOfLag(diagnostics, subject);
}

/** Changes an object, unless it changed since the plan. */
export async function updateObject<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  call: Call<EntraClient>,
  planned: ObjectValue,
  prior: ObjectValue,
): Promise<ObjectValue> {
  const { client, signal, privateState, diagnostics } = call;
  assertTenant(prior, client);
  // What only the resource knows needs no request.
  if (differing(spec, prior, planned).length === 0) return settle(spec.schema, planned, prior);
  const graph = await client.graph();
  const shows = (live: Wire): ObjectValue => stateOf(spec, live);
  const change: Changing<Wire> = {
    id: idIn(prior),
    change: (now) => spec.toGraph(planned, now),
    isPlannedFrom: (now) => differing(spec, prior, shows(now)).length === 0,
    isKept: (now) => differing(spec, shows(now), planned).length === 0,
    isUnderWay: (now) => {
      const changed = attributesOf(differing(spec, prior, shows(now)));
      return attributesOf(differing(spec, shows(now), planned)).every(
        (name) => !changed.includes(name),
      );
    },
    describeChange: (now) => formatDifferences(differing(spec, prior, shows(now))),
    describeLoss: (now) => formatDifferences(differing(spec, planned, shows(now))),
    signal,
  };
  const { live, everywhere } = await inTurn(graph, sideOf(spec, client), async () => {
    await spec.guard?.(call, graph, { planned, current: prior });
    return explained(spec, planned, spec.access(graph).change(change));
  });
  rememberWrite(privateState);
  if (!everywhere) warnOfLag(diagnostics, `${spec.title} ${nameOf(planned)}`);
  return settle(spec.schema, planned, { ...prior, ...shows(live) });
}

/** Deletes an object, unless it is protected or changed since the plan. */
export async function deleteObject<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  call: Call<EntraClient>,
  prior: ObjectValue,
): Promise<void> {
  const { client, signal, diagnostics } = call;
  assertTenant(prior, client);
  if (isProtected(spec, prior)) throw new DiagnosticError(refusal(spec, prior));
  const graph = await client.graph();
  await spec.guardDestroy?.(call, graph, prior);
  const everywhere = await spec.access(graph).remove({
    id: idIn(prior),
    isPlannedFrom: (now) => differing(spec, prior, stateOf(spec, now)).length === 0,
    describeChange: (now) => formatDifferences(differing(spec, prior, stateOf(spec, now))),
    isBeta: (now) => isBetaObject(spec, now),
    signal,
  });
  if (!everywhere) warnOfLag(diagnostics, `${spec.title} ${nameOf(prior)}`);
}

/** Adds to Graph's words for a 400 what the resource knows about it. */
async function explained<Wire extends { id: string }, T>(
  spec: ErasedCollection<Wire>,
  planned: ObjectValue,
  write: Promise<T>,
): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!isGraphError(error) || error.reason !== 'refused' || error.facts.status !== 400)
      throw error;
    const meaning = spec.explainRefusal?.(planned);
    if (meaning === undefined) throw error;
    const said = /[.!?]$/.test(error.message) ? error.message : `${error.message}.`;
    throw new GraphError('refused', `${said} ${meaning}`, error.facts, { cause: error });
  }
}

type Changing<Wire extends { id: string }> = Parameters<CollectionAccess<Wire>['change']>[0];

/** The attributes that Graph holds. */
export const stateOf = <Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  live: Wire,
): ObjectValue => spec.fromGraph(live) as ObjectValue;

/** Where two states differ in what Graph holds; what `to` leaves open does not count. */
function differing<Wire extends { id: string }>(
  { schema }: ErasedCollection<Wire>,
  from: ObjectValue,
  to: ObjectValue,
): Difference[] {
  const held = Object.keys(schema).filter((name) => {
    const attribute = schema[name];
    return attribute !== undefined && formOf(attribute).local !== true;
  });
  return differencesBetween(schema, from, to, held);
}

const attributesOf = (differences: readonly Difference[]): unknown[] =>
  differences.map(({ path: [name] }) => name);

function warnOfLag(diagnostics: Diagnostics, subject: string): void {
  diagnostics.warn({
    summary: `${subject} is not visible everywhere yet`,
    detail:
      'Graph took the change, but some of its replicas still answered with what was there before. A plan made now may show a change that is none.',
  });
}
