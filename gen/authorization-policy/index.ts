// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AuthorizationPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Whether whoever has a mailbox of the organization may join the tenant.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allow_email_verified_users_to_join_organization AuthorizationPolicy#allow_email_verified_users_to_join_organization}
  */
  readonly allowEmailVerifiedUsersToJoinOrganization?: boolean | cdktf.IResolvable;
  /**
  * Who may invite guests. One of `none`, `adminsAndGuestInviters`, `adminsGuestInvitersAndAllMembers`, `everyone`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allow_invites_from AuthorizationPolicy#allow_invites_from}
  */
  readonly allowInvitesFrom?: string;
  /**
  * Whether users may consent to applications that Microsoft finds risky.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allow_user_consent_for_risky_apps AuthorizationPolicy#allow_user_consent_for_risky_apps}
  */
  readonly allowUserConsentForRiskyApps?: boolean | cdktf.IResolvable;
  /**
  * Whether users may sign up for subscriptions by email.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_sign_up_email_based_subscriptions AuthorizationPolicy#allowed_to_sign_up_email_based_subscriptions}
  */
  readonly allowedToSignUpEmailBasedSubscriptions?: boolean | cdktf.IResolvable;
  /**
  * Whether administrators may reset their own passwords.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_use_sspr AuthorizationPolicy#allowed_to_use_sspr}
  */
  readonly allowedToUseSspr?: boolean | cdktf.IResolvable;
  /**
  * Whether the older MSOnline PowerShell module and its endpoint are closed to users.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#block_msol_powershell AuthorizationPolicy#block_msol_powershell}
  */
  readonly blockMsolPowershell?: boolean | cdktf.IResolvable;
  /**
  * What users without any role may do. What is left out stays.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#default_user_role_permissions AuthorizationPolicy#default_user_role_permissions}
  */
  readonly defaultUserRolePermissions?: AuthorizationPolicyDefaultUserRolePermissions;
  /**
  * Role that guests have in the directory. Format: the template id of a role for guests: "a0b1b346-4d3e-4e8b-98f8-753987be4970" (as members), "10dae51f-b6af-4016-8d66-8c2a99b929b3" (guest) or "2af84b1e-32c8-42b7-82bc-daa82404023b" (restricted guest).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#guest_user_role_id AuthorizationPolicy#guest_user_role_id}
  */
  readonly guestUserRoleId?: string;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#on_destroy AuthorizationPolicy#on_destroy}
  */
  readonly onDestroy?: string;
}
export interface AuthorizationPolicyDefaultUserRolePermissions {
  /**
  * Whether users may register applications.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_create_apps AuthorizationPolicy#allowed_to_create_apps}
  */
  readonly allowedToCreateApps?: boolean | cdktf.IResolvable;
  /**
  * Whether users may create security groups.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_create_security_groups AuthorizationPolicy#allowed_to_create_security_groups}
  */
  readonly allowedToCreateSecurityGroups?: boolean | cdktf.IResolvable;
  /**
  * Whether users may create tenants. The role Tenant Creator may in any case.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_create_tenants AuthorizationPolicy#allowed_to_create_tenants}
  */
  readonly allowedToCreateTenants?: boolean | cdktf.IResolvable;
  /**
  * Whether users may read the BitLocker keys of devices that they own.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_read_bitlocker_keys_for_owned_device AuthorizationPolicy#allowed_to_read_bitlocker_keys_for_owned_device}
  */
  readonly allowedToReadBitlockerKeysForOwnedDevice?: boolean | cdktf.IResolvable;
  /**
  * Whether users may read other users. Microsoft asks never to turn it off.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#allowed_to_read_other_users AuthorizationPolicy#allowed_to_read_other_users}
  */
  readonly allowedToReadOtherUsers?: boolean | cdktf.IResolvable;
  /**
  * Policies under which users may consent to applications. None of them ends consent by users. Format: "managePermissionGrantsForSelf." or "managePermissionGrantsForOwnedResource." and the id of a consent policy.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#permission_grant_policies_assigned AuthorizationPolicy#permission_grant_policies_assigned}
  */
  readonly permissionGrantPoliciesAssigned?: string[];
}

export function authorizationPolicyDefaultUserRolePermissionsToTerraform(struct?: AuthorizationPolicyDefaultUserRolePermissions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_to_create_apps: cdktf.booleanToTerraform(struct!.allowedToCreateApps),
    allowed_to_create_security_groups: cdktf.booleanToTerraform(struct!.allowedToCreateSecurityGroups),
    allowed_to_create_tenants: cdktf.booleanToTerraform(struct!.allowedToCreateTenants),
    allowed_to_read_bitlocker_keys_for_owned_device: cdktf.booleanToTerraform(struct!.allowedToReadBitlockerKeysForOwnedDevice),
    allowed_to_read_other_users: cdktf.booleanToTerraform(struct!.allowedToReadOtherUsers),
    permission_grant_policies_assigned: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.permissionGrantPoliciesAssigned),
  }
}


export function authorizationPolicyDefaultUserRolePermissionsToHclTerraform(struct?: AuthorizationPolicyDefaultUserRolePermissions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_to_create_apps: {
      value: cdktf.booleanToHclTerraform(struct!.allowedToCreateApps),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_to_create_security_groups: {
      value: cdktf.booleanToHclTerraform(struct!.allowedToCreateSecurityGroups),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_to_create_tenants: {
      value: cdktf.booleanToHclTerraform(struct!.allowedToCreateTenants),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_to_read_bitlocker_keys_for_owned_device: {
      value: cdktf.booleanToHclTerraform(struct!.allowedToReadBitlockerKeysForOwnedDevice),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    allowed_to_read_other_users: {
      value: cdktf.booleanToHclTerraform(struct!.allowedToReadOtherUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    permission_grant_policies_assigned: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.permissionGrantPoliciesAssigned),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthorizationPolicyDefaultUserRolePermissionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthorizationPolicyDefaultUserRolePermissions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedToCreateApps !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedToCreateApps = this._allowedToCreateApps;
    }
    if (this._allowedToCreateSecurityGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedToCreateSecurityGroups = this._allowedToCreateSecurityGroups;
    }
    if (this._allowedToCreateTenants !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedToCreateTenants = this._allowedToCreateTenants;
    }
    if (this._allowedToReadBitlockerKeysForOwnedDevice !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedToReadBitlockerKeysForOwnedDevice = this._allowedToReadBitlockerKeysForOwnedDevice;
    }
    if (this._allowedToReadOtherUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedToReadOtherUsers = this._allowedToReadOtherUsers;
    }
    if (this._permissionGrantPoliciesAssigned !== undefined) {
      hasAnyValues = true;
      internalValueResult.permissionGrantPoliciesAssigned = this._permissionGrantPoliciesAssigned;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthorizationPolicyDefaultUserRolePermissions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedToCreateApps = undefined;
      this._allowedToCreateSecurityGroups = undefined;
      this._allowedToCreateTenants = undefined;
      this._allowedToReadBitlockerKeysForOwnedDevice = undefined;
      this._allowedToReadOtherUsers = undefined;
      this._permissionGrantPoliciesAssigned = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedToCreateApps = value.allowedToCreateApps;
      this._allowedToCreateSecurityGroups = value.allowedToCreateSecurityGroups;
      this._allowedToCreateTenants = value.allowedToCreateTenants;
      this._allowedToReadBitlockerKeysForOwnedDevice = value.allowedToReadBitlockerKeysForOwnedDevice;
      this._allowedToReadOtherUsers = value.allowedToReadOtherUsers;
      this._permissionGrantPoliciesAssigned = value.permissionGrantPoliciesAssigned;
    }
  }

  // allowed_to_create_apps - computed: true, optional: true, required: false
  private _allowedToCreateApps?: boolean | cdktf.IResolvable; 
  public get allowedToCreateApps() {
    return this.getBooleanAttribute('allowed_to_create_apps');
  }
  public set allowedToCreateApps(value: boolean | cdktf.IResolvable) {
    this._allowedToCreateApps = value;
  }
  public resetAllowedToCreateApps() {
    this._allowedToCreateApps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToCreateAppsInput() {
    return this._allowedToCreateApps;
  }

  // allowed_to_create_security_groups - computed: true, optional: true, required: false
  private _allowedToCreateSecurityGroups?: boolean | cdktf.IResolvable; 
  public get allowedToCreateSecurityGroups() {
    return this.getBooleanAttribute('allowed_to_create_security_groups');
  }
  public set allowedToCreateSecurityGroups(value: boolean | cdktf.IResolvable) {
    this._allowedToCreateSecurityGroups = value;
  }
  public resetAllowedToCreateSecurityGroups() {
    this._allowedToCreateSecurityGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToCreateSecurityGroupsInput() {
    return this._allowedToCreateSecurityGroups;
  }

  // allowed_to_create_tenants - computed: true, optional: true, required: false
  private _allowedToCreateTenants?: boolean | cdktf.IResolvable; 
  public get allowedToCreateTenants() {
    return this.getBooleanAttribute('allowed_to_create_tenants');
  }
  public set allowedToCreateTenants(value: boolean | cdktf.IResolvable) {
    this._allowedToCreateTenants = value;
  }
  public resetAllowedToCreateTenants() {
    this._allowedToCreateTenants = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToCreateTenantsInput() {
    return this._allowedToCreateTenants;
  }

  // allowed_to_read_bitlocker_keys_for_owned_device - computed: true, optional: true, required: false
  private _allowedToReadBitlockerKeysForOwnedDevice?: boolean | cdktf.IResolvable; 
  public get allowedToReadBitlockerKeysForOwnedDevice() {
    return this.getBooleanAttribute('allowed_to_read_bitlocker_keys_for_owned_device');
  }
  public set allowedToReadBitlockerKeysForOwnedDevice(value: boolean | cdktf.IResolvable) {
    this._allowedToReadBitlockerKeysForOwnedDevice = value;
  }
  public resetAllowedToReadBitlockerKeysForOwnedDevice() {
    this._allowedToReadBitlockerKeysForOwnedDevice = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToReadBitlockerKeysForOwnedDeviceInput() {
    return this._allowedToReadBitlockerKeysForOwnedDevice;
  }

  // allowed_to_read_other_users - computed: true, optional: true, required: false
  private _allowedToReadOtherUsers?: boolean | cdktf.IResolvable; 
  public get allowedToReadOtherUsers() {
    return this.getBooleanAttribute('allowed_to_read_other_users');
  }
  public set allowedToReadOtherUsers(value: boolean | cdktf.IResolvable) {
    this._allowedToReadOtherUsers = value;
  }
  public resetAllowedToReadOtherUsers() {
    this._allowedToReadOtherUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToReadOtherUsersInput() {
    return this._allowedToReadOtherUsers;
  }

  // permission_grant_policies_assigned - computed: true, optional: true, required: false
  private _permissionGrantPoliciesAssigned?: string[]; 
  public get permissionGrantPoliciesAssigned() {
    return cdktf.Fn.tolist(this.getListAttribute('permission_grant_policies_assigned'));
  }
  public set permissionGrantPoliciesAssigned(value: string[]) {
    this._permissionGrantPoliciesAssigned = value;
  }
  public resetPermissionGrantPoliciesAssigned() {
    this._permissionGrantPoliciesAssigned = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get permissionGrantPoliciesAssignedInput() {
    return this._permissionGrantPoliciesAssigned;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy entra_authorization_policy}
*/
export class AuthorizationPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_authorization_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AuthorizationPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AuthorizationPolicy to import
  * @param importFromId The id of the existing AuthorizationPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AuthorizationPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_authorization_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authorization_policy entra_authorization_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AuthorizationPolicyConfig = {}
  */
  public constructor(scope: Construct, id: string, config: AuthorizationPolicyConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_authorization_policy',
      terraformGeneratorMetadata: {
        providerName: 'entra',
        providerVersionConstraint: '0.1.0'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._allowEmailVerifiedUsersToJoinOrganization = config.allowEmailVerifiedUsersToJoinOrganization;
    this._allowInvitesFrom = config.allowInvitesFrom;
    this._allowUserConsentForRiskyApps = config.allowUserConsentForRiskyApps;
    this._allowedToSignUpEmailBasedSubscriptions = config.allowedToSignUpEmailBasedSubscriptions;
    this._allowedToUseSspr = config.allowedToUseSspr;
    this._blockMsolPowershell = config.blockMsolPowershell;
    this._defaultUserRolePermissions.internalValue = config.defaultUserRolePermissions;
    this._guestUserRoleId = config.guestUserRoleId;
    this._onDestroy = config.onDestroy;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted_from - computed: true, optional: false, required: false
  public get adoptedFrom() {
    return this.getStringAttribute('adopted_from');
  }

  // allow_email_verified_users_to_join_organization - computed: true, optional: true, required: false
  private _allowEmailVerifiedUsersToJoinOrganization?: boolean | cdktf.IResolvable; 
  public get allowEmailVerifiedUsersToJoinOrganization() {
    return this.getBooleanAttribute('allow_email_verified_users_to_join_organization');
  }
  public set allowEmailVerifiedUsersToJoinOrganization(value: boolean | cdktf.IResolvable) {
    this._allowEmailVerifiedUsersToJoinOrganization = value;
  }
  public resetAllowEmailVerifiedUsersToJoinOrganization() {
    this._allowEmailVerifiedUsersToJoinOrganization = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowEmailVerifiedUsersToJoinOrganizationInput() {
    return this._allowEmailVerifiedUsersToJoinOrganization;
  }

  // allow_invites_from - computed: true, optional: true, required: false
  private _allowInvitesFrom?: string; 
  public get allowInvitesFrom() {
    return this.getStringAttribute('allow_invites_from');
  }
  public set allowInvitesFrom(value: string) {
    this._allowInvitesFrom = value;
  }
  public resetAllowInvitesFrom() {
    this._allowInvitesFrom = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowInvitesFromInput() {
    return this._allowInvitesFrom;
  }

  // allow_user_consent_for_risky_apps - computed: true, optional: true, required: false
  private _allowUserConsentForRiskyApps?: boolean | cdktf.IResolvable; 
  public get allowUserConsentForRiskyApps() {
    return this.getBooleanAttribute('allow_user_consent_for_risky_apps');
  }
  public set allowUserConsentForRiskyApps(value: boolean | cdktf.IResolvable) {
    this._allowUserConsentForRiskyApps = value;
  }
  public resetAllowUserConsentForRiskyApps() {
    this._allowUserConsentForRiskyApps = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowUserConsentForRiskyAppsInput() {
    return this._allowUserConsentForRiskyApps;
  }

  // allowed_to_sign_up_email_based_subscriptions - computed: true, optional: true, required: false
  private _allowedToSignUpEmailBasedSubscriptions?: boolean | cdktf.IResolvable; 
  public get allowedToSignUpEmailBasedSubscriptions() {
    return this.getBooleanAttribute('allowed_to_sign_up_email_based_subscriptions');
  }
  public set allowedToSignUpEmailBasedSubscriptions(value: boolean | cdktf.IResolvable) {
    this._allowedToSignUpEmailBasedSubscriptions = value;
  }
  public resetAllowedToSignUpEmailBasedSubscriptions() {
    this._allowedToSignUpEmailBasedSubscriptions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToSignUpEmailBasedSubscriptionsInput() {
    return this._allowedToSignUpEmailBasedSubscriptions;
  }

  // allowed_to_use_sspr - computed: true, optional: true, required: false
  private _allowedToUseSspr?: boolean | cdktf.IResolvable; 
  public get allowedToUseSspr() {
    return this.getBooleanAttribute('allowed_to_use_sspr');
  }
  public set allowedToUseSspr(value: boolean | cdktf.IResolvable) {
    this._allowedToUseSspr = value;
  }
  public resetAllowedToUseSspr() {
    this._allowedToUseSspr = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedToUseSsprInput() {
    return this._allowedToUseSspr;
  }

  // block_msol_powershell - computed: true, optional: true, required: false
  private _blockMsolPowershell?: boolean | cdktf.IResolvable; 
  public get blockMsolPowershell() {
    return this.getBooleanAttribute('block_msol_powershell');
  }
  public set blockMsolPowershell(value: boolean | cdktf.IResolvable) {
    this._blockMsolPowershell = value;
  }
  public resetBlockMsolPowershell() {
    this._blockMsolPowershell = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get blockMsolPowershellInput() {
    return this._blockMsolPowershell;
  }

  // default_user_role_permissions - computed: true, optional: true, required: false
  private _defaultUserRolePermissions = new AuthorizationPolicyDefaultUserRolePermissionsOutputReference(this, "default_user_role_permissions");
  public get defaultUserRolePermissions() {
    return this._defaultUserRolePermissions;
  }
  public putDefaultUserRolePermissions(value: AuthorizationPolicyDefaultUserRolePermissions) {
    this._defaultUserRolePermissions.internalValue = value;
  }
  public resetDefaultUserRolePermissions() {
    this._defaultUserRolePermissions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultUserRolePermissionsInput() {
    return this._defaultUserRolePermissions.internalValue;
  }

  // guest_user_role_id - computed: true, optional: true, required: false
  private _guestUserRoleId?: string; 
  public get guestUserRoleId() {
    return this.getStringAttribute('guest_user_role_id');
  }
  public set guestUserRoleId(value: string) {
    this._guestUserRoleId = value;
  }
  public resetGuestUserRoleId() {
    this._guestUserRoleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get guestUserRoleIdInput() {
    return this._guestUserRoleId;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // on_destroy - computed: true, optional: true, required: false
  private _onDestroy?: string; 
  public get onDestroy() {
    return this.getStringAttribute('on_destroy');
  }
  public set onDestroy(value: string) {
    this._onDestroy = value;
  }
  public resetOnDestroy() {
    this._onDestroy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onDestroyInput() {
    return this._onDestroy;
  }

  // tenant_id - computed: true, optional: false, required: false
  public get tenantId() {
    return this.getStringAttribute('tenant_id');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_email_verified_users_to_join_organization: cdktf.booleanToTerraform(this._allowEmailVerifiedUsersToJoinOrganization),
      allow_invites_from: cdktf.stringToTerraform(this._allowInvitesFrom),
      allow_user_consent_for_risky_apps: cdktf.booleanToTerraform(this._allowUserConsentForRiskyApps),
      allowed_to_sign_up_email_based_subscriptions: cdktf.booleanToTerraform(this._allowedToSignUpEmailBasedSubscriptions),
      allowed_to_use_sspr: cdktf.booleanToTerraform(this._allowedToUseSspr),
      block_msol_powershell: cdktf.booleanToTerraform(this._blockMsolPowershell),
      default_user_role_permissions: authorizationPolicyDefaultUserRolePermissionsToTerraform(this._defaultUserRolePermissions.internalValue),
      guest_user_role_id: cdktf.stringToTerraform(this._guestUserRoleId),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_email_verified_users_to_join_organization: {
        value: cdktf.booleanToHclTerraform(this._allowEmailVerifiedUsersToJoinOrganization),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allow_invites_from: {
        value: cdktf.stringToHclTerraform(this._allowInvitesFrom),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      allow_user_consent_for_risky_apps: {
        value: cdktf.booleanToHclTerraform(this._allowUserConsentForRiskyApps),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_to_sign_up_email_based_subscriptions: {
        value: cdktf.booleanToHclTerraform(this._allowedToSignUpEmailBasedSubscriptions),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      allowed_to_use_sspr: {
        value: cdktf.booleanToHclTerraform(this._allowedToUseSspr),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      block_msol_powershell: {
        value: cdktf.booleanToHclTerraform(this._blockMsolPowershell),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      default_user_role_permissions: {
        value: authorizationPolicyDefaultUserRolePermissionsToHclTerraform(this._defaultUserRolePermissions.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthorizationPolicyDefaultUserRolePermissions",
      },
      guest_user_role_id: {
        value: cdktf.stringToHclTerraform(this._guestUserRoleId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
