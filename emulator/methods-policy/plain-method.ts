import type { JsonObject } from '../json';
import type { ObjectType, Version } from '../schema/type';
import type { MethodRule, PlainMethod } from './configuration';
import { targetExists } from './target-rules';

/** What tells one method from another. */
interface Particulars {
  readonly id: string;
  readonly type: ObjectType;
  /** Both, unless told. */
  readonly versions?: readonly Version[];
  readonly rules?: readonly MethodRule[];
  /** Members that a target has in a fresh tenant beside those of every target. */
  readonly target?: JsonObject;
  /** Values of a fresh tenant beside state and targets. */
  readonly fresh?: JsonObject;
}

/** Everybody, as a configuration includes them. */
export const everybody: JsonObject = {
  targetType: 'group',
  id: 'all_users',
  isRegistrationRequired: false,
};

/** A built-in method whose values are what was written. */
export function plainMethod({
  id,
  type,
  versions = ['v1.0', 'beta'],
  rules = [],
  target = {},
  fresh = {},
}: Particulars): PlainMethod {
  // Fact method-defaults.
  const values: JsonObject = {
    id,
    state: 'disabled',
    excludeTargets: [],
    includeTargets: [{ ...everybody, ...target }],
    ...fresh,
  };
  return {
    id,
    type,
    versions,
    settle: ({ after }) => after,
    rules: [targetExists, ...rules],
    fresh: values,
    reset: () => ({ ...values, state: 'disabled' }),
    expanded: ['includeTargets'],
  };
}
