import { isKnown, isObjectValue, type Value } from '../../../framework/value';
import { valueAt } from '../../define/value-at';
import type { PolicyConfig } from '../schema';
import type { ReachChange } from './reach-change';

/** A filter, and whether one that includes adds to what is assigned, or narrows it. */
export const FILTERS = [
  { path: ['conditions', 'applications', 'application_filter'], adds: true },
  { path: ['conditions', 'client_applications', 'service_principal_filter'], adds: true },
  { path: ['conditions', 'client_applications', 'agent_id_service_principal_filter'], adds: true },
  { path: ['conditions', 'devices', 'device_filter'], adds: false },
] as const;

/** What a change does to the filters of a policy. What a rule matches is the tenant's to know. */
export const filterChanges = (planned: PolicyConfig, current: PolicyConfig): ReachChange[] =>
  FILTERS.flatMap(({ path, adds }) => {
    const from = valueAt(current, path);
    const to = valueAt(planned, path);
    const [before, now] = [filterOf(from), filterOf(to)];
    if (now === undefined || before === undefined) return [];
    const effect = effectOf(adds, before, now);
    return effect === undefined ? [] : [{ effect, difference: { path, from, to } }];
  });

interface Filter {
  readonly mode: Value;
  readonly rule: Value;
}

function effectOf(
  adds: boolean,
  before: Filter | null,
  now: Filter | null,
): ReachChange['effect'] | undefined {
  const mode = (now ?? before)?.mode;
  if (now === null && before === null) return undefined;
  if (before === null && adds) return mode === 'include' ? 'wider' : 'excluded';
  if (now === null) return adds && mode === 'include' ? 'narrower' : 'wider';
  if (now.mode === before?.mode && now.rule === before.rule) return undefined;
  // Which way another rule goes nobody can say here: that it may let out comes first.
  return adds && mode === 'exclude' ? 'excluded' : 'narrower';
}

function filterOf(value: Value): Filter | null | undefined {
  if (value === null) return null;
  if (!isObjectValue(value)) return undefined;
  const { mode = null, rule = null } = value;
  return isKnown(mode) && isKnown(rule) ? { mode, rule } : undefined;
}
