// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ManagedConditionalAccessPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties an exclusion.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#allow_empty_exclusions ManagedConditionalAccessPolicy#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Groups that are left out. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#exclude_groups ManagedConditionalAccessPolicy#exclude_groups}
  */
  readonly excludeGroups?: string[];
  /**
  * Guests and external users that are left out. With `guest_or_external_user_types = []` none are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#exclude_guests_or_external_users ManagedConditionalAccessPolicy#exclude_guests_or_external_users}
  */
  readonly excludeGuestsOrExternalUsers?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers;
  /**
  * Directory roles by template id that are left out. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#exclude_roles ManagedConditionalAccessPolicy#exclude_roles}
  */
  readonly excludeRoles?: string[];
  /**
  * Users that are left out: ids, or `GuestsOrExternalUsers`. Format: an object id, or a word of Graph like "GuestsOrExternalUsers".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#exclude_users ManagedConditionalAccessPolicy#exclude_users}
  */
  readonly excludeUsers?: string[];
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#on_destroy ManagedConditionalAccessPolicy#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Id of the policy. It never changes. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#policy_id ManagedConditionalAccessPolicy#policy_id}
  */
  readonly policyId: string;
  /**
  * Whether the policy is enforced, off, or only reported. Microsoft enables what is only reported. One of `enabled`, `disabled`, `enabledForReportingButNotEnforced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#state ManagedConditionalAccessPolicy#state}
  */
  readonly state?: string;
}
export interface ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilter {
}

export function managedConditionalAccessPolicyConditionsApplicationsApplicationFilterToTerraform(struct?: ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsApplicationsApplicationFilterToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilter | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilter | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }

  // rule - computed: true, optional: false, required: false
  public get rule() {
    return this.getStringAttribute('rule');
  }
}
export interface ManagedConditionalAccessPolicyConditionsApplications {
}

export function managedConditionalAccessPolicyConditionsApplicationsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsApplicationsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsApplicationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsApplications | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsApplications | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // application_filter - computed: true, optional: false, required: false
  private _applicationFilter = new ManagedConditionalAccessPolicyConditionsApplicationsApplicationFilterOutputReference(this, "application_filter");
  public get applicationFilter() {
    return this._applicationFilter;
  }

  // exclude_applications - computed: true, optional: false, required: false
  public get excludeApplications() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_applications'));
  }

  // include_applications - computed: true, optional: false, required: false
  public get includeApplications() {
    return cdktf.Fn.tolist(this.getListAttribute('include_applications'));
  }

  // include_authentication_context_class_references - computed: true, optional: false, required: false
  public get includeAuthenticationContextClassReferences() {
    return cdktf.Fn.tolist(this.getListAttribute('include_authentication_context_class_references'));
  }

  // include_user_actions - computed: true, optional: false, required: false
  public get includeUserActions() {
    return cdktf.Fn.tolist(this.getListAttribute('include_user_actions'));
  }
}
export interface ManagedConditionalAccessPolicyConditionsAuthenticationFlows {
}

export function managedConditionalAccessPolicyConditionsAuthenticationFlowsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsAuthenticationFlows): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsAuthenticationFlowsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsAuthenticationFlows): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsAuthenticationFlowsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsAuthenticationFlows | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsAuthenticationFlows | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // transfer_methods - computed: true, optional: false, required: false
  public get transferMethods() {
    return cdktf.Fn.tolist(this.getListAttribute('transfer_methods'));
  }
}
export interface ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter {
}

export function managedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }

  // rule - computed: true, optional: false, required: false
  public get rule() {
    return this.getStringAttribute('rule');
  }
}
export interface ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter {
}

export function managedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }

  // rule - computed: true, optional: false, required: false
  public get rule() {
    return this.getStringAttribute('rule');
  }
}
export interface ManagedConditionalAccessPolicyConditionsClientApplications {
}

export function managedConditionalAccessPolicyConditionsClientApplicationsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsClientApplicationsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsClientApplications): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsClientApplicationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsClientApplications | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsClientApplications | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // agent_id_service_principal_filter - computed: true, optional: false, required: false
  private _agentIdServicePrincipalFilter = new ManagedConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterOutputReference(this, "agent_id_service_principal_filter");
  public get agentIdServicePrincipalFilter() {
    return this._agentIdServicePrincipalFilter;
  }

  // exclude_agent_id_service_principals - computed: true, optional: false, required: false
  public get excludeAgentIdServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_agent_id_service_principals'));
  }

  // exclude_service_principals - computed: true, optional: false, required: false
  public get excludeServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_service_principals'));
  }

  // include_agent_id_service_principals - computed: true, optional: false, required: false
  public get includeAgentIdServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('include_agent_id_service_principals'));
  }

  // include_service_principals - computed: true, optional: false, required: false
  public get includeServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('include_service_principals'));
  }

  // service_principal_filter - computed: true, optional: false, required: false
  private _servicePrincipalFilter = new ManagedConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterOutputReference(this, "service_principal_filter");
  public get servicePrincipalFilter() {
    return this._servicePrincipalFilter;
  }
}
export interface ManagedConditionalAccessPolicyConditionsDevicesDeviceFilter {
}

export function managedConditionalAccessPolicyConditionsDevicesDeviceFilterToTerraform(struct?: ManagedConditionalAccessPolicyConditionsDevicesDeviceFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsDevicesDeviceFilterToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsDevicesDeviceFilter): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsDevicesDeviceFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsDevicesDeviceFilter | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsDevicesDeviceFilter | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }

  // rule - computed: true, optional: false, required: false
  public get rule() {
    return this.getStringAttribute('rule');
  }
}
export interface ManagedConditionalAccessPolicyConditionsDevices {
}

export function managedConditionalAccessPolicyConditionsDevicesToTerraform(struct?: ManagedConditionalAccessPolicyConditionsDevices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsDevicesToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsDevices): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsDevicesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsDevices | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsDevices | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // device_filter - computed: true, optional: false, required: false
  private _deviceFilter = new ManagedConditionalAccessPolicyConditionsDevicesDeviceFilterOutputReference(this, "device_filter");
  public get deviceFilter() {
    return this._deviceFilter;
  }
}
export interface ManagedConditionalAccessPolicyConditionsLocations {
}

export function managedConditionalAccessPolicyConditionsLocationsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsLocations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsLocationsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsLocations): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsLocationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsLocations | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsLocations | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // exclude_locations - computed: true, optional: false, required: false
  public get excludeLocations() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_locations'));
  }

  // include_locations - computed: true, optional: false, required: false
  public get includeLocations() {
    return cdktf.Fn.tolist(this.getListAttribute('include_locations'));
  }
}
export interface ManagedConditionalAccessPolicyConditionsPlatforms {
}

export function managedConditionalAccessPolicyConditionsPlatformsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsPlatforms): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsPlatformsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsPlatforms): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsPlatformsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsPlatforms | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsPlatforms | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // exclude_platforms - computed: true, optional: false, required: false
  public get excludePlatforms() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_platforms'));
  }

  // include_platforms - computed: true, optional: false, required: false
  public get includePlatforms() {
    return cdktf.Fn.tolist(this.getListAttribute('include_platforms'));
  }
}
export interface ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants {
}

export function managedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // members - computed: true, optional: false, required: false
  public get members() {
    return cdktf.Fn.tolist(this.getListAttribute('members'));
  }

  // membership_kind - computed: true, optional: false, required: false
  public get membershipKind() {
    return this.getStringAttribute('membership_kind');
  }
}
export interface ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers {
}

export function managedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // external_tenants - computed: true, optional: false, required: false
  private _externalTenants = new ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsOutputReference(this, "external_tenants");
  public get externalTenants() {
    return this._externalTenants;
  }

  // guest_or_external_user_types - computed: true, optional: false, required: false
  public get guestOrExternalUserTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('guest_or_external_user_types'));
  }
}
export interface ManagedConditionalAccessPolicyConditionsUsers {
}

export function managedConditionalAccessPolicyConditionsUsersToTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsUsersToHclTerraform(struct?: ManagedConditionalAccessPolicyConditionsUsers): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditionsUsers | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditionsUsers | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // include_groups - computed: true, optional: false, required: false
  public get includeGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('include_groups'));
  }

  // include_guests_or_external_users - computed: true, optional: false, required: false
  private _includeGuestsOrExternalUsers = new ManagedConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersOutputReference(this, "include_guests_or_external_users");
  public get includeGuestsOrExternalUsers() {
    return this._includeGuestsOrExternalUsers;
  }

  // include_roles - computed: true, optional: false, required: false
  public get includeRoles() {
    return cdktf.Fn.tolist(this.getListAttribute('include_roles'));
  }

  // include_users - computed: true, optional: false, required: false
  public get includeUsers() {
    return cdktf.Fn.tolist(this.getListAttribute('include_users'));
  }
}
export interface ManagedConditionalAccessPolicyConditions {
}

export function managedConditionalAccessPolicyConditionsToTerraform(struct?: ManagedConditionalAccessPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyConditionsToHclTerraform(struct?: ManagedConditionalAccessPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // agent_id_risk_levels - computed: true, optional: false, required: false
  public get agentIdRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('agent_id_risk_levels'));
  }

  // applications - computed: true, optional: false, required: false
  private _applications = new ManagedConditionalAccessPolicyConditionsApplicationsOutputReference(this, "applications");
  public get applications() {
    return this._applications;
  }

  // authentication_flows - computed: true, optional: false, required: false
  private _authenticationFlows = new ManagedConditionalAccessPolicyConditionsAuthenticationFlowsOutputReference(this, "authentication_flows");
  public get authenticationFlows() {
    return this._authenticationFlows;
  }

  // client_app_types - computed: true, optional: false, required: false
  public get clientAppTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('client_app_types'));
  }

  // client_applications - computed: true, optional: false, required: false
  private _clientApplications = new ManagedConditionalAccessPolicyConditionsClientApplicationsOutputReference(this, "client_applications");
  public get clientApplications() {
    return this._clientApplications;
  }

  // devices - computed: true, optional: false, required: false
  private _devices = new ManagedConditionalAccessPolicyConditionsDevicesOutputReference(this, "devices");
  public get devices() {
    return this._devices;
  }

  // insider_risk_levels - computed: true, optional: false, required: false
  public get insiderRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('insider_risk_levels'));
  }

  // locations - computed: true, optional: false, required: false
  private _locations = new ManagedConditionalAccessPolicyConditionsLocationsOutputReference(this, "locations");
  public get locations() {
    return this._locations;
  }

  // platforms - computed: true, optional: false, required: false
  private _platforms = new ManagedConditionalAccessPolicyConditionsPlatformsOutputReference(this, "platforms");
  public get platforms() {
    return this._platforms;
  }

  // service_principal_risk_levels - computed: true, optional: false, required: false
  public get servicePrincipalRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('service_principal_risk_levels'));
  }

  // sign_in_risk_levels - computed: true, optional: false, required: false
  public get signInRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('sign_in_risk_levels'));
  }

  // user_risk_levels - computed: true, optional: false, required: false
  public get userRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('user_risk_levels'));
  }

  // users - computed: true, optional: false, required: false
  private _users = new ManagedConditionalAccessPolicyConditionsUsersOutputReference(this, "users");
  public get users() {
    return this._users;
  }
}
export interface ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants {
  /**
  * Ids of tenants. Format: a GUID of 8-4-4-4-12 hexadecimal digits. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#members ManagedConditionalAccessPolicy#members}
  */
  readonly members?: string[];
  /**
  * Whether every tenant counts, or those of `members`. One of `all`, `enumerated`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#membership_kind ManagedConditionalAccessPolicy#membership_kind}
  */
  readonly membershipKind: string;
}

export function managedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsToTerraform(struct?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    members: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.members),
    membership_kind: cdktf.stringToTerraform(struct!.membershipKind),
  }
}


export function managedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    members: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.members),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    membership_kind: {
      value: cdktf.stringToHclTerraform(struct!.membershipKind),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._members !== undefined) {
      hasAnyValues = true;
      internalValueResult.members = this._members;
    }
    if (this._membershipKind !== undefined) {
      hasAnyValues = true;
      internalValueResult.membershipKind = this._membershipKind;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._members = undefined;
      this._membershipKind = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._members = value.members;
      this._membershipKind = value.membershipKind;
    }
  }

  // members - computed: true, optional: true, required: false
  private _members?: string[]; 
  public get members() {
    return cdktf.Fn.tolist(this.getListAttribute('members'));
  }
  public set members(value: string[]) {
    this._members = value;
  }
  public resetMembers() {
    this._members = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get membersInput() {
    return this._members;
  }

  // membership_kind - computed: true, optional: false, required: true
  private _membershipKind?: string; 
  public get membershipKind() {
    return this.getStringAttribute('membership_kind');
  }
  public set membershipKind(value: string) {
    this._membershipKind = value;
  }
  // Temporarily expose input value. Use with caution.
  public get membershipKindInput() {
    return this._membershipKind;
  }
}
export interface ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers {
  /**
  * Tenants they come from; an omission means all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#external_tenants ManagedConditionalAccessPolicy#external_tenants}
  */
  readonly externalTenants?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants;
  /**
  * Kinds of guests and external users. One of `internalGuest`, `b2bCollaborationGuest`, `b2bCollaborationMember`, `b2bDirectConnectUser`, `otherExternalUser`, `serviceProvider`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#guest_or_external_user_types ManagedConditionalAccessPolicy#guest_or_external_user_types}
  */
  readonly guestOrExternalUserTypes?: string[];
}

export function managedConditionalAccessPolicyExcludeGuestsOrExternalUsersToTerraform(struct?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    external_tenants: managedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsToTerraform(struct!.externalTenants),
    guest_or_external_user_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.guestOrExternalUserTypes),
  }
}


export function managedConditionalAccessPolicyExcludeGuestsOrExternalUsersToHclTerraform(struct?: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    external_tenants: {
      value: managedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct!.externalTenants),
      isBlock: true,
      type: "struct",
      storageClassType: "ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants",
    },
    guest_or_external_user_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.guestOrExternalUserTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._externalTenants?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.externalTenants = this._externalTenants?.internalValue;
    }
    if (this._guestOrExternalUserTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.guestOrExternalUserTypes = this._guestOrExternalUserTypes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._externalTenants.internalValue = undefined;
      this._guestOrExternalUserTypes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._externalTenants.internalValue = value.externalTenants;
      this._guestOrExternalUserTypes = value.guestOrExternalUserTypes;
    }
  }

  // external_tenants - computed: true, optional: true, required: false
  private _externalTenants = new ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenantsOutputReference(this, "external_tenants");
  public get externalTenants() {
    return this._externalTenants;
  }
  public putExternalTenants(value: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersExternalTenants) {
    this._externalTenants.internalValue = value;
  }
  public resetExternalTenants() {
    this._externalTenants.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get externalTenantsInput() {
    return this._externalTenants.internalValue;
  }

  // guest_or_external_user_types - computed: true, optional: true, required: false
  private _guestOrExternalUserTypes?: string[]; 
  public get guestOrExternalUserTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('guest_or_external_user_types'));
  }
  public set guestOrExternalUserTypes(value: string[]) {
    this._guestOrExternalUserTypes = value;
  }
  public resetGuestOrExternalUserTypes() {
    this._guestOrExternalUserTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get guestOrExternalUserTypesInput() {
    return this._guestOrExternalUserTypes;
  }
}
export interface ManagedConditionalAccessPolicyGrantControls {
}

export function managedConditionalAccessPolicyGrantControlsToTerraform(struct?: ManagedConditionalAccessPolicyGrantControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicyGrantControlsToHclTerraform(struct?: ManagedConditionalAccessPolicyGrantControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicyGrantControlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicyGrantControls | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicyGrantControls | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // authentication_strength_id - computed: true, optional: false, required: false
  public get authenticationStrengthId() {
    return this.getStringAttribute('authentication_strength_id');
  }

  // built_in_controls - computed: true, optional: false, required: false
  public get builtInControls() {
    return cdktf.Fn.tolist(this.getListAttribute('built_in_controls'));
  }

  // custom_authentication_factors - computed: true, optional: false, required: false
  public get customAuthenticationFactors() {
    return cdktf.Fn.tolist(this.getListAttribute('custom_authentication_factors'));
  }

  // operator - computed: true, optional: false, required: false
  public get operator() {
    return this.getStringAttribute('operator');
  }

  // terms_of_use - computed: true, optional: false, required: false
  public get termsOfUse() {
    return cdktf.Fn.tolist(this.getListAttribute('terms_of_use'));
  }
}
export interface ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions {
}

export function managedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsCloudAppSecurity {
}

export function managedConditionalAccessPolicySessionControlsCloudAppSecurityToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsCloudAppSecurity): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsCloudAppSecurityToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsCloudAppSecurity): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsCloudAppSecurityOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsCloudAppSecurity | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsCloudAppSecurity | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // cloud_app_security_type - computed: true, optional: false, required: false
  public get cloudAppSecurityType() {
    return this.getStringAttribute('cloud_app_security_type');
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluation {
}

export function managedConditionalAccessPolicySessionControlsContinuousAccessEvaluationToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsContinuousAccessEvaluationToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluation): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluation | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluation | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile {
}

export function managedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }

  // profile_id - computed: true, optional: false, required: false
  public get profileId() {
    return this.getStringAttribute('profile_id');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsPersistentBrowser {
}

export function managedConditionalAccessPolicySessionControlsPersistentBrowserToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsPersistentBrowser): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsPersistentBrowserToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsPersistentBrowser): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsPersistentBrowserOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsPersistentBrowser | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsPersistentBrowser | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }

  // mode - computed: true, optional: false, required: false
  public get mode() {
    return this.getStringAttribute('mode');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsSecureSignInSession {
}

export function managedConditionalAccessPolicySessionControlsSecureSignInSessionToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsSecureSignInSession): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsSecureSignInSessionToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsSecureSignInSession): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsSecureSignInSessionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsSecureSignInSession | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsSecureSignInSession | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
}
export interface ManagedConditionalAccessPolicySessionControlsSignInFrequency {
}

export function managedConditionalAccessPolicySessionControlsSignInFrequencyToTerraform(struct?: ManagedConditionalAccessPolicySessionControlsSignInFrequency): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsSignInFrequencyToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControlsSignInFrequency): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsSignInFrequencyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControlsSignInFrequency | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControlsSignInFrequency | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // authentication_type - computed: true, optional: false, required: false
  public get authenticationType() {
    return this.getStringAttribute('authentication_type');
  }

  // frequency_interval - computed: true, optional: false, required: false
  public get frequencyInterval() {
    return this.getStringAttribute('frequency_interval');
  }

  // is_enabled - computed: true, optional: false, required: false
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }

  // type - computed: true, optional: false, required: false
  public get type() {
    return this.getStringAttribute('type');
  }

  // value - computed: true, optional: false, required: false
  public get value() {
    return this.getNumberAttribute('value');
  }
}
export interface ManagedConditionalAccessPolicySessionControls {
}

export function managedConditionalAccessPolicySessionControlsToTerraform(struct?: ManagedConditionalAccessPolicySessionControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}


export function managedConditionalAccessPolicySessionControlsToHclTerraform(struct?: ManagedConditionalAccessPolicySessionControls): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
  };
  return attrs;
}

export class ManagedConditionalAccessPolicySessionControlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ManagedConditionalAccessPolicySessionControls | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ManagedConditionalAccessPolicySessionControls | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
    }
  }

  // application_enforced_restrictions - computed: true, optional: false, required: false
  private _applicationEnforcedRestrictions = new ManagedConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsOutputReference(this, "application_enforced_restrictions");
  public get applicationEnforcedRestrictions() {
    return this._applicationEnforcedRestrictions;
  }

  // cloud_app_security - computed: true, optional: false, required: false
  private _cloudAppSecurity = new ManagedConditionalAccessPolicySessionControlsCloudAppSecurityOutputReference(this, "cloud_app_security");
  public get cloudAppSecurity() {
    return this._cloudAppSecurity;
  }

  // continuous_access_evaluation - computed: true, optional: false, required: false
  private _continuousAccessEvaluation = new ManagedConditionalAccessPolicySessionControlsContinuousAccessEvaluationOutputReference(this, "continuous_access_evaluation");
  public get continuousAccessEvaluation() {
    return this._continuousAccessEvaluation;
  }

  // disable_resilience_defaults - computed: true, optional: false, required: false
  public get disableResilienceDefaults() {
    return this.getBooleanAttribute('disable_resilience_defaults');
  }

  // global_secure_access_filtering_profile - computed: true, optional: false, required: false
  private _globalSecureAccessFilteringProfile = new ManagedConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileOutputReference(this, "global_secure_access_filtering_profile");
  public get globalSecureAccessFilteringProfile() {
    return this._globalSecureAccessFilteringProfile;
  }

  // persistent_browser - computed: true, optional: false, required: false
  private _persistentBrowser = new ManagedConditionalAccessPolicySessionControlsPersistentBrowserOutputReference(this, "persistent_browser");
  public get persistentBrowser() {
    return this._persistentBrowser;
  }

  // secure_sign_in_session - computed: true, optional: false, required: false
  private _secureSignInSession = new ManagedConditionalAccessPolicySessionControlsSecureSignInSessionOutputReference(this, "secure_sign_in_session");
  public get secureSignInSession() {
    return this._secureSignInSession;
  }

  // sign_in_frequency - computed: true, optional: false, required: false
  private _signInFrequency = new ManagedConditionalAccessPolicySessionControlsSignInFrequencyOutputReference(this, "sign_in_frequency");
  public get signInFrequency() {
    return this._signInFrequency;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy entra_managed_conditional_access_policy}
*/
export class ManagedConditionalAccessPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_managed_conditional_access_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ManagedConditionalAccessPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ManagedConditionalAccessPolicy to import
  * @param importFromId The id of the existing ManagedConditionalAccessPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ManagedConditionalAccessPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_managed_conditional_access_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/managed_conditional_access_policy entra_managed_conditional_access_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ManagedConditionalAccessPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: ManagedConditionalAccessPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_managed_conditional_access_policy',
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
    this._excludeGroups = config.excludeGroups;
    this._excludeGuestsOrExternalUsers.internalValue = config.excludeGuestsOrExternalUsers;
    this._excludeRoles = config.excludeRoles;
    this._excludeUsers = config.excludeUsers;
    this._onDestroy = config.onDestroy;
    this._policyId = config.policyId;
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

  // conditions - computed: true, optional: false, required: false
  private _conditions = new ManagedConditionalAccessPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }

  // display_name - computed: true, optional: false, required: false
  public get displayName() {
    return this.getStringAttribute('display_name');
  }

  // exclude_groups - computed: true, optional: true, required: false
  private _excludeGroups?: string[]; 
  public get excludeGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_groups'));
  }
  public set excludeGroups(value: string[]) {
    this._excludeGroups = value;
  }
  public resetExcludeGroups() {
    this._excludeGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeGroupsInput() {
    return this._excludeGroups;
  }

  // exclude_guests_or_external_users - computed: true, optional: true, required: false
  private _excludeGuestsOrExternalUsers = new ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsersOutputReference(this, "exclude_guests_or_external_users");
  public get excludeGuestsOrExternalUsers() {
    return this._excludeGuestsOrExternalUsers;
  }
  public putExcludeGuestsOrExternalUsers(value: ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers) {
    this._excludeGuestsOrExternalUsers.internalValue = value;
  }
  public resetExcludeGuestsOrExternalUsers() {
    this._excludeGuestsOrExternalUsers.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeGuestsOrExternalUsersInput() {
    return this._excludeGuestsOrExternalUsers.internalValue;
  }

  // exclude_roles - computed: true, optional: true, required: false
  private _excludeRoles?: string[]; 
  public get excludeRoles() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_roles'));
  }
  public set excludeRoles(value: string[]) {
    this._excludeRoles = value;
  }
  public resetExcludeRoles() {
    this._excludeRoles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeRolesInput() {
    return this._excludeRoles;
  }

  // exclude_users - computed: true, optional: true, required: false
  private _excludeUsers?: string[]; 
  public get excludeUsers() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_users'));
  }
  public set excludeUsers(value: string[]) {
    this._excludeUsers = value;
  }
  public resetExcludeUsers() {
    this._excludeUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeUsersInput() {
    return this._excludeUsers;
  }

  // grant_controls - computed: true, optional: false, required: false
  private _grantControls = new ManagedConditionalAccessPolicyGrantControlsOutputReference(this, "grant_controls");
  public get grantControls() {
    return this._grantControls;
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

  // policy_id - computed: false, optional: false, required: true
  private _policyId?: string; 
  public get policyId() {
    return this.getStringAttribute('policy_id');
  }
  public set policyId(value: string) {
    this._policyId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get policyIdInput() {
    return this._policyId;
  }

  // session_controls - computed: true, optional: false, required: false
  private _sessionControls = new ManagedConditionalAccessPolicySessionControlsOutputReference(this, "session_controls");
  public get sessionControls() {
    return this._sessionControls;
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

  // template_id - computed: true, optional: false, required: false
  public get templateId() {
    return this.getStringAttribute('template_id');
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
      exclude_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeGroups),
      exclude_guests_or_external_users: managedConditionalAccessPolicyExcludeGuestsOrExternalUsersToTerraform(this._excludeGuestsOrExternalUsers.internalValue),
      exclude_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeRoles),
      exclude_users: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeUsers),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      policy_id: cdktf.stringToTerraform(this._policyId),
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
      exclude_groups: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._excludeGroups),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      exclude_guests_or_external_users: {
        value: managedConditionalAccessPolicyExcludeGuestsOrExternalUsersToHclTerraform(this._excludeGuestsOrExternalUsers.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ManagedConditionalAccessPolicyExcludeGuestsOrExternalUsers",
      },
      exclude_roles: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._excludeRoles),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      exclude_users: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._excludeUsers),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      policy_id: {
        value: cdktf.stringToHclTerraform(this._policyId),
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
