// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface AuthenticationStrengthConfig extends cdktf.TerraformMetaArguments {
  /**
  * Combinations of methods, any of which satisfies the strength. Order within a combination and blanks do not count. One of `windowsHelloForBusiness`, `fido2`, `x509CertificateMultiFactor`, `deviceBasedPush`, `temporaryAccessPassOneTime`, `temporaryAccessPassMultiUse`, `password,microsoftAuthenticatorPush`, `password,softwareOath`, `password,hardwareOath`, `password,x509CertificateSingleFactor`, `password,x509CertificateMultiFactor`, `password,sms`, `password,voice`, `federatedMultiFactor`, `microsoftAuthenticatorPush,federatedSingleFactor`, `softwareOath,federatedSingleFactor`, `hardwareOath,federatedSingleFactor`, `sms,federatedSingleFactor`, `voice,federatedSingleFactor`, `x509CertificateSingleFactor`, `sms`, `password`, `federatedSingleFactor`, `email`, `qrCodePin`. Format: a method of Graph, or two joined by a comma, like "password,softwareOath".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_combinations AuthenticationStrength#allowed_combinations}
  */
  readonly allowedCombinations: string[];
  /**
  * Whether a destroy is refused. To destroy, apply `false` first: one change in review takes the protection away, the next one deletes. Default: `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#deletion_protection AuthenticationStrength#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * What it is for. At most 100 characters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#description AuthenticationStrength#description}
  */
  readonly description?: string;
  /**
  * Name that administrators see; unique in the tenant. At most 30 characters. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#display_name AuthenticationStrength#display_name}
  */
  readonly displayName: string;
  /**
  * Restricts the combination `fido2` to models. Checked at every sign-in, beside the restrictions of the passkey method: a passkey has to pass both. Without it every passkey counts, synced ones too: a strength has no other way to tell them.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#fido2 AuthenticationStrength#fido2}
  */
  readonly fido2?: AuthenticationStrengthFido2;
  /**
  * Restricts the combination `x509CertificateMultiFactor` in the same way.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#x509_certificate_multi_factor AuthenticationStrength#x509_certificate_multi_factor}
  */
  readonly x509CertificateMultiFactor?: AuthenticationStrengthX509CertificateMultiFactor;
  /**
  * Restricts the combination `x509CertificateSingleFactor` to certificates of an issuer and a policy of the lists, where both have entries. Issuers that the portal wrote as `allowedIssuers`, which v1.0 of Graph does not show, stay as they are.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#x509_certificate_single_factor AuthenticationStrength#x509_certificate_single_factor}
  */
  readonly x509CertificateSingleFactor?: AuthenticationStrengthX509CertificateSingleFactor;
}
export interface AuthenticationStrengthFido2 {
  /**
  * Models that satisfy the strength. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_aaguids AuthenticationStrength#allowed_aaguids}
  */
  readonly allowedAaguids: string[];
}

export function authenticationStrengthFido2ToTerraform(struct?: AuthenticationStrengthFido2 | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedAaguids),
  }
}


export function authenticationStrengthFido2ToHclTerraform(struct?: AuthenticationStrengthFido2 | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_aaguids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedAaguids),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationStrengthFido2OutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationStrengthFido2 | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedAaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedAaguids = this._allowedAaguids;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationStrengthFido2 | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedAaguids = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedAaguids = value.allowedAaguids;
    }
  }

  // allowed_aaguids - computed: false, optional: false, required: true
  private _allowedAaguids?: string[]; 
  public get allowedAaguids() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_aaguids'));
  }
  public set allowedAaguids(value: string[]) {
    this._allowedAaguids = value;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedAaguidsInput() {
    return this._allowedAaguids;
  }
}
export interface AuthenticationStrengthX509CertificateMultiFactor {
  /**
  * Subject key identifiers of certification authorities, of which one has to have issued the certificate. At most 5; without any, every issuer counts. Format: a subject key identifier of 40 hexadecimal digits. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_issuer_skis AuthenticationStrength#allowed_issuer_skis}
  */
  readonly allowedIssuerSkis?: string[];
  /**
  * Policies of which the certificate has to name one. At most 5; without any, none is asked for. Format: an object identifier, like "1.3.6.1.4.1.311.21.8.1". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_policy_oids AuthenticationStrength#allowed_policy_oids}
  */
  readonly allowedPolicyOids?: string[];
}

export function authenticationStrengthX509CertificateMultiFactorToTerraform(struct?: AuthenticationStrengthX509CertificateMultiFactor | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_issuer_skis: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedIssuerSkis),
    allowed_policy_oids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedPolicyOids),
  }
}


export function authenticationStrengthX509CertificateMultiFactorToHclTerraform(struct?: AuthenticationStrengthX509CertificateMultiFactor | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_issuer_skis: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedIssuerSkis),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_policy_oids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedPolicyOids),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationStrengthX509CertificateMultiFactorOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationStrengthX509CertificateMultiFactor | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedIssuerSkis !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedIssuerSkis = this._allowedIssuerSkis;
    }
    if (this._allowedPolicyOids !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedPolicyOids = this._allowedPolicyOids;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationStrengthX509CertificateMultiFactor | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedIssuerSkis = undefined;
      this._allowedPolicyOids = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedIssuerSkis = value.allowedIssuerSkis;
      this._allowedPolicyOids = value.allowedPolicyOids;
    }
  }

  // allowed_issuer_skis - computed: true, optional: true, required: false
  private _allowedIssuerSkis?: string[]; 
  public get allowedIssuerSkis() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_issuer_skis'));
  }
  public set allowedIssuerSkis(value: string[]) {
    this._allowedIssuerSkis = value;
  }
  public resetAllowedIssuerSkis() {
    this._allowedIssuerSkis = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedIssuerSkisInput() {
    return this._allowedIssuerSkis;
  }

  // allowed_policy_oids - computed: true, optional: true, required: false
  private _allowedPolicyOids?: string[]; 
  public get allowedPolicyOids() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_policy_oids'));
  }
  public set allowedPolicyOids(value: string[]) {
    this._allowedPolicyOids = value;
  }
  public resetAllowedPolicyOids() {
    this._allowedPolicyOids = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedPolicyOidsInput() {
    return this._allowedPolicyOids;
  }
}
export interface AuthenticationStrengthX509CertificateSingleFactor {
  /**
  * Subject key identifiers of certification authorities, of which one has to have issued the certificate. At most 5; without any, every issuer counts. Format: a subject key identifier of 40 hexadecimal digits. Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_issuer_skis AuthenticationStrength#allowed_issuer_skis}
  */
  readonly allowedIssuerSkis?: string[];
  /**
  * Policies of which the certificate has to name one. At most 5; without any, none is asked for. Format: an object identifier, like "1.3.6.1.4.1.311.21.8.1". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#allowed_policy_oids AuthenticationStrength#allowed_policy_oids}
  */
  readonly allowedPolicyOids?: string[];
}

export function authenticationStrengthX509CertificateSingleFactorToTerraform(struct?: AuthenticationStrengthX509CertificateSingleFactor | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    allowed_issuer_skis: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedIssuerSkis),
    allowed_policy_oids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.allowedPolicyOids),
  }
}


export function authenticationStrengthX509CertificateSingleFactorToHclTerraform(struct?: AuthenticationStrengthX509CertificateSingleFactor | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    allowed_issuer_skis: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedIssuerSkis),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    allowed_policy_oids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.allowedPolicyOids),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class AuthenticationStrengthX509CertificateSingleFactorOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): AuthenticationStrengthX509CertificateSingleFactor | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._allowedIssuerSkis !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedIssuerSkis = this._allowedIssuerSkis;
    }
    if (this._allowedPolicyOids !== undefined) {
      hasAnyValues = true;
      internalValueResult.allowedPolicyOids = this._allowedPolicyOids;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: AuthenticationStrengthX509CertificateSingleFactor | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allowedIssuerSkis = undefined;
      this._allowedPolicyOids = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._allowedIssuerSkis = value.allowedIssuerSkis;
      this._allowedPolicyOids = value.allowedPolicyOids;
    }
  }

  // allowed_issuer_skis - computed: true, optional: true, required: false
  private _allowedIssuerSkis?: string[]; 
  public get allowedIssuerSkis() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_issuer_skis'));
  }
  public set allowedIssuerSkis(value: string[]) {
    this._allowedIssuerSkis = value;
  }
  public resetAllowedIssuerSkis() {
    this._allowedIssuerSkis = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedIssuerSkisInput() {
    return this._allowedIssuerSkis;
  }

  // allowed_policy_oids - computed: true, optional: true, required: false
  private _allowedPolicyOids?: string[]; 
  public get allowedPolicyOids() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_policy_oids'));
  }
  public set allowedPolicyOids(value: string[]) {
    this._allowedPolicyOids = value;
  }
  public resetAllowedPolicyOids() {
    this._allowedPolicyOids = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedPolicyOidsInput() {
    return this._allowedPolicyOids;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength entra_authentication_strength}
*/
export class AuthenticationStrength extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_authentication_strength";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a AuthenticationStrength resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the AuthenticationStrength to import
  * @param importFromId The id of the existing AuthenticationStrength that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the AuthenticationStrength to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_authentication_strength", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/authentication_strength entra_authentication_strength} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options AuthenticationStrengthConfig
  */
  public constructor(scope: Construct, id: string, config: AuthenticationStrengthConfig) {
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
    this._allowedCombinations = config.allowedCombinations;
    this._deletionProtection = config.deletionProtection;
    this._description = config.description;
    this._displayName = config.displayName;
    this._fido2.internalValue = config.fido2;
    this._x509CertificateMultiFactor.internalValue = config.x509CertificateMultiFactor;
    this._x509CertificateSingleFactor.internalValue = config.x509CertificateSingleFactor;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allowed_combinations - computed: false, optional: false, required: true
  private _allowedCombinations?: string[]; 
  public get allowedCombinations() {
    return cdktf.Fn.tolist(this.getListAttribute('allowed_combinations'));
  }
  public set allowedCombinations(value: string[]) {
    this._allowedCombinations = value;
  }
  // Temporarily expose input value. Use with caution.
  public get allowedCombinationsInput() {
    return this._allowedCombinations;
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

  // fido2 - computed: false, optional: true, required: false
  private _fido2 = new AuthenticationStrengthFido2OutputReference(this, "fido2");
  public get fido2() {
    return this._fido2;
  }
  public putFido2(value: AuthenticationStrengthFido2) {
    this._fido2.internalValue = value;
  }
  public resetFido2() {
    this._fido2.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get fido2Input() {
    return this._fido2.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // other_configuration_ids - computed: true, optional: false, required: false
  public get otherConfigurationIds() {
    return cdktf.Fn.tolist(this.getListAttribute('other_configuration_ids'));
  }

  // requirements_satisfied - computed: true, optional: false, required: false
  public get requirementsSatisfied() {
    return this.getStringAttribute('requirements_satisfied');
  }

  // tenant_id - computed: true, optional: false, required: false
  public get tenantId() {
    return this.getStringAttribute('tenant_id');
  }

  // x509_certificate_multi_factor - computed: false, optional: true, required: false
  private _x509CertificateMultiFactor = new AuthenticationStrengthX509CertificateMultiFactorOutputReference(this, "x509_certificate_multi_factor");
  public get x509CertificateMultiFactor() {
    return this._x509CertificateMultiFactor;
  }
  public putX509CertificateMultiFactor(value: AuthenticationStrengthX509CertificateMultiFactor) {
    this._x509CertificateMultiFactor.internalValue = value;
  }
  public resetX509CertificateMultiFactor() {
    this._x509CertificateMultiFactor.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateMultiFactorInput() {
    return this._x509CertificateMultiFactor.internalValue;
  }

  // x509_certificate_single_factor - computed: false, optional: true, required: false
  private _x509CertificateSingleFactor = new AuthenticationStrengthX509CertificateSingleFactorOutputReference(this, "x509_certificate_single_factor");
  public get x509CertificateSingleFactor() {
    return this._x509CertificateSingleFactor;
  }
  public putX509CertificateSingleFactor(value: AuthenticationStrengthX509CertificateSingleFactor) {
    this._x509CertificateSingleFactor.internalValue = value;
  }
  public resetX509CertificateSingleFactor() {
    this._x509CertificateSingleFactor.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get x509CertificateSingleFactorInput() {
    return this._x509CertificateSingleFactor.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allowed_combinations: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedCombinations),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      description: cdktf.stringToTerraform(this._description),
      display_name: cdktf.stringToTerraform(this._displayName),
      fido2: authenticationStrengthFido2ToTerraform(this._fido2.internalValue),
      x509_certificate_multi_factor: authenticationStrengthX509CertificateMultiFactorToTerraform(this._x509CertificateMultiFactor.internalValue),
      x509_certificate_single_factor: authenticationStrengthX509CertificateSingleFactorToTerraform(this._x509CertificateSingleFactor.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      allowed_combinations: {
        value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._allowedCombinations),
        isBlock: false,
        type: "set",
        storageClassType: "stringList",
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
      fido2: {
        value: authenticationStrengthFido2ToHclTerraform(this._fido2.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationStrengthFido2",
      },
      x509_certificate_multi_factor: {
        value: authenticationStrengthX509CertificateMultiFactorToHclTerraform(this._x509CertificateMultiFactor.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationStrengthX509CertificateMultiFactor",
      },
      x509_certificate_single_factor: {
        value: authenticationStrengthX509CertificateSingleFactorToHclTerraform(this._x509CertificateSingleFactor.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "AuthenticationStrengthX509CertificateSingleFactor",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
