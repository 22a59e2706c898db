// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataEntraUserRegistrationDetailsConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of a group, whose users are looked at, those of nested groups included. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details#group_id DataEntraUserRegistrationDetails#group_id}
  */
  readonly groupId?: string;
  /**
  * Id of a user. Exactly one of `user_id` and `group_id` is set. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details#user_id DataEntraUserRegistrationDetails#user_id}
  */
  readonly userId?: string;
}
export interface DataEntraUserRegistrationDetailsUsers {
}

export function dataEntraUserRegistrationDetailsUsersToTerraform(struct?: DataEntraUserRegistrationDetailsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraUserRegistrationDetailsUsersToHclTerraform(struct?: DataEntraUserRegistrationDetailsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraUserRegistrationDetailsUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  public get internalValue(): DataEntraUserRegistrationDetailsUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraUserRegistrationDetailsUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_admin - computed: true, optional: false, required: false
  public get isAdmin() {
    return this.getBooleanAttribute('is_admin');
  }

  // is_mfa_capable - computed: true, optional: false, required: false
  public get isMfaCapable() {
    return this.getBooleanAttribute('is_mfa_capable');
  }

  // is_mfa_registered - computed: true, optional: false, required: false
  public get isMfaRegistered() {
    return this.getBooleanAttribute('is_mfa_registered');
  }

  // is_passwordless_capable - computed: true, optional: false, required: false
  public get isPasswordlessCapable() {
    return this.getBooleanAttribute('is_passwordless_capable');
  }

  // is_sspr_capable - computed: true, optional: false, required: false
  public get isSsprCapable() {
    return this.getBooleanAttribute('is_sspr_capable');
  }

  // is_sspr_enabled - computed: true, optional: false, required: false
  public get isSsprEnabled() {
    return this.getBooleanAttribute('is_sspr_enabled');
  }

  // is_sspr_registered - computed: true, optional: false, required: false
  public get isSsprRegistered() {
    return this.getBooleanAttribute('is_sspr_registered');
  }

  // methods_registered - computed: true, optional: false, required: false
  public get methodsRegistered() {
    return cdktf.Fn.tolist(this.getListAttribute('methods_registered'));
  }

  // user_principal_name - computed: true, optional: false, required: false
  public get userPrincipalName() {
    return this.getStringAttribute('user_principal_name');
  }

  // user_type - computed: true, optional: false, required: false
  public get userType() {
    return this.getStringAttribute('user_type');
  }
}

export class DataEntraUserRegistrationDetailsUsersList extends cdktf.ComplexList {

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
  public get(index: number): DataEntraUserRegistrationDetailsUsersOutputReference {
    return new DataEntraUserRegistrationDetailsUsersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details entra_user_registration_details}
*/
export class DataEntraUserRegistrationDetails extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_user_registration_details";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataEntraUserRegistrationDetails resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataEntraUserRegistrationDetails to import
  * @param importFromId The id of the existing DataEntraUserRegistrationDetails that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataEntraUserRegistrationDetails to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_user_registration_details", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/user_registration_details entra_user_registration_details} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataEntraUserRegistrationDetailsConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataEntraUserRegistrationDetailsConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_user_registration_details',
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
    this._groupId = config.groupId;
    this._userId = config.userId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // group_id - computed: false, optional: true, required: false
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // report_last_updated_date_time - computed: true, optional: false, required: false
  public get reportLastUpdatedDateTime() {
    return this.getStringAttribute('report_last_updated_date_time');
  }

  // unreported_user_ids - computed: true, optional: false, required: false
  public get unreportedUserIds() {
    return cdktf.Fn.tolist(this.getListAttribute('unreported_user_ids'));
  }

  // user_id - computed: false, optional: true, required: false
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

  // users - computed: true, optional: false, required: false
  private _users = new DataEntraUserRegistrationDetailsUsersList(this, "users", true);
  public get users() {
    return this._users;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      group_id: cdktf.stringToTerraform(this._groupId),
      user_id: cdktf.stringToTerraform(this._userId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      group_id: {
        value: cdktf.stringToHclTerraform(this._groupId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      user_id: {
        value: cdktf.stringToHclTerraform(this._userId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
