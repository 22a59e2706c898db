import { z } from 'zod';
import {
  configuration,
  includeTarget,
  methodEntity,
  type MethodEntity,
  OUTSIDE_CHINA,
} from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/featuretarget */
const featureTarget = z.looseObject({ id: z.string().nullish(), targetType: z.string().nullish() });

/** @see https://learn.microsoft.com/graph/api/resources/authenticationmethodfeatureconfiguration */
const feature = z.looseObject({
  state: z.string().nullish(),
  includeTarget: featureTarget.nullish(),
  excludeTarget: featureTarget.nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodconfiguration */
const microsoftAuthenticator = configuration.extend({
  isSoftwareOathEnabled: z.boolean().nullish(),
  featureSettings: z
    .looseObject({
      displayAppInformationRequiredState: feature.nullish(),
      displayLocationInformationRequiredState: feature.nullish(),
      // Beta.
      numberMatchingRequiredState: feature.nullish(),
      companionAppAllowedState: feature.nullish(),
    })
    .nullish(),
  includeTargets: z
    .array(includeTarget.extend({ authenticationMode: z.string().nullish() }))
    .nullish(),
});

/** Microsoft Authenticator in a tenant. */
export const microsoftAuthenticatorEntity: MethodEntity<typeof microsoftAuthenticator> =
  methodEntity({
    id: 'microsoftAuthenticator',
    clouds: OUTSIDE_CHINA,
    beta: 'parts',
    type: microsoftAuthenticator,
  });
