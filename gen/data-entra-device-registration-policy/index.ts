// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/device_registration_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataEntraDeviceRegistrationPolicyConfig extends cdktf.TerraformMetaArguments {
}
export interface DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoin {
}

export function dataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoinToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoin): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoinToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoin): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoinOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoin | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoin | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // groups - computed: true, optional: false, required: false
  public get groups() {
    return cdktf.Fn.tolist(this.getListAttribute('groups'));
  }

  // membership - computed: true, optional: false, required: false
  public get membership() {
    return this.getStringAttribute('membership');
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsers {
}

export function dataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsersToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsersToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // groups - computed: true, optional: false, required: false
  public get groups() {
    return cdktf.Fn.tolist(this.getListAttribute('groups'));
  }

  // membership - computed: true, optional: false, required: false
  public get membership() {
    return this.getStringAttribute('membership');
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdmins {
}

export function dataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdmins): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdmins | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdmins | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // enable_global_admins - computed: true, optional: false, required: false
  public get enableGlobalAdmins() {
    return this.getBooleanAttribute('enable_global_admins');
  }

  // registering_users - computed: true, optional: false, required: false
  private _registeringUsers = new DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsRegisteringUsersOutputReference(this, "registering_users");
  public get registeringUsers() {
    return this._registeringUsers;
  }
}
export interface DataEntraDeviceRegistrationPolicyAzureAdJoin {
}

export function dataEntraDeviceRegistrationPolicyAzureAdJoinToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoin): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdJoinToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdJoin): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdJoinOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdJoin | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdJoin | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allowed_to_join - computed: true, optional: false, required: false
  private _allowedToJoin = new DataEntraDeviceRegistrationPolicyAzureAdJoinAllowedToJoinOutputReference(this, "allowed_to_join");
  public get allowedToJoin() {
    return this._allowedToJoin;
  }

  // is_admin_configurable - computed: true, optional: false, required: false
  public get isAdminConfigurable() {
    return this.getBooleanAttribute('is_admin_configurable');
  }

  // local_admins - computed: true, optional: false, required: false
  private _localAdmins = new DataEntraDeviceRegistrationPolicyAzureAdJoinLocalAdminsOutputReference(this, "local_admins");
  public get localAdmins() {
    return this._localAdmins;
  }
}
export interface DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegister {
}

export function dataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegisterToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegister): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegisterToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegister): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegisterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegister | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegister | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // groups - computed: true, optional: false, required: false
  public get groups() {
    return cdktf.Fn.tolist(this.getListAttribute('groups'));
  }

  // membership - computed: true, optional: false, required: false
  public get membership() {
    return this.getStringAttribute('membership');
  }

  // users - computed: true, optional: false, required: false
  public get users() {
    return cdktf.Fn.tolist(this.getListAttribute('users'));
  }
}
export interface DataEntraDeviceRegistrationPolicyAzureAdRegistration {
}

export function dataEntraDeviceRegistrationPolicyAzureAdRegistrationToTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdRegistration): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function dataEntraDeviceRegistrationPolicyAzureAdRegistrationToHclTerraform(struct?: DataEntraDeviceRegistrationPolicyAzureAdRegistration): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class DataEntraDeviceRegistrationPolicyAzureAdRegistrationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): DataEntraDeviceRegistrationPolicyAzureAdRegistration | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: DataEntraDeviceRegistrationPolicyAzureAdRegistration | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // allowed_to_register - computed: true, optional: false, required: false
  private _allowedToRegister = new DataEntraDeviceRegistrationPolicyAzureAdRegistrationAllowedToRegisterOutputReference(this, "allowed_to_register");
  public get allowedToRegister() {
    return this._allowedToRegister;
  }

  // is_admin_configurable - computed: true, optional: false, required: false
  public get isAdminConfigurable() {
    return this.getBooleanAttribute('is_admin_configurable');
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/device_registration_policy entra_device_registration_policy}
*/
export class DataEntraDeviceRegistrationPolicy extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_device_registration_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a DataEntraDeviceRegistrationPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataEntraDeviceRegistrationPolicy to import
  * @param importFromId The id of the existing DataEntraDeviceRegistrationPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/device_registration_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataEntraDeviceRegistrationPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_device_registration_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/data-sources/device_registration_policy entra_device_registration_policy} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataEntraDeviceRegistrationPolicyConfig = {}
  */
  public constructor(scope: Construct, id: string, config: DataEntraDeviceRegistrationPolicyConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_device_registration_policy',
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

  // azure_ad_join - computed: true, optional: false, required: false
  private _azureAdJoin = new DataEntraDeviceRegistrationPolicyAzureAdJoinOutputReference(this, "azure_ad_join");
  public get azureAdJoin() {
    return this._azureAdJoin;
  }

  // azure_ad_registration - computed: true, optional: false, required: false
  private _azureAdRegistration = new DataEntraDeviceRegistrationPolicyAzureAdRegistrationOutputReference(this, "azure_ad_registration");
  public get azureAdRegistration() {
    return this._azureAdRegistration;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // local_admin_password_enabled - computed: true, optional: false, required: false
  public get localAdminPasswordEnabled() {
    return this.getBooleanAttribute('local_admin_password_enabled');
  }

  // multi_factor_auth_configuration - computed: true, optional: false, required: false
  public get multiFactorAuthConfiguration() {
    return this.getStringAttribute('multi_factor_auth_configuration');
  }

  // user_device_quota - computed: true, optional: false, required: false
  public get userDeviceQuota() {
    return this.getNumberAttribute('user_device_quota');
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
