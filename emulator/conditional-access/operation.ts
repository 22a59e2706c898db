import type { Operation } from '../graph/operation';

/** What reading policies and named locations has in common; Graph permissions reference. */
export const policyReading = {
  realm: 'conditionalAccess',
  family: 'conditionalAccess',
  permissions: ['Policy.Read.All'],
} as const satisfies Partial<Operation>;

/** What writing them has in common (fact policy-permissions). */
export const policyWriting = {
  ...policyReading,
  permissions: ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'],
} as const satisfies Partial<Operation>;

/** Options of a list. */
export const listOptions = ['$select', '$filter', '$top', '$skiptoken', '$count'] as const;
