// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/registered_passkeys
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataEntraRegisteredPasskeysConfig extends cdktf.TerraformMetaArguments {
  /**
  * Id of the group whose users count, those of nested groups included. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/registered_passkeys#group_id DataEntraRegisteredPasskeys#group_id}
  */
  readonly groupId: string;
}
export interface DataEntraRegisteredPasskeysPasskeys {
}

export function dataEntraRegisteredPasskeysPasskeysToTerraform(struct?: DataEntraRegisteredPasskeysPasskeys): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraRegisteredPasskeysPasskeysToHclTerraform(struct?: DataEntraRegisteredPasskeysPasskeys): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraRegisteredPasskeysPasskeysOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataEntraRegisteredPasskeysPasskeys | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraRegisteredPasskeysPasskeys | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // aaguid - computed: true, optional: false, required: false
  public get aaguid() {
    return this.getStringAttribute('aaguid');
  }

  // attestation_level - computed: true, optional: false, required: false
  public get attestationLevel() {
    return this.getStringAttribute('attestation_level');
  }

  // model - computed: true, optional: false, required: false
  public get model() {
    return this.getStringAttribute('model');
  }

  // passkey_count - computed: true, optional: false, required: false
  public get passkeyCount() {
    return this.getNumberAttribute('passkey_count');
  }

  // passkey_type - computed: true, optional: false, required: false
  public get passkeyType() {
    return this.getStringAttribute('passkey_type');
  }

  // user_count - computed: true, optional: false, required: false
  public get userCount() {
    return this.getNumberAttribute('user_count');
  }
}

export class DataEntraRegisteredPasskeysPasskeysList extends cdktf.ComplexList {

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
  public get(index: number): DataEntraRegisteredPasskeysPasskeysOutputReference {
    return new DataEntraRegisteredPasskeysPasskeysOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/registered_passkeys entra_registered_passkeys}
*/
export class DataEntraRegisteredPasskeys extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_registered_passkeys";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataEntraRegisteredPasskeys resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataEntraRegisteredPasskeys to import
  * @param importFromId The id of the existing DataEntraRegisteredPasskeys that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/registered_passkeys#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataEntraRegisteredPasskeys to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_registered_passkeys", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/registered_passkeys entra_registered_passkeys} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataEntraRegisteredPasskeysConfig
  */
  public constructor(scope: Construct, id: string, config: DataEntraRegisteredPasskeysConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_registered_passkeys',
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
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // group_id - computed: false, optional: false, required: true
  private _groupId?: string; 
  public get groupId() {
    return this.getStringAttribute('group_id');
  }
  public set groupId(value: string) {
    this._groupId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get groupIdInput() {
    return this._groupId;
  }

  // holder_count - computed: true, optional: false, required: false
  public get holderCount() {
    return this.getNumberAttribute('holder_count');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // passkey_count - computed: true, optional: false, required: false
  public get passkeyCount() {
    return this.getNumberAttribute('passkey_count');
  }

  // passkeys - computed: true, optional: false, required: false
  private _passkeys = new DataEntraRegisteredPasskeysPasskeysList(this, "passkeys", true);
  public get passkeys() {
    return this._passkeys;
  }

  // report_last_updated_date_time - computed: true, optional: false, required: false
  public get reportLastUpdatedDateTime() {
    return this.getStringAttribute('report_last_updated_date_time');
  }

  // unread_user_count - computed: true, optional: false, required: false
  public get unreadUserCount() {
    return this.getNumberAttribute('unread_user_count');
  }

  // unreported_user_count - computed: true, optional: false, required: false
  public get unreportedUserCount() {
    return this.getNumberAttribute('unreported_user_count');
  }

  // user_count - computed: true, optional: false, required: false
  public get userCount() {
    return this.getNumberAttribute('user_count');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      group_id: cdktf.stringToTerraform(this._groupId),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
