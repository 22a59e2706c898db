import type { Finding, Rule } from '../../../../../provider/resources/define/rules';
import type { MethodConfig } from '../../../../../provider/resources/define/method/method-rule';
import type { MethodWords } from '../../../../../provider/resources/define/method/words';
import type { TargetConfig } from '../../../../../provider/resources/define/targets/targeted';

export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
export const ADMINS = '9a0f0000-0000-4000-8000-000000000002';
export const ADA = '05e40000-0000-4000-8000-000000000001';

/** Words of a method that signs users in. */
export const words: MethodWords = {
  one: 'a passkey',
  many: 'passkeys',
  obtain: 'register',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/test',
};

/** Words of a method that serves something else. */
export const otherWords: MethodWords = {
  one: 'an email code',
  many: 'email codes',
  obtain: 'register',
  purpose: 'use',
  page: 'https://learn.microsoft.com/test',
};

const nobody: TargetConfig = { all_users: null, group_id: null, user_id: null };

export const group = (group_id: string): TargetConfig => ({ ...nobody, group_id });
export const everyone: TargetConfig = { ...nobody, all_users: true };
export const user = (user_id: string): TargetConfig => ({ ...nobody, user_id });

/** What a test states of a plan; any value may be unknown. */
export type Overrides = Partial<MethodConfig>;

/** A method that is on for staff and administrators. */
export const state = (overrides: Overrides = {}): MethodConfig => ({
  state: 'enabled',
  include_targets: [group(STAFF), group(ADMINS)],
  exclude_group_ids: [],
  exclude_user_ids: [],
  allow_empty_exclusions: null,
  ...overrides,
});

/** What a rule says about a change; where no current state is given, about one that is live. */
export const findings = <T>(rule: Rule<T, T>, planned: T, current: T = planned): Finding[] => [
  ...rule.check(planned, current),
];
