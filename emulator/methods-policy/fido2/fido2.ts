import { type JsonObject, objects, own, text } from '../../json';
import { fido2AuthenticationMethodConfiguration } from '../../schema/fido2';
import type { BuiltInMethod, MethodChange } from '../configuration';
import { DEFAULT_PROFILE_ID, legacy, optedIn } from './defaults';
import { legacyRule } from './legacy-rule';
import { profileRules } from './profile-rules';
import { sizeRule } from './size-rule';
import { targetRules } from './target-rules';
import { hasOptedIn } from './view';

/**
 * Derived values: the default profile's id after opt-in, its assignment to targets that name no
 * profile, and the tenant-wide settings that mirror it.
 */
function settle({ before, after }: MethodChange): JsonObject {
  const optsIn = !hasOptedIn(before) && hasOptedIn(after);
  const targets = objects(after, 'includeTargets').map((target) =>
    assigned(target, hasOptedIn(after), optsIn),
  );
  if (!hasOptedIn(after)) return { ...after, includeTargets: targets };
  const id = text(after, 'defaultPasskeyProfile') || DEFAULT_PROFILE_ID;
  const profile = objects(after, 'passkeyProfiles').find(
    (candidate) => text(candidate, 'id').toLowerCase() === id.toLowerCase(),
  );
  return {
    ...after,
    includeTargets: targets,
    defaultPasskeyProfile: id,
    ...(profile && {
      isAttestationEnforced: text(profile, 'attestationEnforcement') === 'registrationOnly',
      keyRestrictions: own(profile, 'keyRestrictions') ?? null,
    }),
  };
}

function assigned(target: JsonObject, profiles: boolean, optsIn: boolean): JsonObject {
  const named = own(target, 'allowedPasskeyProfiles');
  const empty = Array.isArray(named) && named.length === 0;
  if (named !== undefined && !(empty && optsIn)) return target;
  return { ...target, allowedPasskeyProfiles: profiles ? [DEFAULT_PROFILE_ID] : [] };
}

/** The passkey (FIDO2) method. */
export const fido2: BuiltInMethod = {
  id: 'Fido2',
  versions: ['v1.0', 'beta'],
  type: fido2AuthenticationMethodConfiguration,
  settle,
  rules: [...profileRules, legacyRule, ...targetRules, sizeRule],
  reset: (before) => ({ ...(hasOptedIn(before) ? optedIn : legacy), state: 'disabled' }),
  expanded: ['includeTargets'],
};
