import type { Operation } from '../graph/operation';

/** Both places where strengths are served (fact strength-bases). */
export const STRENGTH_BASES = [
  '/policies/authenticationStrengthPolicies',
  '/identity/conditionalAccess/authenticationStrength/policies',
] as const;

/** What operations on strengths have in common; permissions from Graph permissions reference. */
export const strengthReading = {
  realm: 'conditionalAccess',
  permissions: [
    'Policy.Read.AuthenticationMethod',
    'Policy.Read.All',
    'Policy.ReadWrite.AuthenticationMethod',
    'Policy.ReadWrite.ConditionalAccess',
  ],
} as const satisfies Partial<Operation>;

export const strengthWriting = {
  ...strengthReading,
  permissions: ['Policy.ReadWrite.ConditionalAccess', 'Policy.ReadWrite.AuthenticationMethod'],
} as const satisfies Partial<Operation>;
