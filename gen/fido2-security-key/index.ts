// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface Fido2SecurityKeyConfig extends cdktf.TerraformMetaArguments {
  /**
  * User principal name of who approved it: another person than `requested_by`, and one whose signature the evidence of an offline ceremony has. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#approved_by Fido2SecurityKey#approved_by}
  */
  readonly approvedBy?: string;
  /**
  * Who vouches that the user signs in with a certificate as two factors. Graph does not list certificates, so that `guarded` counts one only where somebody does. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#certificate_attested_by Fido2SecurityKey#certificate_attested_by}
  */
  readonly certificateAttestedBy?: string;
  /**
  * `guarded`: a destroy is refused where the user would be left without a phishing-resistant method, unless the user has a Temporary Access Pass that can be used, is disabled or is deleted. `force`: not even then; needs a `ticket`, and is for keys that were lost. `abandon`: Terraform forgets the key and it stays registered. What counts is what was applied before the destroy. One of `guarded`, `force`, `abandon`. Default: `"guarded"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#deletion_policy Fido2SecurityKey#deletion_policy}
  */
  readonly deletionPolicy?: string;
  /**
  * Name that the user sees beside the key, of at most 30 characters; default what the evidence says. Graph cannot change it once the key is registered. Format: a text that is not empty. At most 30 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#display_name Fido2SecurityKey#display_name}
  */
  readonly displayName?: string;
  /**
  * File in which the ceremony is recorded, as `entra-policy keys` writes it. A resident provider takes an absolute path alone. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#evidence_file Fido2SecurityKey#evidence_file}
  */
  readonly evidenceFile?: string;
  /**
  * SHA-256 of that file, as `filesha256()` returns it. Another path to a file with the same one is no change. Format: a SHA-256 of 64 hexadecimal digits, as filesha256() returns it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#evidence_sha256 Fido2SecurityKey#evidence_sha256}
  */
  readonly evidenceSha256?: string;
  /**
  * What the key has to be, whatever the evidence says.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#expected Fido2SecurityKey#expected}
  */
  readonly expected?: Fido2SecurityKeyExpected;
  /**
  * What a plan makes of a key without evidence: a key that awaits its ceremony, or an error. One of `pending`, `error`. Default: `"pending"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#on_missing_evidence Fido2SecurityKey#on_missing_evidence}
  */
  readonly onMissingEvidence?: string;
  /**
  * User principal name of who asked for the key. Format: a text that is not empty.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#requested_by Fido2SecurityKey#requested_by}
  */
  readonly requestedBy?: string;
  /**
  * Which of the user's keys it is, such as `primary`. Graph does not know of it; evidence names it. Format: a slot of 1 to 32 lower-case letters, digits and dashes, like "primary".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#slot Fido2SecurityKey#slot}
  */
  readonly slot: string;
  /**
  * Ticket that the key was handed out by, or that a forced deletion is done by. Format: a text that is not empty. At most 128 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#ticket Fido2SecurityKey#ticket}
  */
  readonly ticket?: string;
  /**
  * Id of the user whom the key is for: a member of the tenant, and no guest. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#user_id Fido2SecurityKey#user_id}
  */
  readonly userId: string;
}
export interface Fido2SecurityKeyExpected {
  /**
  * Models of which the key may be; any that the tenant allows if left out. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". At least 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#aaguids Fido2SecurityKey#aaguids}
  */
  readonly aaguids?: string[];
  /**
  * Whether the key has to prove its model; default `required`. Without proof anybody can claim any model. One of `required`, `preferred`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#attestation Fido2SecurityKey#attestation}
  */
  readonly attestation?: string;
  /**
  * Serial number that is printed on the key. Format: a text that is not empty. At most 128 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#serial Fido2SecurityKey#serial}
  */
  readonly serial?: string;
}

export function fido2SecurityKeyExpectedToTerraform(struct?: Fido2SecurityKeyExpected | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    attestation: cdktf.stringToTerraform(struct!.attestation),
    serial: cdktf.stringToTerraform(struct!.serial),
  }
}


export function fido2SecurityKeyExpectedToHclTerraform(struct?: Fido2SecurityKeyExpected | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    aaguids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.aaguids),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    attestation: {
      value: cdktf.stringToHclTerraform(struct!.attestation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    serial: {
      value: cdktf.stringToHclTerraform(struct!.serial),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2SecurityKeyExpectedOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2SecurityKeyExpected | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaguids = this._aaguids;
    }
    if (this._attestation !== undefined) {
      hasAnyValues = true;
      internalValueResult.attestation = this._attestation;
    }
    if (this._serial !== undefined) {
      hasAnyValues = true;
      internalValueResult.serial = this._serial;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2SecurityKeyExpected | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaguids = undefined;
      this._attestation = undefined;
      this._serial = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaguids = value.aaguids;
      this._attestation = value.attestation;
      this._serial = value.serial;
    }
  }

  // aaguids - computed: false, optional: true, required: false
  private _aaguids?: string[]; 
  public get aaguids() {
    return cdktf.Fn.tolist(this.getListAttribute('aaguids'));
  }
  public set aaguids(value: string[]) {
    this._aaguids = value;
  }
  public resetAaguids() {
    this._aaguids = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aaguidsInput() {
    return this._aaguids;
  }

  // attestation - computed: false, optional: true, required: false
  private _attestation?: string; 
  public get attestation() {
    return this.getStringAttribute('attestation');
  }
  public set attestation(value: string) {
    this._attestation = value;
  }
  public resetAttestation() {
    this._attestation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get attestationInput() {
    return this._attestation;
  }

  // serial - computed: false, optional: true, required: false
  private _serial?: string; 
  public get serial() {
    return this.getStringAttribute('serial');
  }
  public set serial(value: string) {
    this._serial = value;
  }
  public resetSerial() {
    this._serial = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get serialInput() {
    return this._serial;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key entra_fido2_security_key}
*/
export class Fido2SecurityKey extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_fido2_security_key";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Fido2SecurityKey resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Fido2SecurityKey to import
  * @param importFromId The id of the existing Fido2SecurityKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Fido2SecurityKey to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_fido2_security_key", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_security_key entra_fido2_security_key} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options Fido2SecurityKeyConfig
  */
  public constructor(scope: Construct, id: string, config: Fido2SecurityKeyConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_fido2_security_key',
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
    this._approvedBy = config.approvedBy;
    this._certificateAttestedBy = config.certificateAttestedBy;
    this._deletionPolicy = config.deletionPolicy;
    this._displayName = config.displayName;
    this._evidenceFile = config.evidenceFile;
    this._evidenceSha256 = config.evidenceSha256;
    this._expected.internalValue = config.expected;
    this._onMissingEvidence = config.onMissingEvidence;
    this._requestedBy = config.requestedBy;
    this._slot = config.slot;
    this._ticket = config.ticket;
    this._userId = config.userId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // aaguid - computed: true, optional: false, required: false
  public get aaguid() {
    return this.getStringAttribute('aaguid');
  }

  // approved_by - computed: false, optional: true, required: false
  private _approvedBy?: string; 
  public get approvedBy() {
    return this.getStringAttribute('approved_by');
  }
  public set approvedBy(value: string) {
    this._approvedBy = value;
  }
  public resetApprovedBy() {
    this._approvedBy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get approvedByInput() {
    return this._approvedBy;
  }

  // approvers - computed: true, optional: false, required: false
  public get approvers() {
    return this.getListAttribute('approvers');
  }

  // asset_tag - computed: true, optional: false, required: false
  public get assetTag() {
    return this.getStringAttribute('asset_tag');
  }

  // attestation_certificates - computed: true, optional: false, required: false
  public get attestationCertificates() {
    return this.getListAttribute('attestation_certificates');
  }

  // attestation_level - computed: true, optional: false, required: false
  public get attestationLevel() {
    return this.getStringAttribute('attestation_level');
  }

  // certificate_attested_by - computed: false, optional: true, required: false
  private _certificateAttestedBy?: string; 
  public get certificateAttestedBy() {
    return this.getStringAttribute('certificate_attested_by');
  }
  public set certificateAttestedBy(value: string) {
    this._certificateAttestedBy = value;
  }
  public resetCertificateAttestedBy() {
    this._certificateAttestedBy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get certificateAttestedByInput() {
    return this._certificateAttestedBy;
  }

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // credential_id - computed: true, optional: false, required: false
  public get credentialId() {
    return this.getStringAttribute('credential_id');
  }

  // deletion_policy - computed: true, optional: true, required: false
  private _deletionPolicy?: string; 
  public get deletionPolicy() {
    return this.getStringAttribute('deletion_policy');
  }
  public set deletionPolicy(value: string) {
    this._deletionPolicy = value;
  }
  public resetDeletionPolicy() {
    this._deletionPolicy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deletionPolicyInput() {
    return this._deletionPolicy;
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

  // evidence_file - computed: false, optional: true, required: false
  private _evidenceFile?: string; 
  public get evidenceFile() {
    return this.getStringAttribute('evidence_file');
  }
  public set evidenceFile(value: string) {
    this._evidenceFile = value;
  }
  public resetEvidenceFile() {
    this._evidenceFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get evidenceFileInput() {
    return this._evidenceFile;
  }

  // evidence_sha256 - computed: false, optional: true, required: false
  private _evidenceSha256?: string; 
  public get evidenceSha256() {
    return this.getStringAttribute('evidence_sha256');
  }
  public set evidenceSha256(value: string) {
    this._evidenceSha256 = value;
  }
  public resetEvidenceSha256() {
    this._evidenceSha256 = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get evidenceSha256Input() {
    return this._evidenceSha256;
  }

  // expected - computed: false, optional: true, required: false
  private _expected = new Fido2SecurityKeyExpectedOutputReference(this, "expected");
  public get expected() {
    return this._expected;
  }
  public putExpected(value: Fido2SecurityKeyExpected) {
    this._expected.internalValue = value;
  }
  public resetExpected() {
    this._expected.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get expectedInput() {
    return this._expected.internalValue;
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // method_id - computed: true, optional: false, required: false
  public get methodId() {
    return this.getStringAttribute('method_id');
  }

  // model - computed: true, optional: false, required: false
  public get model() {
    return this.getStringAttribute('model');
  }

  // on_missing_evidence - computed: true, optional: true, required: false
  private _onMissingEvidence?: string; 
  public get onMissingEvidence() {
    return this.getStringAttribute('on_missing_evidence');
  }
  public set onMissingEvidence(value: string) {
    this._onMissingEvidence = value;
  }
  public resetOnMissingEvidence() {
    this._onMissingEvidence = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get onMissingEvidenceInput() {
    return this._onMissingEvidence;
  }

  // operator - computed: true, optional: false, required: false
  public get operator() {
    return this.getStringAttribute('operator');
  }

  // passkey_type - computed: true, optional: false, required: false
  public get passkeyType() {
    return this.getStringAttribute('passkey_type');
  }

  // requested_by - computed: false, optional: true, required: false
  private _requestedBy?: string; 
  public get requestedBy() {
    return this.getStringAttribute('requested_by');
  }
  public set requestedBy(value: string) {
    this._requestedBy = value;
  }
  public resetRequestedBy() {
    this._requestedBy = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get requestedByInput() {
    return this._requestedBy;
  }

  // serial - computed: true, optional: false, required: false
  public get serial() {
    return this.getStringAttribute('serial');
  }

  // slot - computed: false, optional: false, required: true
  private _slot?: string; 
  public get slot() {
    return this.getStringAttribute('slot');
  }
  public set slot(value: string) {
    this._slot = value;
  }
  // Temporarily expose input value. Use with caution.
  public get slotInput() {
    return this._slot;
  }

  // status - computed: true, optional: false, required: false
  public get status() {
    return this.getStringAttribute('status');
  }

  // tenant_id - computed: true, optional: false, required: false
  public get tenantId() {
    return this.getStringAttribute('tenant_id');
  }

  // ticket - computed: false, optional: true, required: false
  private _ticket?: string; 
  public get ticket() {
    return this.getStringAttribute('ticket');
  }
  public set ticket(value: string) {
    this._ticket = value;
  }
  public resetTicket() {
    this._ticket = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ticketInput() {
    return this._ticket;
  }

  // upn_at_registration - computed: true, optional: false, required: false
  public get upnAtRegistration() {
    return this.getStringAttribute('upn_at_registration');
  }

  // upn_drift - computed: true, optional: false, required: false
  public get upnDrift() {
    return this.getBooleanAttribute('upn_drift');
  }

  // user_id - computed: false, optional: false, required: true
  private _userId?: string; 
  public get userId() {
    return this.getStringAttribute('user_id');
  }
  public set userId(value: string) {
    this._userId = value;
  }
  // Temporarily expose input value. Use with caution.
  public get userIdInput() {
    return this._userId;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      approved_by: cdktf.stringToTerraform(this._approvedBy),
      certificate_attested_by: cdktf.stringToTerraform(this._certificateAttestedBy),
      deletion_policy: cdktf.stringToTerraform(this._deletionPolicy),
      display_name: cdktf.stringToTerraform(this._displayName),
      evidence_file: cdktf.stringToTerraform(this._evidenceFile),
      evidence_sha256: cdktf.stringToTerraform(this._evidenceSha256),
      expected: fido2SecurityKeyExpectedToTerraform(this._expected.internalValue),
      on_missing_evidence: cdktf.stringToTerraform(this._onMissingEvidence),
      requested_by: cdktf.stringToTerraform(this._requestedBy),
      slot: cdktf.stringToTerraform(this._slot),
      ticket: cdktf.stringToTerraform(this._ticket),
      user_id: cdktf.stringToTerraform(this._userId),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      approved_by: {
        value: cdktf.stringToHclTerraform(this._approvedBy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      certificate_attested_by: {
        value: cdktf.stringToHclTerraform(this._certificateAttestedBy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      deletion_policy: {
        value: cdktf.stringToHclTerraform(this._deletionPolicy),
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
      evidence_file: {
        value: cdktf.stringToHclTerraform(this._evidenceFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      evidence_sha256: {
        value: cdktf.stringToHclTerraform(this._evidenceSha256),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      expected: {
        value: fido2SecurityKeyExpectedToHclTerraform(this._expected.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Fido2SecurityKeyExpected",
      },
      on_missing_evidence: {
        value: cdktf.stringToHclTerraform(this._onMissingEvidence),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      requested_by: {
        value: cdktf.stringToHclTerraform(this._requestedBy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      slot: {
        value: cdktf.stringToHclTerraform(this._slot),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ticket: {
        value: cdktf.stringToHclTerraform(this._ticket),
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
