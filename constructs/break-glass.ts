import type { Aaguid } from '../model/aaguid';
import type { NonEmpty } from '../model/non-empty';
import { assertDay } from './iso-date';
import { type GroupReference, idOf, type UserReference } from './reference';
import { UndeclaredBreakGlass, type UndeclaredBreakGlassProps } from './undeclared-break-glass';

/** Who keeps a key, and where. */
export interface Custody {
  /** The place: a safe, a bank, another site. */
  readonly place: string;
  /** Who can open it. */
  readonly custodians: NonEmpty<string>;
}

/** A security key of an account for emergencies. */
export interface BreakGlassKey {
  /** Its model. */
  readonly model: Aaguid;
  /** What is written on it, so that the right one is taken from the safe. */
  readonly label: string;
  readonly custody: Custody;

  /**
   * Which of the account's keys it is, such as `primary`, where a {@link BreakGlassRoster} has it
   * registered.
   *
   * @default - it is registered by other means
   */
  readonly slot?: string;

  /**
   * Serial number that is printed on it.
   *
   * @default - any
   */
  readonly serial?: string;
}

/** One account for emergencies. */
export interface BreakGlassAccount {
  /**
   * The user: cloud-only, not tied to a person, Global Administrator for good. Not looked up by this
   * provider, which has to know its accounts before it looks anything up.
   */
  readonly user: UserReference;
  /**
   * How policies are kept from stopping it: `excluded` from every policy, or `satisfying` with its
   * keys the policies that apply to it.
   */
  readonly design: 'excluded' | 'satisfying';
  /** Its keys; two are better, as keys break. */
  readonly keys: NonEmpty<BreakGlassKey>;
}

/** Properties of {@link BreakGlass}. */
export interface BreakGlassProps {
  /** At least two, with keys in different places, and one at least that no policy applies to. */
  readonly accounts: readonly BreakGlassAccount[];

  /**
   * A role-assignable group whose members are the accounts: policies exclude it where all of them
   * are to be excluded. Methods, passes and campaigns leave out nothing but groups, so they need it.
   * Not looked up by this provider either.
   *
   * @default - policies exclude the accounts themselves
   */
  readonly group?: GroupReference;

  /** When somebody last signed in with every account, as `YYYY-MM-DD`. */
  readonly lastDrill: string;

  /**
   * Days between two drills, at most 366: keys break and people leave.
   *
   * @default 90
   */
  readonly drillEveryDays?: number;
}

/** A year, leap years included. */
const MOST_DAYS = 366;

/**
 * Accounts that a locked-out company gets in with. Every tenant stack has them; every policy leaves
 * them out where their keys would not satisfy it, and the provider refuses a change that would stop
 * one.
 *
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/security-emergency-access
 */
export class BreakGlass {
  readonly accounts: readonly BreakGlassAccount[];
  readonly group: GroupReference | undefined;
  readonly lastDrill: string;
  readonly drillEveryDays: number;

  /** @throws Error when the declaration would not hold in an emergency. */
  constructor({ accounts, group, lastDrill, drillEveryDays = 90 }: BreakGlassProps) {
    const problems = [...problemsOf(accounts)];
    if (problems.length > 0) throw new Error(`break-glass: ${problems.join('; ')}`);
    assertDay(lastDrill, 'break-glass: the last drill');
    if (!Number.isInteger(drillEveryDays) || drillEveryDays < 1 || drillEveryDays > MOST_DAYS) {
      throw new Error(
        `break-glass: drillEveryDays is ${drillEveryDays}; expected a whole number of days from 1 to ${MOST_DAYS}`,
      );
    }
    if (group !== undefined) idOf(group, 'group');
    this.accounts = accounts;
    this.group = group;
    this.lastDrill = lastDrill;
    this.drillEveryDays = drillEveryDays;
  }

  /**
   * Says that no account is declared yet, and who answers for that: an imported tenant begins so.
   *
   * @throws Error when the record is not well-formed.
   */
  static undeclared(props: UndeclaredBreakGlassProps): UndeclaredBreakGlass {
    return new UndeclaredBreakGlass(props);
  }

  /** What no tenant knows of it, as the stack keeps it. */
  get record(): object {
    return {
      accounts: this.accounts.map(({ user, design, keys }) => ({
        user: idOf(user, 'user'),
        design,
        keys,
      })),
      last_drill: this.lastDrill,
      drill_every_days: this.drillEveryDays,
    };
  }

  /** What holds in an emergency, and could hold better. */
  get advice(): string[] {
    const models = new Set(this.accounts.flatMap(({ keys }) => keys.map(({ model }) => model)));
    return [
      ...this.accounts.flatMap(({ user, keys }) =>
        keys.length > 1
          ? []
          : [
              `account ${idOf(user, 'user')} has a single key; register a second one, as keys break`,
            ],
      ),
      ...(models.size > 1
        ? []
        : ['all keys are of one model; a flaw of that model would take every account at once']),
    ];
  }
}

function* problemsOf(accounts: readonly BreakGlassAccount[]): Iterable<string> {
  if (accounts.length < 2) {
    yield `${accounts.length} account; declare at least two, as one alone gets lost`;
  }
  const ids = accounts.map(({ user }) => idOf(user, 'user'));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  for (const id of new Set(twice)) yield `account ${id} is declared twice`;
  if (accounts.length > 0 && accounts.every(({ design }) => design === 'satisfying')) {
    yield 'every account has the design "satisfying"; exclude at least one from every policy';
  }
  for (const account of accounts) yield* problemsOfKeys(account);
  const places = accounts.flatMap(({ keys }) => keys.map(({ custody }) => custody.place));
  if (new Set(places.map((place) => place.trim().toLowerCase())).size === 1) {
    yield `every key is kept in one place, "${places[0] ?? ''}"; keep them in two`;
  }
}

function* problemsOfKeys({ user, keys }: BreakGlassAccount): Iterable<string> {
  const name = `account ${idOf(user, 'user')}`;
  if (keys.length === 0) yield `${name} has no key; register a security key for it`;
  for (const { label, custody } of keys) {
    const key = `the key "${label}" of ${name}`;
    if (label.trim() === '') yield `a key of ${name} has no label`;
    if (custody.place.trim() === '') yield `${key} says no place where it is kept`;
    if (custody.custodians.every((one) => one.trim() === '')) {
      yield `${key} names nobody who keeps it`;
    }
  }
}
