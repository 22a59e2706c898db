import type { SeedInput } from '../../../emulator';
import { GROUPS, pipelineWith, seedTenant } from '../../support/tenant';

type SeedTenant = SeedInput['tenants'][number];
type Access = NonNullable<SeedTenant['conditionalAccess']>;
type Policy = NonNullable<Access['policies']>[number];

/** What an import needs, and nothing that writes. */
export const READING = [
  'AuthenticationContext.Read.All',
  'Policy.Read.All',
  'Policy.Read.AuthenticationMethod',
  'Policy.Read.ConditionalAccess',
];

const id = (kind: string, number: number): string =>
  `0dd00000-0000-4000-80${kind}-${String(number).padStart(12, '0')}`;

/** A policy that demands multifactor authentication of a group. */
export const policy = (number: number, displayName: string, overrides: object = {}): Policy => ({
  id: id('c0', number),
  displayName,
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeGroups: [GROUPS.staff] },
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...overrides,
});

const about = (applications: object, others: object = {}): object => ({
  conditions: {
    clientAppTypes: ['all'],
    applications,
    users: { includeUsers: ['All'], excludeGroups: [GROUPS.privileged] },
    ...others,
  },
});

/** Names that careless code would run, lose or mix up. */
export const NAMES = [
  'CA01: "quoted" \\ and \'single\'',
  'Ünïcode & 🔑 für alle 👩‍💻',
  '${path.module} %{ if true }%{ endif } ${TfToken[TOKEN.0]}',
  'two\nlines\tand a tab',
  '<script>alert(1)</script>',
  '`${process.exit(1)}` // */ # ',
  'right-to-left \u202e evil',
  '請求多要素認証',
  ' ',
  '2021 do not touch',
  'Twin',
  'Twin',
  'twin!',
];

const SKI = 'a'.repeat(40);

/** A tenant of everything that is hard to import. */
export const oddTenant = (overrides: Partial<SeedTenant> = {}): SeedTenant =>
  seedTenant({
    clients: [pipelineWith(READING)],
    passkeyProfiles: 'optedIn',
    methodConfigurations: [
      {
        '@odata.type': '#microsoft.graph.someFutureAuthenticationMethodConfiguration',
        id: 'SomeFuture',
        state: 'enabled',
      },
      {
        '@odata.type': '#microsoft.graph.externalAuthenticationMethodConfiguration',
        id: id('e0', 1),
        displayName: 'Other ${factor}',
        appId: id('e1', 1),
        openIdConnectSetting: { clientId: 'client', discoveryUrl: 'https://idp.example/x' },
        state: 'enabled',
        includeTargets: [{ id: GROUPS.staff, targetType: 'group', isRegistrationRequired: false }],
        excludeTargets: [],
      },
    ],
    authenticationStrengths: [
      {
        id: id('a0', 1),
        displayName: 'Company keys',
        allowedCombinations: ['fido2'],
        combinationConfigurations: [
          {
            '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
            id: id('a1', 1),
            allowedAAGUIDs: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
            appliesToCombinations: ['fido2'],
          },
        ],
      },
      {
        id: id('a0', 2),
        displayName: 'Certificates',
        description: 'Of our own authority.',
        allowedCombinations: ['x509CertificateMultiFactor', 'password,softwareOath'],
        combinationConfigurations: [
          {
            '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
            id: id('a1', 2),
            allowedIssuerSkis: [SKI],
            allowedPolicyOIDs: ['1.2.3'],
            appliesToCombinations: ['x509CertificateMultiFactor'],
          },
        ],
      },
      {
        id: id('a0', 3),
        displayName: 'First key',
        allowedCombinations: [
          'windowsHelloForBusiness',
          'fido2',
          'x509CertificateMultiFactor',
          'temporaryAccessPassOneTime',
        ],
        combinationConfigurations: [],
      },
    ],
    conditionalAccess: {
      previews: ['accountRecovery'],
      managedPolicies: [
        policy(90, 'Microsoft-managed: Block legacy authentication', {
          state: 'enabledForReportingButNotEnforced',
          grantControls: { operator: 'OR', builtInControls: ['block'] },
        }),
      ],
      policies: [
        ...NAMES.map((name, index) => policy(index, name)),
        policy(50, 'Office 365', about({ includeApplications: ['Office365'] })),
        policy(51, 'Portals', about({ includeApplications: ['MicrosoftAdminPortals'] })),
        policy(52, 'Agents', about({ includeApplications: ['AllAgentIdResources'] })),
        policy(53, 'Everywhere but here', {
          ...about(
            { includeApplications: ['All'], excludeApplications: ['Office365'] },
            {
              locations: {
                includeLocations: ['All'],
                excludeLocations: ['AllTrusted', id('b0', 1)],
              },
              platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] },
              devices: { deviceFilter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } },
              signInRiskLevels: ['high'],
            },
          ),
          sessionControls: {
            signInFrequency: {
              value: null,
              type: null,
              isEnabled: true,
              authenticationType: 'primaryAndSecondaryAuthentication',
              frequencyInterval: 'everyTime',
            },
          },
        }),
        policy(54, 'With a strength', {
          grantControls: {
            operator: 'AND',
            builtInControls: ['compliantDevice'],
            authenticationStrength: { id: id('a0', 1) },
          },
        }),
        policy(55, 'Both mfa and a strength, against our rule', {
          grantControls: {
            operator: 'OR',
            builtInControls: ['mfa'],
            authenticationStrength: { id: id('a0', 1) },
          },
        }),
        policy(56, 'Recovery', {
          ...about({ includeUserActions: ['urn:user:accountrecovery'] }),
          grantControls: { operator: 'OR', builtInControls: ['verifiedID'] },
        }),
        policy(57, 'Guests', {
          conditions: {
            clientAppTypes: ['all'],
            applications: { includeAuthenticationContextClassReferences: ['c1'] },
            users: {
              includeGuestsOrExternalUsers: {
                guestOrExternalUserTypes: 'internalGuest,b2bCollaborationGuest',
                externalTenants: {
                  '@odata.type': '#microsoft.graph.conditionalAccessAllExternalTenants',
                  membershipKind: 'all',
                },
              },
            },
          },
        }),
      ],
      namedLocations: [
        {
          id: id('b0', 1),
          '@odata.type': '#microsoft.graph.ipNamedLocation',
          displayName: 'Head office',
          isTrusted: true,
          ipRanges: [
            { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '198.51.100.0/24' },
            { '@odata.type': '#microsoft.graph.iPv6CidrRange', cidrAddress: '2001:db8::/32' },
          ],
        },
        {
          id: id('b0', 2),
          '@odata.type': '#microsoft.graph.countryNamedLocation',
          displayName: 'Home',
          countriesAndRegions: ['CH', 'DE'],
          includeUnknownCountriesAndRegions: false,
          countryLookupMethod: 'clientIpAddress',
        },
        {
          id: id('b0', 3),
          '@odata.type': '#microsoft.graph.countryNamedLocation',
          displayName: 'By phone',
          countriesAndRegions: ['CH'],
          includeUnknownCountriesAndRegions: true,
          countryLookupMethod: 'authenticatorAppGps',
        },
      ],
      authenticationContexts: [
        { id: 'c1', displayName: 'Tier 0', description: 'Domain "controllers"', isAvailable: true },
        { id: 'c2', displayName: 'Spare' },
      ],
      plans: [{ id: id('d0', 1), displayName: 'A "plan"', state: 'enabled' }],
    },
    ...overrides,
  });
