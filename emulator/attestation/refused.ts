import type { Fact } from '../facts/fact';
import { Refusal } from '../graph/refusal';

/** A registration that is refused, with the rule that it breaks. */
export function refused(message: string, fact: Fact): Refusal {
  return new Refusal('badRequest', message, fact);
}
