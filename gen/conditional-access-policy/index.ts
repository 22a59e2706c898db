// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ConditionalAccessPolicyConfig extends cdktf.TerraformMetaArguments {
  /**
  * Previews that the policy may rest on. They may change without notice, and a tenant that does not have one refuses the policy. One of `accountRecovery`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#accept_previews ConditionalAccessPolicy#accept_previews}
  */
  readonly acceptPreviews?: string[];
  /**
  * Allows a plan that empties an exclusion.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#allow_empty_exclusions ConditionalAccessPolicy#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * When the policy applies: every condition that is set has to match. A condition that is not set always does.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#conditions ConditionalAccessPolicy#conditions}
  */
  readonly conditions: ConditionalAccessPolicyConditions;
  /**
  * Whether a destroy is refused. To destroy, apply `false` first: one change in review takes the protection away, the next one deletes. Default: `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#deletion_protection ConditionalAccessPolicy#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * What it is for. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#description ConditionalAccessPolicy#description}
  */
  readonly description?: string;
  /**
  * Name that administrators see. Names are not unique. Format: a text that is not empty. At most 256 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#display_name ConditionalAccessPolicy#display_name}
  */
  readonly displayName: string;
  /**
  * What the policy demands of a sign-in. Without it the policy demands nothing, whatever its session controls.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#grant_controls ConditionalAccessPolicy#grant_controls}
  */
  readonly grantControls?: ConditionalAccessPolicyGrantControls;
  /**
  * What the policy does to sessions. It demands nothing of the sign-in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#session_controls ConditionalAccessPolicy#session_controls}
  */
  readonly sessionControls?: ConditionalAccessPolicySessionControls;
  /**
  * Whether the policy is enforced, off, or only reported. Nothing is reported of user actions. One of `enabled`, `disabled`, `enabledForReportingButNotEnforced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#state ConditionalAccessPolicy#state}
  */
  readonly state: string;
}
export interface ConditionalAccessPolicyConditionsApplicationsApplicationFilter {
  /**
  * Whether what the rule matches is included or left out. One of `include`, `exclude`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode: string;
  /**
  * The rule, in the language of filters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#rule ConditionalAccessPolicy#rule}
  */
  readonly rule: string;
}

export function conditionalAccessPolicyConditionsApplicationsApplicationFilterToTerraform(struct?: ConditionalAccessPolicyConditionsApplicationsApplicationFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    rule: cdktf.stringToTerraform(struct!.rule),
  }
}


export function conditionalAccessPolicyConditionsApplicationsApplicationFilterToHclTerraform(struct?: ConditionalAccessPolicyConditionsApplicationsApplicationFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rule: {
      value: cdktf.stringToHclTerraform(struct!.rule),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsApplicationsApplicationFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsApplicationsApplicationFilter | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    if (this._rule !== undefined) {
      hasAnyValues = true;
      internalValueResult.rule = this._rule;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsApplicationsApplicationFilter | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode = undefined;
      this._rule = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode = value.mode;
      this._rule = value.rule;
    }
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // rule - computed: false, optional: false, required: true
  private _rule?: string; 
  public get rule() {
    return this.getStringAttribute('rule');
  }
  public set rule(value: string) {
    this._rule = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleInput() {
    return this._rule;
  }
}
export interface ConditionalAccessPolicyConditionsApplications {
  /**
  * Applications by their custom security attributes. Beside `include_applications = ["All"]` a filter that includes changes nothing.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#application_filter ConditionalAccessPolicy#application_filter}
  */
  readonly applicationFilter?: ConditionalAccessPolicyConditionsApplicationsApplicationFilter;
  /**
  * Applications that are left out. Format: an object id, or a word of Graph like "Office365". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_applications ConditionalAccessPolicy#exclude_applications}
  */
  readonly excludeApplications?: string[];
  /**
  * Applications: ids, `All`, `None`, `Office365` or `MicrosoftAdminPortals`. Format: an object id, or a word of Graph like "All". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_applications ConditionalAccessPolicy#include_applications}
  */
  readonly includeApplications?: string[];
  /**
  * Authentication contexts. Format: the id of an authentication context, "c1" to "c99". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_authentication_context_class_references ConditionalAccessPolicy#include_authentication_context_class_references}
  */
  readonly includeAuthenticationContextClassReferences?: string[];
  /**
  * User actions. `urn:user:accountrecovery` needs `accept_previews = ["accountRecovery"]`. One of `urn:user:registersecurityinfo`, `urn:user:registerdevice`, `urn:user:accountrecovery`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_user_actions ConditionalAccessPolicy#include_user_actions}
  */
  readonly includeUserActions?: string[];
}

export function conditionalAccessPolicyConditionsApplicationsToTerraform(struct?: ConditionalAccessPolicyConditionsApplications | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    application_filter: conditionalAccessPolicyConditionsApplicationsApplicationFilterToTerraform(struct!.applicationFilter),
    exclude_applications: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeApplications),
    include_applications: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeApplications),
    include_authentication_context_class_references: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeAuthenticationContextClassReferences),
    include_user_actions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeUserActions),
  }
}


export function conditionalAccessPolicyConditionsApplicationsToHclTerraform(struct?: ConditionalAccessPolicyConditionsApplications | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    application_filter: {
      value: conditionalAccessPolicyConditionsApplicationsApplicationFilterToHclTerraform(struct!.applicationFilter),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsApplicationsApplicationFilter",
    },
    exclude_applications: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeApplications),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_applications: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeApplications),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_authentication_context_class_references: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeAuthenticationContextClassReferences),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_user_actions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeUserActions),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsApplicationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsApplications | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._applicationFilter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.applicationFilter = this._applicationFilter?.internalValue;
    }
    if (this._excludeApplications !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeApplications = this._excludeApplications;
    }
    if (this._includeApplications !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeApplications = this._includeApplications;
    }
    if (this._includeAuthenticationContextClassReferences !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeAuthenticationContextClassReferences = this._includeAuthenticationContextClassReferences;
    }
    if (this._includeUserActions !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeUserActions = this._includeUserActions;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsApplications | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._applicationFilter.internalValue = undefined;
      this._excludeApplications = undefined;
      this._includeApplications = undefined;
      this._includeAuthenticationContextClassReferences = undefined;
      this._includeUserActions = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._applicationFilter.internalValue = value.applicationFilter;
      this._excludeApplications = value.excludeApplications;
      this._includeApplications = value.includeApplications;
      this._includeAuthenticationContextClassReferences = value.includeAuthenticationContextClassReferences;
      this._includeUserActions = value.includeUserActions;
    }
  }

  // application_filter - computed: false, optional: true, required: false
  private _applicationFilter = new ConditionalAccessPolicyConditionsApplicationsApplicationFilterOutputReference(this, "application_filter");
  public get applicationFilter() {
    return this._applicationFilter;
  }
  public putApplicationFilter(value: ConditionalAccessPolicyConditionsApplicationsApplicationFilter) {
    this._applicationFilter.internalValue = value;
  }
  public resetApplicationFilter() {
    this._applicationFilter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationFilterInput() {
    return this._applicationFilter.internalValue;
  }

  // exclude_applications - computed: true, optional: true, required: false
  private _excludeApplications?: string[]; 
  public get excludeApplications() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_applications'));
  }
  public set excludeApplications(value: string[]) {
    this._excludeApplications = value;
  }
  public resetExcludeApplications() {
    this._excludeApplications = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeApplicationsInput() {
    return this._excludeApplications;
  }

  // include_applications - computed: true, optional: true, required: false
  private _includeApplications?: string[]; 
  public get includeApplications() {
    return cdktf.Fn.tolist(this.getListAttribute('include_applications'));
  }
  public set includeApplications(value: string[]) {
    this._includeApplications = value;
  }
  public resetIncludeApplications() {
    this._includeApplications = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeApplicationsInput() {
    return this._includeApplications;
  }

  // include_authentication_context_class_references - computed: true, optional: true, required: false
  private _includeAuthenticationContextClassReferences?: string[]; 
  public get includeAuthenticationContextClassReferences() {
    return cdktf.Fn.tolist(this.getListAttribute('include_authentication_context_class_references'));
  }
  public set includeAuthenticationContextClassReferences(value: string[]) {
    this._includeAuthenticationContextClassReferences = value;
  }
  public resetIncludeAuthenticationContextClassReferences() {
    this._includeAuthenticationContextClassReferences = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeAuthenticationContextClassReferencesInput() {
    return this._includeAuthenticationContextClassReferences;
  }

  // include_user_actions - computed: true, optional: true, required: false
  private _includeUserActions?: string[]; 
  public get includeUserActions() {
    return cdktf.Fn.tolist(this.getListAttribute('include_user_actions'));
  }
  public set includeUserActions(value: string[]) {
    this._includeUserActions = value;
  }
  public resetIncludeUserActions() {
    this._includeUserActions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeUserActionsInput() {
    return this._includeUserActions;
  }
}
export interface ConditionalAccessPolicyConditionsAuthenticationFlows {
  /**
  * Flows. One of `deviceCodeFlow`, `authenticationTransfer`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#transfer_methods ConditionalAccessPolicy#transfer_methods}
  */
  readonly transferMethods?: string[];
}

export function conditionalAccessPolicyConditionsAuthenticationFlowsToTerraform(struct?: ConditionalAccessPolicyConditionsAuthenticationFlows | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    transfer_methods: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.transferMethods),
  }
}


export function conditionalAccessPolicyConditionsAuthenticationFlowsToHclTerraform(struct?: ConditionalAccessPolicyConditionsAuthenticationFlows | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    transfer_methods: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.transferMethods),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsAuthenticationFlowsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsAuthenticationFlows | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._transferMethods !== undefined) {
      hasAnyValues = true;
      internalValueResult.transferMethods = this._transferMethods;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsAuthenticationFlows | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._transferMethods = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._transferMethods = value.transferMethods;
    }
  }

  // transfer_methods - computed: true, optional: true, required: false
  private _transferMethods?: string[]; 
  public get transferMethods() {
    return cdktf.Fn.tolist(this.getListAttribute('transfer_methods'));
  }
  public set transferMethods(value: string[]) {
    this._transferMethods = value;
  }
  public resetTransferMethods() {
    this._transferMethods = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get transferMethodsInput() {
    return this._transferMethods;
  }
}
export interface ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter {
  /**
  * Whether what the rule matches is included or left out. One of `include`, `exclude`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode: string;
  /**
  * The rule, in the language of filters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#rule ConditionalAccessPolicy#rule}
  */
  readonly rule: string;
}

export function conditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToTerraform(struct?: ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    rule: cdktf.stringToTerraform(struct!.rule),
  }
}


export function conditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToHclTerraform(struct?: ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rule: {
      value: cdktf.stringToHclTerraform(struct!.rule),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    if (this._rule !== undefined) {
      hasAnyValues = true;
      internalValueResult.rule = this._rule;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode = undefined;
      this._rule = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode = value.mode;
      this._rule = value.rule;
    }
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // rule - computed: false, optional: false, required: true
  private _rule?: string; 
  public get rule() {
    return this.getStringAttribute('rule');
  }
  public set rule(value: string) {
    this._rule = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleInput() {
    return this._rule;
  }
}
export interface ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter {
  /**
  * Whether what the rule matches is included or left out. One of `include`, `exclude`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode: string;
  /**
  * The rule, in the language of filters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#rule ConditionalAccessPolicy#rule}
  */
  readonly rule: string;
}

export function conditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToTerraform(struct?: ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    rule: cdktf.stringToTerraform(struct!.rule),
  }
}


export function conditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToHclTerraform(struct?: ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rule: {
      value: cdktf.stringToHclTerraform(struct!.rule),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    if (this._rule !== undefined) {
      hasAnyValues = true;
      internalValueResult.rule = this._rule;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode = undefined;
      this._rule = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode = value.mode;
      this._rule = value.rule;
    }
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // rule - computed: false, optional: false, required: true
  private _rule?: string; 
  public get rule() {
    return this.getStringAttribute('rule');
  }
  public set rule(value: string) {
    this._rule = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleInput() {
    return this._rule;
  }
}
export interface ConditionalAccessPolicyConditionsClientApplications {
  /**
  * Agent identities by their custom security attributes. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#agent_id_service_principal_filter ConditionalAccessPolicy#agent_id_service_principal_filter}
  */
  readonly agentIdServicePrincipalFilter?: ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter;
  /**
  * Agent identities that are left out. Format: an object id, or a word of Graph like "All". Default: `[]`. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_agent_id_service_principals ConditionalAccessPolicy#exclude_agent_id_service_principals}
  */
  readonly excludeAgentIdServicePrincipals?: string[];
  /**
  * Service principals that are left out. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_service_principals ConditionalAccessPolicy#exclude_service_principals}
  */
  readonly excludeServicePrincipals?: string[];
  /**
  * Agent identities. Format: an object id, or a word of Graph like "All". Default: `[]`. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_agent_id_service_principals ConditionalAccessPolicy#include_agent_id_service_principals}
  */
  readonly includeAgentIdServicePrincipals?: string[];
  /**
  * Service principals: ids, or `ServicePrincipalsInMyTenant`. Format: an object id, or a word of Graph like "ServicePrincipalsInMyTenant". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_service_principals ConditionalAccessPolicy#include_service_principals}
  */
  readonly includeServicePrincipals?: string[];
  /**
  * Service principals by their custom security attributes.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#service_principal_filter ConditionalAccessPolicy#service_principal_filter}
  */
  readonly servicePrincipalFilter?: ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter;
}

export function conditionalAccessPolicyConditionsClientApplicationsToTerraform(struct?: ConditionalAccessPolicyConditionsClientApplications | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    agent_id_service_principal_filter: conditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToTerraform(struct!.agentIdServicePrincipalFilter),
    exclude_agent_id_service_principals: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeAgentIdServicePrincipals),
    exclude_service_principals: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeServicePrincipals),
    include_agent_id_service_principals: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeAgentIdServicePrincipals),
    include_service_principals: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeServicePrincipals),
    service_principal_filter: conditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToTerraform(struct!.servicePrincipalFilter),
  }
}


export function conditionalAccessPolicyConditionsClientApplicationsToHclTerraform(struct?: ConditionalAccessPolicyConditionsClientApplications | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    agent_id_service_principal_filter: {
      value: conditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterToHclTerraform(struct!.agentIdServicePrincipalFilter),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter",
    },
    exclude_agent_id_service_principals: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeAgentIdServicePrincipals),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_service_principals: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeServicePrincipals),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_agent_id_service_principals: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeAgentIdServicePrincipals),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_service_principals: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeServicePrincipals),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    service_principal_filter: {
      value: conditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterToHclTerraform(struct!.servicePrincipalFilter),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsClientApplicationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsClientApplications | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._agentIdServicePrincipalFilter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.agentIdServicePrincipalFilter = this._agentIdServicePrincipalFilter?.internalValue;
    }
    if (this._excludeAgentIdServicePrincipals !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeAgentIdServicePrincipals = this._excludeAgentIdServicePrincipals;
    }
    if (this._excludeServicePrincipals !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeServicePrincipals = this._excludeServicePrincipals;
    }
    if (this._includeAgentIdServicePrincipals !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeAgentIdServicePrincipals = this._includeAgentIdServicePrincipals;
    }
    if (this._includeServicePrincipals !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeServicePrincipals = this._includeServicePrincipals;
    }
    if (this._servicePrincipalFilter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.servicePrincipalFilter = this._servicePrincipalFilter?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsClientApplications | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._agentIdServicePrincipalFilter.internalValue = undefined;
      this._excludeAgentIdServicePrincipals = undefined;
      this._excludeServicePrincipals = undefined;
      this._includeAgentIdServicePrincipals = undefined;
      this._includeServicePrincipals = undefined;
      this._servicePrincipalFilter.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._agentIdServicePrincipalFilter.internalValue = value.agentIdServicePrincipalFilter;
      this._excludeAgentIdServicePrincipals = value.excludeAgentIdServicePrincipals;
      this._excludeServicePrincipals = value.excludeServicePrincipals;
      this._includeAgentIdServicePrincipals = value.includeAgentIdServicePrincipals;
      this._includeServicePrincipals = value.includeServicePrincipals;
      this._servicePrincipalFilter.internalValue = value.servicePrincipalFilter;
    }
  }

  // agent_id_service_principal_filter - computed: false, optional: true, required: false
  private _agentIdServicePrincipalFilter = new ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilterOutputReference(this, "agent_id_service_principal_filter");
  public get agentIdServicePrincipalFilter() {
    return this._agentIdServicePrincipalFilter;
  }
  public putAgentIdServicePrincipalFilter(value: ConditionalAccessPolicyConditionsClientApplicationsAgentIdServicePrincipalFilter) {
    this._agentIdServicePrincipalFilter.internalValue = value;
  }
  public resetAgentIdServicePrincipalFilter() {
    this._agentIdServicePrincipalFilter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get agentIdServicePrincipalFilterInput() {
    return this._agentIdServicePrincipalFilter.internalValue;
  }

  // exclude_agent_id_service_principals - computed: true, optional: true, required: false
  private _excludeAgentIdServicePrincipals?: string[]; 
  public get excludeAgentIdServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_agent_id_service_principals'));
  }
  public set excludeAgentIdServicePrincipals(value: string[]) {
    this._excludeAgentIdServicePrincipals = value;
  }
  public resetExcludeAgentIdServicePrincipals() {
    this._excludeAgentIdServicePrincipals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeAgentIdServicePrincipalsInput() {
    return this._excludeAgentIdServicePrincipals;
  }

  // exclude_service_principals - computed: true, optional: true, required: false
  private _excludeServicePrincipals?: string[]; 
  public get excludeServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_service_principals'));
  }
  public set excludeServicePrincipals(value: string[]) {
    this._excludeServicePrincipals = value;
  }
  public resetExcludeServicePrincipals() {
    this._excludeServicePrincipals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeServicePrincipalsInput() {
    return this._excludeServicePrincipals;
  }

  // include_agent_id_service_principals - computed: true, optional: true, required: false
  private _includeAgentIdServicePrincipals?: string[]; 
  public get includeAgentIdServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('include_agent_id_service_principals'));
  }
  public set includeAgentIdServicePrincipals(value: string[]) {
    this._includeAgentIdServicePrincipals = value;
  }
  public resetIncludeAgentIdServicePrincipals() {
    this._includeAgentIdServicePrincipals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeAgentIdServicePrincipalsInput() {
    return this._includeAgentIdServicePrincipals;
  }

  // include_service_principals - computed: true, optional: true, required: false
  private _includeServicePrincipals?: string[]; 
  public get includeServicePrincipals() {
    return cdktf.Fn.tolist(this.getListAttribute('include_service_principals'));
  }
  public set includeServicePrincipals(value: string[]) {
    this._includeServicePrincipals = value;
  }
  public resetIncludeServicePrincipals() {
    this._includeServicePrincipals = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeServicePrincipalsInput() {
    return this._includeServicePrincipals;
  }

  // service_principal_filter - computed: false, optional: true, required: false
  private _servicePrincipalFilter = new ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilterOutputReference(this, "service_principal_filter");
  public get servicePrincipalFilter() {
    return this._servicePrincipalFilter;
  }
  public putServicePrincipalFilter(value: ConditionalAccessPolicyConditionsClientApplicationsServicePrincipalFilter) {
    this._servicePrincipalFilter.internalValue = value;
  }
  public resetServicePrincipalFilter() {
    this._servicePrincipalFilter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get servicePrincipalFilterInput() {
    return this._servicePrincipalFilter.internalValue;
  }
}
export interface ConditionalAccessPolicyConditionsDevicesDeviceFilter {
  /**
  * Whether what the rule matches is included or left out. One of `include`, `exclude`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode: string;
  /**
  * The rule, in the language of filters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#rule ConditionalAccessPolicy#rule}
  */
  readonly rule: string;
}

export function conditionalAccessPolicyConditionsDevicesDeviceFilterToTerraform(struct?: ConditionalAccessPolicyConditionsDevicesDeviceFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    rule: cdktf.stringToTerraform(struct!.rule),
  }
}


export function conditionalAccessPolicyConditionsDevicesDeviceFilterToHclTerraform(struct?: ConditionalAccessPolicyConditionsDevicesDeviceFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    rule: {
      value: cdktf.stringToHclTerraform(struct!.rule),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsDevicesDeviceFilterOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsDevicesDeviceFilter | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    if (this._rule !== undefined) {
      hasAnyValues = true;
      internalValueResult.rule = this._rule;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsDevicesDeviceFilter | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode = undefined;
      this._rule = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode = value.mode;
      this._rule = value.rule;
    }
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // rule - computed: false, optional: false, required: true
  private _rule?: string; 
  public get rule() {
    return this.getStringAttribute('rule');
  }
  public set rule(value: string) {
    this._rule = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ruleInput() {
    return this._rule;
  }
}
export interface ConditionalAccessPolicyConditionsDevices {
  /**
  * Devices by a rule. A device that is not registered has no attributes: conditions that deny, such as `-ne`, match it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#device_filter ConditionalAccessPolicy#device_filter}
  */
  readonly deviceFilter?: ConditionalAccessPolicyConditionsDevicesDeviceFilter;
}

export function conditionalAccessPolicyConditionsDevicesToTerraform(struct?: ConditionalAccessPolicyConditionsDevices | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    device_filter: conditionalAccessPolicyConditionsDevicesDeviceFilterToTerraform(struct!.deviceFilter),
  }
}


export function conditionalAccessPolicyConditionsDevicesToHclTerraform(struct?: ConditionalAccessPolicyConditionsDevices | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    device_filter: {
      value: conditionalAccessPolicyConditionsDevicesDeviceFilterToHclTerraform(struct!.deviceFilter),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsDevicesDeviceFilter",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsDevicesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsDevices | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._deviceFilter?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.deviceFilter = this._deviceFilter?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsDevices | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._deviceFilter.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._deviceFilter.internalValue = value.deviceFilter;
    }
  }

  // device_filter - computed: false, optional: true, required: false
  private _deviceFilter = new ConditionalAccessPolicyConditionsDevicesDeviceFilterOutputReference(this, "device_filter");
  public get deviceFilter() {
    return this._deviceFilter;
  }
  public putDeviceFilter(value: ConditionalAccessPolicyConditionsDevicesDeviceFilter) {
    this._deviceFilter.internalValue = value;
  }
  public resetDeviceFilter() {
    this._deviceFilter.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deviceFilterInput() {
    return this._deviceFilter.internalValue;
  }
}
export interface ConditionalAccessPolicyConditionsLocations {
  /**
  * Named locations that are left out. Format: an object id, or a word of Graph like "AllTrusted". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_locations ConditionalAccessPolicy#exclude_locations}
  */
  readonly excludeLocations?: string[];
  /**
  * Named locations: ids, `All` or `AllTrusted`. Format: an object id, or a word of Graph like "All". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_locations ConditionalAccessPolicy#include_locations}
  */
  readonly includeLocations?: string[];
}

export function conditionalAccessPolicyConditionsLocationsToTerraform(struct?: ConditionalAccessPolicyConditionsLocations | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_locations: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeLocations),
    include_locations: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeLocations),
  }
}


export function conditionalAccessPolicyConditionsLocationsToHclTerraform(struct?: ConditionalAccessPolicyConditionsLocations | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_locations: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeLocations),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_locations: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeLocations),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsLocationsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsLocations | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeLocations !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeLocations = this._excludeLocations;
    }
    if (this._includeLocations !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeLocations = this._includeLocations;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsLocations | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeLocations = undefined;
      this._includeLocations = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeLocations = value.excludeLocations;
      this._includeLocations = value.includeLocations;
    }
  }

  // exclude_locations - computed: true, optional: true, required: false
  private _excludeLocations?: string[]; 
  public get excludeLocations() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_locations'));
  }
  public set excludeLocations(value: string[]) {
    this._excludeLocations = value;
  }
  public resetExcludeLocations() {
    this._excludeLocations = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludeLocationsInput() {
    return this._excludeLocations;
  }

  // include_locations - computed: true, optional: true, required: false
  private _includeLocations?: string[]; 
  public get includeLocations() {
    return cdktf.Fn.tolist(this.getListAttribute('include_locations'));
  }
  public set includeLocations(value: string[]) {
    this._includeLocations = value;
  }
  public resetIncludeLocations() {
    this._includeLocations = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeLocationsInput() {
    return this._includeLocations;
  }
}
export interface ConditionalAccessPolicyConditionsPlatforms {
  /**
  * Platforms that are left out. One of `android`, `iOS`, `windows`, `windowsPhone`, `macOS`, `linux`, `all`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_platforms ConditionalAccessPolicy#exclude_platforms}
  */
  readonly excludePlatforms?: string[];
  /**
  * Platforms. One of `android`, `iOS`, `windows`, `windowsPhone`, `macOS`, `linux`, `all`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_platforms ConditionalAccessPolicy#include_platforms}
  */
  readonly includePlatforms?: string[];
}

export function conditionalAccessPolicyConditionsPlatformsToTerraform(struct?: ConditionalAccessPolicyConditionsPlatforms | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_platforms: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludePlatforms),
    include_platforms: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includePlatforms),
  }
}


export function conditionalAccessPolicyConditionsPlatformsToHclTerraform(struct?: ConditionalAccessPolicyConditionsPlatforms | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_platforms: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludePlatforms),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_platforms: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includePlatforms),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsPlatformsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsPlatforms | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludePlatforms !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludePlatforms = this._excludePlatforms;
    }
    if (this._includePlatforms !== undefined) {
      hasAnyValues = true;
      internalValueResult.includePlatforms = this._includePlatforms;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsPlatforms | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludePlatforms = undefined;
      this._includePlatforms = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludePlatforms = value.excludePlatforms;
      this._includePlatforms = value.includePlatforms;
    }
  }

  // exclude_platforms - computed: true, optional: true, required: false
  private _excludePlatforms?: string[]; 
  public get excludePlatforms() {
    return cdktf.Fn.tolist(this.getListAttribute('exclude_platforms'));
  }
  public set excludePlatforms(value: string[]) {
    this._excludePlatforms = value;
  }
  public resetExcludePlatforms() {
    this._excludePlatforms = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get excludePlatformsInput() {
    return this._excludePlatforms;
  }

  // include_platforms - computed: true, optional: true, required: false
  private _includePlatforms?: string[]; 
  public get includePlatforms() {
    return cdktf.Fn.tolist(this.getListAttribute('include_platforms'));
  }
  public set includePlatforms(value: string[]) {
    this._includePlatforms = value;
  }
  public resetIncludePlatforms() {
    this._includePlatforms = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includePlatformsInput() {
    return this._includePlatforms;
  }
}
export interface ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants {
  /**
  * Ids of tenants. Format: a GUID of 8-4-4-4-12 hexadecimal digits. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#members ConditionalAccessPolicy#members}
  */
  readonly members?: string[];
  /**
  * Whether every tenant counts, or those of `members`. One of `all`, `enumerated`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#membership_kind ConditionalAccessPolicy#membership_kind}
  */
  readonly membershipKind: string;
}

export function conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsToTerraform(struct?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    members: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.members),
    membership_kind: cdktf.stringToTerraform(struct!.membershipKind),
  }
}


export function conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
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

export class ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined) {
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

  // membership_kind - computed: false, optional: false, required: true
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
export interface ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers {
  /**
  * Tenants they come from; an omission means all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#external_tenants ConditionalAccessPolicy#external_tenants}
  */
  readonly externalTenants?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants;
  /**
  * Kinds of guests and external users. One of `internalGuest`, `b2bCollaborationGuest`, `b2bCollaborationMember`, `b2bDirectConnectUser`, `otherExternalUser`, `serviceProvider`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#guest_or_external_user_types ConditionalAccessPolicy#guest_or_external_user_types}
  */
  readonly guestOrExternalUserTypes?: string[];
}

export function conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersToTerraform(struct?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    external_tenants: conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsToTerraform(struct!.externalTenants),
    guest_or_external_user_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.guestOrExternalUserTypes),
  }
}


export function conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    external_tenants: {
      value: conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct!.externalTenants),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants",
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

export class ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers | cdktf.IResolvable | undefined) {
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

  // external_tenants - computed: false, optional: true, required: false
  private _externalTenants = new ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenantsOutputReference(this, "external_tenants");
  public get externalTenants() {
    return this._externalTenants;
  }
  public putExternalTenants(value: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersExternalTenants) {
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
export interface ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants {
  /**
  * Ids of tenants. Format: a GUID of 8-4-4-4-12 hexadecimal digits. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#members ConditionalAccessPolicy#members}
  */
  readonly members?: string[];
  /**
  * Whether every tenant counts, or those of `members`. One of `all`, `enumerated`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#membership_kind ConditionalAccessPolicy#membership_kind}
  */
  readonly membershipKind: string;
}

export function conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToTerraform(struct?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    members: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.members),
    membership_kind: cdktf.stringToTerraform(struct!.membershipKind),
  }
}


export function conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable): any {
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

export class ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants | cdktf.IResolvable | undefined) {
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

  // membership_kind - computed: false, optional: false, required: true
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
export interface ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers {
  /**
  * Tenants they come from; an omission means all.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#external_tenants ConditionalAccessPolicy#external_tenants}
  */
  readonly externalTenants?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants;
  /**
  * Kinds of guests and external users. One of `internalGuest`, `b2bCollaborationGuest`, `b2bCollaborationMember`, `b2bDirectConnectUser`, `otherExternalUser`, `serviceProvider`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#guest_or_external_user_types ConditionalAccessPolicy#guest_or_external_user_types}
  */
  readonly guestOrExternalUserTypes?: string[];
}

export function conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToTerraform(struct?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    external_tenants: conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToTerraform(struct!.externalTenants),
    guest_or_external_user_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.guestOrExternalUserTypes),
  }
}


export function conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    external_tenants: {
      value: conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsToHclTerraform(struct!.externalTenants),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants",
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

export class ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | cdktf.IResolvable | undefined {
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

  public set internalValue(value: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers | cdktf.IResolvable | undefined) {
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

  // external_tenants - computed: false, optional: true, required: false
  private _externalTenants = new ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenantsOutputReference(this, "external_tenants");
  public get externalTenants() {
    return this._externalTenants;
  }
  public putExternalTenants(value: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersExternalTenants) {
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
export interface ConditionalAccessPolicyConditionsUsers {
  /**
  * Groups that are left out. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_groups ConditionalAccessPolicy#exclude_groups}
  */
  readonly excludeGroups?: string[];
  /**
  * Guests and external users that are left out.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_guests_or_external_users ConditionalAccessPolicy#exclude_guests_or_external_users}
  */
  readonly excludeGuestsOrExternalUsers?: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers;
  /**
  * Directory roles that are left out. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_roles ConditionalAccessPolicy#exclude_roles}
  */
  readonly excludeRoles?: string[];
  /**
  * Users that are left out: ids, or `GuestsOrExternalUsers`. Format: an object id, or a word of Graph like "GuestsOrExternalUsers". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#exclude_users ConditionalAccessPolicy#exclude_users}
  */
  readonly excludeUsers?: string[];
  /**
  * Groups; members of nested groups count. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_groups ConditionalAccessPolicy#include_groups}
  */
  readonly includeGroups?: string[];
  /**
  * Guests and external users by kind and tenant.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_guests_or_external_users ConditionalAccessPolicy#include_guests_or_external_users}
  */
  readonly includeGuestsOrExternalUsers?: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers;
  /**
  * Directory roles by template id; they match users in whom they are active. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or a path that ends in one. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_roles ConditionalAccessPolicy#include_roles}
  */
  readonly includeRoles?: string[];
  /**
  * Users: ids, `All`, `None` or `GuestsOrExternalUsers`. Format: an object id, or a word of Graph like "All". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#include_users ConditionalAccessPolicy#include_users}
  */
  readonly includeUsers?: string[];
}

export function conditionalAccessPolicyConditionsUsersToTerraform(struct?: ConditionalAccessPolicyConditionsUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exclude_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeGroups),
    exclude_guests_or_external_users: conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersToTerraform(struct!.excludeGuestsOrExternalUsers),
    exclude_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeRoles),
    exclude_users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.excludeUsers),
    include_groups: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeGroups),
    include_guests_or_external_users: conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToTerraform(struct!.includeGuestsOrExternalUsers),
    include_roles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeRoles),
    include_users: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.includeUsers),
  }
}


export function conditionalAccessPolicyConditionsUsersToHclTerraform(struct?: ConditionalAccessPolicyConditionsUsers | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exclude_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeGroups),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_guests_or_external_users: {
      value: conditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersToHclTerraform(struct!.excludeGuestsOrExternalUsers),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers",
    },
    exclude_roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeRoles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    exclude_users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.excludeUsers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_groups: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeGroups),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_guests_or_external_users: {
      value: conditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersToHclTerraform(struct!.includeGuestsOrExternalUsers),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers",
    },
    include_roles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeRoles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    include_users: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.includeUsers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsUsersOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditionsUsers | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._excludeGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeGroups = this._excludeGroups;
    }
    if (this._excludeGuestsOrExternalUsers?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeGuestsOrExternalUsers = this._excludeGuestsOrExternalUsers?.internalValue;
    }
    if (this._excludeRoles !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeRoles = this._excludeRoles;
    }
    if (this._excludeUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.excludeUsers = this._excludeUsers;
    }
    if (this._includeGroups !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeGroups = this._includeGroups;
    }
    if (this._includeGuestsOrExternalUsers?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeGuestsOrExternalUsers = this._includeGuestsOrExternalUsers?.internalValue;
    }
    if (this._includeRoles !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeRoles = this._includeRoles;
    }
    if (this._includeUsers !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeUsers = this._includeUsers;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditionsUsers | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._excludeGroups = undefined;
      this._excludeGuestsOrExternalUsers.internalValue = undefined;
      this._excludeRoles = undefined;
      this._excludeUsers = undefined;
      this._includeGroups = undefined;
      this._includeGuestsOrExternalUsers.internalValue = undefined;
      this._includeRoles = undefined;
      this._includeUsers = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._excludeGroups = value.excludeGroups;
      this._excludeGuestsOrExternalUsers.internalValue = value.excludeGuestsOrExternalUsers;
      this._excludeRoles = value.excludeRoles;
      this._excludeUsers = value.excludeUsers;
      this._includeGroups = value.includeGroups;
      this._includeGuestsOrExternalUsers.internalValue = value.includeGuestsOrExternalUsers;
      this._includeRoles = value.includeRoles;
      this._includeUsers = value.includeUsers;
    }
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

  // exclude_guests_or_external_users - computed: false, optional: true, required: false
  private _excludeGuestsOrExternalUsers = new ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsersOutputReference(this, "exclude_guests_or_external_users");
  public get excludeGuestsOrExternalUsers() {
    return this._excludeGuestsOrExternalUsers;
  }
  public putExcludeGuestsOrExternalUsers(value: ConditionalAccessPolicyConditionsUsersExcludeGuestsOrExternalUsers) {
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

  // include_groups - computed: true, optional: true, required: false
  private _includeGroups?: string[]; 
  public get includeGroups() {
    return cdktf.Fn.tolist(this.getListAttribute('include_groups'));
  }
  public set includeGroups(value: string[]) {
    this._includeGroups = value;
  }
  public resetIncludeGroups() {
    this._includeGroups = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeGroupsInput() {
    return this._includeGroups;
  }

  // include_guests_or_external_users - computed: false, optional: true, required: false
  private _includeGuestsOrExternalUsers = new ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsersOutputReference(this, "include_guests_or_external_users");
  public get includeGuestsOrExternalUsers() {
    return this._includeGuestsOrExternalUsers;
  }
  public putIncludeGuestsOrExternalUsers(value: ConditionalAccessPolicyConditionsUsersIncludeGuestsOrExternalUsers) {
    this._includeGuestsOrExternalUsers.internalValue = value;
  }
  public resetIncludeGuestsOrExternalUsers() {
    this._includeGuestsOrExternalUsers.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeGuestsOrExternalUsersInput() {
    return this._includeGuestsOrExternalUsers.internalValue;
  }

  // include_roles - computed: true, optional: true, required: false
  private _includeRoles?: string[]; 
  public get includeRoles() {
    return cdktf.Fn.tolist(this.getListAttribute('include_roles'));
  }
  public set includeRoles(value: string[]) {
    this._includeRoles = value;
  }
  public resetIncludeRoles() {
    this._includeRoles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeRolesInput() {
    return this._includeRoles;
  }

  // include_users - computed: true, optional: true, required: false
  private _includeUsers?: string[]; 
  public get includeUsers() {
    return cdktf.Fn.tolist(this.getListAttribute('include_users'));
  }
  public set includeUsers(value: string[]) {
    this._includeUsers = value;
  }
  public resetIncludeUsers() {
    this._includeUsers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeUsersInput() {
    return this._includeUsers;
  }
}
export interface ConditionalAccessPolicyConditions {
  /**
  * Levels of the risk of agent identities; needs P2. One of `low`, `medium`, `high`. Default: `[]`. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#agent_id_risk_levels ConditionalAccessPolicy#agent_id_risk_levels}
  */
  readonly agentIdRiskLevels?: string[];
  /**
  * What the policy protects: applications, user actions or authentication contexts, of exactly one kind.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#applications ConditionalAccessPolicy#applications}
  */
  readonly applications?: ConditionalAccessPolicyConditionsApplications;
  /**
  * Flows that move a sign-in from one device to another.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#authentication_flows ConditionalAccessPolicy#authentication_flows}
  */
  readonly authenticationFlows?: ConditionalAccessPolicyConditionsAuthenticationFlows;
  /**
  * How the user signs in; `all` means every way. One of `all`, `browser`, `mobileAppsAndDesktopClients`, `exchangeActiveSync`, `easSupported`, `other`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#client_app_types ConditionalAccessPolicy#client_app_types}
  */
  readonly clientAppTypes: string[];
  /**
  * Workloads instead of users. A policy for workloads protects no user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#client_applications ConditionalAccessPolicy#client_applications}
  */
  readonly clientApplications?: ConditionalAccessPolicyConditionsClientApplications;
  /**
  * From which devices.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#devices ConditionalAccessPolicy#devices}
  */
  readonly devices?: ConditionalAccessPolicyConditionsDevices;
  /**
  * Levels of insider risk. One of `minor`, `moderate`, `elevated`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#insider_risk_levels ConditionalAccessPolicy#insider_risk_levels}
  */
  readonly insiderRiskLevels?: string[];
  /**
  * Where the sign-in comes from.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#locations ConditionalAccessPolicy#locations}
  */
  readonly locations?: ConditionalAccessPolicyConditionsLocations;
  /**
  * Platforms, as the client claims them: nobody checks.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#platforms ConditionalAccessPolicy#platforms}
  */
  readonly platforms?: ConditionalAccessPolicyConditionsPlatforms;
  /**
  * Levels of the risk of workloads; needs Workload ID Premium. One of `low`, `medium`, `high`, `hidden`, `none`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#service_principal_risk_levels ConditionalAccessPolicy#service_principal_risk_levels}
  */
  readonly servicePrincipalRiskLevels?: string[];
  /**
  * Exactly these levels of sign-in risk; needs P2. One of `low`, `medium`, `high`, `hidden`, `none`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#sign_in_risk_levels ConditionalAccessPolicy#sign_in_risk_levels}
  */
  readonly signInRiskLevels?: string[];
  /**
  * Exactly these levels of user risk; needs P2. One of `low`, `medium`, `high`, `hidden`, `none`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#user_risk_levels ConditionalAccessPolicy#user_risk_levels}
  */
  readonly userRiskLevels?: string[];
  /**
  * Whom the policy is about. Exclusion beats inclusion.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#users ConditionalAccessPolicy#users}
  */
  readonly users?: ConditionalAccessPolicyConditionsUsers;
}

export function conditionalAccessPolicyConditionsToTerraform(struct?: ConditionalAccessPolicyConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    agent_id_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.agentIdRiskLevels),
    applications: conditionalAccessPolicyConditionsApplicationsToTerraform(struct!.applications),
    authentication_flows: conditionalAccessPolicyConditionsAuthenticationFlowsToTerraform(struct!.authenticationFlows),
    client_app_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.clientAppTypes),
    client_applications: conditionalAccessPolicyConditionsClientApplicationsToTerraform(struct!.clientApplications),
    devices: conditionalAccessPolicyConditionsDevicesToTerraform(struct!.devices),
    insider_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.insiderRiskLevels),
    locations: conditionalAccessPolicyConditionsLocationsToTerraform(struct!.locations),
    platforms: conditionalAccessPolicyConditionsPlatformsToTerraform(struct!.platforms),
    service_principal_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.servicePrincipalRiskLevels),
    sign_in_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.signInRiskLevels),
    user_risk_levels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.userRiskLevels),
    users: conditionalAccessPolicyConditionsUsersToTerraform(struct!.users),
  }
}


export function conditionalAccessPolicyConditionsToHclTerraform(struct?: ConditionalAccessPolicyConditions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    agent_id_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.agentIdRiskLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    applications: {
      value: conditionalAccessPolicyConditionsApplicationsToHclTerraform(struct!.applications),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsApplications",
    },
    authentication_flows: {
      value: conditionalAccessPolicyConditionsAuthenticationFlowsToHclTerraform(struct!.authenticationFlows),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsAuthenticationFlows",
    },
    client_app_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.clientAppTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    client_applications: {
      value: conditionalAccessPolicyConditionsClientApplicationsToHclTerraform(struct!.clientApplications),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsClientApplications",
    },
    devices: {
      value: conditionalAccessPolicyConditionsDevicesToHclTerraform(struct!.devices),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsDevices",
    },
    insider_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.insiderRiskLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    locations: {
      value: conditionalAccessPolicyConditionsLocationsToHclTerraform(struct!.locations),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsLocations",
    },
    platforms: {
      value: conditionalAccessPolicyConditionsPlatformsToHclTerraform(struct!.platforms),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsPlatforms",
    },
    service_principal_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.servicePrincipalRiskLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    sign_in_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.signInRiskLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    user_risk_levels: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.userRiskLevels),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    users: {
      value: conditionalAccessPolicyConditionsUsersToHclTerraform(struct!.users),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicyConditionsUsers",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyConditions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._agentIdRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.agentIdRiskLevels = this._agentIdRiskLevels;
    }
    if (this._applications?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.applications = this._applications?.internalValue;
    }
    if (this._authenticationFlows?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationFlows = this._authenticationFlows?.internalValue;
    }
    if (this._clientAppTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientAppTypes = this._clientAppTypes;
    }
    if (this._clientApplications?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.clientApplications = this._clientApplications?.internalValue;
    }
    if (this._devices?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.devices = this._devices?.internalValue;
    }
    if (this._insiderRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.insiderRiskLevels = this._insiderRiskLevels;
    }
    if (this._locations?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.locations = this._locations?.internalValue;
    }
    if (this._platforms?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.platforms = this._platforms?.internalValue;
    }
    if (this._servicePrincipalRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.servicePrincipalRiskLevels = this._servicePrincipalRiskLevels;
    }
    if (this._signInRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInRiskLevels = this._signInRiskLevels;
    }
    if (this._userRiskLevels !== undefined) {
      hasAnyValues = true;
      internalValueResult.userRiskLevels = this._userRiskLevels;
    }
    if (this._users?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.users = this._users?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyConditions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._agentIdRiskLevels = undefined;
      this._applications.internalValue = undefined;
      this._authenticationFlows.internalValue = undefined;
      this._clientAppTypes = undefined;
      this._clientApplications.internalValue = undefined;
      this._devices.internalValue = undefined;
      this._insiderRiskLevels = undefined;
      this._locations.internalValue = undefined;
      this._platforms.internalValue = undefined;
      this._servicePrincipalRiskLevels = undefined;
      this._signInRiskLevels = undefined;
      this._userRiskLevels = undefined;
      this._users.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._agentIdRiskLevels = value.agentIdRiskLevels;
      this._applications.internalValue = value.applications;
      this._authenticationFlows.internalValue = value.authenticationFlows;
      this._clientAppTypes = value.clientAppTypes;
      this._clientApplications.internalValue = value.clientApplications;
      this._devices.internalValue = value.devices;
      this._insiderRiskLevels = value.insiderRiskLevels;
      this._locations.internalValue = value.locations;
      this._platforms.internalValue = value.platforms;
      this._servicePrincipalRiskLevels = value.servicePrincipalRiskLevels;
      this._signInRiskLevels = value.signInRiskLevels;
      this._userRiskLevels = value.userRiskLevels;
      this._users.internalValue = value.users;
    }
  }

  // agent_id_risk_levels - computed: true, optional: true, required: false
  private _agentIdRiskLevels?: string[]; 
  public get agentIdRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('agent_id_risk_levels'));
  }
  public set agentIdRiskLevels(value: string[]) {
    this._agentIdRiskLevels = value;
  }
  public resetAgentIdRiskLevels() {
    this._agentIdRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get agentIdRiskLevelsInput() {
    return this._agentIdRiskLevels;
  }

  // applications - computed: false, optional: true, required: false
  private _applications = new ConditionalAccessPolicyConditionsApplicationsOutputReference(this, "applications");
  public get applications() {
    return this._applications;
  }
  public putApplications(value: ConditionalAccessPolicyConditionsApplications) {
    this._applications.internalValue = value;
  }
  public resetApplications() {
    this._applications.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationsInput() {
    return this._applications.internalValue;
  }

  // authentication_flows - computed: false, optional: true, required: false
  private _authenticationFlows = new ConditionalAccessPolicyConditionsAuthenticationFlowsOutputReference(this, "authentication_flows");
  public get authenticationFlows() {
    return this._authenticationFlows;
  }
  public putAuthenticationFlows(value: ConditionalAccessPolicyConditionsAuthenticationFlows) {
    this._authenticationFlows.internalValue = value;
  }
  public resetAuthenticationFlows() {
    this._authenticationFlows.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationFlowsInput() {
    return this._authenticationFlows.internalValue;
  }

  // client_app_types - computed: false, optional: false, required: true
  private _clientAppTypes?: string[]; 
  public get clientAppTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('client_app_types'));
  }
  public set clientAppTypes(value: string[]) {
    this._clientAppTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get clientAppTypesInput() {
    return this._clientAppTypes;
  }

  // client_applications - computed: false, optional: true, required: false
  private _clientApplications = new ConditionalAccessPolicyConditionsClientApplicationsOutputReference(this, "client_applications");
  public get clientApplications() {
    return this._clientApplications;
  }
  public putClientApplications(value: ConditionalAccessPolicyConditionsClientApplications) {
    this._clientApplications.internalValue = value;
  }
  public resetClientApplications() {
    this._clientApplications.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientApplicationsInput() {
    return this._clientApplications.internalValue;
  }

  // devices - computed: false, optional: true, required: false
  private _devices = new ConditionalAccessPolicyConditionsDevicesOutputReference(this, "devices");
  public get devices() {
    return this._devices;
  }
  public putDevices(value: ConditionalAccessPolicyConditionsDevices) {
    this._devices.internalValue = value;
  }
  public resetDevices() {
    this._devices.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get devicesInput() {
    return this._devices.internalValue;
  }

  // insider_risk_levels - computed: true, optional: true, required: false
  private _insiderRiskLevels?: string[]; 
  public get insiderRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('insider_risk_levels'));
  }
  public set insiderRiskLevels(value: string[]) {
    this._insiderRiskLevels = value;
  }
  public resetInsiderRiskLevels() {
    this._insiderRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get insiderRiskLevelsInput() {
    return this._insiderRiskLevels;
  }

  // locations - computed: false, optional: true, required: false
  private _locations = new ConditionalAccessPolicyConditionsLocationsOutputReference(this, "locations");
  public get locations() {
    return this._locations;
  }
  public putLocations(value: ConditionalAccessPolicyConditionsLocations) {
    this._locations.internalValue = value;
  }
  public resetLocations() {
    this._locations.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get locationsInput() {
    return this._locations.internalValue;
  }

  // platforms - computed: false, optional: true, required: false
  private _platforms = new ConditionalAccessPolicyConditionsPlatformsOutputReference(this, "platforms");
  public get platforms() {
    return this._platforms;
  }
  public putPlatforms(value: ConditionalAccessPolicyConditionsPlatforms) {
    this._platforms.internalValue = value;
  }
  public resetPlatforms() {
    this._platforms.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get platformsInput() {
    return this._platforms.internalValue;
  }

  // service_principal_risk_levels - computed: true, optional: true, required: false
  private _servicePrincipalRiskLevels?: string[]; 
  public get servicePrincipalRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('service_principal_risk_levels'));
  }
  public set servicePrincipalRiskLevels(value: string[]) {
    this._servicePrincipalRiskLevels = value;
  }
  public resetServicePrincipalRiskLevels() {
    this._servicePrincipalRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get servicePrincipalRiskLevelsInput() {
    return this._servicePrincipalRiskLevels;
  }

  // sign_in_risk_levels - computed: true, optional: true, required: false
  private _signInRiskLevels?: string[]; 
  public get signInRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('sign_in_risk_levels'));
  }
  public set signInRiskLevels(value: string[]) {
    this._signInRiskLevels = value;
  }
  public resetSignInRiskLevels() {
    this._signInRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInRiskLevelsInput() {
    return this._signInRiskLevels;
  }

  // user_risk_levels - computed: true, optional: true, required: false
  private _userRiskLevels?: string[]; 
  public get userRiskLevels() {
    return cdktf.Fn.tolist(this.getListAttribute('user_risk_levels'));
  }
  public set userRiskLevels(value: string[]) {
    this._userRiskLevels = value;
  }
  public resetUserRiskLevels() {
    this._userRiskLevels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get userRiskLevelsInput() {
    return this._userRiskLevels;
  }

  // users - computed: false, optional: true, required: false
  private _users = new ConditionalAccessPolicyConditionsUsersOutputReference(this, "users");
  public get users() {
    return this._users;
  }
  public putUsers(value: ConditionalAccessPolicyConditionsUsers) {
    this._users.internalValue = value;
  }
  public resetUsers() {
    this._users.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get usersInput() {
    return this._users.internalValue;
  }
}
export interface ConditionalAccessPolicyGrantControls {
  /**
  * Authentication strength to satisfy; not beside `mfa`. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#authentication_strength_id ConditionalAccessPolicy#authentication_strength_id}
  */
  readonly authenticationStrengthId?: string;
  /**
  * Controls. `verifiedID` needs `accept_previews = ["accountRecovery"]`. One of `block`, `mfa`, `compliantDevice`, `domainJoinedDevice`, `approvedApplication`, `compliantApplication`, `passwordChange`, `riskRemediation`, `verifiedID`. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#built_in_controls ConditionalAccessPolicy#built_in_controls}
  */
  readonly builtInControls?: string[];
  /**
  * Custom controls. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#custom_authentication_factors ConditionalAccessPolicy#custom_authentication_factors}
  */
  readonly customAuthenticationFactors?: string[];
  /**
  * Whether all of the controls have to be met, or one of them. One of `AND`, `OR`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#operator ConditionalAccessPolicy#operator}
  */
  readonly operator: string;
  /**
  * Terms of use to accept, by id. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#terms_of_use ConditionalAccessPolicy#terms_of_use}
  */
  readonly termsOfUse?: string[];
}

export function conditionalAccessPolicyGrantControlsToTerraform(struct?: ConditionalAccessPolicyGrantControls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    authentication_strength_id: cdktf.stringToTerraform(struct!.authenticationStrengthId),
    built_in_controls: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.builtInControls),
    custom_authentication_factors: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.customAuthenticationFactors),
    operator: cdktf.stringToTerraform(struct!.operator),
    terms_of_use: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.termsOfUse),
  }
}


export function conditionalAccessPolicyGrantControlsToHclTerraform(struct?: ConditionalAccessPolicyGrantControls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    authentication_strength_id: {
      value: cdktf.stringToHclTerraform(struct!.authenticationStrengthId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    built_in_controls: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.builtInControls),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    custom_authentication_factors: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.customAuthenticationFactors),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    operator: {
      value: cdktf.stringToHclTerraform(struct!.operator),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    terms_of_use: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.termsOfUse),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicyGrantControlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicyGrantControls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authenticationStrengthId !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationStrengthId = this._authenticationStrengthId;
    }
    if (this._builtInControls !== undefined) {
      hasAnyValues = true;
      internalValueResult.builtInControls = this._builtInControls;
    }
    if (this._customAuthenticationFactors !== undefined) {
      hasAnyValues = true;
      internalValueResult.customAuthenticationFactors = this._customAuthenticationFactors;
    }
    if (this._operator !== undefined) {
      hasAnyValues = true;
      internalValueResult.operator = this._operator;
    }
    if (this._termsOfUse !== undefined) {
      hasAnyValues = true;
      internalValueResult.termsOfUse = this._termsOfUse;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicyGrantControls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authenticationStrengthId = undefined;
      this._builtInControls = undefined;
      this._customAuthenticationFactors = undefined;
      this._operator = undefined;
      this._termsOfUse = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authenticationStrengthId = value.authenticationStrengthId;
      this._builtInControls = value.builtInControls;
      this._customAuthenticationFactors = value.customAuthenticationFactors;
      this._operator = value.operator;
      this._termsOfUse = value.termsOfUse;
    }
  }

  // authentication_strength_id - computed: false, optional: true, required: false
  private _authenticationStrengthId?: string; 
  public get authenticationStrengthId() {
    return this.getStringAttribute('authentication_strength_id');
  }
  public set authenticationStrengthId(value: string) {
    this._authenticationStrengthId = value;
  }
  public resetAuthenticationStrengthId() {
    this._authenticationStrengthId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationStrengthIdInput() {
    return this._authenticationStrengthId;
  }

  // built_in_controls - computed: true, optional: true, required: false
  private _builtInControls?: string[]; 
  public get builtInControls() {
    return cdktf.Fn.tolist(this.getListAttribute('built_in_controls'));
  }
  public set builtInControls(value: string[]) {
    this._builtInControls = value;
  }
  public resetBuiltInControls() {
    this._builtInControls = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get builtInControlsInput() {
    return this._builtInControls;
  }

  // custom_authentication_factors - computed: true, optional: true, required: false
  private _customAuthenticationFactors?: string[]; 
  public get customAuthenticationFactors() {
    return cdktf.Fn.tolist(this.getListAttribute('custom_authentication_factors'));
  }
  public set customAuthenticationFactors(value: string[]) {
    this._customAuthenticationFactors = value;
  }
  public resetCustomAuthenticationFactors() {
    this._customAuthenticationFactors = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customAuthenticationFactorsInput() {
    return this._customAuthenticationFactors;
  }

  // operator - computed: false, optional: false, required: true
  private _operator?: string; 
  public get operator() {
    return this.getStringAttribute('operator');
  }
  public set operator(value: string) {
    this._operator = value;
  }
  // Temporarily expose input value. Use with caution.
  public get operatorInput() {
    return this._operator;
  }

  // terms_of_use - computed: true, optional: true, required: false
  private _termsOfUse?: string[]; 
  public get termsOfUse() {
    return cdktf.Fn.tolist(this.getListAttribute('terms_of_use'));
  }
  public set termsOfUse(value: string[]) {
    this._termsOfUse = value;
  }
  public resetTermsOfUse() {
    this._termsOfUse = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get termsOfUseInput() {
    return this._termsOfUse;
  }
}
export interface ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions {
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
}

export function conditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToTerraform(struct?: ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
  }
}


export function conditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToHclTerraform(struct?: ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._isEnabled = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._isEnabled = value.isEnabled;
    }
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }
}
export interface ConditionalAccessPolicySessionControlsCloudAppSecurity {
  /**
  * How. One of `mcasConfigured`, `monitorOnly`, `blockDownloads`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#cloud_app_security_type ConditionalAccessPolicy#cloud_app_security_type}
  */
  readonly cloudAppSecurityType?: string;
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
}

export function conditionalAccessPolicySessionControlsCloudAppSecurityToTerraform(struct?: ConditionalAccessPolicySessionControlsCloudAppSecurity | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    cloud_app_security_type: cdktf.stringToTerraform(struct!.cloudAppSecurityType),
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
  }
}


export function conditionalAccessPolicySessionControlsCloudAppSecurityToHclTerraform(struct?: ConditionalAccessPolicySessionControlsCloudAppSecurity | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    cloud_app_security_type: {
      value: cdktf.stringToHclTerraform(struct!.cloudAppSecurityType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsCloudAppSecurityOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsCloudAppSecurity | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._cloudAppSecurityType !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudAppSecurityType = this._cloudAppSecurityType;
    }
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsCloudAppSecurity | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._cloudAppSecurityType = undefined;
      this._isEnabled = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._cloudAppSecurityType = value.cloudAppSecurityType;
      this._isEnabled = value.isEnabled;
    }
  }

  // cloud_app_security_type - computed: false, optional: true, required: false
  private _cloudAppSecurityType?: string; 
  public get cloudAppSecurityType() {
    return this.getStringAttribute('cloud_app_security_type');
  }
  public set cloudAppSecurityType(value: string) {
    this._cloudAppSecurityType = value;
  }
  public resetCloudAppSecurityType() {
    this._cloudAppSecurityType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudAppSecurityTypeInput() {
    return this._cloudAppSecurityType;
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }
}
export interface ConditionalAccessPolicySessionControlsContinuousAccessEvaluation {
  /**
  * How. One of `strictEnforcement`, `disabled`, `strictLocation`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode: string;
}

export function conditionalAccessPolicySessionControlsContinuousAccessEvaluationToTerraform(struct?: ConditionalAccessPolicySessionControlsContinuousAccessEvaluation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
  }
}


export function conditionalAccessPolicySessionControlsContinuousAccessEvaluationToHclTerraform(struct?: ConditionalAccessPolicySessionControlsContinuousAccessEvaluation | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsContinuousAccessEvaluationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsContinuousAccessEvaluation | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsContinuousAccessEvaluation | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._mode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._mode = value.mode;
    }
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }
}
export interface ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile {
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
  /**
  * Id of the profile.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#profile_id ConditionalAccessPolicy#profile_id}
  */
  readonly profileId?: string;
}

export function conditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToTerraform(struct?: ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
    profile_id: cdktf.stringToTerraform(struct!.profileId),
  }
}


export function conditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToHclTerraform(struct?: ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    profile_id: {
      value: cdktf.stringToHclTerraform(struct!.profileId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    if (this._profileId !== undefined) {
      hasAnyValues = true;
      internalValueResult.profileId = this._profileId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._isEnabled = undefined;
      this._profileId = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._isEnabled = value.isEnabled;
      this._profileId = value.profileId;
    }
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }

  // profile_id - computed: false, optional: true, required: false
  private _profileId?: string; 
  public get profileId() {
    return this.getStringAttribute('profile_id');
  }
  public set profileId(value: string) {
    this._profileId = value;
  }
  public resetProfileId() {
    this._profileId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profileIdInput() {
    return this._profileId;
  }
}
export interface ConditionalAccessPolicySessionControlsPersistentBrowser {
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
  /**
  * Whether it does. One of `always`, `never`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#mode ConditionalAccessPolicy#mode}
  */
  readonly mode?: string;
}

export function conditionalAccessPolicySessionControlsPersistentBrowserToTerraform(struct?: ConditionalAccessPolicySessionControlsPersistentBrowser | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
    mode: cdktf.stringToTerraform(struct!.mode),
  }
}


export function conditionalAccessPolicySessionControlsPersistentBrowserToHclTerraform(struct?: ConditionalAccessPolicySessionControlsPersistentBrowser | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsPersistentBrowserOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsPersistentBrowser | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsPersistentBrowser | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._isEnabled = undefined;
      this._mode = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._isEnabled = value.isEnabled;
      this._mode = value.mode;
    }
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }

  // mode - computed: false, optional: true, required: false
  private _mode?: string; 
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  public resetMode() {
    this._mode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }
}
export interface ConditionalAccessPolicySessionControlsSecureSignInSession {
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
}

export function conditionalAccessPolicySessionControlsSecureSignInSessionToTerraform(struct?: ConditionalAccessPolicySessionControlsSecureSignInSession | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
  }
}


export function conditionalAccessPolicySessionControlsSecureSignInSessionToHclTerraform(struct?: ConditionalAccessPolicySessionControlsSecureSignInSession | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsSecureSignInSessionOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsSecureSignInSession | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsSecureSignInSession | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._isEnabled = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._isEnabled = value.isEnabled;
    }
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }
}
export interface ConditionalAccessPolicySessionControlsSignInFrequency {
  /**
  * What counts. One of `primaryAndSecondaryAuthentication`, `secondaryAuthentication`. Default: `"primaryAndSecondaryAuthentication"`. Where a policy holds none, that is read as `"primaryAndSecondaryAuthentication"` (assumed).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#authentication_type ConditionalAccessPolicy#authentication_type}
  */
  readonly authenticationType?: string;
  /**
  * Whether after a while, or at every sign-in. One of `timeBased`, `everyTime`. Default: `"timeBased"`. Where a policy holds none, that is read as `"timeBased"` (assumed).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#frequency_interval ConditionalAccessPolicy#frequency_interval}
  */
  readonly frequencyInterval?: string;
  /**
  * Whether it counts.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#is_enabled ConditionalAccessPolicy#is_enabled}
  */
  readonly isEnabled: boolean | cdktf.IResolvable;
  /**
  * Unit of `value`; both stand with `timeBased` alone. One of `days`, `hours`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#type ConditionalAccessPolicy#type}
  */
  readonly type?: string;
  /**
  * Number of `type`. From 1 to 2147483647.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#value ConditionalAccessPolicy#value}
  */
  readonly value?: number;
}

export function conditionalAccessPolicySessionControlsSignInFrequencyToTerraform(struct?: ConditionalAccessPolicySessionControlsSignInFrequency | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    authentication_type: cdktf.stringToTerraform(struct!.authenticationType),
    frequency_interval: cdktf.stringToTerraform(struct!.frequencyInterval),
    is_enabled: cdktf.booleanToTerraform(struct!.isEnabled),
    type: cdktf.stringToTerraform(struct!.type),
    value: cdktf.numberToTerraform(struct!.value),
  }
}


export function conditionalAccessPolicySessionControlsSignInFrequencyToHclTerraform(struct?: ConditionalAccessPolicySessionControlsSignInFrequency | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    authentication_type: {
      value: cdktf.stringToHclTerraform(struct!.authenticationType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    frequency_interval: {
      value: cdktf.stringToHclTerraform(struct!.frequencyInterval),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    is_enabled: {
      value: cdktf.booleanToHclTerraform(struct!.isEnabled),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    type: {
      value: cdktf.stringToHclTerraform(struct!.type),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    value: {
      value: cdktf.numberToHclTerraform(struct!.value),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsSignInFrequencyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControlsSignInFrequency | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._authenticationType !== undefined) {
      hasAnyValues = true;
      internalValueResult.authenticationType = this._authenticationType;
    }
    if (this._frequencyInterval !== undefined) {
      hasAnyValues = true;
      internalValueResult.frequencyInterval = this._frequencyInterval;
    }
    if (this._isEnabled !== undefined) {
      hasAnyValues = true;
      internalValueResult.isEnabled = this._isEnabled;
    }
    if (this._type !== undefined) {
      hasAnyValues = true;
      internalValueResult.type = this._type;
    }
    if (this._value !== undefined) {
      hasAnyValues = true;
      internalValueResult.value = this._value;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControlsSignInFrequency | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._authenticationType = undefined;
      this._frequencyInterval = undefined;
      this._isEnabled = undefined;
      this._type = undefined;
      this._value = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._authenticationType = value.authenticationType;
      this._frequencyInterval = value.frequencyInterval;
      this._isEnabled = value.isEnabled;
      this._type = value.type;
      this._value = value.value;
    }
  }

  // authentication_type - computed: true, optional: true, required: false
  private _authenticationType?: string; 
  public get authenticationType() {
    return this.getStringAttribute('authentication_type');
  }
  public set authenticationType(value: string) {
    this._authenticationType = value;
  }
  public resetAuthenticationType() {
    this._authenticationType = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationTypeInput() {
    return this._authenticationType;
  }

  // frequency_interval - computed: true, optional: true, required: false
  private _frequencyInterval?: string; 
  public get frequencyInterval() {
    return this.getStringAttribute('frequency_interval');
  }
  public set frequencyInterval(value: string) {
    this._frequencyInterval = value;
  }
  public resetFrequencyInterval() {
    this._frequencyInterval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get frequencyIntervalInput() {
    return this._frequencyInterval;
  }

  // is_enabled - computed: false, optional: false, required: true
  private _isEnabled?: boolean | cdktf.IResolvable; 
  public get isEnabled() {
    return this.getBooleanAttribute('is_enabled');
  }
  public set isEnabled(value: boolean | cdktf.IResolvable) {
    this._isEnabled = value;
  }
  // Temporarily expose input value. Use with caution.
  public get isEnabledInput() {
    return this._isEnabled;
  }

  // type - computed: false, optional: true, required: false
  private _type?: string; 
  public get type() {
    return this.getStringAttribute('type');
  }
  public set type(value: string) {
    this._type = value;
  }
  public resetType() {
    this._type = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get typeInput() {
    return this._type;
  }

  // value - computed: false, optional: true, required: false
  private _value?: number; 
  public get value() {
    return this.getNumberAttribute('value');
  }
  public set value(value: number) {
    this._value = value;
  }
  public resetValue() {
    this._value = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get valueInput() {
    return this._value;
  }
}
export interface ConditionalAccessPolicySessionControls {
  /**
  * Restrictions that applications enforce themselves.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#application_enforced_restrictions ConditionalAccessPolicy#application_enforced_restrictions}
  */
  readonly applicationEnforcedRestrictions?: ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions;
  /**
  * Control by Microsoft Defender for Cloud Apps.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#cloud_app_security ConditionalAccessPolicy#cloud_app_security}
  */
  readonly cloudAppSecurity?: ConditionalAccessPolicySessionControlsCloudAppSecurity;
  /**
  * How continuous access evaluation is enforced. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#continuous_access_evaluation ConditionalAccessPolicy#continuous_access_evaluation}
  */
  readonly continuousAccessEvaluation?: ConditionalAccessPolicySessionControlsContinuousAccessEvaluation;
  /**
  * Whether sessions end during an outage where the policy could not be evaluated again.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#disable_resilience_defaults ConditionalAccessPolicy#disable_resilience_defaults}
  */
  readonly disableResilienceDefaults?: boolean | cdktf.IResolvable;
  /**
  * Profile of Global Secure Access that filters traffic. It is part of the beta version of Microsoft Graph, which may change without notice.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#global_secure_access_filtering_profile ConditionalAccessPolicy#global_secure_access_filtering_profile}
  */
  readonly globalSecureAccessFilteringProfile?: ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile;
  /**
  * Whether a browser stays signed in after it was closed.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#persistent_browser ConditionalAccessPolicy#persistent_browser}
  */
  readonly persistentBrowser?: ConditionalAccessPolicySessionControlsPersistentBrowser;
  /**
  * Token protection: a session is bound to its device.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#secure_sign_in_session ConditionalAccessPolicy#secure_sign_in_session}
  */
  readonly secureSignInSession?: ConditionalAccessPolicySessionControlsSecureSignInSession;
  /**
  * How often a user has to sign in again.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#sign_in_frequency ConditionalAccessPolicy#sign_in_frequency}
  */
  readonly signInFrequency?: ConditionalAccessPolicySessionControlsSignInFrequency;
}

export function conditionalAccessPolicySessionControlsToTerraform(struct?: ConditionalAccessPolicySessionControls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    application_enforced_restrictions: conditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToTerraform(struct!.applicationEnforcedRestrictions),
    cloud_app_security: conditionalAccessPolicySessionControlsCloudAppSecurityToTerraform(struct!.cloudAppSecurity),
    continuous_access_evaluation: conditionalAccessPolicySessionControlsContinuousAccessEvaluationToTerraform(struct!.continuousAccessEvaluation),
    disable_resilience_defaults: cdktf.booleanToTerraform(struct!.disableResilienceDefaults),
    global_secure_access_filtering_profile: conditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToTerraform(struct!.globalSecureAccessFilteringProfile),
    persistent_browser: conditionalAccessPolicySessionControlsPersistentBrowserToTerraform(struct!.persistentBrowser),
    secure_sign_in_session: conditionalAccessPolicySessionControlsSecureSignInSessionToTerraform(struct!.secureSignInSession),
    sign_in_frequency: conditionalAccessPolicySessionControlsSignInFrequencyToTerraform(struct!.signInFrequency),
  }
}


export function conditionalAccessPolicySessionControlsToHclTerraform(struct?: ConditionalAccessPolicySessionControls | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    application_enforced_restrictions: {
      value: conditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsToHclTerraform(struct!.applicationEnforcedRestrictions),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions",
    },
    cloud_app_security: {
      value: conditionalAccessPolicySessionControlsCloudAppSecurityToHclTerraform(struct!.cloudAppSecurity),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsCloudAppSecurity",
    },
    continuous_access_evaluation: {
      value: conditionalAccessPolicySessionControlsContinuousAccessEvaluationToHclTerraform(struct!.continuousAccessEvaluation),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsContinuousAccessEvaluation",
    },
    disable_resilience_defaults: {
      value: cdktf.booleanToHclTerraform(struct!.disableResilienceDefaults),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    global_secure_access_filtering_profile: {
      value: conditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileToHclTerraform(struct!.globalSecureAccessFilteringProfile),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile",
    },
    persistent_browser: {
      value: conditionalAccessPolicySessionControlsPersistentBrowserToHclTerraform(struct!.persistentBrowser),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsPersistentBrowser",
    },
    secure_sign_in_session: {
      value: conditionalAccessPolicySessionControlsSecureSignInSessionToHclTerraform(struct!.secureSignInSession),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsSecureSignInSession",
    },
    sign_in_frequency: {
      value: conditionalAccessPolicySessionControlsSignInFrequencyToHclTerraform(struct!.signInFrequency),
      isBlock: true,
      type: "struct",
      storageClassType: "ConditionalAccessPolicySessionControlsSignInFrequency",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ConditionalAccessPolicySessionControlsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ConditionalAccessPolicySessionControls | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._applicationEnforcedRestrictions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.applicationEnforcedRestrictions = this._applicationEnforcedRestrictions?.internalValue;
    }
    if (this._cloudAppSecurity?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.cloudAppSecurity = this._cloudAppSecurity?.internalValue;
    }
    if (this._continuousAccessEvaluation?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.continuousAccessEvaluation = this._continuousAccessEvaluation?.internalValue;
    }
    if (this._disableResilienceDefaults !== undefined) {
      hasAnyValues = true;
      internalValueResult.disableResilienceDefaults = this._disableResilienceDefaults;
    }
    if (this._globalSecureAccessFilteringProfile?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.globalSecureAccessFilteringProfile = this._globalSecureAccessFilteringProfile?.internalValue;
    }
    if (this._persistentBrowser?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.persistentBrowser = this._persistentBrowser?.internalValue;
    }
    if (this._secureSignInSession?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.secureSignInSession = this._secureSignInSession?.internalValue;
    }
    if (this._signInFrequency?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.signInFrequency = this._signInFrequency?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ConditionalAccessPolicySessionControls | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._applicationEnforcedRestrictions.internalValue = undefined;
      this._cloudAppSecurity.internalValue = undefined;
      this._continuousAccessEvaluation.internalValue = undefined;
      this._disableResilienceDefaults = undefined;
      this._globalSecureAccessFilteringProfile.internalValue = undefined;
      this._persistentBrowser.internalValue = undefined;
      this._secureSignInSession.internalValue = undefined;
      this._signInFrequency.internalValue = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._applicationEnforcedRestrictions.internalValue = value.applicationEnforcedRestrictions;
      this._cloudAppSecurity.internalValue = value.cloudAppSecurity;
      this._continuousAccessEvaluation.internalValue = value.continuousAccessEvaluation;
      this._disableResilienceDefaults = value.disableResilienceDefaults;
      this._globalSecureAccessFilteringProfile.internalValue = value.globalSecureAccessFilteringProfile;
      this._persistentBrowser.internalValue = value.persistentBrowser;
      this._secureSignInSession.internalValue = value.secureSignInSession;
      this._signInFrequency.internalValue = value.signInFrequency;
    }
  }

  // application_enforced_restrictions - computed: false, optional: true, required: false
  private _applicationEnforcedRestrictions = new ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictionsOutputReference(this, "application_enforced_restrictions");
  public get applicationEnforcedRestrictions() {
    return this._applicationEnforcedRestrictions;
  }
  public putApplicationEnforcedRestrictions(value: ConditionalAccessPolicySessionControlsApplicationEnforcedRestrictions) {
    this._applicationEnforcedRestrictions.internalValue = value;
  }
  public resetApplicationEnforcedRestrictions() {
    this._applicationEnforcedRestrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get applicationEnforcedRestrictionsInput() {
    return this._applicationEnforcedRestrictions.internalValue;
  }

  // cloud_app_security - computed: false, optional: true, required: false
  private _cloudAppSecurity = new ConditionalAccessPolicySessionControlsCloudAppSecurityOutputReference(this, "cloud_app_security");
  public get cloudAppSecurity() {
    return this._cloudAppSecurity;
  }
  public putCloudAppSecurity(value: ConditionalAccessPolicySessionControlsCloudAppSecurity) {
    this._cloudAppSecurity.internalValue = value;
  }
  public resetCloudAppSecurity() {
    this._cloudAppSecurity.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get cloudAppSecurityInput() {
    return this._cloudAppSecurity.internalValue;
  }

  // continuous_access_evaluation - computed: false, optional: true, required: false
  private _continuousAccessEvaluation = new ConditionalAccessPolicySessionControlsContinuousAccessEvaluationOutputReference(this, "continuous_access_evaluation");
  public get continuousAccessEvaluation() {
    return this._continuousAccessEvaluation;
  }
  public putContinuousAccessEvaluation(value: ConditionalAccessPolicySessionControlsContinuousAccessEvaluation) {
    this._continuousAccessEvaluation.internalValue = value;
  }
  public resetContinuousAccessEvaluation() {
    this._continuousAccessEvaluation.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get continuousAccessEvaluationInput() {
    return this._continuousAccessEvaluation.internalValue;
  }

  // disable_resilience_defaults - computed: false, optional: true, required: false
  private _disableResilienceDefaults?: boolean | cdktf.IResolvable; 
  public get disableResilienceDefaults() {
    return this.getBooleanAttribute('disable_resilience_defaults');
  }
  public set disableResilienceDefaults(value: boolean | cdktf.IResolvable) {
    this._disableResilienceDefaults = value;
  }
  public resetDisableResilienceDefaults() {
    this._disableResilienceDefaults = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get disableResilienceDefaultsInput() {
    return this._disableResilienceDefaults;
  }

  // global_secure_access_filtering_profile - computed: false, optional: true, required: false
  private _globalSecureAccessFilteringProfile = new ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfileOutputReference(this, "global_secure_access_filtering_profile");
  public get globalSecureAccessFilteringProfile() {
    return this._globalSecureAccessFilteringProfile;
  }
  public putGlobalSecureAccessFilteringProfile(value: ConditionalAccessPolicySessionControlsGlobalSecureAccessFilteringProfile) {
    this._globalSecureAccessFilteringProfile.internalValue = value;
  }
  public resetGlobalSecureAccessFilteringProfile() {
    this._globalSecureAccessFilteringProfile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get globalSecureAccessFilteringProfileInput() {
    return this._globalSecureAccessFilteringProfile.internalValue;
  }

  // persistent_browser - computed: false, optional: true, required: false
  private _persistentBrowser = new ConditionalAccessPolicySessionControlsPersistentBrowserOutputReference(this, "persistent_browser");
  public get persistentBrowser() {
    return this._persistentBrowser;
  }
  public putPersistentBrowser(value: ConditionalAccessPolicySessionControlsPersistentBrowser) {
    this._persistentBrowser.internalValue = value;
  }
  public resetPersistentBrowser() {
    this._persistentBrowser.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get persistentBrowserInput() {
    return this._persistentBrowser.internalValue;
  }

  // secure_sign_in_session - computed: false, optional: true, required: false
  private _secureSignInSession = new ConditionalAccessPolicySessionControlsSecureSignInSessionOutputReference(this, "secure_sign_in_session");
  public get secureSignInSession() {
    return this._secureSignInSession;
  }
  public putSecureSignInSession(value: ConditionalAccessPolicySessionControlsSecureSignInSession) {
    this._secureSignInSession.internalValue = value;
  }
  public resetSecureSignInSession() {
    this._secureSignInSession.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secureSignInSessionInput() {
    return this._secureSignInSession.internalValue;
  }

  // sign_in_frequency - computed: false, optional: true, required: false
  private _signInFrequency = new ConditionalAccessPolicySessionControlsSignInFrequencyOutputReference(this, "sign_in_frequency");
  public get signInFrequency() {
    return this._signInFrequency;
  }
  public putSignInFrequency(value: ConditionalAccessPolicySessionControlsSignInFrequency) {
    this._signInFrequency.internalValue = value;
  }
  public resetSignInFrequency() {
    this._signInFrequency.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get signInFrequencyInput() {
    return this._signInFrequency.internalValue;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy entra_conditional_access_policy}
*/
export class ConditionalAccessPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_conditional_access_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a ConditionalAccessPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ConditionalAccessPolicy to import
  * @param importFromId The id of the existing ConditionalAccessPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ConditionalAccessPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_conditional_access_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/conditional_access_policy entra_conditional_access_policy} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ConditionalAccessPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: ConditionalAccessPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_conditional_access_policy',
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
    this._acceptPreviews = config.acceptPreviews;
    this._allowEmptyExclusions = config.allowEmptyExclusions;
    this._conditions.internalValue = config.conditions;
    this._deletionProtection = config.deletionProtection;
    this._description = config.description;
    this._displayName = config.displayName;
    this._grantControls.internalValue = config.grantControls;
    this._sessionControls.internalValue = config.sessionControls;
    this._state = config.state;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // accept_previews - computed: false, optional: true, required: false
  private _acceptPreviews?: string[]; 
  public get acceptPreviews() {
    return cdktf.Fn.tolist(this.getListAttribute('accept_previews'));
  }
  public set acceptPreviews(value: string[]) {
    this._acceptPreviews = value;
  }
  public resetAcceptPreviews() {
    this._acceptPreviews = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get acceptPreviewsInput() {
    return this._acceptPreviews;
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

  // conditions - computed: false, optional: false, required: true
  private _conditions = new ConditionalAccessPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: ConditionalAccessPolicyConditions) {
    this._conditions.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }

  // deletion_protection - computed: true, optional: true, required: false
  private _deletionProtection?: boolean | cdktf.IResolvable; 
  public get deletionProtection() {
    return this.getBooleanAttribute('deletion_protection');
  }
  public set deletionProtection(value: boolean | cdktf.IResolvable) {
    this._deletionProtection = value;
  }
  public resetDeletionProtection() {
    this._deletionProtection = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionProtectionInput() {
    return this._deletionProtection;
  }

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
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

  // grant_controls - computed: false, optional: true, required: false
  private _grantControls = new ConditionalAccessPolicyGrantControlsOutputReference(this, "grant_controls");
  public get grantControls() {
    return this._grantControls;
  }
  public putGrantControls(value: ConditionalAccessPolicyGrantControls) {
    this._grantControls.internalValue = value;
  }
  public resetGrantControls() {
    this._grantControls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get grantControlsInput() {
    return this._grantControls.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // session_controls - computed: false, optional: true, required: false
  private _sessionControls = new ConditionalAccessPolicySessionControlsOutputReference(this, "session_controls");
  public get sessionControls() {
    return this._sessionControls;
  }
  public putSessionControls(value: ConditionalAccessPolicySessionControls) {
    this._sessionControls.internalValue = value;
  }
  public resetSessionControls() {
    this._sessionControls.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sessionControlsInput() {
    return this._sessionControls.internalValue;
  }

  // state - computed: false, optional: false, required: true
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
      accept_previews: cdktf.listMapper(cdktf.stringToTerraform, false)(this._acceptPreviews),
      allow_empty_exclusions: cdktf.booleanToTerraform(this._allowEmptyExclusions),
      conditions: conditionalAccessPolicyConditionsToTerraform(this._conditions.internalValue),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      description: cdktf.stringToTerraform(this._description),
      display_name: cdktf.stringToTerraform(this._displayName),
      grant_controls: conditionalAccessPolicyGrantControlsToTerraform(this._grantControls.internalValue),
      session_controls: conditionalAccessPolicySessionControlsToTerraform(this._sessionControls.internalValue),
      state: cdktf.stringToTerraform(this._state),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      accept_previews: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._acceptPreviews),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
      },
      allow_empty_exclusions: {
        value: cdktf.booleanToHclTerraform(this._allowEmptyExclusions),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      conditions: {
        value: conditionalAccessPolicyConditionsToHclTerraform(this._conditions.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ConditionalAccessPolicyConditions",
      },
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
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
      grant_controls: {
        value: conditionalAccessPolicyGrantControlsToHclTerraform(this._grantControls.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ConditionalAccessPolicyGrantControls",
      },
      session_controls: {
        value: conditionalAccessPolicySessionControlsToHclTerraform(this._sessionControls.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ConditionalAccessPolicySessionControls",
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
