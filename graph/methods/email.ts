import { z } from 'zod';
import { configuration, methodEntity, type MethodEntity } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/emailauthenticationmethodconfiguration */
const email = configuration.extend({ allowExternalIdToUseEmailOtp: z.string().nullish() });

/** One-time codes by email in a tenant. */
export const emailEntity: MethodEntity<typeof email> = methodEntity({
  id: 'email',
  type: email,
});
