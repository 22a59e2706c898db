import { fido2Facts } from '../../facts/fido2';
import { own, type JsonObject } from '../../json';
import type { MethodRule } from '../configuration';
import { targetsOf } from '../targets';
import { hasOptedIn, passkeyTargetsOf, profilesOf, restrictionsOf } from './view';

/** Kilobytes, as Microsoft's page gives them; a target's two figures lie on one line. */
const CAP = 20;
const EMPTY_POLICY = 1.44;
const PROFILE = 0.4;
const AAGUID = 0.3 / 10;
const TARGET_PER_PROFILE = (0.4 - 0.23) / 4;
const TARGET = 0.23 - TARGET_PER_PROFILE;

/** The size of a passkey configuration in KB by Microsoft's budget figures. */
function sizeInKilobytes(configuration: JsonObject): number {
  const profiles = profilesOf(configuration);
  const included = passkeyTargetsOf(configuration);
  const excluded = targetsOf(configuration, 'excludeTargets');
  const aaguids = hasOptedIn(configuration)
    ? profiles.reduce((sum, { restrictions }) => sum + restrictions.aaguids.length, 0)
    : restrictionsOf(own(configuration, 'keyRestrictions')).aaguids.length;
  const assigned = included.reduce((sum, { profiles: ids }) => sum + ids.length, 0);
  return (
    EMPTY_POLICY +
    profiles.length * PROFILE +
    aaguids * AAGUID +
    (included.length + excluded.length) * TARGET +
    assigned * TARGET_PER_PROFILE
  );
}

export const sizeRule: MethodRule = {
  fact: fido2Facts.F11,
  concerns: ['passkeyProfiles', 'includeTargets', 'excludeTargets', 'keyRestrictions'],
  problem: ({ after }) => {
    const size = sizeInKilobytes(after);
    return size > CAP
      ? `The policy would be ${size.toFixed(2)} KB; expected at most ${CAP} KB: list fewer AAGUIDs or targets.`
      : undefined;
  },
};
