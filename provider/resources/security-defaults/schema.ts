import type { RuleOf } from '../define/rules';

/** Microsoft's page on security defaults. */
export const DEFAULTS_PAGE = 'https://learn.microsoft.com/entra/fundamentals/security-defaults';

/** Attributes of `entra_security_defaults`, without those that every singleton has. */
export const schema = {
  is_enabled: {
    type: 'bool',
    optional: true,
    computed: true,
    keepState: true,
    description:
      'Whether security defaults protect the tenant. They cannot stand beside conditional access policies that are enabled.',
  },
} as const;

/** A rule about security defaults. */
export type SecurityDefaultsRule = RuleOf<typeof schema>;
