import { z } from 'zod';
import { isGuid } from '../../model/guid';

const guid = z
  .string()
  .refine(isGuid, 'is no GUID')
  .transform((text) => text.toLowerCase());

const path = z.string().min(1).max(1024);

/** Digits of a PIN: fewer can be guessed in the tries that a key allows. */
const SHORTEST_PIN = 8;
/** Bytes that a PIN may have, by CTAP. */
const LONGEST_PIN = 63;

const pin = z
  .strictObject({
    /** Digits of the PINs that are made here. */
    length: z.int().min(SHORTEST_PIN).max(LONGEST_PIN).default(SHORTEST_PIN),
    /** The shortest PIN that a key takes from its user. */
    minimumLength: z.int().min(4).max(LONGEST_PIN).default(6),
    /** Whether the user has to choose a PIN before the first sign-in. */
    forceChange: z.boolean().default(true),
  })
  .refine(({ length, minimumLength }) => minimumLength <= length, {
    message: 'is longer than the PINs that are made here',
    path: ['minimumLength'],
  });

/** What the file of a key desk says, before its paths are followed. */
export const deskFile = z
  .strictObject({
    version: z.literal(1),
    tenantId: guid,
    /** The public client with which operators sign in. */
    clientId: guid,
    /** Whose signatures count; read by `evidence`. */
    signers: z.array(z.unknown()).min(1, 'is empty: nobody could sign'),
    metadata: z
      .strictObject({
        file: path,
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower case'),
      })
      .optional(),
    roots: z.record(z.string(), z.array(path).min(1)).optional(),
    /** Recipients of PINs, for age. */
    escrow: z.array(z.string()).min(1, 'is empty: nobody could read the PINs'),
    pin: pin.prefault({}),
  })
  .refine(({ metadata, roots = {} }) => metadata !== undefined || Object.keys(roots).length > 0, {
    message: 'are both missing: no model could be proven, and the desk would refuse every key',
    path: ['metadata and roots'],
  });

/** PINs that a desk makes, and what keys demand of the PINs of users. */
export type PinRules = z.output<typeof pin>;
