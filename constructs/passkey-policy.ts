import { Annotations } from 'cdktf';
import { Construct } from 'constructs';
import { Fido2Method } from '../gen/fido2-method';
import { DEFAULT_PROFILE_KEY } from '../model/passkey';
import { claimAddress } from './address';
import { ImportBlock } from './import-block';
import { literal } from './literal';
import type { PasskeyPolicyProps } from './passkey-policy-props';
import { passkeyProblems } from './passkey-problems';
import type { PasskeyProfile } from './passkey-profile';
import {
  authenticatorProblems,
  breakGlassProblems,
  openToEveryProvider,
  reachOf,
  unsatisfiableProblems,
} from './passkey-reach';
import { idOf } from './reference';
import { claimSingleton } from './sole-owner';
import { TenantStack } from './tenant-stack';

/**
 * Who may sign in with which passkeys: the Passkey (FIDO2) method of a tenant as one decision.
 *
 * Every tenant has this configuration already: the policy takes it over with an import block, so
 * that the first plan shows what changes. What it says nothing about stays as it is.
 *
 * @example
 *
 * new PasskeyPolicy(stack, 'Passkeys', \{
 *   staff: \{ profile: PasskeyProfile.unattested(\{ types: ['deviceBound', 'synced'] \}), for: [staff] \},
 *   profiles: \{
 *     privileged: \{
 *       name: 'Privileged',
 *       profile: PasskeyProfile.attested(\{ models: [parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a')] \}),
 *       groups: [administrators],
 *     \},
 *   \},
 * \});
 */
export class PasskeyPolicy extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: Fido2Method;
  /** Its profiles, that of staff first. */
  readonly profiles: readonly PasskeyProfile[];

  /**
   * @throws Error naming this construct when the declaration contradicts itself, would keep keys of
   * accounts for emergencies from signing in, or another one of the app declares the passkeys of the
   * tenant. Synthesis fails when a policy of the stack keeps Microsoft Authenticator from registering
   * a passkey that a profile admits, or demands models of which no profile admits one.
   */
  constructor(scope: Construct, id: string, props: PasskeyPolicyProps) {
    super(scope, id);
    const stack = TenantStack.of(this);
    claimSingleton(this, stack.tenantId, 'passkey policy');
    const problems = [
      ...passkeyProblems(this, props),
      ...breakGlassProblems(this, stack.breakGlass, props),
    ];
    if (problems.length > 0) throw new Error(`${this.node.path}: ${problems.join('; ')}`);
    const { staff, logicalName = 'passkeys' } = props;
    this.profiles = reachOf(props).map(({ profile }) => profile);
    this.resource = new Fido2Method(this, 'Resource', {
      state: 'enabled',
      selfServiceRegistrationAllowed: props.selfServiceRegistration ?? true,
      defaultProfile: toConfig(staff.profile),
      profiles: toProfiles(props),
      includeTargets: toTargets(props),
    });
    claimAddress(this, this.resource, logicalName);
    new ImportBlock(this, 'Import', this.resource, stack.tenantId);
    for (const name of openToEveryProvider(props)) {
      Annotations.of(this).addWarning(
        `profile "${name}" admits synced passkeys of every provider, and each is as safe as the account that syncs it; name the providers you know in advisoryAaguids, before anybody has a passkey of another one`,
      );
    }
    this.node.addValidation({
      validate: () => {
        const all = stack.node.findAll();
        return [...authenticatorProblems(all, props), ...unsatisfiableProblems(all, props)];
      },
    });
  }
}

const toConfig = (profile: PasskeyProfile): ProfileConfig => ({
  passkeyTypes: [...profile.types],
  attestationEnforcement: profile.attestationEnforcement,
  keyRestrictions: profile.keyRestrictions,
});

function toProfiles(props: PasskeyPolicyProps): Record<string, NamedConfig> {
  const { staff, profiles = {}, retiring = {} } = props;
  const declared = Object.entries(profiles).map(([key, { id, name, profile }]) => [
    key,
    { name: literal(name), ...toConfig(profile), ...(id !== undefined && { id }) },
  ]);
  const leaving = Object.entries(retiring).map(([key, { id, name }]) => [
    key,
    { id, name: literal(name), ...toConfig(staff.profile) },
  ]);
  return Object.fromEntries([...declared, ...leaving]) as Record<string, NamedConfig>;
}

interface NamedConfig extends ProfileConfig {
  readonly name: string;
  readonly id?: string;
}

interface ProfileConfig {
  readonly passkeyTypes: string[];
  readonly attestationEnforcement: string;
  readonly keyRestrictions: PasskeyProfile['keyRestrictions'];
}

interface Target {
  readonly allUsers?: boolean;
  readonly groupId?: string;
  readonly profiles: string[];
}

function toTargets({ staff, profiles = {} }: PasskeyPolicyProps): Target[] {
  const ofStaff: Target[] =
    staff.for === 'everyone'
      ? [{ allUsers: true, profiles: [DEFAULT_PROFILE_KEY] }]
      : staff.for.map((group) => ({
          groupId: idOf(group, 'group'),
          profiles: [DEFAULT_PROFILE_KEY],
        }));
  const others = Object.entries(profiles).flatMap(([key, { groups }]) =>
    groups.map((group) => ({ groupId: idOf(group, 'group'), profiles: [key] })),
  );
  return [...ofStaff, ...others];
}
