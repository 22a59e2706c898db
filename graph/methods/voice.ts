import { z } from 'zod';
import { configuration, methodEntity, type MethodEntity, OUTSIDE_CHINA } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodconfiguration */
const voice = configuration.extend({ isOfficePhoneAllowed: z.boolean().nullish() });

/** Voice calls in a tenant. */
export const voiceEntity: MethodEntity<typeof voice> = methodEntity({
  id: 'voice',
  clouds: OUTSIDE_CHINA,
  type: voice,
});
