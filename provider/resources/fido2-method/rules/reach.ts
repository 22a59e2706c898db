import { type Admission, type Passkey } from '../../../../model/passkey';
import { enumerate } from '../../define/enumerate';
import type { Fido2Config } from '../schema';
import { admissionsOf, toAdmission } from './admission-view';
import { type KnownTarget, targetsOf } from './targets';

/** Users that targets reach: everybody, or the members of a group. */
export interface Audience {
  /** How messages call it. */
  readonly name: string;
  /** Keys of the profiles that reach it, sorted; `undefined` stands for a tenant without profiles. */
  readonly profiles: readonly (string | undefined)[];
  /** What these profiles admit. */
  readonly admissions: readonly Admission[];
}

/** The same audience before and after a change. */
export interface MovedAudience {
  readonly before: Audience;
  readonly now: Audience;
}

/**
 * The audiences that a change gives other profiles. Nothing is said of one that is not reached
 * before or after, or while something of it is unknown.
 */
export function movedAudiences(planned: Fido2Config, current: Fido2Config): MovedAudience[] {
  const [targets, earlier] = [targetsOf(planned), targetsOf(current)];
  if (targets.some(({ id }) => id === undefined)) return [];
  const names = new Map([...targets, ...earlier].map(({ id, name }) => [id, name]));
  return [...names].flatMap(([id, name]) => {
    const before = audienceOf(current, earlier, id, name);
    const now = audienceOf(planned, targets, id, name);
    if (before === undefined || now === undefined) return [];
    return before.profiles.join('\n') === now.profiles.join('\n') ? [] : [{ before, now }];
  });
}

function audienceOf(
  state: Fido2Config,
  targets: readonly KnownTarget[],
  id: string | undefined,
  name: string,
): Audience | undefined {
  const reaching = targets.filter((target) => target.id === id || target.id === 'all_users');
  if (reaching.length === 0) return undefined;
  const views = [...admissionsOf(state).values()];
  const isLegacy = state.opt_in_to_profiles === false;
  const keys: (string | undefined)[] = isLegacy
    ? [undefined]
    : reaching.flatMap(({ profiles }): readonly (string | undefined)[] => profiles ?? [undefined]);
  if (!isLegacy && keys.includes(undefined)) return undefined;
  const profiles = [...new Set(keys)].sort();
  const admissions = profiles.map((key) => {
    const view = views.find((one) => one.key === key);
    return view === undefined ? undefined : toAdmission(view);
  });
  if (!admissions.every((admission) => admission !== undefined)) return undefined;
  return { name, profiles, admissions };
}

/** The profiles of an audience, as messages call them. */
export const profilesText = ({ profiles }: Audience): string =>
  profiles.map((key) => (key === undefined ? 'the settings of the tenant' : `"${key}"`)).join(', ');

/** What is told of an audience. */
interface Told {
  readonly name: string;
  readonly text: string;
}

/** Audiences of which the same is told, so that it is told once. */
export function together(
  told: readonly Told[],
): { readonly names: readonly string[]; readonly text: string }[] {
  const texts = [...new Set(told.map(({ text }) => text))];
  return texts.map((text) => ({
    names: told.filter((one) => one.text === text).map(({ name }) => name),
    text,
  }));
}

/** Audiences in a title. */
export const namesText = (names: readonly string[]): string =>
  names.length === 1 ? names.join() : `${String(names.length)} targets`;

/** Passkeys as messages call them: whole types where every model of a type is among them. */
export function passkeysText(passkeys: readonly Passkey[]): string {
  const types = [...new Set(passkeys.map(({ type }) => type))].sort();
  return types
    .map((type) => {
      const ofType = passkeys.filter((passkey) => passkey.type === type);
      const named = [...new Set(ofType.flatMap(({ model }) => model ?? []))];
      const others = ofType.some(({ model }) => model === undefined);
      const unproven = ofType.some(({ proven }) => proven) ? '' : ' without proof of their model';
      if (others) return `${type} passkeys${unproven}`;
      return `${type} passkeys of ${modelsText(named)}${unproven}`;
    })
    .join(' and ');
}

const modelsText = (aaguids: readonly string[]): string => `the models ${enumerate(aaguids)}`;
