import type { Fact } from '../facts/fact';
import type { Limit } from './type';

/** A number between two bounds, both included. */
export function range(fact: Fact, minimum: number, maximum: number): Limit {
  return {
    fact,
    expected: `a number from ${minimum} to ${maximum}`,
    holds: (value) => Number(value) >= minimum && Number(value) <= maximum,
  };
}
