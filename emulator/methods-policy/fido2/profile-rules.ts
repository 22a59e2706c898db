import { fido2Facts } from '../../facts/fido2';
import { equal, own, quote } from '../../json';
import type { MethodChange, MethodRule } from '../configuration';
import { DEFAULT_PROFILE_ID } from './defaults';
import { hasOptedIn, passkeyTargetsOf, type Profile, profilesOf, restrictionsOf } from './view';

const MAXIMUM_PROFILES = 3;

/** Profiles that the write adds or alters. */
function written({ before, after }: MethodChange): readonly Profile[] {
  const stored = profilesOf(before);
  return profilesOf(after).filter(({ raw }) => !stored.some((other) => equal(raw, other.raw)));
}

function first<T>(items: readonly T[], problem: (item: T) => string | undefined) {
  return items.map(problem).find((sentence) => sentence !== undefined);
}

const attestation: MethodRule = {
  fact: fido2Facts.F1,
  concerns: ['passkeyProfiles'],
  problem: (change) =>
    first(written(change), ({ name, attested, types }) =>
      attested && types.join(',') !== 'deviceBound'
        ? `Passkey profile '${name}' enforces attestation and allows passkeyTypes '${types.join(',')}'; expected 'deviceBound' alone.`
        : undefined,
    ),
};

const profileCount: MethodRule = {
  fact: fido2Facts.F8,
  concerns: ['passkeyProfiles'],
  problem: ({ after }) => {
    const count = profilesOf(after).length;
    return count > MAXIMUM_PROFILES
      ? `${count} passkey profiles; expected at most ${MAXIMUM_PROFILES}, the default one included.`
      : undefined;
  },
};

const defaultStays: MethodRule = {
  fact: fido2Facts.F8,
  concerns: ['passkeyProfiles'],
  problem: ({ before, after }) => {
    const wanted = own(before, 'defaultPasskeyProfile');
    if (!hasOptedIn(before) || !hasOptedIn(after) || typeof wanted !== 'string') return undefined;
    return profilesOf(after).some(({ id }) => id === wanted.toLowerCase())
      ? undefined
      : `The default passkey profile '${wanted}' is missing from passkeyProfiles; it cannot be deleted.`;
  },
};

const optInNeedsDefault: MethodRule = {
  fact: fido2Facts.F10how,
  concerns: ['passkeyProfiles'],
  problem: ({ before, after }) => {
    if (hasOptedIn(before) || !hasOptedIn(after)) return undefined;
    return profilesOf(after).some(({ id }) => id === DEFAULT_PROFILE_ID)
      ? undefined
      : `passkeyProfiles has no profile '${DEFAULT_PROFILE_ID}'; the first write of profiles must contain the default one.`;
  },
};

const optInStays: MethodRule = {
  fact: fido2Facts.F10,
  concerns: ['passkeyProfiles'],
  problem: ({ before, after }) =>
    hasOptedIn(before) && !hasOptedIn(after)
      ? 'passkeyProfiles cannot be emptied: opting in to passkey profiles cannot be undone.'
      : undefined,
};

const defaultIdStays: MethodRule = {
  fact: fido2Facts.F10how,
  concerns: ['defaultPasskeyProfile'],
  problem: ({ before, after }) => {
    const wanted = own(after, 'defaultPasskeyProfile');
    const optsIn = !hasOptedIn(before) && hasOptedIn(after);
    return optsIn && wanted === DEFAULT_PROFILE_ID
      ? undefined
      : `defaultPasskeyProfile is read-only; leave it out or send ${quote(own(before, 'defaultPasskeyProfile'))}.`;
  },
};

const profileInUse: MethodRule = {
  fact: fido2Facts.F8,
  concerns: ['passkeyProfiles'],
  problem: ({ before, after }) => {
    const kept = new Set(profilesOf(after).map(({ id }) => id));
    const removed = profilesOf(before).filter(({ id }) => !kept.has(id));
    return first(removed, ({ id, name }) => {
      const user = passkeyTargetsOf(after).find((target) => target.profiles.includes(id));
      return user
        ? `Passkey profile '${name}' cannot be removed while target '${user.id}' uses it; remove it from the target in the same request.`
        : undefined;
    });
  },
};

const enforcedNeedsAaguid: MethodRule = {
  fact: fido2Facts.F9,
  concerns: ['passkeyProfiles', 'keyRestrictions'],
  problem: (change) => {
    const legacy = restrictionsOf(own(change.after, 'keyRestrictions'));
    if (!hasOptedIn(change.after) && legacy.enforced && legacy.aaguids.length === 0) {
      return 'keyRestrictions are enforced without an AAGUID; expected at least one.';
    }
    return first(written(change), ({ name, restrictions }) =>
      restrictions.enforced && restrictions.aaguids.length === 0
        ? `Key restrictions of passkey profile '${name}' are enforced without an AAGUID; expected at least one.`
        : undefined,
    );
  },
};

const aaguidOnce: MethodRule = {
  fact: fido2Facts.aaguid,
  concerns: ['passkeyProfiles', 'keyRestrictions'],
  problem: (change) => {
    const lists = written(change).map(({ restrictions }) => restrictions.aaguids);
    if (!hasOptedIn(change.after)) {
      lists.push(restrictionsOf(own(change.after, 'keyRestrictions')).aaguids);
    }
    return first(lists, (aaguids) => {
      const twice = aaguids.find((aaguid, index) => aaguids.indexOf(aaguid) !== index);
      return twice === undefined ? undefined : `AAGUID '${twice}' is listed twice; expected once.`;
    });
  },
};

/** Rules about passkey profiles and opting in to them. */
export const profileRules: readonly MethodRule[] = [
  optInStays,
  optInNeedsDefault,
  defaultIdStays,
  profileCount,
  defaultStays,
  profileInUse,
  attestation,
  enforcedNeedsAaguid,
  aaguidOnce,
];
