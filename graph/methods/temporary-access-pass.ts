import { z } from 'zod';
import { configuration, methodEntity, type MethodEntity, OUTSIDE_CHINA } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration */
const temporaryAccessPass = configuration.extend({
  defaultLength: z.number().nullish(),
  defaultLifetimeInMinutes: z.number().nullish(),
  minimumLifetimeInMinutes: z.number().nullish(),
  maximumLifetimeInMinutes: z.number().nullish(),
  isUsableOnce: z.boolean().nullish(),
});

/** Temporary Access Passes in a tenant. */
export const temporaryAccessPassEntity: MethodEntity<typeof temporaryAccessPass> = methodEntity({
  id: 'temporaryAccessPass',
  clouds: OUTSIDE_CHINA,
  type: temporaryAccessPass,
});
