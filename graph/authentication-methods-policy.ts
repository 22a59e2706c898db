import { z } from 'zod';
import { type Call, defineCall, type GraphVersion } from './call';
import { excludeTarget } from './methods/configuration';
import type { SingletonEntity } from './singleton';

const PATH = '/policies/authenticationMethodsPolicy';

/** @see https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get */
const read: Call = defineCall({
  method: 'GET',
  version: 'beta',
  path: PATH,
  application: [
    'Policy.Read.AuthenticationMethod',
    'Policy.ReadWrite.AuthenticationMethod',
    'Policy.Read.All',
  ],
  delegated: [
    'Policy.Read.AuthenticationMethod',
    'Policy.ReadWrite.AuthenticationMethod',
    'Policy.Read.All',
  ],
  role: 'Global Reader',
  source: 'https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get',
});

/** @see https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update */
const update = (version: GraphVersion): Call =>
  defineCall({
    method: 'PATCH',
    version,
    path: PATH,
    application: ['Policy.ReadWrite.AuthenticationMethod'],
    delegated: ['Policy.ReadWrite.AuthenticationMethod'],
    role: 'Authentication Policy Administrator',
    source: 'https://learn.microsoft.com/graph/api/authenticationmethodspolicy-update',
  });

/** @see https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign */
const registrationCampaign = z.looseObject({
  state: z.string().nullish(),
  snoozeDurationInDays: z.number().nullish(),
  // Beta.
  enforceRegistrationAfterAllowedSnoozes: z.boolean().nullish(),
  includeTargets: z
    .array(excludeTarget.extend({ targetedAuthenticationMethod: z.string().nullish() }))
    .nullish(),
  excludeTargets: z.array(excludeTarget).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/reportsuspiciousactivitysettings?view=graph-rest-beta */
const reportSuspiciousActivitySettings = z.looseObject({
  state: z.string().nullish(),
  includeTarget: excludeTarget.nullish(),
  voiceReportingCode: z.number().nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/systemcredentialpreferences?view=graph-rest-beta */
const systemCredentialPreferences = z.looseObject({
  state: z.string().nullish(),
  includeTargets: z.array(excludeTarget).nullish(),
  excludeTargets: z.array(excludeTarget).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy?view=graph-rest-beta */
const authenticationMethodsPolicy = z
  .looseObject({
    id: z.string(),
    policyMigrationState: z.string().nullish(),
    reconfirmationInDays: z.number().nullish(),
    registrationEnforcement: z
      .looseObject({ authenticationMethodsRegistrationCampaign: registrationCampaign.nullish() })
      .nullish(),
    reportSuspiciousActivitySettings: reportSuspiciousActivitySettings.nullish(),
    systemCredentialPreferences: systemCredentialPreferences.nullish(),
    microsoftAuthenticatorPlatformSettings: z.looseObject({}).nullish(),
    authenticationMethodConfigurations: z.unknown().optional(),
    lastModifiedDateTime: z.unknown().optional(),
  })
  // Methods are objects of their own, and every write to one of them moves the time.
  .transform(
    ({ authenticationMethodConfigurations: _methods, lastModifiedDateTime: _time, ...policy }) =>
      policy,
  );

/** The root of a tenant's authentication methods policy, without the methods. */
export const authenticationMethodsPolicyEntity: SingletonEntity<
  typeof authenticationMethodsPolicy
> = {
  read,
  write: update('v1.0'),
  writeBeta: update('beta'),
  type: authenticationMethodsPolicy,
};
