import { z } from 'zod';
import { configuration, includeTarget, methodEntity, type MethodEntity } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/verifiablecredentialsauthenticationmethodconfiguration */
const verifiableCredentials = configuration.extend({
  includeTargets: z
    .array(includeTarget.extend({ verifiedIdProfiles: z.array(z.string()).nullish() }))
    .nullish(),
});

/** Verified ID credentials in a tenant. */
export const verifiableCredentialsEntity: MethodEntity<typeof verifiableCredentials> = methodEntity(
  {
    id: 'verifiableCredentials',
    type: verifiableCredentials,
  },
);
