import { assumed, documented } from './fact';

const PROFILES = 'entra-docs page How to enable passkey (FIDO2) profiles';
const METHOD = 'Graph page fido2AuthenticationMethodConfiguration';

/** The rules of the passkey (FIDO2) method, by the numbers that docs/emulator.md uses. */
export const fido2Facts = {
  F1: documented(
    'F1',
    'Attestation enforcement registrationOnly requires passkeyTypes to be exactly deviceBound.',
    PROFILES,
  ),
  ruleStatus: assumed(
    'rule-status',
    'A write that breaks one of the rules F1, F8, F9, F10 and F11 is refused with 400 badRequest.',
    'the rules are documented for the portal; status and code that Graph answers are not',
  ),
  F8: documented(
    'F8',
    'At most three passkey profiles including the default one; the default profile stays; a profile that a target uses stays.',
    PROFILES,
  ),
  F8status: assumed(
    'F8-profile-id',
    'A target that names a profile which does not exist is refused with 400.',
    'the portal cannot express it; Graph documents no answer',
  ),
  F9: documented(
    'F9',
    'Enforced key restrictions need at least one AAGUID.',
    'captures of the live service',
  ),
  F10: documented('F10', 'Opting in to passkey profiles cannot be undone.', PROFILES),
  F10how: assumed(
    'F10-how',
    'A tenant opts in by a PATCH with a non-empty passkeyProfiles that contains the default profile 00000000-0000-0000-0000-000000000001; targets without a profile then get the default one.',
    'the pages describe the portal; the id was seen live; Microsoft moved existing targets alike',
  ),
  F11: documented(
    'F11',
    'The policy is limited to 20 KB: 1.44 KB empty, 0.23 KB a target with one profile and 0.4 KB with five, 0.4 KB a profile, 0.3 KB ten AAGUIDs.',
    PROFILES,
  ),
  F11excludes: assumed(
    'F11-excludes',
    'An excluded target counts as a target without a profile (0.19 KB).',
    'no figure is published for exclusions',
  ),
  legacyAfterOptIn: assumed(
    'legacy-after-opt-in',
    'After opt-in isAttestationEnforced and keyRestrictions mirror the default profile; changing them is refused.',
    'they are deprecated since 2025-10-15 and their meaning beside profiles is not documented',
  ),
  aaguid: assumed(
    'aaguid-list',
    'An aaGuids entry that is no GUID, or is listed twice, is refused with 400.',
    'no page says; entries are declared as strings but come back as GUIDs',
  ),
  profileMembers: documented(
    'profile-members',
    'A passkey profile needs id, name, passkeyTypes, attestationEnforcement and keyRestrictions.',
    'Graph page passkeyProfile',
  ),
  restrictionDefaults: assumed(
    'key-restriction-defaults',
    'Omitted members of keyRestrictions in a profile are isEnforced false, enforcementType allow, aaGuids [].',
    'values that restrict nothing, as the portal shows for a new profile',
  ),
  targetGroup: documented(
    'target-security-enabled',
    'A passkey target names a security-enabled group.',
    PROFILES,
  ),
  targetProfiles: assumed(
    'target-profiles',
    'After opt-in a target sent without allowedPasskeyProfiles gets the default profile; an empty list is refused.',
    'older clients know no profiles; a target without any would admit nothing',
  ),
  targetDefaults: assumed(
    'target-defaults',
    'isRegistrationRequired is false where a target omits it.',
    'declared non-nullable, and every documented sample has false',
  ),
  reset: documented('reset', 'DELETE of a method configuration resets it and answers 204.', METHOD),
  resetTo: assumed(
    'reset-to',
    'A reset passkey method is disabled, targets all users, allows self-service, and keeps only an unrestricted default profile; an opted-in tenant stays opted in.',
    'default states differ by age of the tenant; disabled is the one that no test can overlook',
  ),
  liveViolations: assumed(
    'live-violations',
    'A rule judges only what a PATCH changes: a stored profile that breaks a rule does not block other changes.',
    'the service judges requests; stored values may predate a rule',
  ),
  microsoftProfile: assumed(
    'microsoft-profile',
    'The profile that Microsoft creates since 2026-09-01 has an id and a name of the emulator’s choice and a target for all users.',
    'the page says that it exists, admits all types and takes one of the three slots',
  ),
} as const;
