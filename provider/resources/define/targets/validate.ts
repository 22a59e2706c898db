import { bareObjectId } from '../../../../model/object-id';
import type { Diagnostics } from '../../../framework/diagnostics';
import { ELEMENT, formatPath, type Path } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import { partsAt, type Place, type TargetConfig } from './targeted';

/** How to put targets of one id together. */
interface Merging {
  /** A sentence for whoever names a target twice. @default 'Keep one of them.' */
  readonly advice?: string;
}

/** Every target at a place is of exactly one kind, and named once. */
export function validateTargets(
  config: object,
  place: Place,
  diagnostics: Diagnostics,
  { advice = 'Keep one of them.' }: Merging = {},
): void {
  for (const { part, path: within } of partsAt(config, place)) {
    const { include_targets: targets = null, include_target: only = null } = part;
    if (only !== null && isKnown(only)) {
      validateKind(only, [...within, 'include_target'], diagnostics);
    }
    if (targets === null || !isKnown(targets)) continue;
    const path = [...within, 'include_targets'];
    const known = targets.filter(isKnown);
    for (const target of known) validateKind(target, [...path, ELEMENT], diagnostics);
    for (const id of repeated(known.flatMap(idsOf))) {
      diagnostics.error({
        summary: 'A target is named twice',
        detail: `${formatPath(path)} names ${id} more than once. ${advice}`,
        path: [...path, ELEMENT],
      });
    }
  }
}

const repeated = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) < index);

const kindsOf = ({ all_users, group_id, user_id }: TargetConfig): [string, unknown][] =>
  Object.entries({ all_users, group_id, user_id }).filter(([, value]) => value !== null);

function validateKind(target: TargetConfig, path: Path, diagnostics: Diagnostics): void {
  const given = kindsOf(target).map(([name]) => name);
  if (given.length === 1) return;
  diagnostics.error({
    summary: 'A target is of exactly one kind',
    detail: `A target sets ${given.length === 0 ? 'none' : given.join(' and ')} of all_users, group_id and user_id. Set exactly one.`,
    path,
  });
}

const idsOf = (target: TargetConfig): string[] =>
  kindsOf(target).flatMap(([, value]) => {
    if (value === true) return ['all_users'];
    return typeof value === 'string' ? [bareObjectId(value)] : [];
  });
