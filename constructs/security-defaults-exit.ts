import { Annotations, Aspects, dependable } from 'cdktf';
import { Construct } from 'constructs';
import { SecurityDefaults } from '../gen/security-defaults';
import { AccessPolicy } from './access-policy';
import { claimAddress } from './address';
import { ImportBlock } from './import-block';
import { claimSingleton } from './sole-owner';
import { TenantStack } from './tenant-stack';

/** Properties of {@link SecurityDefaultsExit}. */
export interface SecurityDefaultsExitProps {
  /**
   * Which of the two applies is next: `prepare` keeps security defaults on and holds every policy of
   * the stack in report-only; `leave` turns them off and then enforces the policies. A tenant that
   * has left stays with `leave`.
   */
  readonly step: 'prepare' | 'leave';
  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default 'security_defaults'
   */
  readonly logicalName?: string;
}

/**
 * The way from security defaults to conditional access, in two applies: Entra refuses policies that
 * are enforced while security defaults are on, and a policy that has never been seen should not be
 * the first that protects a tenant.
 *
 * The first apply creates the policies in report-only. Read what they report, policies for user
 * actions apart, which report nothing. The second apply turns security defaults off and, depending
 * on that, enforces the policies, at one request per second: **between the two nothing demands a
 * second factor**, for about as many seconds as the stack has policies, and for as long as an apply
 * takes that is interrupted and run again. Run it when few sign in, and do not stop it.
 *
 * A stack that only observes leaves security defaults as they are, whatever the step.
 *
 * @see https://learn.microsoft.com/entra/fundamentals/security-defaults
 */
export class SecurityDefaultsExit extends Construct {
  /** The resource, for references and escape hatches. */
  readonly resource: SecurityDefaults;

  readonly #dependency: string;

  /** @throws Error naming this construct when another one declares security defaults. */
  constructor(scope: Construct, id: string, props: SecurityDefaultsExitProps) {
    super(scope, id);
    const stack = TenantStack.of(this);
    claimSingleton(this, stack.tenantId, 'security defaults');
    const { step, logicalName = 'security_defaults' } = props;
    this.resource = new SecurityDefaults(this, 'Resource', {
      isEnabled: step === 'prepare',
      // Were they turned off, nothing would be enforced at all.
      ...(stack.observe && { lifecycle: { ignoreChanges: ['is_enabled'] } }),
    });
    claimAddress(this, this.resource, logicalName);
    this.#dependency = dependable(this.resource);
    new ImportBlock(this, 'Import', this.resource, stack.tenantId);
    // Aspects run at synthesis, when every policy of the stack is there.
    Aspects.of(stack).add({
      visit: (node) => {
        if (node instanceof AccessPolicy) this.#arrange(node, step);
      },
    });
    if (step === 'leave' && !stack.observe) {
      Annotations.of(this).addInfo(
        'the apply that turns security defaults off leaves the tenant without either protection until its policies are enforced; do not stop it',
      );
    }
  }

  #arrange({ state, resource }: AccessPolicy, step: SecurityDefaultsExitProps['step']): void {
    if (state !== 'enabled') return;
    if (step === 'prepare') {
      resource.state = 'enabledForReportingButNotEnforced';
      return;
    }
    // A stack that is synthesised twice is visited twice.
    resource.dependsOn = [...new Set([...(resource.dependsOn ?? []), this.#dependency])];
  }
}
