import type { Unknown } from '../../../../provider/framework/value';
import type { Finding } from '../../../../provider/resources/define/rules';
import type { Fido2Rule } from '../../../../provider/resources/fido2-method/rules/rule';
import type {
  ConfiguredProfile,
  Fido2Config,
  Fido2State,
  ProfileState,
  RestrictionState,
  TargetState,
} from '../../../../provider/resources/fido2-method/schema';

export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
export const ADMINS = '9a0f0000-0000-4000-8000-000000000002';
export const ADA = '05e40000-0000-4000-8000-000000000001';
export const KEY_A = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
export const KEY_B = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';
export const PROFILE_ID = '6d5f6e2b-3f0c-4c1e-9a52-000000000001';
export const OTHER_ID = '6d5f6e2b-3f0c-4c1e-9a52-000000000002';

type State = Fido2State & Fido2Config;

export function restrictions(overrides: Partial<RestrictionState> = {}): RestrictionState {
  return { enforced: false, enforcement_type: 'block', aaguids: [], ...overrides };
}

export const allow = (...aaguids: string[]): RestrictionState =>
  restrictions({ enforced: true, enforcement_type: 'allow', aaguids });
export const block = (...aaguids: string[]): RestrictionState =>
  restrictions({ enforced: true, enforcement_type: 'block', aaguids });

/** A profile that attests one model. */
export function profile(overrides: Partial<ProfileState> = {}): ProfileState {
  return {
    id: PROFILE_ID,
    name: 'Privileged',
    passkey_types: ['deviceBound'],
    attestation_enforcement: 'registrationOnly',
    key_restrictions: allow(KEY_A),
    ...overrides,
  };
}

/** A profile that admits everything. */
export const openProfile = (overrides: Partial<ProfileState> = {}): ProfileState =>
  profile({
    id: OTHER_ID,
    name: 'Open',
    passkey_types: ['deviceBound', 'synced'],
    attestation_enforcement: 'disabled',
    key_restrictions: restrictions(),
    ...overrides,
  });

export function group(group_id: string, ...profiles: string[]): TargetState {
  return { all_users: null, group_id, user_id: null, profiles };
}

export const everyone = (...profiles: string[]): TargetState => ({
  all_users: true,
  group_id: null,
  user_id: null,
  profiles,
});

export const user = (user_id: string, ...profiles: string[]): TargetState => ({
  all_users: null,
  group_id: null,
  user_id,
  profiles,
});

const DEFAULT: NonNullable<Fido2State['default_profile']> = {
  name: 'Default passkey profile',
  passkey_types: ['deviceBound', 'synced'],
  attestation_enforcement: 'disabled',
  key_restrictions: restrictions(),
};

/** What a test states of a plan; any value may be unknown. */
export type Overrides = Partial<Fido2Config>;

/** A tenant with an open default profile for staff and a privileged one for administrators. */
export function state(overrides: Overrides = {}): State {
  const found: Fido2State = {
    state: 'enabled',
    self_service_registration_allowed: true,
    opt_in_to_profiles: true,
    default_profile: DEFAULT,
    profiles: new Map([['privileged', profile()]]),
    undeclared_profiles: new Map(),
    include_targets: [group(STAFF, 'default'), group(ADMINS, 'privileged')],
    exclude_group_ids: [],
    exclude_user_ids: [],
    allow_empty_exclusions: null,
    attestation_enforced: null,
    key_restrictions: null,
  };
  return { ...found, ...overrides } as State;
}

/** A tenant without profiles. */
export const legacy = (overrides: Overrides = {}): State =>
  state({
    opt_in_to_profiles: false,
    default_profile: null,
    profiles: new Map(),
    include_targets: [{ ...everyone(), profiles: null }],
    attestation_enforced: false,
    key_restrictions: restrictions(),
    ...overrides,
  });

/** {@link state} with other properties of its profile `privileged`; any may be unknown. */
export const withProfile = (overrides: Partial<ConfiguredProfile>): State =>
  state({
    profiles: new Map<string, ConfiguredProfile | Unknown>([
      ['privileged', { ...profile(), ...overrides }],
    ]),
  });

/** {@link state} with other properties of its default profile. */
export const withDefault = (
  overrides: Partial<Omit<ConfiguredProfile, 'id'>>,
): ReturnType<typeof state> => state({ default_profile: { ...DEFAULT, ...overrides } });

/** What a rule says about a change; where no current state is given, about one that is live. */
export const findings = (
  rule: Fido2Rule,
  planned: State,
  current: State = planned,
): readonly Finding[] => [...rule.check(planned, current)];
