import { bareObjectId } from '../../../model/object-id';
import type { Diagnostics } from '../../framework/diagnostics';
import { ELEMENT } from '../../framework/path';
import { isKnown } from '../../framework/value';
import type { Fido2Config } from './schema';

/** Every target is of exactly one kind, and named once. */
export function validate(
  { include_targets: targets }: Fido2Config,
  diagnostics: Diagnostics,
): void {
  if (targets === null || !isKnown(targets)) return;
  const seen = new Set<string>();
  for (const target of targets) {
    if (!isKnown(target)) continue;
    const { all_users, group_id, user_id } = target;
    const given = Object.entries({ all_users, group_id, user_id }).filter(
      ([, value]) => value !== null,
    );
    if (given.length !== 1) {
      diagnostics.error({
        summary: 'A target is of exactly one kind',
        detail: `A target sets ${given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ')} of all_users, group_id and user_id. Set exactly one.`,
        path: ['include_targets', ELEMENT],
      });
    }
    for (const [, value] of given) {
      const id =
        typeof value === 'string' ? bareObjectId(value) : value === true ? 'all_users' : '';
      if (seen.has(id)) {
        diagnostics.error({
          summary: 'A target is named twice',
          detail: `include_targets names ${id} more than once. Put its profiles into one target.`,
          path: ['include_targets', ELEMENT],
        });
      } else if (id !== '') seen.add(id);
    }
  }
}
