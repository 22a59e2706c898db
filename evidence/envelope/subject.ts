import { z } from 'zod';
import { isAaguid } from '../../model/aaguid';
import { isSlot } from '../../model/slot';

const guid = z.guid().refine((text) => text === text.toLowerCase(), 'is not in lower case');

/** Whom and what a work order and its evidence are about. */
export const keySubject = {
  tenantId: guid,
  userId: guid,
  /** Which of the user's keys it is, such as "primary": a name of ours, unknown to Graph. */
  slot: z
    .string()
    .refine(isSlot, 'is no slot: lower-case letters, digits and dashes inside, 32 at most'),
};

/** Longest text of a form. */
const SHORT = 128;

/** A text that people wrote, on one line. */
export const shortText = z
  .string()
  .min(1)
  .max(SHORT)
  .regex(/^[^\p{Cc}\p{Cf}\u2028\u2029]*$/u, 'has control characters');

/** The name that users see beside the key; Graph takes no more than 30 characters. */
export const displayName = shortText.max(30);

/** An AAGUID in lower case. */
export const aaguid = z
  .string()
  .refine((text) => isAaguid(text) && text === text.toLowerCase(), 'is no AAGUID in lower case');

/** A time with its zone. */
export const time = z.iso.datetime({ offset: true });

/** A digest. */
export const sha256Digest = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
