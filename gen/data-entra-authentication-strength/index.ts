// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataEntraAuthenticationStrengthConfig extends cdktf.TerraformMetaArguments {
  /**
  * Name of the strength, in any case of letters. Of Microsoft’s own ones `Phishing-resistant MFA` and `Phishing resistant MFA` mean the same. Format: a name that is not blank. At most 256 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength#display_name DataEntraAuthenticationStrength#display_name}
  */
  readonly displayName?: string;
  /**
  * Id of the strength. Exactly one of `id` and `display_name` is set. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength#id DataEntraAuthenticationStrength#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
}
export interface DataEntraAuthenticationStrengthCombinationConfigurations {
}

export function dataEntraAuthenticationStrengthCombinationConfigurationsToTerraform(struct?: DataEntraAuthenticationStrengthCombinationConfigurations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraAuthenticationStrengthCombinationConfigurationsToHclTerraform(struct?: DataEntraAuthenticationStrengthCombinationConfigurations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraAuthenticationStrengthCombinationConfigurationsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): DataEntraAuthenticationStrengthCombinationConfigurations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraAuthenticationStrengthCombinationConfigurations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allowed_aaguids - computed: true, optional: false, required: false
  public get allowedAaguids() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_aaguids'));
  }

  // allowed_issuer_skis - computed: true, optional: false, required: false
  public get allowedIssuerSkis() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_issuer_skis'));
  }

  // allowed_policy_oids - computed: true, optional: false, required: false
  public get allowedPolicyOids() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_policy_oids'));
  }

  // applies_to_combinations - computed: true, optional: false, required: false
  public get appliesToCombinations() {
    return cdktf.Fn.tolist(this.getListAttribute('applies_to_combinations'));
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }
}

export class DataEntraAuthenticationStrengthCombinationConfigurationsList extends cdktf.ComplexList {

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
  public get(index: number): DataEntraAuthenticationStrengthCombinationConfigurationsOutputReference {
    return new DataEntraAuthenticationStrengthCombinationConfigurationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength entra_authentication_strength}
*/
export class DataEntraAuthenticationStrength extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_authentication_strength";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataEntraAuthenticationStrength resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataEntraAuthenticationStrength to import
  * @param importFromId The id of the existing DataEntraAuthenticationStrength that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataEntraAuthenticationStrength to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_authentication_strength", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/authentication_strength entra_authentication_strength} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataEntraAuthenticationStrengthConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataEntraAuthenticationStrengthConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_authentication_strength',
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
    this._displayName = config.displayName;
    this._id = config.id;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allowed_combinations - computed: true, optional: false, required: false
  public get allowedCombinations() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_combinations'));
  }

  // combination_configurations - computed: true, optional: false, required: false
  private _combinationConfigurations = new DataEntraAuthenticationStrengthCombinationConfigurationsList(this, "combination_configurations", true);
  public get combinationConfigurations() {
    return this._combinationConfigurations;
  }

  // description - computed: true, optional: false, required: false
  public get description() {
    return this.getStringAttribute('description');
  }

  // display_name - computed: true, optional: true, required: false
  private _displayName?: string; 
  public get displayName() {
    return this.getStringAttribute('display_name');
  }
  public set displayName(value: string) {
    this._displayName = value;
  }
  public resetDisplayName() {
    this._displayName = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get displayNameInput() {
    return this._displayName;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // policy_type - computed: true, optional: false, required: false
  public get policyType() {
    return this.getStringAttribute('policy_type');
  }

  // requirements_satisfied - computed: true, optional: false, required: false
  public get requirementsSatisfied() {
    return this.getStringAttribute('requirements_satisfied');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      display_name: cdktf.stringToTerraform(this._displayName),
      id: cdktf.stringToTerraform(this._id),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
