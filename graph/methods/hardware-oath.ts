import { configuration, methodEntity, type MethodEntity } from './configuration';

/**
 * Hardware tokens in a tenant. Only beta has them.
 *
 * @see https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethodconfiguration?view=graph-rest-beta
 */
export const hardwareOathEntity: MethodEntity = methodEntity({
  id: 'hardwareOath',
  beta: 'whole',
  type: configuration,
});
