import { z } from 'zod';
import type { Json, JsonObject } from '../json';

/** Names that reach an object's prototype in careless code; nothing in Graph is called so. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

export const guid = z.guid('expected a GUID, 8-4-4-4-12 hexadecimal digits').toLowerCase();

export const text = z.string().min(1, 'expected a text that is not empty').max(1024);

/** The public part alone. */
export const certificate = z
  .string()
  .regex(
    /^\s*-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    'expected one PEM certificate',
  );

/** An instant, with its time zone. */
export const dateTime = z.iso.datetime({
  offset: true,
  error: 'expected a date and time like "2026-11-01T08:00:00Z"',
});

export const json: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), rawObject]),
);

/** A live Graph object, as GET returns it: names and values that no schema knows are welcome. */
export const rawObject: z.ZodType<JsonObject> = z
  .record(z.string(), json)
  .refine((value) => Object.keys(value).every((name) => !HOSTILE.has(name)), {
    error: 'expected property names other than __proto__, constructor and prototype',
  });

/** A live object of a collection. */
export const identified = rawObject.refine(
  (value) => typeof value['id'] === 'string' && value['id'] !== '',
  { error: 'expected an object with an id' },
);
