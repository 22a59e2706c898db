import type { Call } from '../../framework/resource';
import { inTurn, sideOf } from './break-glass/turns';
import type { EntraClient } from './client';
import { formatDifferences } from './differences';
import type { Mirror } from './mirror';
import type { ErasedSingleton } from './singleton-spec';
import type { ObjectValue } from '../../framework/value';
import { betaProperties } from './wire/beta-properties';
import type { JsonObject } from './wire/form';

/** Where a singleton is to go, and from where. */
export interface Course<Wire extends object, Memory> {
  readonly id: string;
  readonly mirror: Mirror<Wire, Memory>;
  /** Properties that a live object should have. */
  readonly target: (live: Wire) => Partial<Wire>;
  readonly isPlannedFrom: (live: Wire) => boolean;
  readonly describeChange: (live: Wire) => string;
}

/** Writes what is necessary, and nothing where nothing is. */
export async function writeSingleton<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  planned: ObjectValue,
  { id, mirror, target, isPlannedFrom, describeChange }: Course<Wire, Memory>,
): Promise<Wire> {
  const { client, diagnostics, signal } = call;
  const towards = (live: Wire): Wire => ({ ...live, ...target(live) });
  const graph = await client.graph();
  const access = spec.access(graph, id);
  const isNeeded = async (): Promise<boolean> => {
    const now = await access.read(signal);
    return now === null || !mirror.isSame(now, towards(now));
  };
  const change: Parameters<typeof access.write>[0] = {
    signal,
    isPlannedFrom,
    describeChange,
    isKept: (now) => mirror.isSame(now, towards(now)),
    change: (now) => mirror.necessary(now, target(now)),
    betaProperties: (body) => betaProperties(spec.schema, body as JsonObject),
    describeLoss: (now) => formatDifferences(mirror.differences(mirror.stateOf(towards(now)), now)),
  };
  const { live, everywhere } = await inTurn(graph, sideOf(spec, client), async () => {
    await spec.guard?.(call, graph, { planned, isNeeded });
    return access.write(change);
  });
  if (!everywhere) {
    diagnostics.warn({
      summary: `${spec.identity.subject(spec.title, id, client.tenantId)} is not visible everywhere yet`,
      detail:
        'Graph took the change, but some of its replicas still answered with the settings before it. A plan made now may show a change that is none.',
    });
  }
  return live;
}
