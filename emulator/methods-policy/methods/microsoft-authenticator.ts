import {
  advancedConfigState,
  authenticationMethodTarget,
  methodConfigurationType,
} from '../../schema/authentication-methods';
import { complex, edm, entity, enumeration, type Property } from '../../schema/type';
import type { JsonObject } from '../../json';
import { plainMethod } from '../plain-method';

const featureTarget = complex('featureTarget', {
  id: { type: edm.string },
  targetType: { type: enumeration('featureTargetType', ['group', 'administrativeUnit', 'role']) },
});

const feature: Property = {
  type: complex('authenticationMethodFeatureConfiguration', {
    state: { type: advancedConfigState },
    includeTarget: { type: featureTarget },
    excludeTarget: { type: featureTarget },
  }),
};

const featureSettings = complex('microsoftAuthenticatorFeatureSettings', {
  displayAppInformationRequiredState: feature,
  displayLocationInformationRequiredState: feature,
  numberMatchingRequiredState: { ...feature, only: 'beta' },
  companionAppAllowedState: { ...feature, only: 'beta' },
});

const target = entity(
  'microsoftAuthenticatorAuthenticationMethodTarget',
  {
    authenticationMode: {
      type: enumeration('microsoftAuthenticatorAuthenticationMode', [
        'deviceBasedPush',
        'push',
        'any',
      ]),
      nullable: false,
    },
  },
  authenticationMethodTarget,
);

function featureFor(state: string): JsonObject {
  return {
    state,
    includeTarget: { targetType: 'group', id: 'all_users' },
    excludeTarget: { targetType: 'group', id: '00000000-0000-0000-0000-000000000000' },
  };
}

/** Microsoft Authenticator. */
export const microsoftAuthenticator = plainMethod({
  id: 'MicrosoftAuthenticator',
  type: methodConfigurationType(
    'microsoftAuthenticator',
    { isSoftwareOathEnabled: { type: edm.boolean }, featureSettings: { type: featureSettings } },
    target,
  ),
  target: { authenticationMode: 'any' },
  fresh: {
    isSoftwareOathEnabled: false,
    featureSettings: {
      displayAppInformationRequiredState: featureFor('default'),
      displayLocationInformationRequiredState: featureFor('default'),
      numberMatchingRequiredState: featureFor('enabled'),
      companionAppAllowedState: featureFor('default'),
    },
  },
});
