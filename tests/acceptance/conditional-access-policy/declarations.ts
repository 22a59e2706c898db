import { type Given, policy } from './stage';

/** A declaration, what Graph holds of it, and the version that takes it. */
export type Case = readonly [string, Given, Given, 'v1.0' | 'beta'];

export const APPLICATION = 'a9910000-0000-4000-8000-000000000001';
export const ATTRIBUTE = 'CustomSecurityAttribute.Sets_level -eq "high"';

/** A filter by a rule. */
export const filter = (rule: string, mode = 'include'): Given => ({ mode, rule });

/** A policy of which anything may go. */
export const base = (parts: Given = {}): Given =>
  policy({ allow_empty_exclusions: true, ...parts });

/** A policy with these conditions. */
export const when = (conditions: Given, parts: Given = {}): Given => base({ conditions, ...parts });

/** A policy about these targets. */
export const about = (applications: Given, parts: Given = {}): Given =>
  when({ applications }, parts);

/** A policy with these session controls. */
export const limiting = (session_controls: Given, parts: Given = {}): Given =>
  base({ session_controls, ...parts });

export const blocking: Given = { grant_controls: { operator: 'OR', built_in_controls: ['block'] } };
