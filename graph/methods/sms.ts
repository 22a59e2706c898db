import { z } from 'zod';
import {
  configuration,
  includeTarget,
  methodEntity,
  type MethodEntity,
  OUTSIDE_CHINA,
} from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration */
const sms = configuration.extend({
  includeTargets: z
    .array(includeTarget.extend({ isUsableForSignIn: z.boolean().nullish() }))
    .nullish(),
});

/** Text messages in a tenant. */
export const smsEntity: MethodEntity<typeof sms> = methodEntity({
  id: 'sms',
  clouds: OUTSIDE_CHINA,
  type: sms,
});
