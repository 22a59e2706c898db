import { blocking, filter, when, type Case } from './declarations';
import { OFFICES, STRENGTH } from './stage';

/** Declarations of when a policy applies. */
export const conditions: readonly Case[] = [
  [
    'clients, platforms and locations',
    when({
      client_app_types: ['browser', 'mobileAppsAndDesktopClients'],
      platforms: { include_platforms: ['all'], exclude_platforms: ['linux', 'iOS'] },
      locations: { include_locations: ['All'], exclude_locations: [OFFICES] },
    }),
    {
      conditions: {
        clientAppTypes: expect.arrayContaining(['browser']) as unknown,
        platforms: {
          includePlatforms: ['all'],
          excludePlatforms: expect.arrayContaining(['linux', 'iOS']) as unknown,
        },
        locations: { includeLocations: ['All'], excludeLocations: [OFFICES] },
      },
    },
    'v1.0',
  ],
  [
    'a device filter',
    when({ devices: { device_filter: filter('device.trustType -ne "ServerAD"', 'include') } }),
    {
      conditions: { devices: { deviceFilter: filter('device.trustType -ne "ServerAD"') } },
    },
    'v1.0',
  ],
  [
    'risk of sign-ins and insiders',
    when({ sign_in_risk_levels: ['medium', 'high'], insider_risk_levels: ['elevated'] }),
    {
      conditions: {
        signInRiskLevels: expect.arrayContaining(['medium', 'high']) as unknown,
        insiderRiskLevels: 'elevated',
      },
    },
    'v1.0',
  ],
  [
    'a risk of users that is remedied',
    when(
      { user_risk_levels: ['high'] },
      {
        grant_controls: {
          operator: 'AND',
          built_in_controls: ['riskRemediation'],
          authentication_strength_id: STRENGTH,
        },
      },
    ),
    {
      conditions: { userRiskLevels: ['high'] },
      grantControls: {
        operator: 'AND',
        builtInControls: ['riskRemediation'],
        authenticationStrength: { id: STRENGTH },
      },
    },
    'v1.0',
  ],
  [
    'flows that are blocked',
    when(
      { authentication_flows: { transfer_methods: ['deviceCodeFlow', 'authenticationTransfer'] } },
      blocking,
    ),
    {
      conditions: {
        authenticationFlows: {
          transferMethods: expect.stringMatching(/^\w+,\w+$/) as unknown,
        },
      },
      grantControls: { builtInControls: ['block'] },
    },
    'v1.0',
  ],
];
