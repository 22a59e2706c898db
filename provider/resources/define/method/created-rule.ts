import type { Rule } from '../rules';
import type { MethodConfig, MethodRule } from './method-rule';

/** A rule about a method that a resource creates: before that there is none. */
export type CreatedMethodRule = Rule<MethodConfig, MethodConfig | null>;

/** Judges a creation as the change that it is: the method was off, for nobody, and named no user. */
export const onCreation = (rule: MethodRule): CreatedMethodRule => ({
  ...rule,
  check: (planned, current) => rule.check(planned, current ?? { ...planned, ...ABSENT }),
});

const ABSENT = { state: 'disabled', include_targets: [], exclude_user_ids: [] } as const;
