// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface HardwareOathMethodConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#allow_empty_exclusions HardwareOathMethod#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Groups that may not use hardware OATH tokens. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#exclude_group_ids HardwareOathMethod#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that may not use hardware OATH tokens; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#exclude_user_ids HardwareOathMethod#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who may use hardware OATH tokens: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#include_targets HardwareOathMethod#include_targets}
  */
  readonly includeTargets?: HardwareOathMethodIncludeTargets[] | cdktf.IResolvable;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#on_destroy HardwareOathMethod#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Whether users in scope may activate and use hardware OATH tokens. One of `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#state HardwareOathMethod#state}
  */
  readonly state?: string;
}
export interface HardwareOathMethodIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#all_users HardwareOathMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#group_id HardwareOathMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#user_id HardwareOathMethod#user_id}
  */
  readonly userId?: string;
}

export function hardwareOathMethodIncludeTargetsToTerraform(struct?: HardwareOathMethodIncludeTargets | cdktf.IResolvable): any {
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


export function hardwareOathMethodIncludeTargetsToHclTerraform(struct?: HardwareOathMethodIncludeTargets | cdktf.IResolvable): any {
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

export class HardwareOathMethodIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): HardwareOathMethodIncludeTargets | cdktf.IResolvable | undefined {
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

  public set internalValue(value: HardwareOathMethodIncludeTargets | cdktf.IResolvable | undefined) {
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

export class HardwareOathMethodIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : HardwareOathMethodIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): HardwareOathMethodIncludeTargetsOutputReference {
    return new HardwareOathMethodIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method entra_hardware_oath_method}
*/
export class HardwareOathMethod extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_hardware_oath_method";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a HardwareOathMethod resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the HardwareOathMethod to import
  * @param importFromId The id of the existing HardwareOathMethod that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the HardwareOathMethod to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_hardware_oath_method", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/hardware_oath_method entra_hardware_oath_method} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options HardwareOathMethodConfig = {}
  */
  public constructor(scope: Construct, id: string, config: HardwareOathMethodConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_hardware_oath_method',
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
    this._includeTargets.internalValue = config.includeTargets;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // include_targets - computed: true, optional: true, required: false
  private _includeTargets = new HardwareOathMethodIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: HardwareOathMethodIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
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
      include_targets: cdktf.listMapper(hardwareOathMethodIncludeTargetsToTerraform, false)(this._includeTargets.internalValue),
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
      include_targets: {
        value: cdktf.listMapperHcl(hardwareOathMethodIncludeTargetsToHclTerraform, false)(this._includeTargets.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "HardwareOathMethodIncludeTargetsList",
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
