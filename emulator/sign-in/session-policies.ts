import { viewOf } from '../conditional-access/view';
import { child, type JsonObject, own, text } from '../json';
import type { Objects } from '../state/objects';
import { evaluate } from '../what-if/evaluate';
import { signInOf } from '../what-if/sign-in';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const HOURS: Readonly<Record<string, number>> = { hours: 1, days: 24 };

/** What enabled policies ask of a user who works with Graph; facts refresh-policies and -frequency. */
export interface Demands {
  /** Ids of policies that ask for a control or a strength. */
  readonly controls: readonly string[];
  /** The shortest time between two sign-ins, in seconds; undefined where there is none. */
  readonly frequencySeconds: number | undefined;
}

export function demandsOf(directory: Objects, userId: string): Demands {
  const request = {
    signInIdentity: { userId },
    signInContext: { includeApplications: [GRAPH] },
    signInConditions: { clientAppType: 'mobileAppsAndDesktopClients' },
  };
  const signIn = signInOf(request, directory);
  const applying = directory
    .list('conditionalAccessPolicy')
    .filter((policy) => text(policy, 'state') === 'enabled')
    .filter((policy) => evaluate(policy, { signIn, directory, version: 'v1.0' }).applies);
  const frequencies = applying
    .map((policy) => frequencyOf(policy))
    .filter((seconds) => seconds !== undefined);
  return {
    controls: applying
      .filter((policy) => viewOf(policy).grant !== undefined)
      .map((policy) => text(policy, 'id')),
    frequencySeconds: frequencies.length === 0 ? undefined : Math.min(...frequencies),
  };
}

function frequencyOf(policy: JsonObject): number | undefined {
  const frequency = child(viewOf(policy).session ?? {}, 'signInFrequency') ?? {};
  const hours = HOURS[text(frequency, 'type')];
  if (own(frequency, 'isEnabled') !== true || hours === undefined) return undefined;
  return Number(own(frequency, 'value')) * hours * 3600;
}
