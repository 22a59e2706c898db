import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { EmulatorError } from '../emulator-error';
import { reason } from '../system-error';
import { findMisplacedConfiguration } from './check-configurations';
import { findDangling, findDuplicate } from './duplicates';
import { type Seed, seedSchema } from './schema';

/** Far above any test tenant: a larger file is a mistake, like a backup or a log. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/**
 * Reads and checks a seed file.
 *
 * @throws EmulatorError `invalid-seed` with the file, the JSON path, the value and what is expected
 */
export function readSeedFile(file: string): Seed {
  let content: unknown;
  try {
    const { size } = statSync(file);
    if (size > MAXIMUM_BYTES) {
      throw new Error(`${size} bytes; expected at most ${MAXIMUM_BYTES}`);
    }
    content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new EmulatorError(
      'invalid-seed',
      `seed file "${file}" cannot be read (${reason(cause)}); expected a JSON seed of version 1; check the path and the file`,
      { cause },
    );
  }
  return parseSeed(content, `seed file "${file}"`);
}

/**
 * Checks a seed given as a value.
 *
 * @param subject - what the messages call it
 * @throws EmulatorError `invalid-seed`
 */
export function parseSeed(content: unknown, subject = 'seed'): Seed {
  const hostile = findHostile(content, '$');
  if (hostile !== undefined) throw invalid(subject, hostile);
  const result = seedSchema.safeParse(content);
  if (!result.success) throw invalid(subject, describe(result.error, content));
  const problem =
    findDuplicate(result.data) ??
    findDangling(result.data) ??
    findMisplacedConfiguration(result.data);
  if (problem !== undefined) throw invalid(subject, problem);
  return result.data;
}

function invalid(subject: string, problem: string): EmulatorError {
  return new EmulatorError('invalid-seed', `${subject}: ${problem}`);
}

/** `__proto__` as an own name can only come from a crafted file; validators may overlook it. */
function findHostile(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${name}]` : `${path}.${name}`;
    if (name === '__proto__') {
      return `${here} is not a property that a seed can have; expected a documented name; remove it`;
    }
    const found = findHostile(item, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describe(error: z.ZodError, content: unknown): string {
  const [issue] = error.issues;
  if (!issue) return error.message;
  const path = ['$', ...issue.path]
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
  if (issue.code === 'unrecognized_keys') {
    return `${path}.${issue.keys[0] ?? ''} is not a property of the seed contract; remove it or correct its name`;
  }
  const given = valueAt(content, issue.path);
  // A secret may stand in the value: its kind says enough.
  const shown =
    path.includes('.secrets') || given === undefined ? kindOf(given) : JSON.stringify(given);
  const excerpt = shown.length > 80 ? `${shown.slice(0, 77)}...` : shown;
  return `${path} is ${excerpt}; ${issue.message.replace(/^Invalid (input|option): /, '')}`;
}

function kindOf(value: unknown): string {
  return value === undefined ? 'missing' : `a ${typeof value}`;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    content,
  );
}
