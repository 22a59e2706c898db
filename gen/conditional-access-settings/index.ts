// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ConditionalAccessSettingsConfig extends cdktf.TerraformMetaArguments {
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings#on_destroy ConditionalAccessSettings#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * User actions that leave the reach of conditional access policies on all resources, as a whole. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings#user_action_exclusions ConditionalAccessSettings#user_action_exclusions}
  */
  readonly userActionExclusions?: ConditionalAccessSettingsUserActionExclusions[] | cdktf.IResolvable;
}
export interface ConditionalAccessSettingsUserActionExclusions {
  /**
  * Whether policies on all resources leave the action out; `enabledForReportingButNotEnforced` only reports what that would do. One of `enabled`, `disabled`, `enabledForReportingButNotEnforced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings#state ConditionalAccessSettings#state}
  */
  readonly state: string;
  /**
  * The user action. Microsoft’s page shows `accountrecovery`. Format: the name of a user action, like "accountrecovery".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings#user_action ConditionalAccessSettings#user_action}
  */
  readonly userAction: string;
}

export function conditionalAccessSettingsUserActionExclusionsToTerraform(struct?: ConditionalAccessSettingsUserActionExclusions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    state: cdktf.stringToTerraform(struct!.state),
    user_action: cdktf.stringToTerraform(struct!.userAction),
  }
}


export function conditionalAccessSettingsUserActionExclusionsToHclTerraform(struct?: ConditionalAccessSettingsUserActionExclusions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_action: {
      value: cdktf.stringToHclTerraform(struct!.userAction),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessSettingsUserActionExclusionsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): ConditionalAccessSettingsUserActionExclusions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    if (this._userAction !== undefined) {
      hasAnyValues = true;
      internalValueResult.userAction = this._userAction;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessSettingsUserActionExclusions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._state = undefined;
      this._userAction = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._state = value.state;
      this._userAction = value.userAction;
    }
  }

  // state - computed: true, optional: false, required: true
  private _state?: string; 
  public get state() {
    return this.getStringAttribute('state');
  }
  public set state(value: string) {
    this._state = value;
  }
  // Temporarily expose input value. Use with caution.
  public get stateInput() {
    return this._state;
  }

  // user_action - computed: true, optional: false, required: true
  private _userAction?: string; 
  public get userAction() {
    return this.getStringAttribute('user_action');
  }
  public set userAction(value: string) {
    this._userAction = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userActionInput() {
    return this._userAction;
  }
}

export class ConditionalAccessSettingsUserActionExclusionsList extends cdktf.ComplexList {
  public internalValue? : ConditionalAccessSettingsUserActionExclusions[] | cdktf.IResolvable

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
  public get(index: number): ConditionalAccessSettingsUserActionExclusionsOutputReference {
    return new ConditionalAccessSettingsUserActionExclusionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings entra_conditional_access_settings}
*/
export class ConditionalAccessSettings extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_conditional_access_settings";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ConditionalAccessSettings resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ConditionalAccessSettings to import
  * @param importFromId The id of the existing ConditionalAccessSettings that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ConditionalAccessSettings to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_conditional_access_settings", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_settings entra_conditional_access_settings} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ConditionalAccessSettingsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ConditionalAccessSettingsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_conditional_access_settings',
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
    this._onDestroy = config.onDestroy;
    this._userActionExclusions.internalValue = config.userActionExclusions;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // adopted_from - computed: true, optional: false, required: false
  public get adoptedFrom() {
    return this.getStringAttribute('adopted_from');
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

  // user_action_exclusions - computed: true, optional: true, required: false
  private _userActionExclusions = new ConditionalAccessSettingsUserActionExclusionsList(this, "user_action_exclusions", true);
  public get userActionExclusions() {
    return this._userActionExclusions;
  }
  public putUserActionExclusions(value: ConditionalAccessSettingsUserActionExclusions[] | cdktf.IResolvable) {
    this._userActionExclusions.internalValue = value;
  }
  public resetUserActionExclusions() {
    this._userActionExclusions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userActionExclusionsInput() {
    return this._userActionExclusions.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      user_action_exclusions: cdktf.listMapper(conditionalAccessSettingsUserActionExclusionsToTerraform, false)(this._userActionExclusions.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_action_exclusions: {
        value: cdktf.listMapperHcl(conditionalAccessSettingsUserActionExclusionsToHclTerraform, false)(this._userActionExclusions.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "ConditionalAccessSettingsUserActionExclusionsList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
