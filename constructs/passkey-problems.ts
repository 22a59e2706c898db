import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isGuid } from '../model/guid';
import { isObjectId } from '../model/object-id';
import { admitsBeyond, DEFAULT_PROFILE_KEY, MAX_PROFILES } from '../model/passkey';
import { estimatePolicySize, POLICY_CAP_KB } from '../model/policy-size';
import type { PasskeyPolicyProps } from './passkey-policy-props';
import { comparable, type GroupReference, idWithin } from './reference';

/**
 * What a declaration of passkeys contradicts, before any tenant is asked. References that are not
 * resolved yet are left to the provider, which sees them resolved.
 */
export function* passkeyProblems(scope: IConstruct, props: PasskeyPolicyProps): Iterable<string> {
  yield* problemsOfKeys(props);
  yield* problemsOfIdentity(props);
  yield* problemsOfGroups(scope, props);
  yield* problemsOfReach(props);
  yield* problemsOfSize(props);
}

function* problemsOfKeys({ profiles = {}, retiring = {} }: PasskeyPolicyProps): Iterable<string> {
  const keys = [...Object.keys(profiles), ...Object.keys(retiring)];
  for (const key of keys.filter(
    (one) => Object.hasOwn(profiles, one) && Object.hasOwn(retiring, one),
  )) {
    yield `profile "${key}" is declared and retiring; choose one`;
  }
  for (const key of keys) {
    if (key === DEFAULT_PROFILE_KEY) {
      yield `the profile key "${key}" is reserved for the staff profile; choose another`;
    } else if (!/^[a-z0-9][a-z0-9-]*$/.test(key)) {
      yield `"${key}" is not a profile key; expected lower-case letters, digits and dashes`;
    }
  }
  if (keys.length + 1 > MAX_PROFILES) {
    yield `${keys.length} profiles beside the staff profile; a tenant has at most ${MAX_PROFILES} in all`;
  }
  for (const [key, { name }] of Object.entries({ ...retiring, ...profiles })) {
    if (name.trim() === '')
      yield `profile "${key}" has no name; give the one that administrators see`;
  }
}

function* problemsOfIdentity({
  profiles = {},
  retiring = {},
}: PasskeyPolicyProps): Iterable<string> {
  const all = Object.entries({ ...retiring, ...profiles });
  const owners = new Map<string, string>();
  for (const [key, { id, name }] of all) {
    if (id !== undefined && !Token.isUnresolved(id) && !isGuid(id)) {
      yield `the id of profile "${key}" is "${id}"; expected a GUID of 8-4-4-4-12 hexadecimal digits`;
    }
    for (const mark of [`name ${name.trim().toLowerCase()}`, `id ${(id ?? key).toLowerCase()}`]) {
      const other = owners.get(mark);
      if (other === undefined) owners.set(mark, key);
      else
        yield `profiles "${other}" and "${key}" have one ${mark.split(' ')[0] ?? ''}; give each its own`;
    }
  }
}

function* problemsOfGroups(
  scope: IConstruct,
  { staff, profiles = {} }: PasskeyPolicyProps,
): Iterable<string> {
  const lists: (readonly [string, readonly GroupReference[]])[] = [
    ...(staff.for === 'everyone' ? [] : [['staff', staff.for] as const]),
    ...Object.entries(profiles).map(([key, { groups }]) => [key, groups] as const),
  ];
  const open = lists.filter(([, groups]) => Token.isUnresolved(groups));
  for (const [key] of open) {
    yield `${key} takes its groups from a list that is not resolved at synthesis; name each group`;
  }
  const assignments = lists
    .filter((list) => !open.includes(list))
    .flatMap(([key, groups]) => groups.map((group) => [key, idWithin(group)] as const));
  const owner = new Map<string, string>();
  for (const [key, group] of assignments) {
    if (!Token.isUnresolved(group) && !isObjectId(group)) {
      yield `"${group}" in ${key} is not a group; expected its object id, or a reference to it`;
    }
    const id = comparable(scope, group);
    const other = owner.get(id);
    if (other === undefined) owner.set(id, key);
    else
      yield `group ${id} has the profiles of ${other} and ${key}; a user whom both reach may use either, so name it once`;
  }
  if (staff.for !== 'everyone' && staff.for.length === 0) {
    yield 'staff is for no group, so nobody has the default profile; name groups, or "everyone"';
  }
}

function* problemsOfReach({ staff, profiles = {} }: PasskeyPolicyProps): Iterable<string> {
  if (staff.for !== 'everyone') return;
  for (const [key, { profile, groups }] of Object.entries(profiles)) {
    if (groups.length === 0 || !admitsBeyond(staff.profile.admission, profile.admission)) continue;
    yield `staff is for everyone, and admits passkeys that profile "${key}" refuses: its members may use those as well, so "${key}" binds nobody; name the groups of staff, without those of "${key}"`;
  }
}

function* problemsOfSize({ staff, profiles = {} }: PasskeyPolicyProps): Iterable<string> {
  const others = Object.values(profiles);
  const targets = others.reduce(
    (sum, { groups }) => sum + groups.length,
    staff.for === 'everyone' ? 1 : staff.for.length,
  );
  const lists = [staff.profile, ...others.map(({ profile }) => profile)].map(
    ({ keyRestrictions }) => keyRestrictions.aaguids.length,
  );
  const size = estimatePolicySize({
    aaguidsOfProfiles: lists,
    profilesOfTargets: Array.from({ length: targets }, () => 1),
  });
  if (size > POLICY_CAP_KB) {
    yield `${lists.reduce((sum, count) => sum + count, 0)} models and ${targets} groups take about ${size.toFixed(1)} KB; Graph takes ${POLICY_CAP_KB} KB, so list fewer models`;
  }
}
