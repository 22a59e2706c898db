import { Construct } from 'constructs';
import { AuthorizationPolicy } from '../gen/authorization-policy';
import { ConditionalAccessSettings } from '../gen/conditional-access-settings';
import { AccessPolicy } from './access-policy';
import { claimAddress } from './address';
import { Audience } from './audience';
import { Grant } from './grant';
import { ImportBlock } from './import-block';
import { intended, type IntentProps } from './intent-props';
import { keepRecord } from './records';
import { RECOVERY_OUTSIDE_CONDITIONAL_ACCESS } from './recovery-outside';
import { claimSingleton } from './sole-owner';
import { Target } from './target';
import { TenantStack } from './tenant-stack';

/** Recovering an account with a verified ID: a preview of Microsoft. */
export interface AccountRecovery extends IntentProps {
  /**
   * That the tenant has the preview, and that it may change without notice. A tenant that does not
   * have it refuses the policy.
   */
  readonly acceptPreview: true;
  /**
   * Whose accounts can be recovered so.
   *
   * @default - everyone
   */
  readonly audience?: Audience;
  /**
   * Whether policies on all resources leave recovering an account out: whoever recovers one has
   * nothing that those ask for.
   *
   * @default true
   */
  readonly leavesAllResources?: boolean;
}

/** Properties of {@link RecoveryAccess}. */
export interface RecoveryAccessProps {
  /**
   * Whether administrators may reset their own passwords: outside of conditional access, with two
   * methods of Microsoft's choice.
   *
   * @default false
   */
  readonly administratorsResetPasswords?: boolean;
  /**
   * Recovering an account with a verified ID.
   *
   * @default - nothing is said of it
   */
  readonly accountRecovery?: AccountRecovery;
  /**
   * Name of the resources in Terraform's state. Changing it needs `moved` blocks.
   *
   * @default 'recovery'
   */
  readonly logicalName?: string;
}

/**
 * What can be decided of recovery: that administrators do not reset their own passwords, and what it
 * takes to recover an account.
 *
 * Most of recovery is decided elsewhere. The stack's output `records` lists what no policy reaches
 * ({@link RECOVERY_OUTSIDE_CONDITIONAL_ACCESS}), so that every plan and every report shows it.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export class RecoveryAccess extends Construct {
  /** The tenant's authorization policy, of which nothing else is declared. */
  readonly resource: AuthorizationPolicy;
  /** The policy for recovering an account, where there is one. */
  readonly policy: AccessPolicy | undefined;

  /**
   * @throws Error naming this construct when another one declares the same of the tenant, or the
   * preview is not accepted.
   */
  constructor(scope: Construct, id: string, props: RecoveryAccessProps = {}) {
    super(scope, id);
    const { tenantId } = TenantStack.of(this);
    claimSingleton(this, tenantId, 'authorization policy');
    const {
      administratorsResetPasswords = false,
      accountRecovery,
      logicalName = 'recovery',
    } = props;
    // The types say so, but casts do not.
    if (accountRecovery !== undefined && (accountRecovery.acceptPreview as unknown) !== true) {
      throw new Error(
        `${this.node.path}: recovering an account rests on a preview that nobody accepted; say acceptPreview: true, or remove accountRecovery`,
      );
    }
    this.resource = new AuthorizationPolicy(this, 'Resource', {
      allowedToUseSspr: administratorsResetPasswords,
    });
    claimAddress(this, this.resource, logicalName);
    new ImportBlock(this, 'Import', this.resource, tenantId);
    for (const { id: entry, what, governedBy } of RECOVERY_OUTSIDE_CONDITIONAL_ACCESS) {
      const record = { id: entry, what, governed_by: governedBy };
      keepRecord(this, 'recovery_outside_conditional_access', record);
    }
    if (accountRecovery === undefined) return;
    this.policy = this.#demandVerifiedId(accountRecovery, logicalName);
    if (accountRecovery.leavesAllResources !== false) this.#leaveAllResources(logicalName);
  }

  #demandVerifiedId(props: AccountRecovery, logicalName: string): AccessPolicy {
    return new AccessPolicy(this, 'Policy', {
      ...intended(props),
      name: props.name,
      audience: props.audience ?? Audience.everyone(),
      target: Target.accountRecovery(),
      grant: Grant.verifiedId(),
      logicalName: props.logicalName ?? logicalName,
    });
  }

  #leaveAllResources(logicalName: string): void {
    const { tenantId } = TenantStack.of(this);
    claimSingleton(this, tenantId, 'settings of conditional access');
    const settings = new ConditionalAccessSettings(this, 'Settings', {
      userActionExclusions: [{ userAction: 'accountrecovery', state: 'enabled' }],
    });
    claimAddress(this, settings, logicalName);
    new ImportBlock(this, 'SettingsImport', settings, tenantId);
  }
}
