// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ExternalAuthenticationMethodConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#allow_empty_exclusions ExternalAuthenticationMethod#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Application of the provider: the id under which it is registered in Entra. An administrator has to consent to it. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#app_id ExternalAuthenticationMethod#app_id}
  */
  readonly appId: string;
  /**
  * Name that users see when they choose a method. No other method has it, and it never changes. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#display_name ExternalAuthenticationMethod#display_name}
  */
  readonly displayName: string;
  /**
  * Groups that may not use external methods. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#exclude_group_ids ExternalAuthenticationMethod#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that may not use external methods; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#exclude_user_ids ExternalAuthenticationMethod#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who may use external methods: exactly one of `all_users`, `group_id` and `user_id` each. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#include_targets ExternalAuthenticationMethod#include_targets}
  */
  readonly includeTargets?: ExternalAuthenticationMethodIncludeTargets[] | cdktf.IResolvable;
  /**
  * How Entra reaches the provider.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#open_id_connect_setting ExternalAuthenticationMethod#open_id_connect_setting}
  */
  readonly openIdConnectSetting: ExternalAuthenticationMethodOpenIdConnectSetting;
  /**
  * Whether users in scope may register for and use external methods. One of `enabled`, `disabled`. Default: `"disabled"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#state ExternalAuthenticationMethod#state}
  */
  readonly state?: string;
}
export interface ExternalAuthenticationMethodIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#all_users ExternalAuthenticationMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#group_id ExternalAuthenticationMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#user_id ExternalAuthenticationMethod#user_id}
  */
  readonly userId?: string;
}

export function externalAuthenticationMethodIncludeTargetsToTerraform(struct?: ExternalAuthenticationMethodIncludeTargets | cdktf.IResolvable): any {
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


export function externalAuthenticationMethodIncludeTargetsToHclTerraform(struct?: ExternalAuthenticationMethodIncludeTargets | cdktf.IResolvable): any {
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

export class ExternalAuthenticationMethodIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): ExternalAuthenticationMethodIncludeTargets | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ExternalAuthenticationMethodIncludeTargets | cdktf.IResolvable | undefined) {
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

export class ExternalAuthenticationMethodIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : ExternalAuthenticationMethodIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): ExternalAuthenticationMethodIncludeTargetsOutputReference {
    return new ExternalAuthenticationMethodIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface ExternalAuthenticationMethodOpenIdConnectSetting {
  /**
  * Id by which the provider knows Entra. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#client_id ExternalAuthenticationMethod#client_id}
  */
  readonly clientId: string;
  /**
  * Where the provider publishes its OpenID Connect metadata: the whole URL. Format: a URL that begins with "https://", like "https://provider.example/.well-known/openid-configuration", without user, fragment or blanks.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#discovery_url ExternalAuthenticationMethod#discovery_url}
  */
  readonly discoveryUrl: string;
}

export function externalAuthenticationMethodOpenIdConnectSettingToTerraform(struct?: ExternalAuthenticationMethodOpenIdConnectSetting | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    client_id: cdktf.stringToTerraform(struct!.clientId),
    discovery_url: cdktf.stringToTerraform(struct!.discoveryUrl),
  }
}


export function externalAuthenticationMethodOpenIdConnectSettingToHclTerraform(struct?: ExternalAuthenticationMethodOpenIdConnectSetting | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    client_id: {
      value: cdktf.stringToHclTerraform(struct!.clientId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    discovery_url: {
      value: cdktf.stringToHclTerraform(struct!.discoveryUrl),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ExternalAuthenticationMethodOpenIdConnectSettingOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ExternalAuthenticationMethodOpenIdConnectSetting | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._clientId !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientId = this._clientId;
    }
    if (this._discoveryUrl !== undefined) {
      hasAnyValues = true;
      internalValueResult.discoveryUrl = this._discoveryUrl;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ExternalAuthenticationMethodOpenIdConnectSetting | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._clientId = undefined;
      this._discoveryUrl = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._clientId = value.clientId;
      this._discoveryUrl = value.discoveryUrl;
    }
  }

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }
  public set clientId(value: string) {
    this._clientId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // discovery_url - computed: false, optional: false, required: true
  private _discoveryUrl?: string; 
  public get discoveryUrl() {
    return this.getStringAttribute('discovery_url');
  }
  public set discoveryUrl(value: string) {
    this._discoveryUrl = value;
  }
  // Temporarily expose input value. Use with caution.
  public get discoveryUrlInput() {
    return this._discoveryUrl;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method entra_external_authentication_method}
*/
export class ExternalAuthenticationMethod extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_external_authentication_method";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ExternalAuthenticationMethod resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ExternalAuthenticationMethod to import
  * @param importFromId The id of the existing ExternalAuthenticationMethod that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ExternalAuthenticationMethod to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_external_authentication_method", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/external_authentication_method entra_external_authentication_method} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ExternalAuthenticationMethodConfig
  */
  public constructor(scope: Construct, id: string, config: ExternalAuthenticationMethodConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_external_authentication_method',
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
    this._appId = config.appId;
    this._displayName = config.displayName;
    this._excludeGroupIds = config.excludeGroupIds;
    this._excludeUserIds = config.excludeUserIds;
    this._includeTargets.internalValue = config.includeTargets;
    this._openIdConnectSetting.internalValue = config.openIdConnectSetting;
    this._state = config.state;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // app_id - computed: false, optional: false, required: true
  private _appId?: string; 
  public get appId() {
    return this.getStringAttribute('app_id');
  }
  public set appId(value: string) {
    this._appId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get appIdInput() {
    return this._appId;
  }

  // display_name - computed: false, optional: false, required: true
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new ExternalAuthenticationMethodIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: ExternalAuthenticationMethodIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // open_id_connect_setting - computed: false, optional: false, required: true
  private _openIdConnectSetting = new ExternalAuthenticationMethodOpenIdConnectSettingOutputReference(this, "open_id_connect_setting");
  public get openIdConnectSetting() {
    return this._openIdConnectSetting;
  }
  public putOpenIdConnectSetting(value: ExternalAuthenticationMethodOpenIdConnectSetting) {
    this._openIdConnectSetting.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get openIdConnectSettingInput() {
    return this._openIdConnectSetting.internalValue;
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
      app_id: cdktf.stringToTerraform(this._appId),
      display_name: cdktf.stringToTerraform(this._displayName),
      exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeGroupIds),
      exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeUserIds),
      include_targets: cdktf.listMapper(externalAuthenticationMethodIncludeTargetsToTerraform, false)(this._includeTargets.internalValue),
      open_id_connect_setting: externalAuthenticationMethodOpenIdConnectSettingToTerraform(this._openIdConnectSetting.internalValue),
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
      app_id: {
        value: cdktf.stringToHclTerraform(this._appId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
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
      include_targets: {
        value: cdktf.listMapperHcl(externalAuthenticationMethodIncludeTargetsToHclTerraform, false)(this._includeTargets.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "ExternalAuthenticationMethodIncludeTargetsList",
      },
      open_id_connect_setting: {
        value: externalAuthenticationMethodOpenIdConnectSettingToHclTerraform(this._openIdConnectSetting.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ExternalAuthenticationMethodOpenIdConnectSetting",
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
