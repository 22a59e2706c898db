import type { ContextRule } from '../../../../provider/resources/authentication-context/rules/rule';
import type {
  ContextConfig,
  ContextState,
} from '../../../../provider/resources/authentication-context/schema';
import type { Finding } from '../../../../provider/resources/define/rules';

/** A context that is not published. */
export const context = (overrides: object = {}): ContextConfig & ContextState => ({
  context_id: 'c1',
  display_name: 'Privileged change',
  description: null,
  is_available: false,
  ...overrides,
});

/** What a rule says of a plan. */
export const findings = (
  rule: ContextRule,
  planned: ContextConfig,
  current: (ContextConfig & ContextState) | null = null,
): Finding[] => [...rule.check(planned, current)];
