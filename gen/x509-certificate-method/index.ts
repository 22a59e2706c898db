// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface X509CertificateMethodConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#allow_empty_exclusions X509CertificateMethod#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * What a certificate counts as.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#authentication_mode_configuration X509CertificateMethod#authentication_mode_configuration}
  */
  readonly authenticationModeConfiguration?: X509CertificateMethodAuthenticationModeConfiguration;
  /**
  * Certificate authorities that some users alone may use.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#certificate_authority_scopes X509CertificateMethod#certificate_authority_scopes}
  */
  readonly certificateAuthorityScopes?: X509CertificateMethodCertificateAuthorityScopes[] | cdktf.IResolvable;
  /**
  * Which field of a certificate names which user.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#certificate_user_bindings X509CertificateMethod#certificate_user_bindings}
  */
  readonly certificateUserBindings?: X509CertificateMethodCertificateUserBindings[] | cdktf.IResolvable;
  /**
  * Whether lists of revoked certificates have to exist.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#crl_validation_configuration X509CertificateMethod#crl_validation_configuration}
  */
  readonly crlValidationConfiguration?: X509CertificateMethodCrlValidationConfiguration;
  /**
  * Groups that may not use certificates. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#exclude_group_ids X509CertificateMethod#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that may not use certificates; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#exclude_user_ids X509CertificateMethod#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who may use certificates: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#include_targets X509CertificateMethod#include_targets}
  */
  readonly includeTargets?: X509CertificateMethodIncludeTargets[] | cdktf.IResolvable;
  /**
  * Whether issuers are hinted at.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#issuer_hints_configuration X509CertificateMethod#issuer_hints_configuration}
  */
  readonly issuerHintsConfiguration?: X509CertificateMethodIssuerHintsConfiguration;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#on_destroy X509CertificateMethod#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Whether users in scope may receive and use certificates. One of `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#state X509CertificateMethod#state}
  */
  readonly state?: string;
}
export interface X509CertificateMethodAuthenticationModeConfigurationRules {
  /**
  * The subject of the issuer, or the policy OID, where the rule looks at one of them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#identifier X509CertificateMethod#identifier}
  */
  readonly identifier?: string;
  /**
  * The subject of the issuer, where the rule looks at both.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#issuer_subject_identifier X509CertificateMethod#issuer_subject_identifier}
  */
  readonly issuerSubjectIdentifier?: string;
  /**
  * The policy OID, where the rule looks at both.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#policy_oid_identifier X509CertificateMethod#policy_oid_identifier}
  */
  readonly policyOidIdentifier?: string;
  /**
  * Whether such a certificate is one factor or several. One of `x509CertificateSingleFactor`, `x509CertificateMultiFactor`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_authentication_mode X509CertificateMethod#x509_certificate_authentication_mode}
  */
  readonly x509CertificateAuthenticationMode: string;
  /**
  * The affinity that a binding has to have for such a certificate. One of `low`, `high`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_required_affinity_level X509CertificateMethod#x509_certificate_required_affinity_level}
  */
  readonly x509CertificateRequiredAffinityLevel?: string;
  /**
  * What the rule looks at. One of `issuerSubject`, `policyOID`, `issuerSubjectAndPolicyOID`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_rule_type X509CertificateMethod#x509_certificate_rule_type}
  */
  readonly x509CertificateRuleType: string;
}

export function x509CertificateMethodAuthenticationModeConfigurationRulesToTerraform(struct?: X509CertificateMethodAuthenticationModeConfigurationRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    identifier: cdktf.stringToTerraform(struct!.identifier),
    issuer_subject_identifier: cdktf.stringToTerraform(struct!.issuerSubjectIdentifier),
    policy_oid_identifier: cdktf.stringToTerraform(struct!.policyOidIdentifier),
    x509_certificate_authentication_mode: cdktf.stringToTerraform(struct!.x509CertificateAuthenticationMode),
    x509_certificate_required_affinity_level: cdktf.stringToTerraform(struct!.x509CertificateRequiredAffinityLevel),
    x509_certificate_rule_type: cdktf.stringToTerraform(struct!.x509CertificateRuleType),
  }
}


export function x509CertificateMethodAuthenticationModeConfigurationRulesToHclTerraform(struct?: X509CertificateMethodAuthenticationModeConfigurationRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    identifier: {
      value: cdktf.stringToHclTerraform(struct!.identifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    issuer_subject_identifier: {
      value: cdktf.stringToHclTerraform(struct!.issuerSubjectIdentifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    policy_oid_identifier: {
      value: cdktf.stringToHclTerraform(struct!.policyOidIdentifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    x509_certificate_authentication_mode: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateAuthenticationMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    x509_certificate_required_affinity_level: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateRequiredAffinityLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    x509_certificate_rule_type: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateRuleType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodAuthenticationModeConfigurationRulesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): X509CertificateMethodAuthenticationModeConfigurationRules | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._identifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.identifier = this._identifier;
    }
    if (this._issuerSubjectIdentifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.issuerSubjectIdentifier = this._issuerSubjectIdentifier;
    }
    if (this._policyOidIdentifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.policyOidIdentifier = this._policyOidIdentifier;
    }
    if (this._x509CertificateAuthenticationMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateAuthenticationMode = this._x509CertificateAuthenticationMode;
    }
    if (this._x509CertificateRequiredAffinityLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateRequiredAffinityLevel = this._x509CertificateRequiredAffinityLevel;
    }
    if (this._x509CertificateRuleType !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateRuleType = this._x509CertificateRuleType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodAuthenticationModeConfigurationRules | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._identifier = undefined;
      this._issuerSubjectIdentifier = undefined;
      this._policyOidIdentifier = undefined;
      this._x509CertificateAuthenticationMode = undefined;
      this._x509CertificateRequiredAffinityLevel = undefined;
      this._x509CertificateRuleType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._identifier = value.identifier;
      this._issuerSubjectIdentifier = value.issuerSubjectIdentifier;
      this._policyOidIdentifier = value.policyOidIdentifier;
      this._x509CertificateAuthenticationMode = value.x509CertificateAuthenticationMode;
      this._x509CertificateRequiredAffinityLevel = value.x509CertificateRequiredAffinityLevel;
      this._x509CertificateRuleType = value.x509CertificateRuleType;
    }
  }

  // identifier - computed: true, optional: true, required: false
  private _identifier?: string; 
  public get identifier() {
    return this.getStringAttribute('identifier');
  }
  public set identifier(value: string) {
    this._identifier = value;
  }
  public resetIdentifier() {
    this._identifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get identifierInput() {
    return this._identifier;
  }

  // issuer_subject_identifier - computed: true, optional: true, required: false
  private _issuerSubjectIdentifier?: string; 
  public get issuerSubjectIdentifier() {
    return this.getStringAttribute('issuer_subject_identifier');
  }
  public set issuerSubjectIdentifier(value: string) {
    this._issuerSubjectIdentifier = value;
  }
  public resetIssuerSubjectIdentifier() {
    this._issuerSubjectIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get issuerSubjectIdentifierInput() {
    return this._issuerSubjectIdentifier;
  }

  // policy_oid_identifier - computed: true, optional: true, required: false
  private _policyOidIdentifier?: string; 
  public get policyOidIdentifier() {
    return this.getStringAttribute('policy_oid_identifier');
  }
  public set policyOidIdentifier(value: string) {
    this._policyOidIdentifier = value;
  }
  public resetPolicyOidIdentifier() {
    this._policyOidIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get policyOidIdentifierInput() {
    return this._policyOidIdentifier;
  }

  // x509_certificate_authentication_mode - computed: true, optional: false, required: true
  private _x509CertificateAuthenticationMode?: string; 
  public get x509CertificateAuthenticationMode() {
    return this.getStringAttribute('x509_certificate_authentication_mode');
  }
  public set x509CertificateAuthenticationMode(value: string) {
    this._x509CertificateAuthenticationMode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateAuthenticationModeInput() {
    return this._x509CertificateAuthenticationMode;
  }

  // x509_certificate_required_affinity_level - computed: true, optional: true, required: false
  private _x509CertificateRequiredAffinityLevel?: string; 
  public get x509CertificateRequiredAffinityLevel() {
    return this.getStringAttribute('x509_certificate_required_affinity_level');
  }
  public set x509CertificateRequiredAffinityLevel(value: string) {
    this._x509CertificateRequiredAffinityLevel = value;
  }
  public resetX509CertificateRequiredAffinityLevel() {
    this._x509CertificateRequiredAffinityLevel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateRequiredAffinityLevelInput() {
    return this._x509CertificateRequiredAffinityLevel;
  }

  // x509_certificate_rule_type - computed: true, optional: false, required: true
  private _x509CertificateRuleType?: string; 
  public get x509CertificateRuleType() {
    return this.getStringAttribute('x509_certificate_rule_type');
  }
  public set x509CertificateRuleType(value: string) {
    this._x509CertificateRuleType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateRuleTypeInput() {
    return this._x509CertificateRuleType;
  }
}

export class X509CertificateMethodAuthenticationModeConfigurationRulesList extends cdktf.ComplexList {
  public internalValue? : X509CertificateMethodAuthenticationModeConfigurationRules[] | cdktf.IResolvable

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
  public get(index: number): X509CertificateMethodAuthenticationModeConfigurationRulesOutputReference {
    return new X509CertificateMethodAuthenticationModeConfigurationRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface X509CertificateMethodAuthenticationModeConfiguration {
  /**
  * What certificates of some issuers or policies count as.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#rules X509CertificateMethod#rules}
  */
  readonly rules?: X509CertificateMethodAuthenticationModeConfigurationRules[] | cdktf.IResolvable;
  /**
  * What a certificate counts as that no rule is about. One of `x509CertificateSingleFactor`, `x509CertificateMultiFactor`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_authentication_default_mode X509CertificateMethod#x509_certificate_authentication_default_mode}
  */
  readonly x509CertificateAuthenticationDefaultMode?: string;
  /**
  * The affinity that a binding has to have where no rule says otherwise. One of `low`, `high`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_default_required_affinity_level X509CertificateMethod#x509_certificate_default_required_affinity_level}
  */
  readonly x509CertificateDefaultRequiredAffinityLevel?: string;
}

export function x509CertificateMethodAuthenticationModeConfigurationToTerraform(struct?: X509CertificateMethodAuthenticationModeConfiguration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    rules: cdktf.listMapper(x509CertificateMethodAuthenticationModeConfigurationRulesToTerraform, false)(struct!.rules),
    x509_certificate_authentication_default_mode: cdktf.stringToTerraform(struct!.x509CertificateAuthenticationDefaultMode),
    x509_certificate_default_required_affinity_level: cdktf.stringToTerraform(struct!.x509CertificateDefaultRequiredAffinityLevel),
  }
}


export function x509CertificateMethodAuthenticationModeConfigurationToHclTerraform(struct?: X509CertificateMethodAuthenticationModeConfiguration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    rules: {
      value: cdktf.listMapperHcl(x509CertificateMethodAuthenticationModeConfigurationRulesToHclTerraform, false)(struct!.rules),
      isBlock: true,
      type: "set",
      storageClassType: "X509CertificateMethodAuthenticationModeConfigurationRulesList",
    },
    x509_certificate_authentication_default_mode: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateAuthenticationDefaultMode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    x509_certificate_default_required_affinity_level: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateDefaultRequiredAffinityLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodAuthenticationModeConfigurationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): X509CertificateMethodAuthenticationModeConfiguration | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._rules?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.rules = this._rules?.internalValue;
    }
    if (this._x509CertificateAuthenticationDefaultMode !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateAuthenticationDefaultMode = this._x509CertificateAuthenticationDefaultMode;
    }
    if (this._x509CertificateDefaultRequiredAffinityLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateDefaultRequiredAffinityLevel = this._x509CertificateDefaultRequiredAffinityLevel;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodAuthenticationModeConfiguration | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._rules.internalValue = undefined;
      this._x509CertificateAuthenticationDefaultMode = undefined;
      this._x509CertificateDefaultRequiredAffinityLevel = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._rules.internalValue = value.rules;
      this._x509CertificateAuthenticationDefaultMode = value.x509CertificateAuthenticationDefaultMode;
      this._x509CertificateDefaultRequiredAffinityLevel = value.x509CertificateDefaultRequiredAffinityLevel;
    }
  }

  // rules - computed: true, optional: true, required: false
  private _rules = new X509CertificateMethodAuthenticationModeConfigurationRulesList(this, "rules", true);
  public get rules() {
    return this._rules;
  }
  public putRules(value: X509CertificateMethodAuthenticationModeConfigurationRules[] | cdktf.IResolvable) {
    this._rules.internalValue = value;
  }
  public resetRules() {
    this._rules.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get rulesInput() {
    return this._rules.internalValue;
  }

  // x509_certificate_authentication_default_mode - computed: true, optional: true, required: false
  private _x509CertificateAuthenticationDefaultMode?: string; 
  public get x509CertificateAuthenticationDefaultMode() {
    return this.getStringAttribute('x509_certificate_authentication_default_mode');
  }
  public set x509CertificateAuthenticationDefaultMode(value: string) {
    this._x509CertificateAuthenticationDefaultMode = value;
  }
  public resetX509CertificateAuthenticationDefaultMode() {
    this._x509CertificateAuthenticationDefaultMode = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateAuthenticationDefaultModeInput() {
    return this._x509CertificateAuthenticationDefaultMode;
  }

  // x509_certificate_default_required_affinity_level - computed: true, optional: true, required: false
  private _x509CertificateDefaultRequiredAffinityLevel?: string; 
  public get x509CertificateDefaultRequiredAffinityLevel() {
    return this.getStringAttribute('x509_certificate_default_required_affinity_level');
  }
  public set x509CertificateDefaultRequiredAffinityLevel(value: string) {
    this._x509CertificateDefaultRequiredAffinityLevel = value;
  }
  public resetX509CertificateDefaultRequiredAffinityLevel() {
    this._x509CertificateDefaultRequiredAffinityLevel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateDefaultRequiredAffinityLevelInput() {
    return this._x509CertificateDefaultRequiredAffinityLevel;
  }
}
export interface X509CertificateMethodCertificateAuthorityScopesIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#all_users X509CertificateMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#group_id X509CertificateMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#user_id X509CertificateMethod#user_id}
  */
  readonly userId?: string;
}

export function x509CertificateMethodCertificateAuthorityScopesIncludeTargetsToTerraform(struct?: X509CertificateMethodCertificateAuthorityScopesIncludeTargets): any {
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


export function x509CertificateMethodCertificateAuthorityScopesIncludeTargetsToHclTerraform(struct?: X509CertificateMethodCertificateAuthorityScopesIncludeTargets): any {
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

export class X509CertificateMethodCertificateAuthorityScopesIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): X509CertificateMethodCertificateAuthorityScopesIncludeTargets | undefined {
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

  public set internalValue(value: X509CertificateMethodCertificateAuthorityScopesIncludeTargets | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._userId = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
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

export class X509CertificateMethodCertificateAuthorityScopesIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : X509CertificateMethodCertificateAuthorityScopesIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): X509CertificateMethodCertificateAuthorityScopesIncludeTargetsOutputReference {
    return new X509CertificateMethodCertificateAuthorityScopesIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface X509CertificateMethodCertificateAuthorityScopes {
  /**
  * Who may use certificates of that authority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#include_targets X509CertificateMethod#include_targets}
  */
  readonly includeTargets: X509CertificateMethodCertificateAuthorityScopesIncludeTargets[] | cdktf.IResolvable;
  /**
  * The trust store that holds the certificate authority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#public_key_infrastructure_identifier X509CertificateMethod#public_key_infrastructure_identifier}
  */
  readonly publicKeyInfrastructureIdentifier?: string;
  /**
  * Subject key identifier of the certificate authority.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#subject_key_identifier X509CertificateMethod#subject_key_identifier}
  */
  readonly subjectKeyIdentifier: string;
}

export function x509CertificateMethodCertificateAuthorityScopesToTerraform(struct?: X509CertificateMethodCertificateAuthorityScopes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    include_targets: cdktf.listMapper(x509CertificateMethodCertificateAuthorityScopesIncludeTargetsToTerraform, false)(struct!.includeTargets),
    public_key_infrastructure_identifier: cdktf.stringToTerraform(struct!.publicKeyInfrastructureIdentifier),
    subject_key_identifier: cdktf.stringToTerraform(struct!.subjectKeyIdentifier),
  }
}


export function x509CertificateMethodCertificateAuthorityScopesToHclTerraform(struct?: X509CertificateMethodCertificateAuthorityScopes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    include_targets: {
      value: cdktf.listMapperHcl(x509CertificateMethodCertificateAuthorityScopesIncludeTargetsToHclTerraform, false)(struct!.includeTargets),
      isBlock: true,
      type: "set",
      storageClassType: "X509CertificateMethodCertificateAuthorityScopesIncludeTargetsList",
    },
    public_key_infrastructure_identifier: {
      value: cdktf.stringToHclTerraform(struct!.publicKeyInfrastructureIdentifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    subject_key_identifier: {
      value: cdktf.stringToHclTerraform(struct!.subjectKeyIdentifier),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodCertificateAuthorityScopesOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): X509CertificateMethodCertificateAuthorityScopes | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._includeTargets?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeTargets = this._includeTargets?.internalValue;
    }
    if (this._publicKeyInfrastructureIdentifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.publicKeyInfrastructureIdentifier = this._publicKeyInfrastructureIdentifier;
    }
    if (this._subjectKeyIdentifier !== undefined) {
      hasAnyValues = true;
      internalValueResult.subjectKeyIdentifier = this._subjectKeyIdentifier;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodCertificateAuthorityScopes | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._includeTargets.internalValue = undefined;
      this._publicKeyInfrastructureIdentifier = undefined;
      this._subjectKeyIdentifier = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._includeTargets.internalValue = value.includeTargets;
      this._publicKeyInfrastructureIdentifier = value.publicKeyInfrastructureIdentifier;
      this._subjectKeyIdentifier = value.subjectKeyIdentifier;
    }
  }

  // include_targets - computed: true, optional: false, required: true
  private _includeTargets = new X509CertificateMethodCertificateAuthorityScopesIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: X509CertificateMethodCertificateAuthorityScopesIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // public_key_infrastructure_identifier - computed: true, optional: true, required: false
  private _publicKeyInfrastructureIdentifier?: string; 
  public get publicKeyInfrastructureIdentifier() {
    return this.getStringAttribute('public_key_infrastructure_identifier');
  }
  public set publicKeyInfrastructureIdentifier(value: string) {
    this._publicKeyInfrastructureIdentifier = value;
  }
  public resetPublicKeyInfrastructureIdentifier() {
    this._publicKeyInfrastructureIdentifier = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get publicKeyInfrastructureIdentifierInput() {
    return this._publicKeyInfrastructureIdentifier;
  }

  // subject_key_identifier - computed: true, optional: false, required: true
  private _subjectKeyIdentifier?: string; 
  public get subjectKeyIdentifier() {
    return this.getStringAttribute('subject_key_identifier');
  }
  public set subjectKeyIdentifier(value: string) {
    this._subjectKeyIdentifier = value;
  }
  // Temporarily expose input value. Use with caution.
  public get subjectKeyIdentifierInput() {
    return this._subjectKeyIdentifier;
  }
}

export class X509CertificateMethodCertificateAuthorityScopesList extends cdktf.ComplexList {
  public internalValue? : X509CertificateMethodCertificateAuthorityScopes[] | cdktf.IResolvable

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
  public get(index: number): X509CertificateMethodCertificateAuthorityScopesOutputReference {
    return new X509CertificateMethodCertificateAuthorityScopesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface X509CertificateMethodCertificateUserBindings {
  /**
  * Which binding is tried first. Every binding has another one. From 0 to 2147483647.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#priority X509CertificateMethod#priority}
  */
  readonly priority: number;
  /**
  * How surely the field names one certificate. One of `low`, `high`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#trust_affinity_level X509CertificateMethod#trust_affinity_level}
  */
  readonly trustAffinityLevel?: string;
  /**
  * Property of the user. Microsoft lists `userPrincipalName`, `onPremisesUserPrincipalName` and `certificateUserIds`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#user_property X509CertificateMethod#user_property}
  */
  readonly userProperty: string;
  /**
  * Field of the certificate. Microsoft lists `PrincipalName`, `RFC822Name`, `SubjectKeyIdentifier` and `SHA1PublicKey`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#x509_certificate_field X509CertificateMethod#x509_certificate_field}
  */
  readonly x509CertificateField: string;
}

export function x509CertificateMethodCertificateUserBindingsToTerraform(struct?: X509CertificateMethodCertificateUserBindings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    priority: cdktf.numberToTerraform(struct!.priority),
    trust_affinity_level: cdktf.stringToTerraform(struct!.trustAffinityLevel),
    user_property: cdktf.stringToTerraform(struct!.userProperty),
    x509_certificate_field: cdktf.stringToTerraform(struct!.x509CertificateField),
  }
}


export function x509CertificateMethodCertificateUserBindingsToHclTerraform(struct?: X509CertificateMethodCertificateUserBindings | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    priority: {
      value: cdktf.numberToHclTerraform(struct!.priority),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    trust_affinity_level: {
      value: cdktf.stringToHclTerraform(struct!.trustAffinityLevel),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    user_property: {
      value: cdktf.stringToHclTerraform(struct!.userProperty),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    x509_certificate_field: {
      value: cdktf.stringToHclTerraform(struct!.x509CertificateField),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodCertificateUserBindingsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): X509CertificateMethodCertificateUserBindings | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._priority !== undefined) {
      hasAnyValues = true;
      internalValueResult.priority = this._priority;
    }
    if (this._trustAffinityLevel !== undefined) {
      hasAnyValues = true;
      internalValueResult.trustAffinityLevel = this._trustAffinityLevel;
    }
    if (this._userProperty !== undefined) {
      hasAnyValues = true;
      internalValueResult.userProperty = this._userProperty;
    }
    if (this._x509CertificateField !== undefined) {
      hasAnyValues = true;
      internalValueResult.x509CertificateField = this._x509CertificateField;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodCertificateUserBindings | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._priority = undefined;
      this._trustAffinityLevel = undefined;
      this._userProperty = undefined;
      this._x509CertificateField = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._priority = value.priority;
      this._trustAffinityLevel = value.trustAffinityLevel;
      this._userProperty = value.userProperty;
      this._x509CertificateField = value.x509CertificateField;
    }
  }

  // priority - computed: true, optional: false, required: true
  private _priority?: number; 
  public get priority() {
    return this.getNumberAttribute('priority');
  }
  public set priority(value: number) {
    this._priority = value;
  }
  // Temporarily expose input value. Use with caution.
  public get priorityInput() {
    return this._priority;
  }

  // trust_affinity_level - computed: true, optional: true, required: false
  private _trustAffinityLevel?: string; 
  public get trustAffinityLevel() {
    return this.getStringAttribute('trust_affinity_level');
  }
  public set trustAffinityLevel(value: string) {
    this._trustAffinityLevel = value;
  }
  public resetTrustAffinityLevel() {
    this._trustAffinityLevel = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get trustAffinityLevelInput() {
    return this._trustAffinityLevel;
  }

  // user_property - computed: true, optional: false, required: true
  private _userProperty?: string; 
  public get userProperty() {
    return this.getStringAttribute('user_property');
  }
  public set userProperty(value: string) {
    this._userProperty = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userPropertyInput() {
    return this._userProperty;
  }

  // x509_certificate_field - computed: true, optional: false, required: true
  private _x509CertificateField?: string; 
  public get x509CertificateField() {
    return this.getStringAttribute('x509_certificate_field');
  }
  public set x509CertificateField(value: string) {
    this._x509CertificateField = value;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateFieldInput() {
    return this._x509CertificateField;
  }
}

export class X509CertificateMethodCertificateUserBindingsList extends cdktf.ComplexList {
  public internalValue? : X509CertificateMethodCertificateUserBindings[] | cdktf.IResolvable

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
  public get(index: number): X509CertificateMethodCertificateUserBindingsOutputReference {
    return new X509CertificateMethodCertificateUserBindingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface X509CertificateMethodCrlValidationConfiguration {
  /**
  * Subject key identifiers of the authorities that need no list, as hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#exempted_certificate_authorities_subject_key_identifiers X509CertificateMethod#exempted_certificate_authorities_subject_key_identifiers}
  */
  readonly exemptedCertificateAuthoritiesSubjectKeyIdentifiers?: string[];
  /**
  * Whether a certificate is refused whose authority has no list of revoked certificates. One of `disabled`, `enabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#state X509CertificateMethod#state}
  */
  readonly state?: string;
}

export function x509CertificateMethodCrlValidationConfigurationToTerraform(struct?: X509CertificateMethodCrlValidationConfiguration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    exempted_certificate_authorities_subject_key_identifiers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.exemptedCertificateAuthoritiesSubjectKeyIdentifiers),
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function x509CertificateMethodCrlValidationConfigurationToHclTerraform(struct?: X509CertificateMethodCrlValidationConfiguration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    exempted_certificate_authorities_subject_key_identifiers: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.exemptedCertificateAuthoritiesSubjectKeyIdentifiers),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    state: {
      value: cdktf.stringToHclTerraform(struct!.state),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodCrlValidationConfigurationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): X509CertificateMethodCrlValidationConfiguration | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers !== undefined) {
      hasAnyValues = true;
      internalValueResult.exemptedCertificateAuthoritiesSubjectKeyIdentifiers = this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers;
    }
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodCrlValidationConfiguration | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers = value.exemptedCertificateAuthoritiesSubjectKeyIdentifiers;
      this._state = value.state;
    }
  }

  // exempted_certificate_authorities_subject_key_identifiers - computed: true, optional: true, required: false
  private _exemptedCertificateAuthoritiesSubjectKeyIdentifiers?: string[]; 
  public get exemptedCertificateAuthoritiesSubjectKeyIdentifiers() {
    return cdktf.Fn.tolist(this.getListAttribute('exempted_certificate_authorities_subject_key_identifiers'));
  }
  public set exemptedCertificateAuthoritiesSubjectKeyIdentifiers(value: string[]) {
    this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers = value;
  }
  public resetExemptedCertificateAuthoritiesSubjectKeyIdentifiers() {
    this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get exemptedCertificateAuthoritiesSubjectKeyIdentifiersInput() {
    return this._exemptedCertificateAuthoritiesSubjectKeyIdentifiers;
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
}
export interface X509CertificateMethodIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#all_users X509CertificateMethod#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#group_id X509CertificateMethod#group_id}
  */
  readonly groupId?: string;
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#user_id X509CertificateMethod#user_id}
  */
  readonly userId?: string;
}

export function x509CertificateMethodIncludeTargetsToTerraform(struct?: X509CertificateMethodIncludeTargets | cdktf.IResolvable): any {
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


export function x509CertificateMethodIncludeTargetsToHclTerraform(struct?: X509CertificateMethodIncludeTargets | cdktf.IResolvable): any {
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

export class X509CertificateMethodIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): X509CertificateMethodIncludeTargets | cdktf.IResolvable | undefined {
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

  public set internalValue(value: X509CertificateMethodIncludeTargets | cdktf.IResolvable | undefined) {
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

export class X509CertificateMethodIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : X509CertificateMethodIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): X509CertificateMethodIncludeTargetsOutputReference {
    return new X509CertificateMethodIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface X509CertificateMethodIssuerHintsConfiguration {
  /**
  * Whether devices offer certificates of trusted issuers only. One of `disabled`, `enabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#state X509CertificateMethod#state}
  */
  readonly state?: string;
}

export function x509CertificateMethodIssuerHintsConfigurationToTerraform(struct?: X509CertificateMethodIssuerHintsConfiguration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    state: cdktf.stringToTerraform(struct!.state),
  }
}


export function x509CertificateMethodIssuerHintsConfigurationToHclTerraform(struct?: X509CertificateMethodIssuerHintsConfiguration | cdktf.IResolvable): any {
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
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class X509CertificateMethodIssuerHintsConfigurationOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): X509CertificateMethodIssuerHintsConfiguration | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._state !== undefined) {
      hasAnyValues = true;
      internalValueResult.state = this._state;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: X509CertificateMethodIssuerHintsConfiguration | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._state = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._state = value.state;
    }
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
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method entra_x509_certificate_method}
*/
export class X509CertificateMethod extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_x509_certificate_method";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a X509CertificateMethod resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the X509CertificateMethod to import
  * @param importFromId The id of the existing X509CertificateMethod that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the X509CertificateMethod to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_x509_certificate_method", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/x509_certificate_method entra_x509_certificate_method} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options X509CertificateMethodConfig = {}
  */
  public constructor(scope: Construct, id: string, config: X509CertificateMethodConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_x509_certificate_method',
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
    this._authenticationModeConfiguration.internalValue = config.authenticationModeConfiguration;
    this._certificateAuthorityScopes.internalValue = config.certificateAuthorityScopes;
    this._certificateUserBindings.internalValue = config.certificateUserBindings;
    this._crlValidationConfiguration.internalValue = config.crlValidationConfiguration;
    this._excludeGroupIds = config.excludeGroupIds;
    this._excludeUserIds = config.excludeUserIds;
    this._includeTargets.internalValue = config.includeTargets;
    this._issuerHintsConfiguration.internalValue = config.issuerHintsConfiguration;
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

  // authentication_mode_configuration - computed: true, optional: true, required: false
  private _authenticationModeConfiguration = new X509CertificateMethodAuthenticationModeConfigurationOutputReference(this, "authentication_mode_configuration");
  public get authenticationModeConfiguration() {
    return this._authenticationModeConfiguration;
  }
  public putAuthenticationModeConfiguration(value: X509CertificateMethodAuthenticationModeConfiguration) {
    this._authenticationModeConfiguration.internalValue = value;
  }
  public resetAuthenticationModeConfiguration() {
    this._authenticationModeConfiguration.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authenticationModeConfigurationInput() {
    return this._authenticationModeConfiguration.internalValue;
  }

  // certificate_authority_scopes - computed: true, optional: true, required: false
  private _certificateAuthorityScopes = new X509CertificateMethodCertificateAuthorityScopesList(this, "certificate_authority_scopes", true);
  public get certificateAuthorityScopes() {
    return this._certificateAuthorityScopes;
  }
  public putCertificateAuthorityScopes(value: X509CertificateMethodCertificateAuthorityScopes[] | cdktf.IResolvable) {
    this._certificateAuthorityScopes.internalValue = value;
  }
  public resetCertificateAuthorityScopes() {
    this._certificateAuthorityScopes.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateAuthorityScopesInput() {
    return this._certificateAuthorityScopes.internalValue;
  }

  // certificate_user_bindings - computed: true, optional: true, required: false
  private _certificateUserBindings = new X509CertificateMethodCertificateUserBindingsList(this, "certificate_user_bindings", true);
  public get certificateUserBindings() {
    return this._certificateUserBindings;
  }
  public putCertificateUserBindings(value: X509CertificateMethodCertificateUserBindings[] | cdktf.IResolvable) {
    this._certificateUserBindings.internalValue = value;
  }
  public resetCertificateUserBindings() {
    this._certificateUserBindings.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateUserBindingsInput() {
    return this._certificateUserBindings.internalValue;
  }

  // crl_validation_configuration - computed: true, optional: true, required: false
  private _crlValidationConfiguration = new X509CertificateMethodCrlValidationConfigurationOutputReference(this, "crl_validation_configuration");
  public get crlValidationConfiguration() {
    return this._crlValidationConfiguration;
  }
  public putCrlValidationConfiguration(value: X509CertificateMethodCrlValidationConfiguration) {
    this._crlValidationConfiguration.internalValue = value;
  }
  public resetCrlValidationConfiguration() {
    this._crlValidationConfiguration.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get crlValidationConfigurationInput() {
    return this._crlValidationConfiguration.internalValue;
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
  private _includeTargets = new X509CertificateMethodIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: X509CertificateMethodIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // issuer_hints_configuration - computed: true, optional: true, required: false
  private _issuerHintsConfiguration = new X509CertificateMethodIssuerHintsConfigurationOutputReference(this, "issuer_hints_configuration");
  public get issuerHintsConfiguration() {
    return this._issuerHintsConfiguration;
  }
  public putIssuerHintsConfiguration(value: X509CertificateMethodIssuerHintsConfiguration) {
    this._issuerHintsConfiguration.internalValue = value;
  }
  public resetIssuerHintsConfiguration() {
    this._issuerHintsConfiguration.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get issuerHintsConfigurationInput() {
    return this._issuerHintsConfiguration.internalValue;
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
      authentication_mode_configuration: x509CertificateMethodAuthenticationModeConfigurationToTerraform(this._authenticationModeConfiguration.internalValue),
      certificate_authority_scopes: cdktf.listMapper(x509CertificateMethodCertificateAuthorityScopesToTerraform, false)(this._certificateAuthorityScopes.internalValue),
      certificate_user_bindings: cdktf.listMapper(x509CertificateMethodCertificateUserBindingsToTerraform, false)(this._certificateUserBindings.internalValue),
      crl_validation_configuration: x509CertificateMethodCrlValidationConfigurationToTerraform(this._crlValidationConfiguration.internalValue),
      exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeGroupIds),
      exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeUserIds),
      include_targets: cdktf.listMapper(x509CertificateMethodIncludeTargetsToTerraform, false)(this._includeTargets.internalValue),
      issuer_hints_configuration: x509CertificateMethodIssuerHintsConfigurationToTerraform(this._issuerHintsConfiguration.internalValue),
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
      authentication_mode_configuration: {
        value: x509CertificateMethodAuthenticationModeConfigurationToHclTerraform(this._authenticationModeConfiguration.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "X509CertificateMethodAuthenticationModeConfiguration",
      },
      certificate_authority_scopes: {
        value: cdktf.listMapperHcl(x509CertificateMethodCertificateAuthorityScopesToHclTerraform, false)(this._certificateAuthorityScopes.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "X509CertificateMethodCertificateAuthorityScopesList",
      },
      certificate_user_bindings: {
        value: cdktf.listMapperHcl(x509CertificateMethodCertificateUserBindingsToHclTerraform, false)(this._certificateUserBindings.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "X509CertificateMethodCertificateUserBindingsList",
      },
      crl_validation_configuration: {
        value: x509CertificateMethodCrlValidationConfigurationToHclTerraform(this._crlValidationConfiguration.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "X509CertificateMethodCrlValidationConfiguration",
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
        value: cdktf.listMapperHcl(x509CertificateMethodIncludeTargetsToHclTerraform, false)(this._includeTargets.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "X509CertificateMethodIncludeTargetsList",
      },
      issuer_hints_configuration: {
        value: x509CertificateMethodIssuerHintsConfigurationToHclTerraform(this._issuerHintsConfiguration.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "X509CertificateMethodIssuerHintsConfiguration",
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
