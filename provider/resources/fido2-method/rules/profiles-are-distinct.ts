import { DEFAULT_PROFILE_KEY } from '../../../../model/passkey';
import type { Path } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import { DEFAULT_PROFILE_ID } from '../profile-keys';
import type { Fido2Config } from '../schema';
import { entriesOf } from './admission-view';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const profilesAreDistinct: Fido2Rule = {
  name: 'profiles-are-distinct',
  claim:
    'Every profile has an id and a name of its own: the id is what targets refer to, the name all that an administrator sees.',
  source: CONFIGURATION_PAGE,
  *check(planned) {
    for (const attribute of ['id', 'name'] as const) {
      const seen = new Map<string, string>();
      for (const { key, path, ...profile } of profilesOf(planned)) {
        const value = profile[attribute];
        if (typeof value !== 'string') continue;
        const identity = attribute === 'id' ? value.toLowerCase() : value;
        const first = seen.get(identity);
        seen.set(identity, first ?? key);
        if (first === undefined) continue;
        yield {
          verdict: 'refuse',
          summary: `Two profiles with one ${attribute}`,
          detail: `Profiles "${first}" and "${key}" both have the ${attribute} "${value}". Give each profile ${attribute === 'id' ? 'an id' : 'a name'} of its own.`,
          path: [...path, attribute],
        };
      }
    }
  },
};

/** A profile's id and name, of whatever is known of them. */
interface Identified {
  readonly key: string;
  readonly path: Path;
  readonly id: unknown;
  readonly name: unknown;
}

function profilesOf({
  default_profile: byDefault,
  profiles,
  undeclared_profiles: undeclared,
}: Fido2Config): Identified[] {
  const name = byDefault === null || !isKnown(byDefault) ? null : byDefault.name;
  return [
    { key: DEFAULT_PROFILE_KEY, path: ['default_profile'], id: DEFAULT_PROFILE_ID, name },
    ...entriesOf(undeclared).map(([key, { id, name }]) => ({
      key,
      path: ['undeclared_profiles', { key }],
      id,
      name,
    })),
    ...entriesOf(profiles).map(([key, { id, name }]) => ({
      key,
      path: ['profiles', { key }],
      id,
      name,
    })),
  ];
}
