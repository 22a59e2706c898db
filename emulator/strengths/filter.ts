import { parseFilter } from '../graph/filter';
import { type JsonObject, texts } from '../json';
import { admitEnum } from '../schema/admit-scalar';
import { authenticationMethodModes, authenticationStrengthPolicy } from '../schema/strength';

const HAS = /^allowedCombinations\/any\( *(\w+) *: *\1 +has +'([^']*)' *\)$/i;

/**
 * The test of a `$filter` on strengths: what every list takes, and the documented search for a
 * combination.
 *
 * @throws Refusal for any other expression
 */
export function strengthFilter(filter: string): (strength: JsonObject) => boolean {
  const modes = HAS.exec(filter.trim())?.[2];
  if (modes === undefined) return parseFilter(authenticationStrengthPolicy, filter);
  const place = { path: '$filter', stored: undefined, version: 'v1.0' } as const;
  const wanted = admitEnum(authenticationMethodModes, modes, place).split(',');
  return (strength) =>
    texts(strength, 'allowedCombinations').some((combination) =>
      wanted.every((mode) => combination.split(',').includes(mode)),
    );
}
