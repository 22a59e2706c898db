import {
  type Admission,
  DEFAULT_PROFILE_KEY,
  type ModelRestriction,
  PASSKEY_TYPES,
} from '../../../../model/passkey';
import type { Path } from '../../../framework/path';
import { isKnown, isWhollyKnown } from '../../../framework/value';
import type { ConfiguredProfile, Fido2Config, RestrictionState } from '../schema';

/** One place that says which passkeys are admitted: a profile, or a tenant without profiles. */
export interface AdmissionView {
  /** Key of the profile; undefined for a tenant without profiles. */
  readonly key: string | undefined;
  readonly path: Path;
  /** Where attestation is declared. */
  readonly attestationPath: Path;
  /** Undefined while unknown, and where there are no profiles. */
  readonly types: readonly string[] | undefined;
  /** Undefined while unknown. */
  readonly attested: boolean | undefined;
  /** Undefined while unknown; without restrictions none is enforced. */
  readonly models: ModelRestriction | undefined;
}

/**
 * Every place of a planned state that admits passkeys, by an identity that survives a change of
 * its key: the id of the profile, where it has one.
 */
export function admissionsOf(planned: Fido2Config): ReadonlyMap<string, AdmissionView> {
  const views = new Map<string, AdmissionView>();
  if (planned.opt_in_to_profiles === false) views.set('tenant', tenantView(planned));
  const { default_profile: byDefault, profiles, undeclared_profiles: undeclared } = planned;
  if (byDefault !== null && isKnown(byDefault)) {
    views.set(
      DEFAULT_PROFILE_KEY,
      profileView(DEFAULT_PROFILE_KEY, ['default_profile'], byDefault),
    );
  }
  for (const [key, profile] of entriesOf(profiles)) {
    views.set(identityOf(key, profile), profileView(key, ['profiles', { key }], profile));
  }
  for (const [key, profile] of entriesOf(undeclared)) {
    views.set(
      identityOf(key, profile),
      profileView(key, ['undeclared_profiles', { key }], profile),
    );
  }
  return views;
}

const identityOf = (key: string, { id }: ConfiguredProfile): string =>
  typeof id === 'string' ? id.toLowerCase() : `new ${key}`;

/** The profiles of a map that are known. */
export function entriesOf(profiles: Fido2Config['profiles']): [string, ConfiguredProfile][] {
  if (profiles === null || !isKnown(profiles)) return [];
  return [...profiles].flatMap(([key, profile]) => (isKnown(profile) ? [[key, profile]] : []));
}

/** A place that exists before and after a change. */
export interface ChangedAdmission {
  readonly now: AdmissionView;
  readonly before: AdmissionView;
}

/** The places that a change goes through, with what they admitted before. */
export function changedAdmissions(planned: Fido2Config, current: Fido2Config): ChangedAdmission[] {
  const before = admissionsOf(current);
  return [...admissionsOf(planned)].flatMap(([identity, now]) => {
    const earlier = before.get(identity);
    return earlier === undefined ? [] : [{ now, before: earlier }];
  });
}

function profileView(
  key: string,
  path: Path,
  profile: Pick<
    ConfiguredProfile,
    'passkey_types' | 'attestation_enforcement' | 'key_restrictions'
  >,
): AdmissionView {
  const { passkey_types: types, attestation_enforcement: attestation } = profile;
  return {
    key,
    path,
    attestationPath: [...path, 'attestation_enforcement'],
    types: isKnown(types) && types.every(isKnown) ? types : undefined,
    attested: isKnown(attestation) ? attestation === 'registrationOnly' : undefined,
    models: restrictionOf(profile.key_restrictions),
  };
}

const tenantView = (planned: Fido2Config): AdmissionView => ({
  key: undefined,
  path: [],
  attestationPath: ['attestation_enforced'],
  types: undefined,
  attested: isKnown(planned.attestation_enforced)
    ? planned.attestation_enforced === true
    : undefined,
  models: restrictionOf(planned.key_restrictions),
});

function restrictionOf(
  restrictions: ConfiguredProfile['key_restrictions'],
): ModelRestriction | undefined {
  if (restrictions === null) return { enforced: false, type: 'allow', aaguids: new Set() };
  if (!isWhollyKnown(restrictions)) return undefined;
  const known = restrictions as RestrictionState;
  return {
    enforced: known.enforced,
    type: known.enforcement_type,
    aaguids: new Set(known.aaguids.map((aaguid) => aaguid.toLowerCase())),
  };
}

/** How messages call a place: its path, or the tenant. */
export function nameOf({ key }: AdmissionView): string {
  return key === undefined ? 'the tenant' : `profile "${key}"`;
}

/** What a place admits; undefined while a part of it is unknown. */
export function toAdmission({
  key,
  types,
  attested,
  models,
}: AdmissionView): Admission | undefined {
  // Without profiles nothing is said of types: attestation alone keeps synced passkeys out.
  const admitted =
    key === undefined ? (attested === true ? ['deviceBound'] : PASSKEY_TYPES) : types;
  if (admitted === undefined || attested === undefined || models === undefined) return undefined;
  return { types: new Set(admitted), attested, models };
}
