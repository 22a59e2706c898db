import { z } from 'zod';
import { dateTime, guid, rawObject, text } from './values';

const named = z.strictObject({ displayName: text });

/** A registered passkey, by Graph's names. */
const passkey = z.strictObject({
  displayName: text,
  aaGuid: guid,
  model: text,
  passkeyType: z.enum(['deviceBound', 'synced']).default('deviceBound'),
  attestationLevel: z.enum(['attested', 'notAttested']).optional(),
  attestationCertificates: z.array(text).default([]),
  createdDateTime: dateTime.optional(),
  lastUsedDateTime: dateTime.optional(),
  /** The method's id; derived from user and place where it is left out. */
  id: text.optional(),
});

/** What a user has registered. */
export const userMethods = z.strictObject({
  fido2: z.array(passkey).default([]),
  phones: z
    .array(
      z.strictObject({
        phoneType: z.enum(['mobile', 'alternateMobile', 'office']),
        phoneNumber: text,
      }),
    )
    .default([]),
  microsoftAuthenticator: z
    .array(named.extend({ passwordless: z.boolean().default(false) }))
    .default([]),
  windowsHelloForBusiness: z.array(named).default([]),
  platformCredential: z.array(named).default([]),
  softwareOath: z.int().min(0).max(10).default(0),
  email: z.email('expected a mail address').optional(),
  temporaryAccessPass: z
    .strictObject({
      startDateTime: dateTime,
      lifetimeInMinutes: z.int().min(10).max(43_200),
      isUsableOnce: z.boolean().default(true),
    })
    .optional(),
  /** Methods of any other type, as GET returns them. */
  other: z
    .array(
      rawObject.refine(
        (value) => typeof value['id'] === 'string' && typeof value['@odata.type'] === 'string',
        { error: 'expected a method with "id" and "@odata.type"' },
      ),
    )
    .default([]),
  /** Further values of methodsRegistered in the report, which no method here stands for. */
  alsoRegistered: z.array(text).default([]),
});

export type SeedUserMethods = z.output<typeof userMethods>;
