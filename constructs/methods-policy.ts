import { Construct } from 'constructs';
import { AuthenticationMethodsPolicy } from '../gen/authentication-methods-policy';
import { claimAddress } from './address';
import { emergencyGroups } from './break-glass-exclusion';
import { ImportBlock } from './import-block';
import type { RegistrationCampaign } from './registration-campaign';
import { claimSingleton } from './sole-owner';
import { TenantStack } from './tenant-stack';

/** Properties of {@link MethodsPolicy}. */
export interface MethodsPolicyProps {
  /**
   * Asks users to register passkeys. Since 2026-09 Microsoft runs a campaign of its own where
   * nothing is declared. It needs a group of the accounts for emergencies, whom it does not ask.
   *
   * @default - nothing is said of it
   */
  readonly campaign?: RegistrationCampaign;
  /**
   * How far the tenant has come from the older policies for multifactor authentication and password
   * reset, which allow methods that this one does not. `complete` ignores them.
   *
   * @default - nothing is said of it
   */
  readonly migration?: 'inProgress' | 'complete';
  /**
   * Whether users may report a request that they did not start. Who does is at high risk from then
   * on, so that a {@link RiskGuard} acts.
   *
   * @default - nothing is said of it
   */
  readonly reportSuspiciousActivity?: boolean;
  /**
   * Whether users are offered the strongest method that they have, first.
   *
   * @default - nothing is said of it
   */
  readonly systemPreferred?: boolean;
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default 'methods'
   */
  readonly logicalName?: string;
}

const MIGRATION = { inProgress: 'migrationInProgress', complete: 'migrationComplete' } as const;

/**
 * What holds for all authentication methods of a tenant. Every tenant has this policy already: it is
 * taken over with an import block, and what is not declared stays as it is.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy
 */
export class MethodsPolicy extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: AuthenticationMethodsPolicy;

  /**
   * @throws Error naming this construct when another one declares it, nothing is declared, or a
   * campaign cannot leave out the accounts for emergencies, as they have no group.
   */
  constructor(scope: Construct, id: string, props: MethodsPolicyProps) {
    super(scope, id);
    const { tenantId, breakGlass } = TenantStack.of(this);
    claimSingleton(this, tenantId, 'methods policy');
    const { campaign, migration, reportSuspiciousActivity, systemPreferred, logicalName } = props;
    const everyone = { allUsers: true };
    const config = {
      ...(campaign !== undefined && {
        registrationCampaign: campaign.toConfig(() => emergencyGroups(this, breakGlass)),
      }),
      ...(migration !== undefined && { policyMigrationState: MIGRATION[migration] }),
      ...(reportSuspiciousActivity !== undefined && {
        reportSuspiciousActivitySettings: {
          state: stateOf(reportSuspiciousActivity),
          includeTarget: everyone,
        },
      }),
      ...(systemPreferred !== undefined && {
        systemCredentialPreferences: {
          state: stateOf(systemPreferred),
          includeTargets: [everyone],
        },
      }),
    };
    if (Object.keys(config).length === 0) {
      throw new Error(`${this.node.path}: nothing is declared; name a setting, or remove it`);
    }
    this.resource = new AuthenticationMethodsPolicy(this, 'Resource', config);
    claimAddress(this, this.resource, logicalName ?? 'methods');
    new ImportBlock(this, 'Import', this.resource, tenantId);
  }
}

const stateOf = (on: boolean): string => (on ? 'enabled' : 'disabled');
