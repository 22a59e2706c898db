// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/inbound_trust
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataEntraInboundTrustConfig extends cdktf.TerraformMetaArguments {
}
export interface DataEntraInboundTrustDefault {
}

export function dataEntraInboundTrustDefaultToTerraform(struct?: DataEntraInboundTrustDefault): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraInboundTrustDefaultToHclTerraform(struct?: DataEntraInboundTrustDefault): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraInboundTrustDefaultOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraInboundTrustDefault | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraInboundTrustDefault | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_compliant_device_accepted - computed: true, optional: false, required: false
  public get isCompliantDeviceAccepted() {
    return this.getBooleanAttribute('is_compliant_device_accepted');
  }

  // is_hybrid_azure_ad_joined_device_accepted - computed: true, optional: false, required: false
  public get isHybridAzureAdJoinedDeviceAccepted() {
    return this.getBooleanAttribute('is_hybrid_azure_ad_joined_device_accepted');
  }

  // is_mfa_accepted - computed: true, optional: false, required: false
  public get isMfaAccepted() {
    return this.getBooleanAttribute('is_mfa_accepted');
  }

  // is_service_default - computed: true, optional: false, required: false
  public get isServiceDefault() {
    return this.getBooleanAttribute('is_service_default');
  }
}
export interface DataEntraInboundTrustPartners {
}

export function dataEntraInboundTrustPartnersToTerraform(struct?: DataEntraInboundTrustPartners): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraInboundTrustPartnersToHclTerraform(struct?: DataEntraInboundTrustPartners): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraInboundTrustPartnersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): DataEntraInboundTrustPartners | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraInboundTrustPartners | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // inherits_default - computed: true, optional: false, required: false
  public get inheritsDefault() {
    return this.getBooleanAttribute('inherits_default');
  }

  // is_compliant_device_accepted - computed: true, optional: false, required: false
  public get isCompliantDeviceAccepted() {
    return this.getBooleanAttribute('is_compliant_device_accepted');
  }

  // is_hybrid_azure_ad_joined_device_accepted - computed: true, optional: false, required: false
  public get isHybridAzureAdJoinedDeviceAccepted() {
    return this.getBooleanAttribute('is_hybrid_azure_ad_joined_device_accepted');
  }

  // is_in_multi_tenant_organization - computed: true, optional: false, required: false
  public get isInMultiTenantOrganization() {
    return this.getBooleanAttribute('is_in_multi_tenant_organization');
  }

  // is_mfa_accepted - computed: true, optional: false, required: false
  public get isMfaAccepted() {
    return this.getBooleanAttribute('is_mfa_accepted');
  }

  // is_service_provider - computed: true, optional: false, required: false
  public get isServiceProvider() {
    return this.getBooleanAttribute('is_service_provider');
  }
}

export class DataEntraInboundTrustPartnersMap extends cdktf.ComplexMap {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string) {
    super(terraformResource, terraformAttribute)
  }

  /**
  * @param key the key of the item to return
  */
  public get(key: string): DataEntraInboundTrustPartnersOutputReference {
    return new DataEntraInboundTrustPartnersOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/inbound_trust entra_inbound_trust}
*/
export class DataEntraInboundTrust extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_inbound_trust";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataEntraInboundTrust resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataEntraInboundTrust to import
  * @param importFromId The id of the existing DataEntraInboundTrust that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/inbound_trust#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataEntraInboundTrust to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_inbound_trust", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/inbound_trust entra_inbound_trust} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataEntraInboundTrustConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataEntraInboundTrustConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_inbound_trust',
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
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // default - computed: true, optional: false, required: false
  private _default = new DataEntraInboundTrustDefaultOutputReference(this, "default");
  public get default() {
    return this._default;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // partners - computed: true, optional: false, required: false
  private _partners = new DataEntraInboundTrustPartnersMap(this, "partners");
  public get partners() {
    return this._partners;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
    };
    return attrs;
  }
}
