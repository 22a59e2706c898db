import { randomInt } from 'node:crypto';

const ZERO = 0x30;

/** Different digits that a PIN has at least; ten have all of them at hand. */
const FEWEST_DIFFERENT = 4;

/** The digits of a PIN that nobody tries first, as ASCII; wipe them after use. */
export function randomDigits(length: number): Buffer {
  const digits = Buffer.alloc(length);
  do {
    for (let at = 0; at < length; at++) digits[at] = ZERO + randomInt(10);
  } while (isTrivial(digits));
  return digits;
}

/** Whether somebody who guesses would begin with such digits. */
export function isTrivial(digits: Uint8Array): boolean {
  return new Set(digits).size < FEWEST_DIFFERENT || isStaircase(digits) || isRepetition(digits);
}

/** The same step from each digit to the next, around the clock: 12345678, 97531975. */
function isStaircase(digits: Uint8Array): boolean {
  const steps = new Set(pairs(digits).map(([one, next]) => (next - one + 10) % 10));
  return steps.size <= 1;
}

/** A shorter text again and again: 12341234. */
function isRepetition(digits: Uint8Array): boolean {
  for (let period = 1; period <= digits.length / 2; period++) {
    if (digits.every((digit, at) => at < period || digit === digits[at - period])) return true;
  }
  return false;
}

const pairs = (digits: Uint8Array): [number, number][] =>
  Array.from(digits.subarray(1), (next, at) => [digits[at] ?? 0, next]);
