// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AuthenticationMethodsPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#allow_empty_exclusions AuthenticationMethodsPolicy#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Settings of Microsoft Authenticator that hold for every method in it. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#microsoft_authenticator_platform_settings AuthenticationMethodsPolicy#microsoft_authenticator_platform_settings}
  */
  readonly microsoftAuthenticatorPlatformSettings?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#on_destroy AuthenticationMethodsPolicy#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * How far the tenant has come from the older policies for multifactor authentication and password reset. `migrationComplete` ignores what these say of methods. One of `preMigration`, `migrationInProgress`, `migrationComplete`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#policy_migration_state AuthenticationMethodsPolicy#policy_migration_state}
  */
  readonly policyMigrationState?: string;
  /**
  * Days after which users are asked whether their methods are still right. From 0 to 2147483647.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#reconfirmation_in_days AuthenticationMethodsPolicy#reconfirmation_in_days}
  */
  readonly reconfirmationInDays?: number;
  /**
  * Asks users at sign-in to register a method.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#registration_campaign AuthenticationMethodsPolicy#registration_campaign}
  */
  readonly registrationCampaign?: AuthenticationMethodsPolicyRegistrationCampaign;
  /**
  * Lets users report a request to confirm a sign-in that they did not start. Who does has a high user risk from then on. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#report_suspicious_activity_settings AuthenticationMethodsPolicy#report_suspicious_activity_settings}
  */
  readonly reportSuspiciousActivitySettings?: AuthenticationMethodsPolicyReportSuspiciousActivitySettings;
  /**
  * Offers users the strongest method that they have, first. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#system_credential_preferences AuthenticationMethodsPolicy#system_credential_preferences}
  */
  readonly systemCredentialPreferences?: AuthenticationMethodsPolicySystemCredentialPreferences;
}
export interface AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#all_users AuthenticationMethodsPolicy#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#group_id AuthenticationMethodsPolicy#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#user_id AuthenticationMethodsPolicy#user_id}
  */
  readonly userId?: string;
}

export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsToTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsToHclTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets | cdktf.IResolvable): any {
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

export class AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
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

  public set internalValue(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
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

export class AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsOutputReference {
    return new AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin {
  /**
  * Groups that need not. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_group_ids AuthenticationMethodsPolicy#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that need not; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_user_ids AuthenticationMethodsPolicy#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who has to: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#include_targets AuthenticationMethodsPolicy#include_targets}
  */
  readonly includeTargets?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets[] | cdktf.IResolvable;
}

export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinToTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeGroupIds),
    exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeUserIds),
    include_targets: cdktf.listMapper(authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsToTerraform, false)(struct!.includeTargets),
  }
}


export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinToHclTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_group_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeGroupIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeUserIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_targets: {
      value: cdktf.listMapperHcl(authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsToHclTerraform, false)(struct!.includeTargets),
      isBlock: true,
      type: "set",
      storageClassType: "AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeGroupIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeGroupIds = this._excludeGroupIds;
    }
    if (this._excludeUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeUserIds = this._excludeUserIds;
    }
    if (this._includeTargets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTargets = this._includeTargets?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeGroupIds = undefined;
      this._excludeUserIds = undefined;
      this._includeTargets.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeGroupIds = value.excludeGroupIds;
      this._excludeUserIds = value.excludeUserIds;
      this._includeTargets.internalValue = value.includeTargets;
    }
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

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }
}
export interface AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings {
  /**
  * Asks for a PIN of the app.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#enforce_app_pin AuthenticationMethodsPolicy#enforce_app_pin}
  */
  readonly enforceAppPin?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin;
}

export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsToTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enforce_app_pin: authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinToTerraform(struct!.enforceAppPin),
  }
}


export function authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsToHclTerraform(struct?: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enforce_app_pin: {
      value: authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinToHclTerraform(struct!.enforceAppPin),
      isBlock: true,
      type: "struct",
      storageClassType: "AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enforceAppPin?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforceAppPin = this._enforceAppPin?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enforceAppPin.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enforceAppPin.internalValue = value.enforceAppPin;
    }
  }

  // enforce_app_pin - computed: true, optional: true, required: false
  private _enforceAppPin = new AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPinOutputReference(this, "enforce_app_pin");
  public get enforceAppPin() {
    return this._enforceAppPin;
  }
  public putEnforceAppPin(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsEnforceAppPin) {
    this._enforceAppPin.internalValue = value;
  }
  public resetEnforceAppPin() {
    this._enforceAppPin.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enforceAppPinInput() {
    return this._enforceAppPin.internalValue;
  }
}
export interface AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#all_users AuthenticationMethodsPolicy#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#group_id AuthenticationMethodsPolicy#group_id}
  */
  readonly groupId?: string;
  /**
  * The method that users are asked to register. One of `microsoftAuthenticator`, `fido2`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#targeted_authentication_method AuthenticationMethodsPolicy#targeted_authentication_method}
  */
  readonly targetedAuthenticationMethod: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#user_id AuthenticationMethodsPolicy#user_id}
  */
  readonly userId?: string;
}

export function authenticationMethodsPolicyRegistrationCampaignIncludeTargetsToTerraform(struct?: AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    targeted_authentication_method: cdktf.stringToTerraform(struct!.targetedAuthenticationMethod),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function authenticationMethodsPolicyRegistrationCampaignIncludeTargetsToHclTerraform(struct?: AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets | cdktf.IResolvable): any {
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
    group_id: {
      value: cdktf.stringToHclTerraform(struct!.groupId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    targeted_authentication_method: {
      value: cdktf.stringToHclTerraform(struct!.targetedAuthenticationMethod),
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

export class AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
    }
    if (this._groupId !== undefined) {
      hasAnyValues = true;
      internalValueResult.groupId = this._groupId;
    }
    if (this._targetedAuthenticationMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.targetedAuthenticationMethod = this._targetedAuthenticationMethod;
    }
    if (this._userId !== undefined) {
      hasAnyValues = true;
      internalValueResult.userId = this._userId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._targetedAuthenticationMethod = undefined;
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
      this._groupId = value.groupId;
      this._targetedAuthenticationMethod = value.targetedAuthenticationMethod;
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

  // targeted_authentication_method - computed: true, optional: false, required: true
  private _targetedAuthenticationMethod?: string; 
  public get targetedAuthenticationMethod() {
    return this.getStringAttribute('targeted_authentication_method');
  }
  public set targetedAuthenticationMethod(value: string) {
    this._targetedAuthenticationMethod = value;
  }
  // Temporarily expose input value. Use with caution.
  public get targetedAuthenticationMethodInput() {
    return this._targetedAuthenticationMethod;
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

export class AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsOutputReference {
    return new AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface AuthenticationMethodsPolicyRegistrationCampaign {
  /**
  * Whether users may put it off three times only. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#enforce_registration_after_allowed_snoozes AuthenticationMethodsPolicy#enforce_registration_after_allowed_snoozes}
  */
  readonly enforceRegistrationAfterAllowedSnoozes?: boolean | cdktf.IResolvable;
  /**
  * Groups that are not asked. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_group_ids AuthenticationMethodsPolicy#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that are not asked; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_user_ids AuthenticationMethodsPolicy#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who is asked to register what: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#include_targets AuthenticationMethodsPolicy#include_targets}
  */
  readonly includeTargets?: AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets[] | cdktf.IResolvable;
  /**
  * Days after which users who put it off are asked again; 0 asks at every sign-in. From 0 to 14.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#snooze_duration_in_days AuthenticationMethodsPolicy#snooze_duration_in_days}
  */
  readonly snoozeDurationInDays?: number;
  /**
  * `default` leaves the campaign to Microsoft, who then chooses the method and how it may be put off. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#state AuthenticationMethodsPolicy#state}
  */
  readonly state?: string;
}

export function authenticationMethodsPolicyRegistrationCampaignToTerraform(struct?: AuthenticationMethodsPolicyRegistrationCampaign | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enforce_registration_after_allowed_snoozes: cdktf.booleanToTerraform(struct!.enforceRegistrationAfterAllowedSnoozes),
    exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeGroupIds),
    exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeUserIds),
    include_targets: cdktf.listMapper(authenticationMethodsPolicyRegistrationCampaignIncludeTargetsToTerraform, false)(struct!.includeTargets),
    snooze_duration_in_days: cdktf.numberToTerraform(struct!.snoozeDurationInDays),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function authenticationMethodsPolicyRegistrationCampaignToHclTerraform(struct?: AuthenticationMethodsPolicyRegistrationCampaign | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    enforce_registration_after_allowed_snoozes: {
      value: cdktf.booleanToHclTerraform(struct!.enforceRegistrationAfterAllowedSnoozes),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    exclude_group_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeGroupIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeUserIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_targets: {
      value: cdktf.listMapperHcl(authenticationMethodsPolicyRegistrationCampaignIncludeTargetsToHclTerraform, false)(struct!.includeTargets),
      isBlock: true,
      type: "set",
      storageClassType: "AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsList",
    },
    snooze_duration_in_days: {
      value: cdktf.numberToHclTerraform(struct!.snoozeDurationInDays),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
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

export class AuthenticationMethodsPolicyRegistrationCampaignOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicyRegistrationCampaign | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._enforceRegistrationAfterAllowedSnoozes !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforceRegistrationAfterAllowedSnoozes = this._enforceRegistrationAfterAllowedSnoozes;
    }
    if (this._excludeGroupIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeGroupIds = this._excludeGroupIds;
    }
    if (this._excludeUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeUserIds = this._excludeUserIds;
    }
    if (this._includeTargets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTargets = this._includeTargets?.internalValue;
    }
    if (this._snoozeDurationInDays !== undefined) {
      hasAnyValues = true;
      internalValueResult.snoozeDurationInDays = this._snoozeDurationInDays;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicyRegistrationCampaign | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._enforceRegistrationAfterAllowedSnoozes = undefined;
      this._excludeGroupIds = undefined;
      this._excludeUserIds = undefined;
      this._includeTargets.internalValue = undefined;
      this._snoozeDurationInDays = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._enforceRegistrationAfterAllowedSnoozes = value.enforceRegistrationAfterAllowedSnoozes;
      this._excludeGroupIds = value.excludeGroupIds;
      this._excludeUserIds = value.excludeUserIds;
      this._includeTargets.internalValue = value.includeTargets;
      this._snoozeDurationInDays = value.snoozeDurationInDays;
      this._state = value.state;
    }
  }

  // enforce_registration_after_allowed_snoozes - computed: true, optional: true, required: false
  private _enforceRegistrationAfterAllowedSnoozes?: boolean | cdktf.IResolvable; 
  public get enforceRegistrationAfterAllowedSnoozes() {
    return this.getBooleanAttribute('enforce_registration_after_allowed_snoozes');
  }
  public set enforceRegistrationAfterAllowedSnoozes(value: boolean | cdktf.IResolvable) {
    this._enforceRegistrationAfterAllowedSnoozes = value;
  }
  public resetEnforceRegistrationAfterAllowedSnoozes() {
    this._enforceRegistrationAfterAllowedSnoozes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enforceRegistrationAfterAllowedSnoozesInput() {
    return this._enforceRegistrationAfterAllowedSnoozes;
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

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new AuthenticationMethodsPolicyRegistrationCampaignIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: AuthenticationMethodsPolicyRegistrationCampaignIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // snooze_duration_in_days - computed: true, optional: true, required: false
  private _snoozeDurationInDays?: number; 
  public get snoozeDurationInDays() {
    return this.getNumberAttribute('snooze_duration_in_days');
  }
  public set snoozeDurationInDays(value: number) {
    this._snoozeDurationInDays = value;
  }
  public resetSnoozeDurationInDays() {
    this._snoozeDurationInDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get snoozeDurationInDaysInput() {
    return this._snoozeDurationInDays;
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
export interface AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#all_users AuthenticationMethodsPolicy#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#group_id AuthenticationMethodsPolicy#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#user_id AuthenticationMethodsPolicy#user_id}
  */
  readonly userId?: string;
}

export function authenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetToTerraform(struct?: AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function authenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetToHclTerraform(struct?: AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget | cdktf.IResolvable): any {
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

export class AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
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

  public set internalValue(value: AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
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
export interface AuthenticationMethodsPolicyReportSuspiciousActivitySettings {
  /**
  * Who may: exactly one of `all_users`, `group_id` and `user_id`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#include_target AuthenticationMethodsPolicy#include_target}
  */
  readonly includeTarget?: AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget;
  /**
  * Whether users may report a request. `default` means disabled. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#state AuthenticationMethodsPolicy#state}
  */
  readonly state?: string;
  /**
  * Number that a user types to report a voice call. From 0 to 2147483647.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#voice_reporting_code AuthenticationMethodsPolicy#voice_reporting_code}
  */
  readonly voiceReportingCode?: number;
}

export function authenticationMethodsPolicyReportSuspiciousActivitySettingsToTerraform(struct?: AuthenticationMethodsPolicyReportSuspiciousActivitySettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    include_target: authenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetToTerraform(struct!.includeTarget),
    state: cdktf.stringToTerraform(struct!.state),
    voice_reporting_code: cdktf.numberToTerraform(struct!.voiceReportingCode),
  }
}


export function authenticationMethodsPolicyReportSuspiciousActivitySettingsToHclTerraform(struct?: AuthenticationMethodsPolicyReportSuspiciousActivitySettings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    include_target: {
      value: authenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetToHclTerraform(struct!.includeTarget),
      isBlock: true,
      type: "struct",
      storageClassType: "AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    voice_reporting_code: {
      value: cdktf.numberToHclTerraform(struct!.voiceReportingCode),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationMethodsPolicyReportSuspiciousActivitySettingsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicyReportSuspiciousActivitySettings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._includeTarget?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTarget = this._includeTarget?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    if (this._voiceReportingCode !== undefined) {
      hasAnyValues = true;
      internalValueResult.voiceReportingCode = this._voiceReportingCode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicyReportSuspiciousActivitySettings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._includeTarget.internalValue = undefined;
      this._state = undefined;
      this._voiceReportingCode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._includeTarget.internalValue = value.includeTarget;
      this._state = value.state;
      this._voiceReportingCode = value.voiceReportingCode;
    }
  }

  // include_target - computed: true, optional: true, required: false
  private _includeTarget = new AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTargetOutputReference(this, "include_target");
  public get includeTarget() {
    return this._includeTarget;
  }
  public putIncludeTarget(value: AuthenticationMethodsPolicyReportSuspiciousActivitySettingsIncludeTarget) {
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

  // voice_reporting_code - computed: true, optional: true, required: false
  private _voiceReportingCode?: number; 
  public get voiceReportingCode() {
    return this.getNumberAttribute('voice_reporting_code');
  }
  public set voiceReportingCode(value: number) {
    this._voiceReportingCode = value;
  }
  public resetVoiceReportingCode() {
    this._voiceReportingCode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get voiceReportingCodeInput() {
    return this._voiceReportingCode;
  }
}
export interface AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#all_users AuthenticationMethodsPolicy#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#group_id AuthenticationMethodsPolicy#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#user_id AuthenticationMethodsPolicy#user_id}
  */
  readonly userId?: string;
}

export function authenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsToTerraform(struct?: AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function authenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsToHclTerraform(struct?: AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets | cdktf.IResolvable): any {
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

export class AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.allUsers = this._allUsers;
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

  public set internalValue(value: AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
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

export class AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsOutputReference {
    return new AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface AuthenticationMethodsPolicySystemCredentialPreferences {
  /**
  * Groups that are left out, at most one. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>". At most 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_group_ids AuthenticationMethodsPolicy#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that are left out; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#exclude_user_ids AuthenticationMethodsPolicy#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Whom it is for: exactly one of `all_users`, `group_id` and `user_id`. At most 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#include_targets AuthenticationMethodsPolicy#include_targets}
  */
  readonly includeTargets?: AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets[] | cdktf.IResolvable;
  /**
  * `enabled` chooses the second factor, `default` leaves it to Microsoft, who chooses the first one as well. One of `default`, `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#state AuthenticationMethodsPolicy#state}
  */
  readonly state?: string;
}

export function authenticationMethodsPolicySystemCredentialPreferencesToTerraform(struct?: AuthenticationMethodsPolicySystemCredentialPreferences | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeGroupIds),
    exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeUserIds),
    include_targets: cdktf.listMapper(authenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsToTerraform, false)(struct!.includeTargets),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function authenticationMethodsPolicySystemCredentialPreferencesToHclTerraform(struct?: AuthenticationMethodsPolicySystemCredentialPreferences | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_group_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeGroupIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeUserIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_targets: {
      value: cdktf.listMapperHcl(authenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsToHclTerraform, false)(struct!.includeTargets),
      isBlock: true,
      type: "set",
      storageClassType: "AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsList",
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

export class AuthenticationMethodsPolicySystemCredentialPreferencesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationMethodsPolicySystemCredentialPreferences | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeGroupIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeGroupIds = this._excludeGroupIds;
    }
    if (this._excludeUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeUserIds = this._excludeUserIds;
    }
    if (this._includeTargets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTargets = this._includeTargets?.internalValue;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationMethodsPolicySystemCredentialPreferences | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeGroupIds = undefined;
      this._excludeUserIds = undefined;
      this._includeTargets.internalValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeGroupIds = value.excludeGroupIds;
      this._excludeUserIds = value.excludeUserIds;
      this._includeTargets.internalValue = value.includeTargets;
      this._state = value.state;
    }
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

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: AuthenticationMethodsPolicySystemCredentialPreferencesIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
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

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy entra_authentication_methods_policy}
*/
export class AuthenticationMethodsPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_authentication_methods_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AuthenticationMethodsPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AuthenticationMethodsPolicy to import
  * @param importFromId The id of the existing AuthenticationMethodsPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AuthenticationMethodsPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_authentication_methods_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_methods_policy entra_authentication_methods_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AuthenticationMethodsPolicyConfig = {}
  */
  public constructor(scope: Construct, id: string, config: AuthenticationMethodsPolicyConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_authentication_methods_policy',
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
    this._microsoftAuthenticatorPlatformSettings.internalValue = config.microsoftAuthenticatorPlatformSettings;
    this._onDestroy = config.onDestroy;
    this._policyMigrationState = config.policyMigrationState;
    this._reconfirmationInDays = config.reconfirmationInDays;
    this._registrationCampaign.internalValue = config.registrationCampaign;
    this._reportSuspiciousActivitySettings.internalValue = config.reportSuspiciousActivitySettings;
    this._systemCredentialPreferences.internalValue = config.systemCredentialPreferences;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // microsoft_authenticator_platform_settings - computed: true, optional: true, required: false
  private _microsoftAuthenticatorPlatformSettings = new AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsOutputReference(this, "microsoft_authenticator_platform_settings");
  public get microsoftAuthenticatorPlatformSettings() {
    return this._microsoftAuthenticatorPlatformSettings;
  }
  public putMicrosoftAuthenticatorPlatformSettings(value: AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings) {
    this._microsoftAuthenticatorPlatformSettings.internalValue = value;
  }
  public resetMicrosoftAuthenticatorPlatformSettings() {
    this._microsoftAuthenticatorPlatformSettings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get microsoftAuthenticatorPlatformSettingsInput() {
    return this._microsoftAuthenticatorPlatformSettings.internalValue;
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

  // policy_migration_state - computed: true, optional: true, required: false
  private _policyMigrationState?: string; 
  public get policyMigrationState() {
    return this.getStringAttribute('policy_migration_state');
  }
  public set policyMigrationState(value: string) {
    this._policyMigrationState = value;
  }
  public resetPolicyMigrationState() {
    this._policyMigrationState = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get policyMigrationStateInput() {
    return this._policyMigrationState;
  }

  // reconfirmation_in_days - computed: true, optional: true, required: false
  private _reconfirmationInDays?: number; 
  public get reconfirmationInDays() {
    return this.getNumberAttribute('reconfirmation_in_days');
  }
  public set reconfirmationInDays(value: number) {
    this._reconfirmationInDays = value;
  }
  public resetReconfirmationInDays() {
    this._reconfirmationInDays = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reconfirmationInDaysInput() {
    return this._reconfirmationInDays;
  }

  // registration_campaign - computed: true, optional: true, required: false
  private _registrationCampaign = new AuthenticationMethodsPolicyRegistrationCampaignOutputReference(this, "registration_campaign");
  public get registrationCampaign() {
    return this._registrationCampaign;
  }
  public putRegistrationCampaign(value: AuthenticationMethodsPolicyRegistrationCampaign) {
    this._registrationCampaign.internalValue = value;
  }
  public resetRegistrationCampaign() {
    this._registrationCampaign.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get registrationCampaignInput() {
    return this._registrationCampaign.internalValue;
  }

  // report_suspicious_activity_settings - computed: true, optional: true, required: false
  private _reportSuspiciousActivitySettings = new AuthenticationMethodsPolicyReportSuspiciousActivitySettingsOutputReference(this, "report_suspicious_activity_settings");
  public get reportSuspiciousActivitySettings() {
    return this._reportSuspiciousActivitySettings;
  }
  public putReportSuspiciousActivitySettings(value: AuthenticationMethodsPolicyReportSuspiciousActivitySettings) {
    this._reportSuspiciousActivitySettings.internalValue = value;
  }
  public resetReportSuspiciousActivitySettings() {
    this._reportSuspiciousActivitySettings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reportSuspiciousActivitySettingsInput() {
    return this._reportSuspiciousActivitySettings.internalValue;
  }

  // system_credential_preferences - computed: true, optional: true, required: false
  private _systemCredentialPreferences = new AuthenticationMethodsPolicySystemCredentialPreferencesOutputReference(this, "system_credential_preferences");
  public get systemCredentialPreferences() {
    return this._systemCredentialPreferences;
  }
  public putSystemCredentialPreferences(value: AuthenticationMethodsPolicySystemCredentialPreferences) {
    this._systemCredentialPreferences.internalValue = value;
  }
  public resetSystemCredentialPreferences() {
    this._systemCredentialPreferences.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get systemCredentialPreferencesInput() {
    return this._systemCredentialPreferences.internalValue;
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
      microsoft_authenticator_platform_settings: authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsToTerraform(this._microsoftAuthenticatorPlatformSettings.internalValue),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      policy_migration_state: cdktf.stringToTerraform(this._policyMigrationState),
      reconfirmation_in_days: cdktf.numberToTerraform(this._reconfirmationInDays),
      registration_campaign: authenticationMethodsPolicyRegistrationCampaignToTerraform(this._registrationCampaign.internalValue),
      report_suspicious_activity_settings: authenticationMethodsPolicyReportSuspiciousActivitySettingsToTerraform(this._reportSuspiciousActivitySettings.internalValue),
      system_credential_preferences: authenticationMethodsPolicySystemCredentialPreferencesToTerraform(this._systemCredentialPreferences.internalValue),
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
      microsoft_authenticator_platform_settings: {
        value: authenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettingsToHclTerraform(this._microsoftAuthenticatorPlatformSettings.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationMethodsPolicyMicrosoftAuthenticatorPlatformSettings",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      policy_migration_state: {
        value: cdktf.stringToHclTerraform(this._policyMigrationState),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      reconfirmation_in_days: {
        value: cdktf.numberToHclTerraform(this._reconfirmationInDays),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      registration_campaign: {
        value: authenticationMethodsPolicyRegistrationCampaignToHclTerraform(this._registrationCampaign.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationMethodsPolicyRegistrationCampaign",
      },
      report_suspicious_activity_settings: {
        value: authenticationMethodsPolicyReportSuspiciousActivitySettingsToHclTerraform(this._reportSuspiciousActivitySettings.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationMethodsPolicyReportSuspiciousActivitySettings",
      },
      system_credential_preferences: {
        value: authenticationMethodsPolicySystemCredentialPreferencesToHclTerraform(this._systemCredentialPreferences.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationMethodsPolicySystemCredentialPreferences",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
