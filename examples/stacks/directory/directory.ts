import { DataAzureadGroup } from '@cdktf/provider-azuread/lib/data-azuread-group';
import { DataAzureadUser } from '@cdktf/provider-azuread/lib/data-azuread-user';
import { Group } from '@cdktf/provider-azuread/lib/group';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import type { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';

/** Ids of this tenant, and its initial domain. */
export const tenantId = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';
const domain = 'fabrikamdev.onmicrosoft.com';

/**
 * Directory objects that policy refers to. Groups that policies exclude or include are
 * role-assignable: otherwise whoever may write groups decides whom a policy is about.
 */
export class Directory extends Construct {
  /** Everybody; a group that others manage. */
  readonly staff: DataAzureadGroup;
  readonly breakGlass: readonly [DataAzureadUser, DataAzureadUser];
  readonly breakGlassGroup: Group;
  readonly privileged: Group;
  /** Rings that a change goes through. */
  readonly pilot: Group;
  readonly limited: Group;

  constructor(stack: TerraformStack) {
    super(stack, 'Directory');
    new AzureadProvider(this, 'azuread', { tenantId });
    // The bindings pin one version, which has gaps that later ones close.
    stack.addOverride('terraform.required_providers.azuread.version', '>= 3.7, < 4');

    const user = (name: string): DataAzureadUser =>
      new DataAzureadUser(this, name, { userPrincipalName: `${name}@${domain}` });
    const group = (
      id: string,
      displayName: string,
      members?: readonly DataAzureadUser[],
    ): Group => {
      const created = new Group(this, id, {
        displayName,
        securityEnabled: true,
        assignableToRole: true,
        preventDuplicateNames: true,
        ...(members !== undefined && { members: members.map(({ objectId }) => objectId) }),
      });
      // Its address does not depend on where it is written: moving code must not replace a group.
      created.overrideLogicalId(id);
      return created;
    };

    this.staff = new DataAzureadGroup(this, 'staff', {
      displayName: 'Staff',
      securityEnabled: true,
    });
    this.breakGlass = [user('breakglass1'), user('breakglass2')];
    this.breakGlassGroup = group('break_glass', 'Policy: break-glass', this.breakGlass);
    this.privileged = group('privileged', 'Policy: privileged administrators');
    this.pilot = group('pilot', 'Policy: pilot ring');
    this.limited = group('limited', 'Policy: limited ring');
  }

  /** The directory of a stack. */
  static of(stack: TerraformStack): Directory {
    const found = stack.node.findChild('Directory');
    if (found instanceof Directory) return found;
    throw new Error(`${found.node.path} is no directory`);
  }
}
