import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { isSameName } from '../define/look-up';

/** Microsoft writes the names of its own strengths with and without a dash. */
const withoutDashes = (name: string): string => name.replaceAll(/[\s\p{Pd}]+/gu, ' ');

/**
 * The strengths of a name. A name of Microsoft's own ones may be spelled as the service or as the
 * documentation spells it.
 */
export function named(
  all: readonly AuthenticationStrength[],
  name: string,
): AuthenticationStrength[] {
  const exact = all.filter(({ displayName }) => isSameName(displayName, name));
  if (exact.length > 0) return exact;
  return all.filter(
    ({ policyType, displayName }) =>
      policyType === 'builtIn' && isSameName(withoutDashes(displayName), withoutDashes(name)),
  );
}
