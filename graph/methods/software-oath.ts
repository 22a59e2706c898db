import { configuration, methodEntity, type MethodEntity, OUTSIDE_CHINA } from './configuration';

/**
 * Codes of authenticator apps of others in a tenant.
 *
 * @see https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethodconfiguration
 */
export const softwareOathEntity: MethodEntity = methodEntity({
  id: 'softwareOath',
  clouds: OUTSIDE_CHINA,
  type: configuration,
});
