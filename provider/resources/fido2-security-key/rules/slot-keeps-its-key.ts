import { isKnown } from '../../../framework/value';
import { bareObjectId } from '../../../../model/object-id';
import type { KeyConfig } from '../schema';
import { isTaken, type KeyRule, METHOD_PAGE } from './rule';

export const slotKeepsItsKey: KeyRule = {
  name: 'slot-keeps-its-key',
  claim:
    'A registered key belongs to its user: another user or slot is another key, made in another ceremony.',
  source: METHOD_PAGE,
  *check(planned, current) {
    if (!isTaken(current)) return;
    for (const name of ['user_id', 'slot'] as const) {
      const now: KeyConfig['slot'] = planned[name];
      const before = current[name];
      if (isKnown(now) && bareObjectId(now) === bareObjectId(before)) continue;
      yield {
        verdict: 'refuse',
        summary: 'A registered key keeps its user and slot',
        detail: `${name} is "${before}" and would become ${isKnown(now) ? `"${now}"` : 'a value known after apply'}. Declare the other key as a resource of its own, with evidence of its own; when it is registered, remove this one, whose destroy is guarded. If only the address changed, use a moved block.`,
        path: [name],
      };
    }
  },
};
