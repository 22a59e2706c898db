import type { z } from 'zod';
import { refuse, shown, type Finding } from './finding';

/** Largest file that is read: a challenge of 7 KB, twice in base64, leaves most of it free. */
export const LARGEST_DOCUMENT = 256 * 1024;

/** Keys that reach an object's prototype when somebody copies them carelessly. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that somebody else wrote.
 *
 * @param subject - what the text is, for messages
 * @throws Refusal when it is empty, too large, no JSON, or has a key that no such file has.
 */
export function readJson(text: string, subject: string): unknown {
  const finding = (given: string, expected: string): Finding => ({
    rule: 'document',
    subject,
    given,
    expected,
    step: 'Take the file again from where it was written, unchanged.',
  });
  const size = Buffer.byteLength(text);
  if (text.trim() === '') refuse(finding('empty', 'a JSON object'));
  if (size > LARGEST_DOCUMENT) {
    refuse(
      finding(`${size.toString()} bytes long`, `at most ${LARGEST_DOCUMENT.toString()} bytes`),
    );
  }
  let hostile: string | undefined;
  let value: unknown;
  try {
    value = JSON.parse(text, (key, inner: unknown) => {
      if (HOSTILE.has(key)) hostile ??= key;
      return inner;
    });
  } catch (cause) {
    refuse(finding('no JSON', 'a JSON object'), cause);
  }
  if (hostile !== undefined) refuse(finding(`with the key ${shown(hostile)}`, 'no such key'));
  return value;
}

/**
 * Gives a value its type.
 *
 * @throws Refusal with a finding for each problem.
 */
export function checkShape<S extends z.ZodType>(
  schema: S,
  value: unknown,
  subject: string,
): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = (issue?.path ?? []).map(String).join('.');
  return refuse(
    {
      rule: 'document',
      subject: path === '' ? subject : `${path} of ${subject}`,
      given: `refused (${issue === undefined ? 'of no known shape' : reasonOf(issue)})`,
      expected: 'the shape that entra-policy keys writes',
      step: 'Write the file with a version of entra-policy that this one knows.',
    },
    result.error,
  );
}

/** The name of a key is whatever the file says: the library would repeat it as it is. */
const reasonOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `Unrecognized key: ${shown(issue.keys[0] ?? '')}`
    : issue.message;
