import { Annotations } from 'cdktf';
import { Construct } from 'constructs';
import type { NonEmpty } from '../model/non-empty';
import { HIGHLY_PRIVILEGED_ROLES } from '../model/roles/highly-privileged';
import { AccessPolicy } from './access-policy';
import { logicalNameOf } from './address';
import { Audience } from './audience';
import { Grant, type StrengthToSignIn } from './grant';
import { intended, type IntentProps } from './intent-props';
import { located } from './located';
import type { GroupReference, RoleReference } from './reference';
import { Target } from './target';
import { TenantStack } from './tenant-stack';

/** Properties of {@link PrivilegedAccess}. */
export interface PrivilegedAccessProps extends IntentProps {
  /** What administrators sign in with: a strength that names its models. */
  readonly strength: StrengthToSignIn;
  /**
   * Directory roles that count as privileged.
   *
   * @default - {@link HIGHLY_PRIVILEGED_ROLES}
   */
  readonly roles?: NonEmpty<RoleReference>;
  /**
   * Groups whose members are held to the same, whatever roles they have: developers, signatories,
   * targets of attackers.
   *
   * @default - none
   */
  readonly groups?: NonEmpty<GroupReference>;
  /**
   * Hours after which an administrator signs in again.
   *
   * @default 4
   */
  readonly signInEveryHours?: number;
  /**
   * Whether administrators also need a device that Intune marks as compliant.
   *
   * @default false
   */
  readonly managedDevice?: boolean;
}

/**
 * How administrators sign in to everything: with a key of a known model that cannot leave its device,
 * every few hours, in a browser that forgets them.
 *
 * Roles match users in whom they are active in the whole tenant. Custom roles, and roles for an
 * administrative unit, do not match: name the groups of their holders.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-admin-phish-resistant-mfa
 */
export class PrivilegedAccess extends Construct {
  readonly policy: AccessPolicy;

  /** @throws Error naming this construct when the strength admits passkeys of every model. */
  constructor(scope: Construct, id: string, props: PrivilegedAccessProps) {
    super(scope, id);
    const { name, strength, groups, signInEveryHours = 4, managedDevice = false } = props;
    const grant = located(this, () =>
      Grant.allOf(strength, ...(managedDevice ? (['compliantDevice'] as const) : [])),
    );
    if (strength.demanded.models === null) {
      throw new Error(
        `${this.node.path}: the strength admits passkeys of every model, synced ones among them; use SignInStrength.deviceBound`,
      );
    }
    adviseOfModels(this, strength.demanded.models ?? []);
    if (!Number.isInteger(signInEveryHours) || signInEveryHours < 1 || signInEveryHours > 23) {
      throw new Error(
        `${this.node.path}: signInEveryHours is ${signInEveryHours}; expected a whole number from 1 to 23`,
      );
    }
    const audience = located(this, () => {
      const roles = Audience.roles(...(props.roles ?? defaultRoles()));
      return groups === undefined ? roles : roles.and(Audience.groups(...groups));
    });
    this.policy = new AccessPolicy(this, 'Policy', {
      ...intended(props),
      name,
      audience,
      target: Target.allResources(),
      grant,
      session: {
        signInFrequency: {
          isEnabled: true,
          frequencyInterval: 'timeBased',
          type: 'hours',
          value: signInEveryHours,
        },
        persistentBrowser: { isEnabled: true, mode: 'never' },
      },
      logicalName: props.logicalName ?? logicalNameOf(id),
    });
  }
}

/** What takes the keys of administrators must not take those that are to save them. */
function adviseOfModels(scope: Construct, models: readonly (string | undefined)[]): void {
  const { accounts } = TenantStack.of(scope).breakGlass;
  const keys = accounts.flatMap((account) => account.keys);
  if (keys.length === 0 || !keys.every(({ model }) => models.includes(model))) return;
  Annotations.of(scope).addWarning(
    'every key of accounts for emergencies is of a model that administrators sign in with; a flaw of those models would take both at once, so give the accounts a key of another model',
  );
}

const defaultRoles = (): NonEmpty<string> =>
  Object.values(HIGHLY_PRIVILEGED_ROLES) as readonly string[] as NonEmpty<string>;
