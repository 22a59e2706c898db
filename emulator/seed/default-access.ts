import type { JsonObject } from '../json';
import { roleTemplates } from '../roles/templates';
import type { SeedInput } from './schema';

type Access = Pick<SeedInput['tenants'][number], 'conditionalAccess'>;

const id = (number: number): string => `b0b00000-0000-4000-80d0-00000000000${number}`;

/** Policies of the production tenant; the other tenants have none. */
export const defaultPolicies = {
  blockLegacyAuthentication: id(1),
  adminPortals: id(2),
  requireMfa: id(3),
} as const;

const ROLES = [
  'Global Administrator',
  'Privileged Role Administrator',
  'Conditional Access Administrator',
];
const ADMINISTRATORS = roleTemplates
  .filter(({ displayName }) => ROLES.includes(displayName))
  .map(({ id }) => id);

function grant(control: string): JsonObject {
  return { operator: 'OR', builtInControls: [control] };
}

/** Two policies of Microsoft's in report-only, and one that somebody made in the portal. */
export function productionAccess(breakGlassGroupId: string): Access {
  return {
    conditionalAccess: {
      managedPolicies: [
        {
          id: defaultPolicies.blockLegacyAuthentication,
          displayName: 'Microsoft-managed: Block legacy authentication',
          createdDateTime: '2026-10-06T02:11:40.1273344Z',
          state: 'enabledForReportingButNotEnforced',
          conditions: {
            clientAppTypes: ['exchangeActiveSync', 'other'],
            applications: { includeApplications: ['All'] },
            users: { includeUsers: ['All'] },
          },
          grantControls: grant('block'),
        },
        {
          id: defaultPolicies.adminPortals,
          displayName:
            'Microsoft-managed: Multifactor authentication for admins accessing Microsoft Admin Portals',
          createdDateTime: '2026-10-06T02:11:41.8820012Z',
          state: 'enabledForReportingButNotEnforced',
          conditions: {
            clientAppTypes: ['all'],
            applications: { includeApplications: ['MicrosoftAdminPortals'] },
            users: { includeRoles: ADMINISTRATORS },
          },
          grantControls: grant('mfa'),
        },
      ],
      policies: [
        {
          id: defaultPolicies.requireMfa,
          displayName: 'CA01 - Require MFA for everybody  (2021, do not touch)',
          createdDateTime: '2021-03-02T09:41:07.5533021Z',
          modifiedDateTime: '2023-07-19T14:02:55.0190733Z',
          state: 'enabled',
          conditions: {
            clientAppTypes: ['all'],
            applications: { includeApplications: ['All'] },
            users: { includeUsers: ['All'], excludeGroups: [breakGlassGroupId] },
          },
          grantControls: grant('mfa'),
          sessionControls: {
            signInFrequency: { value: 12, type: 'hours', isEnabled: true },
          },
        },
      ],
    },
  };
}
