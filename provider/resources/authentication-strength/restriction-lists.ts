import { isKnown, type ObjectValue, type Value } from '../../framework/value';
import { combinationsOf, type CurrentStrength } from './rules/rule';
import { RESTRICTIONS, type RestrictionName, type StrengthConfig } from './schema';

/** A list of a restriction, with the words of its findings. */
export interface RestrictionList {
  readonly name: RestrictionName;
  readonly list: string;
  /** Whether a list without entries admits everything; otherwise nobody says what it does. */
  readonly emptyAdmitsAll: boolean;
  /** What satisfies the strength: "passkeys". */
  readonly credentials: string;
  /** What the list has: "of the models". */
  readonly entries: string;
  /** What satisfies it where there is no list. */
  readonly anything: string;
}

const certificateLists = (name: RestrictionName): RestrictionList[] =>
  [
    ['allowed_issuer_skis', 'of the issuers', 'a certificate of any issuer'] as const,
    ['allowed_policy_oids', 'with the policies', 'a certificate with any policy'] as const,
  ].map(([list, entries, anything]) => ({
    ...{ name, list, entries, anything },
    credentials: 'certificates',
    emptyAdmitsAll: true,
  }));

const LISTS: readonly RestrictionList[] = [
  {
    name: 'fido2',
    list: 'allowed_aaguids',
    emptyAdmitsAll: false,
    credentials: 'passkeys',
    entries: 'of the models',
    anything: 'any passkey (synced ones too)',
  },
  ...certificateLists('x509_certificate_single_factor'),
  ...certificateLists('x509_certificate_multi_factor'),
];

/** Entries that the list has: null for everything, undefined while unknown. */
function entriesOf(
  state: StrengthConfig,
  { name, list, emptyAdmitsAll }: RestrictionList,
): readonly string[] | null | undefined {
  const restriction = state[name] as Value;
  if (restriction === null) return null;
  if (!isKnown(restriction)) return undefined;
  const entries = (restriction as ObjectValue)[list] ?? null;
  if (!isKnown(entries)) return undefined;
  const texts = (entries ?? []) as readonly Value[];
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  return emptyAdmitsAll && texts.length === 0 ? null : texts.map((text) => text.toLowerCase());
}

/** What a change of a list lets in or keeps out; null for everything that is not listed. */
export interface ListChange extends RestrictionList {
  readonly gained: readonly string[] | null;
  readonly lost: readonly string[] | null;
}

/**
 * How the lists of combinations change that stay allowed. What becomes allowed, or is no longer, is
 * no change of a restriction.
 */
export function changedLists(
  planned: StrengthConfig,
  current: CurrentStrength | null,
): ListChange[] {
  if (current === null) return [];
  return LISTS.filter((list) => mayAllow(planned, list) && mayAllow(current, list)).flatMap(
    (list) => {
      const [now, before] = [entriesOf(planned, list), entriesOf(current, list)];
      if (now === undefined || before === undefined) return [];
      return [{ ...list, gained: beyond(now, before), lost: beyond(before, now) }];
    },
  );
}

const mayAllow = (state: StrengthConfig, { name }: RestrictionList): boolean =>
  combinationsOf(state)?.includes(RESTRICTIONS[name]) !== false;

/** What `more` admits and `less` does not. */
function beyond(
  more: readonly string[] | null,
  less: readonly string[] | null,
): readonly string[] | null {
  if (less === null) return [];
  return more === null ? null : more.filter((entry) => !less.includes(entry));
}

/** "Passkeys" for the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
