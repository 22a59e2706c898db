import { Annotations, LocalBackend, TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { EntraProvider, type EntraProviderBreakGlass } from '../gen/provider';
import type { Cloud } from '../model/cloud';
import { isGuid } from '../model/guid';
import { sharedAddresses } from './address';
import { BreakGlass } from './break-glass';
import type { EmergencyAccess } from './break-glass-exclusion';
import { located } from './located';
import { fromConfiguration } from './project-path';
import { keepRecord } from './records';
import { comparable, distinct, idOf } from './reference';
import {
  rootsConfig,
  type SecurityKeyTrust,
  trustConfig,
  trustProblems,
} from './security-key-trust';
import { UndeclaredBreakGlass } from './undeclared-break-glass';

/** Properties of {@link TenantStack}. */
export interface TenantStackProps {
  /** Id of the tenant that the stack manages. Terraform refuses a credential of another one. */
  readonly tenantId: string;

  /**
   * Accounts that a locked-out company gets in with, or the record that none is declared; or what
   * declares them, given the stack, where their group is one of its resources.
   */
  readonly breakGlass: EmergencyAccess | ((stack: TerraformStack) => EmergencyAccess);

  /**
   * Cloud of the tenant.
   *
   * @default - the provider's own: `ARM_ENVIRONMENT`, else `global`
   */
  readonly environment?: Cloud;

  /**
   * Whether policies of conditional access only observe what they would do: those that are enabled
   * are created in report-only, and those on user actions, of which nothing is reported, off.
   * Security defaults stay as they are. Methods, passkeys and passes are applied all the same.
   *
   * Saying so of a tenant that enforces its policies already ends that.
   *
   * @default false
   */
  readonly observe?: boolean;

  /**
   * Whose word counts about security keys that were made for users: the provider verifies their
   * evidence with it in every plan.
   *
   * @default - evidence of a security key is refused
   */
  readonly securityKeys?: SecurityKeyTrust;

  /**
   * Adds the backend that keeps the state, to the stack it is given.
   *
   * @default - a local file, `terraform.<name>.tfstate` in the folder of `cdktf.json`
   */
  readonly backend?: (stack: TerraformStack) => void;
}

/** Stacks of an app by name: cdktf merges two of one name without a word. */
const names = new WeakMap<IConstruct, Map<string, TenantStack>>();

/**
 * Everything that is declared for one tenant: one state, one provider, one plan.
 *
 * Credentials are never part of it: Terraform saves provider configuration in plan files in clear.
 * The provider takes them from the environment (`ARM_CLIENT_ID` and its companions).
 */
export class TenantStack extends TerraformStack {
  /** Id of the tenant, in lower case. */
  readonly tenantId: string;
  /** Accounts for emergencies: policies leave them out where they would stop one. */
  readonly breakGlass: EmergencyAccess;
  /** Whether policies of conditional access only observe. */
  readonly observe: boolean;

  /**
   * @param id - name of the stack: it names the state and the folder of the configuration
   * @throws Error when the tenant id is no GUID, another stack of the app has the name, there are
   * no accounts for emergencies, two are one user, they are looked up by the provider that has to
   * know them, or nobody's evidence of security keys could count. Synthesis fails when two resources
   * of the stack have one address.
   */
  constructor(scope: Construct, id: string, props: TenantStackProps) {
    super(scope, id);
    if (!isGuid(props.tenantId)) {
      throw new Error(
        `${this.node.path}: "${props.tenantId}" is not the id of a tenant; expected a GUID of 8-4-4-4-12 hexadecimal digits`,
      );
    }
    this.tenantId = props.tenantId.toLowerCase();
    claimName(this);
    const {
      environment,
      breakGlass,
      securityKeys,
      observe = false,
      backend = localBackend,
    } = props;
    this.observe = observe;
    backend(this);
    this.breakGlass =
      typeof breakGlass === 'function' ? located(this, () => breakGlass(this)) : breakGlass;
    assertBreakGlass(this, this.breakGlass);
    assertForeign(this, this.breakGlass);
    if (securityKeys !== undefined) assertTrust(this, securityKeys);
    const provider = new EntraProvider(this, 'entra', {
      tenantId: this.tenantId,
      ...declared(this.breakGlass),
      ...(environment !== undefined && { environment }),
      ...(securityKeys !== undefined && { securityKeys: trustConfig(securityKeys) }),
    });
    if (securityKeys?.roots !== undefined) {
      provider.addOverride('security_keys.roots', rootsConfig(securityKeys));
    }
    this.announce();
    this.node.addValidation({ validate: () => sharedAddresses(this) });
  }

  /** Says what people have to know of the stack: records and advice. */
  protected announce(): void {
    keepRecord(this, 'break_glass', this.breakGlass.record);
    for (const advice of this.breakGlass.advice) {
      Annotations.of(this).addWarning(`break-glass: ${advice}`);
    }
    if (this.observe) {
      Annotations.of(this).addWarning(
        'the stack only observes: its conditional access policies enforce nothing, and those on user actions are off; remove observe once you have read what the others report',
      );
    }
  }

  /**
   * The tenant stack that a construct is in.
   *
   * @throws Error when it is in none.
   */
  static override of(construct: Construct): TenantStack {
    const stack = TerraformStack.of(construct);
    if (stack instanceof TenantStack) return stack;
    throw new Error(
      `${construct.node.path}: a policy belongs to a tenant; create it inside of a TenantStack`,
    );
  }
}

/** What the provider holds every change against; nothing where no account is declared. */
function declared({ accounts, group }: EmergencyAccess): {
  readonly breakGlass?: EntraProviderBreakGlass;
} {
  if (accounts.length === 0) return {};
  return {
    breakGlass: {
      accounts: accounts.map(({ user, design, keys }) => ({
        userId: idOf(user, 'user'),
        design,
        aaguids: [...new Set(keys.map(({ model }) => model))],
      })),
      ...(group !== undefined && { groupIds: [idOf(group, 'group')] }),
    },
  };
}

/** The types say so, but casts do not; and two references to one user are two only in the text. */
function assertBreakGlass(stack: TenantStack, breakGlass: unknown): void {
  if (breakGlass instanceof UndeclaredBreakGlass) return;
  if (!(breakGlass instanceof BreakGlass)) {
    throw new Error(
      `${stack.node.path}: the stack has no accounts for emergencies; give it a BreakGlass, or a function that returns one`,
    );
  }
  const ids = breakGlass.accounts.map(({ user }) => idOf(user, 'user'));
  if (distinct(stack, ids).length === ids.length) return;
  throw new Error(
    `${stack.node.path}: break-glass: two accounts are one user; declare at least two, as one alone gets lost`,
  );
}

function assertTrust(stack: TenantStack, trust: SecurityKeyTrust): void {
  const problems = [...trustProblems(trust)];
  if (problems.length === 0) return;
  throw new Error(`${stack.node.path}: security keys: ${problems.join('; ')}`);
}

/** The provider's configuration cannot depend on what the provider gives. */
function assertForeign(stack: TenantStack, { accounts, group }: EmergencyAccess): void {
  const ids = accounts.map(({ user }) => idOf(user, 'user'));
  if (group !== undefined) ids.push(idOf(group, 'group'));
  const own = ids.map((id) => comparable(stack, id)).find((id) => /^\$\{(data\.)?entra_/.test(id));
  if (own === undefined) return;
  throw new Error(
    `${stack.node.path}: break-glass: ${own} is looked up by the provider, which has to know its accounts first; give the id, or look it up by azuread`,
  );
}

function localBackend(stack: TerraformStack): void {
  new LocalBackend(stack, { path: fromConfiguration(`terraform.${stack.node.id}.tfstate`) });
}

function claimName(stack: TenantStack): void {
  const { root, id } = stack.node;
  const taken = names.get(root) ?? new Map<string, TenantStack>();
  names.set(root, taken);
  const other = taken.get(id);
  if (other !== undefined) {
    throw new Error(
      `${stack.node.path} and ${other.node.path} are both called "${id}"; stacks of one app need different names`,
    );
  }
  taken.set(id, stack);
}
