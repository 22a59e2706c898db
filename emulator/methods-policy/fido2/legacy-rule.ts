import { fido2Facts } from '../../facts/fido2';
import { equal, own } from '../../json';
import type { MethodRule } from '../configuration';
import { hasOptedIn } from './view';

const LEGACY = ['isAttestationEnforced', 'keyRestrictions'] as const;

/** Once a tenant uses profiles, its tenant-wide settings only mirror the default one. */
export const legacyRule: MethodRule = {
  fact: fido2Facts.legacyAfterOptIn,
  concerns: LEGACY,
  problem: ({ before, sent }) => {
    if (!hasOptedIn(before)) return undefined;
    const changed = LEGACY.find(
      (name) => Object.hasOwn(sent, name) && !equal(own(before, name), own(sent, name)),
    );
    return changed === undefined
      ? undefined
      : `'${changed}' cannot be changed in a tenant that uses passkey profiles; change the default profile instead.`;
  },
};
