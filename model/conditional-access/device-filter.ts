/**
 * Rules of device filters, as far as what they say of a device that is not registered.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices
 * @module
 */

/** A comparison in the rule of a device filter. Names are in lower case, without hyphen. */
export interface Comparison {
  readonly attribute: string;
  readonly operator: string;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
const COMPARISON = /\bdevice\.(\w+)\s+-?(\w+)/gi;
const DENYING = /^n(e|ot\w+)$/;
/** A negation of a whole part, or a comparison with nothing. */
const UNCERTAIN = /(?:^|[\s(])-?not[\s(]|\bnull\b/i;

/** The comparisons of a rule, read for what is certain: what stands in quotes is no part of it. */
export function comparisonsIn(rule: string): readonly Comparison[] {
  return [...rule.replace(QUOTED, '""').matchAll(COMPARISON)].map(
    ([, attribute = '', operator = '']) => ({
      attribute: attribute.toLowerCase(),
      operator: operator.toLowerCase(),
    }),
  );
}

/**
 * Whether a rule matches a device that is not registered: all of its attributes are null, which
 * comparisons that deny match and others do not. Undefined where the rule joins both kinds by `-and`
 * as well as by `-or`, or turns a part of it into its opposite.
 */
export function matchesUnregistered(rule: string): boolean | undefined {
  const bare = rule.replace(QUOTED, '""');
  const denies = comparisonsIn(rule).map(({ operator }) => DENYING.test(operator));
  if (denies.length === 0 || UNCERTAIN.test(bare)) return undefined;
  const [all, some] = [denies.every(Boolean), denies.some(Boolean)];
  if (all === some || !OR.test(bare)) return all;
  return AND.test(bare) ? undefined : some;
}

const AND = /[\s)\]"]-?and[\s(]/i;
const OR = /[\s)\]"]-?or[\s(]/i;

const EXACT = ['eq', 'ne'];
const LISTED = [...EXACT, 'in', 'notin'];
const COLLECTED = ['contains', 'notcontains'];
const ANY = [...LISTED, ...COLLECTED, 'startswith', 'notstartswith', 'endswith', 'notendswith'];

/**
 * Operators that the attributes of a device take.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices
 */
export const OPERATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['deviceid', LISTED],
  ['displayname', ANY],
  ['deviceownership', EXACT],
  ['enrollmentprofilename', ANY],
  ['iscompliant', EXACT],
  ['manufacturer', ANY],
  ['mdmappid', LISTED],
  ['model', ANY],
  ['operatingsystem', ANY],
  ['operatingsystemversion', ANY],
  ['physicalids', COLLECTED],
  ['profiletype', EXACT],
  ['systemlabels', COLLECTED],
  ['trusttype', EXACT],
  ...Array.from({ length: 15 }, (_, index): [string, readonly string[]] => [
    `extensionattribute${index + 1}`,
    ANY,
  ]),
]);
