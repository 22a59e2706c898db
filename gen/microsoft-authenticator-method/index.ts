// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface MicrosoftAuthenticatorMethodConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#allow_empty_exclusions MicrosoftAuthenticatorMethod#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Groups that may not use Microsoft Authenticator apps. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_group_ids MicrosoftAuthenticatorMethod#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that may not use Microsoft Authenticator apps; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_user_ids MicrosoftAuthenticatorMethod#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * What the app shows, and which other apps approve. What is left out stays.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#feature_settings MicrosoftAuthenticatorMethod#feature_settings}
  */
  readonly featureSettings?: MicrosoftAuthenticatorMethodFeatureSettings;
  /**
  * Who may use Microsoft Authenticator apps: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#include_targets MicrosoftAuthenticatorMethod#include_targets}
  */
  readonly includeTargets?: MicrosoftAuthenticatorMethodIncludeTargets[] | cdktf.IResolvable;
  /**
  * Whether the one-time codes of the app may be used.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#is_software_oath_enabled MicrosoftAuthenticatorMethod#is_software_oath_enabled}
  */
  readonly isSoftwareOathEnabled?: boolean | cdktf.IResolvable;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#on_destroy MicrosoftAuthenticatorMethod#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Whether users in scope may register and use Microsoft Authenticator apps. One of `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#state MicrosoftAuthenticatorMethod#state}
  */
  readonly state?: string;
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState {
  /**
  * For whom not, likewise. The all-zero GUID as `group_id` is Graph’s word for nobody.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_target MicrosoftAuthenticatorMethod#exclude_target}
  */
  readonly excludeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget;
  /**
  * For whom: exactly one of `all_users`, `group_id`, `administrative_unit_id` and `role_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#include_target MicrosoftAuthenticatorMethod#include_target}
  */
  readonly includeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget;
  /**
  * `default` leaves it to Microsoft. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#state MicrosoftAuthenticatorMethod#state}
  */
  readonly state?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_target: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetToTerraform(struct!.excludeTarget),
    include_target: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetToTerraform(struct!.includeTarget),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetToHclTerraform(struct!.excludeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget",
    },
    include_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetToHclTerraform(struct!.includeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeTarget = this._excludeTarget?.internalValue;
    }
    if (this._includeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTarget = this._includeTarget?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = undefined;
      this._includeTarget.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = value.excludeTarget;
      this._includeTarget.internalValue = value.includeTarget;
      this._state = value.state;
    }
  }

  // exclude_target - computed: true, optional: true, required: false
  private _excludeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTargetOutputReference(this, "exclude_target");
  public get excludeTarget() {
    return this._excludeTarget;
  }
  public putExcludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateExcludeTarget) {
    this._excludeTarget.internalValue = value;
  }
  public resetExcludeTarget() {
    this._excludeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeTargetInput() {
    return this._excludeTarget.internalValue;
  }

  // include_target - computed: true, optional: true, required: false
  private _includeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTargetOutputReference(this, "include_target");
  public get includeTarget() {
    return this._includeTarget;
  }
  public putIncludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateIncludeTarget) {
    this._includeTarget.internalValue = value;
  }
  public resetIncludeTarget() {
    this._includeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetInput() {
    return this._includeTarget.internalValue;
  }

  // state - computed: true, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState {
  /**
  * For whom not, likewise. The all-zero GUID as `group_id` is Graph’s word for nobody.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_target MicrosoftAuthenticatorMethod#exclude_target}
  */
  readonly excludeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget;
  /**
  * For whom: exactly one of `all_users`, `group_id`, `administrative_unit_id` and `role_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#include_target MicrosoftAuthenticatorMethod#include_target}
  */
  readonly includeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget;
  /**
  * `default` leaves it to Microsoft. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#state MicrosoftAuthenticatorMethod#state}
  */
  readonly state?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_target: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetToTerraform(struct!.excludeTarget),
    include_target: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetToTerraform(struct!.includeTarget),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetToHclTerraform(struct!.excludeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget",
    },
    include_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetToHclTerraform(struct!.includeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeTarget = this._excludeTarget?.internalValue;
    }
    if (this._includeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTarget = this._includeTarget?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = undefined;
      this._includeTarget.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = value.excludeTarget;
      this._includeTarget.internalValue = value.includeTarget;
      this._state = value.state;
    }
  }

  // exclude_target - computed: true, optional: true, required: false
  private _excludeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTargetOutputReference(this, "exclude_target");
  public get excludeTarget() {
    return this._excludeTarget;
  }
  public putExcludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateExcludeTarget) {
    this._excludeTarget.internalValue = value;
  }
  public resetExcludeTarget() {
    this._excludeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeTargetInput() {
    return this._excludeTarget.internalValue;
  }

  // include_target - computed: true, optional: true, required: false
  private _includeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTargetOutputReference(this, "include_target");
  public get includeTarget() {
    return this._includeTarget;
  }
  public putIncludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateIncludeTarget) {
    this._includeTarget.internalValue = value;
  }
  public resetIncludeTarget() {
    this._includeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetInput() {
    return this._includeTarget.internalValue;
  }

  // state - computed: true, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState {
  /**
  * For whom not, likewise. The all-zero GUID as `group_id` is Graph’s word for nobody.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_target MicrosoftAuthenticatorMethod#exclude_target}
  */
  readonly excludeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget;
  /**
  * For whom: exactly one of `all_users`, `group_id`, `administrative_unit_id` and `role_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#include_target MicrosoftAuthenticatorMethod#include_target}
  */
  readonly includeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget;
  /**
  * `default` leaves it to Microsoft. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#state MicrosoftAuthenticatorMethod#state}
  */
  readonly state?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_target: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetToTerraform(struct!.excludeTarget),
    include_target: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetToTerraform(struct!.includeTarget),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetToHclTerraform(struct!.excludeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget",
    },
    include_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetToHclTerraform(struct!.includeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeTarget = this._excludeTarget?.internalValue;
    }
    if (this._includeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTarget = this._includeTarget?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = undefined;
      this._includeTarget.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = value.excludeTarget;
      this._includeTarget.internalValue = value.includeTarget;
      this._state = value.state;
    }
  }

  // exclude_target - computed: true, optional: true, required: false
  private _excludeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTargetOutputReference(this, "exclude_target");
  public get excludeTarget() {
    return this._excludeTarget;
  }
  public putExcludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateExcludeTarget) {
    this._excludeTarget.internalValue = value;
  }
  public resetExcludeTarget() {
    this._excludeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeTargetInput() {
    return this._excludeTarget.internalValue;
  }

  // include_target - computed: true, optional: true, required: false
  private _includeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTargetOutputReference(this, "include_target");
  public get includeTarget() {
    return this._includeTarget;
  }
  public putIncludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateIncludeTarget) {
    this._includeTarget.internalValue = value;
  }
  public resetIncludeTarget() {
    this._includeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetInput() {
    return this._includeTarget.internalValue;
  }

  // state - computed: true, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget {
  /**
  * An administrative unit. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#administrative_unit_id MicrosoftAuthenticatorMethod#administrative_unit_id}
  */
  readonly administrativeUnitId?: string;
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A directory role. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#role_id MicrosoftAuthenticatorMethod#role_id}
  */
  readonly roleId?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    administrative_unit_id: cdktf.stringToTerraform(struct!.administrativeUnitId),
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    role_id: cdktf.stringToTerraform(struct!.roleId),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    administrative_unit_id: {
      value: cdktf.stringToHclTerraform(struct!.administrativeUnitId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role_id: {
      value: cdktf.stringToHclTerraform(struct!.roleId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._administrativeUnitId !== undefined) {
      hasAnyValues = true;
      internalValueResult.administrativeUnitId = this._administrativeUnitId;
    }
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._roleId !== undefined) {
      hasAnyValues = true;
      internalValueResult.roleId = this._roleId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._administrativeUnitId = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._roleId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._administrativeUnitId = value.administrativeUnitId;
      this._allUsers = value.allUsers;
      this._groupId = value.groupId;
      this._roleId = value.roleId;
    }
  }

  // administrative_unit_id - computed: true, optional: true, required: false
  private _administrativeUnitId?: string; 
  public get administrativeUnitId() {
    return this.getStringAttribute('administrative_unit_id');
  }
  public set administrativeUnitId(value: string) {
    this._administrativeUnitId = value;
  }
  public resetAdministrativeUnitId() {
    this._administrativeUnitId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get administrativeUnitIdInput() {
    return this._administrativeUnitId;
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // role_id - computed: true, optional: true, required: false
  private _roleId?: string; 
  public get roleId() {
    return this.getStringAttribute('role_id');
  }
  public set roleId(value: string) {
    this._roleId = value;
  }
  public resetRoleId() {
    this._roleId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get roleIdInput() {
    return this._roleId;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState {
  /**
  * For whom not, likewise. The all-zero GUID as `group_id` is Graph’s word for nobody.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#exclude_target MicrosoftAuthenticatorMethod#exclude_target}
  */
  readonly excludeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget;
  /**
  * For whom: exactly one of `all_users`, `group_id`, `administrative_unit_id` and `role_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#include_target MicrosoftAuthenticatorMethod#include_target}
  */
  readonly includeTarget?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget;
  /**
  * `default` leaves it to Microsoft. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#state MicrosoftAuthenticatorMethod#state}
  */
  readonly state?: string;
}

export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_target: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetToTerraform(struct!.excludeTarget),
    include_target: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetToTerraform(struct!.includeTarget),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetToHclTerraform(struct!.excludeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget",
    },
    include_target: {
      value: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetToHclTerraform(struct!.includeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeTarget = this._excludeTarget?.internalValue;
    }
    if (this._includeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTarget = this._includeTarget?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = undefined;
      this._includeTarget.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeTarget.internalValue = value.excludeTarget;
      this._includeTarget.internalValue = value.includeTarget;
      this._state = value.state;
    }
  }

  // exclude_target - computed: true, optional: true, required: false
  private _excludeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTargetOutputReference(this, "exclude_target");
  public get excludeTarget() {
    return this._excludeTarget;
  }
  public putExcludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateExcludeTarget) {
    this._excludeTarget.internalValue = value;
  }
  public resetExcludeTarget() {
    this._excludeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeTargetInput() {
    return this._excludeTarget.internalValue;
  }

  // include_target - computed: true, optional: true, required: false
  private _includeTarget = new MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTargetOutputReference(this, "include_target");
  public get includeTarget() {
    return this._includeTarget;
  }
  public putIncludeTarget(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateIncludeTarget) {
    this._includeTarget.internalValue = value;
  }
  public resetIncludeTarget() {
    this._includeTarget.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetInput() {
    return this._includeTarget.internalValue;
  }

  // state - computed: true, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }
}
export interface MicrosoftAuthenticatorMethodFeatureSettings {
  /**
  * Whether users may approve in other apps of Microsoft, such as Outlook Mobile. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#companion_app_allowed_state MicrosoftAuthenticatorMethod#companion_app_allowed_state}
  */
  readonly companionAppAllowedState?: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState;
  /**
  * Whether the app names the application that is signed in to.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#display_app_information_required_state MicrosoftAuthenticatorMethod#display_app_information_required_state}
  */
  readonly displayAppInformationRequiredState?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState;
  /**
  * Whether the app shows where the request comes from.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#display_location_information_required_state MicrosoftAuthenticatorMethod#display_location_information_required_state}
  */
  readonly displayLocationInformationRequiredState?: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState;
  /**
  * Whether a user types the number that the sign-in page shows. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#number_matching_required_state MicrosoftAuthenticatorMethod#number_matching_required_state}
  */
  readonly numberMatchingRequiredState?: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState;
}

export function microsoftAuthenticatorMethodFeatureSettingsToTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    companion_app_allowed_state: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateToTerraform(struct!.companionAppAllowedState),
    display_app_information_required_state: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateToTerraform(struct!.displayAppInformationRequiredState),
    display_location_information_required_state: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateToTerraform(struct!.displayLocationInformationRequiredState),
    number_matching_required_state: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateToTerraform(struct!.numberMatchingRequiredState),
  }
}


export function microsoftAuthenticatorMethodFeatureSettingsToHclTerraform(struct?: MicrosoftAuthenticatorMethodFeatureSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    companion_app_allowed_state: {
      value: microsoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateToHclTerraform(struct!.companionAppAllowedState),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState",
    },
    display_app_information_required_state: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateToHclTerraform(struct!.displayAppInformationRequiredState),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState",
    },
    display_location_information_required_state: {
      value: microsoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateToHclTerraform(struct!.displayLocationInformationRequiredState),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState",
    },
    number_matching_required_state: {
      value: microsoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateToHclTerraform(struct!.numberMatchingRequiredState),
      isBlock: true,
      type: "struct",
      storageClassType: "MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodFeatureSettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodFeatureSettings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._companionAppAllowedState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.companionAppAllowedState = this._companionAppAllowedState?.internalValue;
    }
    if (this._displayAppInformationRequiredState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayAppInformationRequiredState = this._displayAppInformationRequiredState?.internalValue;
    }
    if (this._displayLocationInformationRequiredState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.displayLocationInformationRequiredState = this._displayLocationInformationRequiredState?.internalValue;
    }
    if (this._numberMatchingRequiredState?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.numberMatchingRequiredState = this._numberMatchingRequiredState?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodFeatureSettings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._companionAppAllowedState.internalValue = undefined;
      this._displayAppInformationRequiredState.internalValue = undefined;
      this._displayLocationInformationRequiredState.internalValue = undefined;
      this._numberMatchingRequiredState.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._companionAppAllowedState.internalValue = value.companionAppAllowedState;
      this._displayAppInformationRequiredState.internalValue = value.displayAppInformationRequiredState;
      this._displayLocationInformationRequiredState.internalValue = value.displayLocationInformationRequiredState;
      this._numberMatchingRequiredState.internalValue = value.numberMatchingRequiredState;
    }
  }

  // companion_app_allowed_state - computed: true, optional: true, required: false
  private _companionAppAllowedState = new MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedStateOutputReference(this, "companion_app_allowed_state");
  public get companionAppAllowedState() {
    return this._companionAppAllowedState;
  }
  public putCompanionAppAllowedState(value: MicrosoftAuthenticatorMethodFeatureSettingsCompanionAppAllowedState) {
    this._companionAppAllowedState.internalValue = value;
  }
  public resetCompanionAppAllowedState() {
    this._companionAppAllowedState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get companionAppAllowedStateInput() {
    return this._companionAppAllowedState.internalValue;
  }

  // display_app_information_required_state - computed: true, optional: true, required: false
  private _displayAppInformationRequiredState = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredStateOutputReference(this, "display_app_information_required_state");
  public get displayAppInformationRequiredState() {
    return this._displayAppInformationRequiredState;
  }
  public putDisplayAppInformationRequiredState(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayAppInformationRequiredState) {
    this._displayAppInformationRequiredState.internalValue = value;
  }
  public resetDisplayAppInformationRequiredState() {
    this._displayAppInformationRequiredState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayAppInformationRequiredStateInput() {
    return this._displayAppInformationRequiredState.internalValue;
  }

  // display_location_information_required_state - computed: true, optional: true, required: false
  private _displayLocationInformationRequiredState = new MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredStateOutputReference(this, "display_location_information_required_state");
  public get displayLocationInformationRequiredState() {
    return this._displayLocationInformationRequiredState;
  }
  public putDisplayLocationInformationRequiredState(value: MicrosoftAuthenticatorMethodFeatureSettingsDisplayLocationInformationRequiredState) {
    this._displayLocationInformationRequiredState.internalValue = value;
  }
  public resetDisplayLocationInformationRequiredState() {
    this._displayLocationInformationRequiredState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayLocationInformationRequiredStateInput() {
    return this._displayLocationInformationRequiredState.internalValue;
  }

  // number_matching_required_state - computed: true, optional: true, required: false
  private _numberMatchingRequiredState = new MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredStateOutputReference(this, "number_matching_required_state");
  public get numberMatchingRequiredState() {
    return this._numberMatchingRequiredState;
  }
  public putNumberMatchingRequiredState(value: MicrosoftAuthenticatorMethodFeatureSettingsNumberMatchingRequiredState) {
    this._numberMatchingRequiredState.internalValue = value;
  }
  public resetNumberMatchingRequiredState() {
    this._numberMatchingRequiredState.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get numberMatchingRequiredStateInput() {
    return this._numberMatchingRequiredState.internalValue;
  }
}
export interface MicrosoftAuthenticatorMethodIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#all_users MicrosoftAuthenticatorMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * What the target’s users may use the app for: `push` a second factor, `deviceBasedPush` sign-in without a password, `any` both. One of `any`, `push`, `deviceBasedPush`. An omission leaves it as it is; what is new has `"any"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#authentication_mode MicrosoftAuthenticatorMethod#authentication_mode}
  */
  readonly authenticationMode?: string;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#group_id MicrosoftAuthenticatorMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#user_id MicrosoftAuthenticatorMethod#user_id}
  */
  readonly userId?: string;
}

export function microsoftAuthenticatorMethodIncludeTargetsToTerraform(struct?: MicrosoftAuthenticatorMethodIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    authentication_mode: cdktf.stringToTerraform(struct!.authenticationMode),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function microsoftAuthenticatorMethodIncludeTargetsToHclTerraform(struct?: MicrosoftAuthenticatorMethodIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    all_users: {
      value: cdktf.booleanToHclTerraform(struct!.allUsers),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    authentication_mode: {
      value: cdktf.stringToHclTerraform(struct!.authenticationMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_id: {
      value: cdktf.stringToHclTerraform(struct!.userId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class MicrosoftAuthenticatorMethodIncludeTargetsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): MicrosoftAuthenticatorMethodIncludeTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._authenticationMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationMode = this._authenticationMode;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._userId !== undefined) {
      hasAnyValues = true;
      internalValueResult.userId = this._userId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: MicrosoftAuthenticatorMethodIncludeTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
      this._authenticationMode = undefined;
      this._groupId = undefined;
      this._userId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allUsers = value.allUsers;
      this._authenticationMode = value.authenticationMode;
      this._groupId = value.groupId;
      this._userId = value.userId;
    }
  }

  // all_users - computed: true, optional: true, required: false
  private _allUsers?: boolean | cdktf.IResolvable; 
  public get allUsers() {
    return this.getBooleanAttribute('all_users');
  }
  public set allUsers(value: boolean | cdktf.IResolvable) {
    this._allUsers = value;
  }
  public resetAllUsers() {
    this._allUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allUsersInput() {
    return this._allUsers;
  }

  // authentication_mode - computed: true, optional: true, required: false
  private _authenticationMode?: string; 
  public get authenticationMode() {
    return this.getStringAttribute('authentication_mode');
  }
  public set authenticationMode(value: string) {
    this._authenticationMode = value;
  }
  public resetAuthenticationMode() {
    this._authenticationMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationModeInput() {
    return this._authenticationMode;
  }

  // group_id - computed: true, optional: true, required: false
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  public resetGroupId() {
    this._groupId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // user_id - computed: true, optional: true, required: false
  private _userId?: string; 
  public get userId() {
    return this.getStringAttribute('user_id');
  }
  public set userId(value: string) {
    this._userId = value;
  }
  public resetUserId() {
    this._userId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }
}

export class MicrosoftAuthenticatorMethodIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : MicrosoftAuthenticatorMethodIncludeTargets[] | cdktf.IResolvable

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): MicrosoftAuthenticatorMethodIncludeTargetsOutputReference {
    return new MicrosoftAuthenticatorMethodIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method entra_microsoft_authenticator_method}
*/
export class MicrosoftAuthenticatorMethod extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_microsoft_authenticator_method";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a MicrosoftAuthenticatorMethod resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the MicrosoftAuthenticatorMethod to import
  * @param importFromId The id of the existing MicrosoftAuthenticatorMethod that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the MicrosoftAuthenticatorMethod to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_microsoft_authenticator_method", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/microsoft_authenticator_method entra_microsoft_authenticator_method} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options MicrosoftAuthenticatorMethodConfig = {}
  */
  public constructor(scope: Construct, id: string, config: MicrosoftAuthenticatorMethodConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_microsoft_authenticator_method',
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
    this._allowEmptyExclusions = config.allowEmptyExclusions;
    this._excludeGroupIds = config.excludeGroupIds;
    this._excludeUserIds = config.excludeUserIds;
    this._featureSettings.internalValue = config.featureSettings;
    this._includeTargets.internalValue = config.includeTargets;
    this._isSoftwareOathEnabled = config.isSoftwareOathEnabled;
    this._onDestroy = config.onDestroy;
    this._state = config.state;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted_from - computed: true, optional: false, required: false
  public get adoptedFrom() {
    return this.getStringAttribute('adopted_from');
  }

  // allow_empty_exclusions - computed: false, optional: true, required: false
  private _allowEmptyExclusions?: boolean | cdktf.IResolvable; 
  public get allowEmptyExclusions() {
    return this.getBooleanAttribute('allow_empty_exclusions');
  }
  public set allowEmptyExclusions(value: boolean | cdktf.IResolvable) {
    this._allowEmptyExclusions = value;
  }
  public resetAllowEmptyExclusions() {
    this._allowEmptyExclusions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowEmptyExclusionsInput() {
    return this._allowEmptyExclusions;
  }

  // exclude_group_ids - computed: true, optional: true, required: false
  private _excludeGroupIds?: string[]; 
  public get excludeGroupIds() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_group_ids'));
  }
  public set excludeGroupIds(value: string[]) {
    this._excludeGroupIds = value;
  }
  public resetExcludeGroupIds() {
    this._excludeGroupIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeGroupIdsInput() {
    return this._excludeGroupIds;
  }

  // exclude_user_ids - computed: true, optional: true, required: false
  private _excludeUserIds?: string[]; 
  public get excludeUserIds() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_user_ids'));
  }
  public set excludeUserIds(value: string[]) {
    this._excludeUserIds = value;
  }
  public resetExcludeUserIds() {
    this._excludeUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeUserIdsInput() {
    return this._excludeUserIds;
  }

  // feature_settings - computed: true, optional: true, required: false
  private _featureSettings = new MicrosoftAuthenticatorMethodFeatureSettingsOutputReference(this, "feature_settings");
  public get featureSettings() {
    return this._featureSettings;
  }
  public putFeatureSettings(value: MicrosoftAuthenticatorMethodFeatureSettings) {
    this._featureSettings.internalValue = value;
  }
  public resetFeatureSettings() {
    this._featureSettings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get featureSettingsInput() {
    return this._featureSettings.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new MicrosoftAuthenticatorMethodIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: MicrosoftAuthenticatorMethodIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // is_software_oath_enabled - computed: true, optional: true, required: false
  private _isSoftwareOathEnabled?: boolean | cdktf.IResolvable; 
  public get isSoftwareOathEnabled() {
    return this.getBooleanAttribute('is_software_oath_enabled');
  }
  public set isSoftwareOathEnabled(value: boolean | cdktf.IResolvable) {
    this._isSoftwareOathEnabled = value;
  }
  public resetIsSoftwareOathEnabled() {
    this._isSoftwareOathEnabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isSoftwareOathEnabledInput() {
    return this._isSoftwareOathEnabled;
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

  // state - computed: true, optional: true, required: false
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  public resetState() {
    this._state = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
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
      allow_empty_exclusions: cdktf.booleanToTerraform(this._allowEmptyExclusions),
      exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeGroupIds),
      exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeUserIds),
      feature_settings: microsoftAuthenticatorMethodFeatureSettingsToTerraform(this._featureSettings.internalValue),
      include_targets: cdktf.listMapper(microsoftAuthenticatorMethodIncludeTargetsToTerraform, false)(this._includeTargets.internalValue),
      is_software_oath_enabled: cdktf.booleanToTerraform(this._isSoftwareOathEnabled),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      state: cdktf.stringToTerraform(this._state),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allow_empty_exclusions: {
        value: cdktf.booleanToHclTerraform(this._allowEmptyExclusions),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      exclude_group_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._excludeGroupIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      exclude_user_ids: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._excludeUserIds),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      feature_settings: {
        value: microsoftAuthenticatorMethodFeatureSettingsToHclTerraform(this._featureSettings.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "MicrosoftAuthenticatorMethodFeatureSettings",
      },
      include_targets: {
        value: cdktf.listMapperHcl(microsoftAuthenticatorMethodIncludeTargetsToHclTerraform, false)(this._includeTargets.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "MicrosoftAuthenticatorMethodIncludeTargetsList",
      },
      is_software_oath_enabled: {
        value: cdktf.booleanToHclTerraform(this._isSoftwareOathEnabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      state: {
        value: cdktf.stringToHclTerraform(this._state),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
