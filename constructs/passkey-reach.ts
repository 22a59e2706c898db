import { Token } from 'cdktf';
import type { IConstruct } from 'constructs';
import { AUTHENTICATOR_AAGUIDS } from '../model/authenticator';
import { admits } from '../model/passkey';
import { AccessPolicy } from './access-policy';
import { PHONES } from './authenticator-path';
import type { EmergencyAccess } from './break-glass-exclusion';
import type { PasskeyPolicyProps } from './passkey-policy-props';
import type { PasskeyProfile } from './passkey-profile';
import { comparable, type GroupReference, idOf, idWithin } from './reference';

/** A profile with whom it is for. */
interface Reach {
  readonly name: string;
  readonly profile: PasskeyProfile;
  readonly for: 'everyone' | readonly GroupReference[];
}

/** Profiles of a policy, that of staff first. */
export const reachOf = ({ staff, profiles = {} }: PasskeyPolicyProps): readonly Reach[] => [
  { name: 'staff', ...staff },
  ...Object.entries(profiles).map(([name, { profile, groups }]) => ({
    name,
    profile,
    for: groups,
  })),
];

/** Profiles that admit synced passkeys of whatever provider, by name. */
export const openToEveryProvider = (props: PasskeyPolicyProps): string[] =>
  reachOf(props)
    .filter(({ profile }) => profile.types.includes('synced') && !profile.keyRestrictions.enforced)
    .map(({ name }) => name);

/**
 * What would keep keys of accounts for emergencies from signing in, as far as it can be known before
 * any tenant is asked. The provider sees memberships, and refuses the rest.
 */
export function* breakGlassProblems(
  scope: IConstruct,
  { accounts, group }: EmergencyAccess,
  props: PasskeyPolicyProps,
): Iterable<string> {
  const all = reachOf(props);
  if (all.some((reach) => reach.for !== 'everyone' && Token.isUnresolved(reach.for))) return;
  const reaching = group === undefined ? all : all.filter((reach) => reaches(scope, reach, group));
  if (reaching.length === 0) {
    yield 'no profile is for the group of accounts for emergencies, so their keys do not sign in; name it in the groups of a profile that admits them';
    return;
  }
  const models = new Set(accounts.flatMap(({ keys }) => keys.map(({ model }) => model)));
  for (const model of models) {
    if (reaching.some(({ profile }) => admitsModel(profile, model))) continue;
    const names = reaching.map(({ name }) => `"${name}"`).join(' and ');
    yield `accounts for emergencies have keys of the model ${model}, which ${names} ${reaching.length === 1 ? 'refuses' : 'refuse'}; admit it, or put their group where it is admitted`;
  }
}

function reaches(scope: IConstruct, reach: Reach, group: GroupReference): boolean {
  if (reach.for === 'everyone') return true;
  const wanted = comparable(scope, idOf(group, 'group'));
  return reach.for.some((one) => comparable(scope, idWithin(one)) === wanted);
}

/** Attestation is checked when a key is registered, and these are. */
const admitsModel = ({ admission }: PasskeyProfile, model: string): boolean =>
  admits(admission, { type: 'deviceBound', model, proven: true });

/**
 * Policies of the stack that Microsoft Authenticator cannot get past while it registers its first
 * passkey: they demand a passkey of every resource, on phones as well.
 *
 * A strength that admits no passkey of Authenticator is left alone: whoever is held to it has nothing
 * to register there.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-authenticator-passkey
 */
export function authenticatorProblems(
  policies: readonly IConstruct[],
  props: PasskeyPolicyProps,
): string[] {
  const admitting = reachOf(props).find(({ profile }) =>
    AUTHENTICATOR_AAGUIDS.some((model) => admitsModel(profile, model)),
  );
  if (admitting === undefined) return [];
  return policies
    .filter((policy): policy is AccessPolicy => policy instanceof AccessPolicy)
    .filter(stopsAuthenticator)
    .map(
      ({ node }) =>
        `profile "${admitting.name}" admits passkeys in Microsoft Authenticator, and ${node.path} keeps it from registering one: it demands a passkey of every resource, on phones as well. Give the policy a path: AuthenticatorPath.strengthPair, .applicationFilter or .registrationLeftOut; or admit no passkeys in Authenticator`,
    );
}

function stopsAuthenticator({ props }: AccessPolicy): boolean {
  const { state, grant, target, conditions = {} } = props;
  const strength = grant?.inevitableStrength;
  if (state === 'disabled' || strength === undefined || !target.isAllResources) return false;
  if (target.leavesAuthenticatorOut) return false;
  const { platforms, userRiskLevels, signInRiskLevels, transferMethods } = conditions;
  // Those are about sign-ins that nobody registers with.
  const apart = [userRiskLevels, signInRiskLevels, transferMethods];
  if (apart.some((list) => list !== undefined && list.length > 0)) return false;
  const onPhones = PHONES.some(
    (phone) =>
      platforms === undefined ||
      (platforms.includePlatforms.some((one) => one === 'all' || one === phone) &&
        platforms.excludePlatforms?.includes(phone) !== true),
  );
  return onPhones && demandsAuthenticatorsPasskey(strength.purpose, strength.demanded.models);
}

const demandsAuthenticatorsPasskey = (
  purpose: 'signIn' | 'bootstrap',
  models: readonly (string | undefined)[] | null | undefined,
): boolean =>
  purpose === 'signIn' &&
  (models === null ||
    models === undefined ||
    AUTHENTICATOR_AAGUIDS.some((model) => models.includes(model)));

/**
 * Policies of the stack that nobody could satisfy: they demand passkeys of models of which no profile
 * admits one. Whoever they are about would be locked out.
 *
 * Whether the profile that admits one is for the same people the provider and proofs see, which know
 * memberships.
 */
export function unsatisfiableProblems(
  policies: readonly IConstruct[],
  props: PasskeyPolicyProps,
): string[] {
  const profiles = reachOf(props).map(({ profile }) => profile);
  return policies
    .filter((policy): policy is AccessPolicy => policy instanceof AccessPolicy)
    .flatMap(({ node, props: { state, grant } }) => {
      const { combinations, models } = grant?.inevitableStrength?.demanded ?? {};
      if (state === 'disabled' || models == null) return [];
      if (combinations?.every((one) => one === 'fido2') !== true) return [];
      const known = models.filter((model) => model !== undefined);
      const isOpen = known.length < models.length;
      if (isOpen || known.some((model) => profiles.some((one) => admitsModel(one, model))))
        return [];
      return [
        `${node.path} demands passkeys of the models ${known.join(', ')}, and no profile admits one, so nobody satisfies it; admit them in a profile, or demand models that one admits`,
      ];
    });
}
