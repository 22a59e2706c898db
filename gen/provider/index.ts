// https://registry.terraform.io/providers/entra-policy/entra/latest/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface EntraProviderConfig {
  /**
  * Service connection of an Azure DevOps pipeline. Also `ARM_ADO_PIPELINE_SERVICE_CONNECTION_ID` or `ARM_OIDC_AZURE_SERVICE_CONNECTION_ID`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#ado_pipeline_service_connection_id EntraProvider#ado_pipeline_service_connection_id}
  */
  readonly adoPipelineServiceConnectionId?: string;
  /**
  * Root of the sign-in service where it is not the cloud's own. Also `ENTRA_AUTHORITY_HOST`. Format: an https:// URL without path, like "https://graph.microsoft.com".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#authority_host EntraProvider#authority_host}
  */
  readonly authorityHost?: string;
  /**
  * Accounts for emergencies. A change that would let a conditional access policy, a strength or the passkey method stop one of them is refused. Without it every change of a conditional access policy warns.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#break_glass EntraProvider#break_glass}
  */
  readonly breakGlass?: EntraProviderBreakGlass;
  /**
  * File of certificates in PEM to trust beside Node's own, for a private endpoint or a proxy. Also `ENTRA_CA_FILE`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#ca_file EntraProvider#ca_file}
  */
  readonly caFile?: string;
  /**
  * Certificate of the application with its key: PEM, or PKCS#12 in base64. Saved in plan files in clear: prefer `ARM_CLIENT_CERTIFICATE` or `client_certificate_path`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_certificate EntraProvider#client_certificate}
  */
  readonly clientCertificate?: string;
  /**
  * Opens a PKCS#12 certificate. Also `ARM_CLIENT_CERTIFICATE_PASSWORD`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_certificate_password EntraProvider#client_certificate_password}
  */
  readonly clientCertificatePassword?: string;
  /**
  * File of the certificate, PEM or PKCS#12. Also `ARM_CLIENT_CERTIFICATE_PATH`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_certificate_path EntraProvider#client_certificate_path}
  */
  readonly clientCertificatePath?: string;
  /**
  * Application to sign in as. Also `ARM_CLIENT_ID`. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_id EntraProvider#client_id}
  */
  readonly clientId?: string;
  /**
  * File that holds the application's id. Also `ARM_CLIENT_ID_FILE_PATH`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_id_file_path EntraProvider#client_id_file_path}
  */
  readonly clientIdFilePath?: string;
  /**
  * Secret of the application. Terraform saves provider configuration in plan files in clear: prefer `ARM_CLIENT_SECRET`, `client_secret_file_path` or a credential without secret.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_secret EntraProvider#client_secret}
  */
  readonly clientSecret?: string;
  /**
  * File that holds the secret. Also `ARM_CLIENT_SECRET_FILE_PATH`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#client_secret_file_path EntraProvider#client_secret_file_path}
  */
  readonly clientSecretFilePath?: string;
  /**
  * Cloud of the tenant; default `global`. Also `ARM_ENVIRONMENT`. One of `global`, `usgovernmentl4`, `usgovernmentl5`, `china`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#environment EntraProvider#environment}
  */
  readonly environment?: string;
  /**
  * Root of Microsoft Graph where it is not the cloud's own, such as the emulator. Also `ENTRA_GRAPH_ENDPOINT`. Format: an https:// URL without path, like "https://graph.microsoft.com".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#graph_endpoint EntraProvider#graph_endpoint}
  */
  readonly graphEndpoint?: string;
  /**
  * What the pipeline asks with. Also `ARM_OIDC_REQUEST_TOKEN`, `ACTIONS_ID_TOKEN_REQUEST_TOKEN` or `SYSTEM_ACCESSTOKEN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#oidc_request_token EntraProvider#oidc_request_token}
  */
  readonly oidcRequestToken?: string;
  /**
  * Where a pipeline asks for its token. Also `ARM_OIDC_REQUEST_URL`, `ACTIONS_ID_TOKEN_REQUEST_URL` or `SYSTEM_OIDCREQUESTURI`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#oidc_request_url EntraProvider#oidc_request_url}
  */
  readonly oidcRequestUrl?: string;
  /**
  * The federated token itself. Prefer `ARM_OIDC_TOKEN`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#oidc_token EntraProvider#oidc_token}
  */
  readonly oidcToken?: string;
  /**
  * File of the federated token, read again for every sign-in. Also `ARM_OIDC_TOKEN_FILE_PATH`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#oidc_token_file_path EntraProvider#oidc_token_file_path}
  */
  readonly oidcTokenFilePath?: string;
  /**
  * Whom the provider believes about security keys: without it no evidence of a ceremony counts, and no key is registered.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#security_keys EntraProvider#security_keys}
  */
  readonly securityKeys?: EntraProviderSecurityKeys;
  /**
  * Tenant to manage. Required: here, or as `ARM_TENANT_ID`; there is no default, and a token of another tenant is refused. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#tenant_id EntraProvider#tenant_id}
  */
  readonly tenantId?: string;
  /**
  * Sign in with the managed identity of this machine. Also `ARM_USE_MSI`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#use_msi EntraProvider#use_msi}
  */
  readonly useMsi?: boolean | cdktf.IResolvable;
  /**
  * Sign in with a federated token: of GitHub Actions, Azure DevOps, a file or a variable. Also `ARM_USE_OIDC`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#use_oidc EntraProvider#use_oidc}
  */
  readonly useOidc?: boolean | cdktf.IResolvable;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#alias EntraProvider#alias}
  */
  readonly alias?: string;
}
export interface EntraProviderBreakGlassAccounts {
  /**
  * Models of its passkeys, which are device-bound. Each of them has to let the account in. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". At least 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#aaguids EntraProvider#aaguids}
  */
  readonly aaguids: string[];
  /**
  * `excluded`: no policy may apply to the account. `satisfying`: policies may apply that its passkeys satisfy. One of `excluded`, `satisfying`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#design EntraProvider#design}
  */
  readonly design: string;
  /**
  * Id of the user, who is a member of the tenant and no guest. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#user_id EntraProvider#user_id}
  */
  readonly userId: string;
}

export function entraProviderBreakGlassAccountsToTerraform(struct?: EntraProviderBreakGlassAccounts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    design: cdktf.stringToTerraform(struct!.design),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function entraProviderBreakGlassAccountsToHclTerraform(struct?: EntraProviderBreakGlassAccounts | cdktf.IResolvable): any {
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
    design: {
      value: cdktf.stringToHclTerraform(struct!.design),
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

export interface EntraProviderBreakGlass {
  /**
  * The accounts. Microsoft recommends two at least. At least 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#accounts EntraProvider#accounts}
  */
  readonly accounts: EntraProviderBreakGlassAccounts[] | cdktf.IResolvable;
  /**
  * Groups whose members are the accounts. Policies may exclude them instead of the accounts; memberships are read, nested ones too, before an exclusion is trusted. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#group_ids EntraProvider#group_ids}
  */
  readonly groupIds?: string[];
}

export function entraProviderBreakGlassToTerraform(struct?: EntraProviderBreakGlass | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    accounts: cdktf.listMapper(entraProviderBreakGlassAccountsToTerraform, false)(struct!.accounts),
    group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.groupIds),
  }
}


export function entraProviderBreakGlassToHclTerraform(struct?: EntraProviderBreakGlass | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    accounts: {
      value: cdktf.listMapperHcl(entraProviderBreakGlassAccountsToHclTerraform, false)(struct!.accounts),
      isBlock: true,
      type: "set",
      storageClassType: "EntraProviderBreakGlassAccountsList",
    },
    group_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.groupIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface EntraProviderSecurityKeysSigners {
  /**
  * Who has the private key: of an approver the user principal name, else the name of a machine.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#holder EntraProvider#holder}
  */
  readonly holder: string;
  /**
  * Ed25519 public key in PEM, as `openssl pkey -pubout` writes it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#public_key EntraProvider#public_key}
  */
  readonly publicKey: string;
  /**
  * `pipeline` signs work orders, `workstation` what was made, `approver` that somebody else looked at it. One of `pipeline`, `workstation`, `approver`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#role EntraProvider#role}
  */
  readonly role: string;
}

export function entraProviderSecurityKeysSignersToTerraform(struct?: EntraProviderSecurityKeysSigners | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    holder: cdktf.stringToTerraform(struct!.holder),
    public_key: cdktf.stringToTerraform(struct!.publicKey),
    role: cdktf.stringToTerraform(struct!.role),
  }
}


export function entraProviderSecurityKeysSignersToHclTerraform(struct?: EntraProviderSecurityKeysSigners | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    holder: {
      value: cdktf.stringToHclTerraform(struct!.holder),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    public_key: {
      value: cdktf.stringToHclTerraform(struct!.publicKey),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    role: {
      value: cdktf.stringToHclTerraform(struct!.role),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export interface EntraProviderSecurityKeys {
  /**
  * FIDO's metadata as it is downloaded from https://mds3.fidoalliance.org: it has the roots of models, and says which are compromised. It is verified offline; a resident provider takes an absolute path alone.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#metadata_file EntraProvider#metadata_file}
  */
  readonly metadataFile?: string;
  /**
  * SHA-256 of that file. Required with it. Format: a SHA-256 of 64 hexadecimal digits, as filesha256() returns it.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#metadata_sha256 EntraProvider#metadata_sha256}
  */
  readonly metadataSha256?: string;
  /**
  * Certificates of authorities in PEM, one after the other, that vouch for a model, by AAGUID: for models that are in no metadata. What the metadata has of a model wins. A root counts for keys that were made while it was valid; pin the next one beside it before it ends. Refused: certificates of keys, one twice, and anything else in PEM. Format of keys: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#roots EntraProvider#roots}
  */
  readonly roots?: { [key: string]: string };
  /**
  * Keys whose signatures count. None of them is there twice. At least 1 element.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#signers EntraProvider#signers}
  */
  readonly signers: EntraProviderSecurityKeysSigners[] | cdktf.IResolvable;
}

export function entraProviderSecurityKeysToTerraform(struct?: EntraProviderSecurityKeys | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    metadata_file: cdktf.stringToTerraform(struct!.metadataFile),
    metadata_sha256: cdktf.stringToTerraform(struct!.metadataSha256),
    roots: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.roots),
    signers: cdktf.listMapper(entraProviderSecurityKeysSignersToTerraform, false)(struct!.signers),
  }
}


export function entraProviderSecurityKeysToHclTerraform(struct?: EntraProviderSecurityKeys | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    metadata_file: {
      value: cdktf.stringToHclTerraform(struct!.metadataFile),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    metadata_sha256: {
      value: cdktf.stringToHclTerraform(struct!.metadataSha256),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    roots: {
      value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct!.roots),
      isBlock: false,
      type: "map",
      storageClassType: "stringMap",
    },
    signers: {
      value: cdktf.listMapperHcl(entraProviderSecurityKeysSignersToHclTerraform, false)(struct!.signers),
      isBlock: true,
      type: "set",
      storageClassType: "EntraProviderSecurityKeysSignersList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}


/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs entra}
*/
export class EntraProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a EntraProvider resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the EntraProvider to import
  * @param importFromId The id of the existing EntraProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the EntraProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs entra} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options EntraProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: EntraProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra',
      terraformGeneratorMetadata: {
        providerName: 'entra',
        providerVersionConstraint: '0.1.0'
      },
      terraformProviderSource: 'entra-policy/entra'
    });
    this._adoPipelineServiceConnectionId = config.adoPipelineServiceConnectionId;
    this._authorityHost = config.authorityHost;
    this._breakGlass = config.breakGlass;
    this._caFile = config.caFile;
    this._clientCertificate = config.clientCertificate;
    this._clientCertificatePassword = config.clientCertificatePassword;
    this._clientCertificatePath = config.clientCertificatePath;
    this._clientId = config.clientId;
    this._clientIdFilePath = config.clientIdFilePath;
    this._clientSecret = config.clientSecret;
    this._clientSecretFilePath = config.clientSecretFilePath;
    this._environment = config.environment;
    this._graphEndpoint = config.graphEndpoint;
    this._oidcRequestToken = config.oidcRequestToken;
    this._oidcRequestUrl = config.oidcRequestUrl;
    this._oidcToken = config.oidcToken;
    this._oidcTokenFilePath = config.oidcTokenFilePath;
    this._securityKeys = config.securityKeys;
    this._tenantId = config.tenantId;
    this._useMsi = config.useMsi;
    this._useOidc = config.useOidc;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // ado_pipeline_service_connection_id - computed: false, optional: true, required: false
  private _adoPipelineServiceConnectionId?: string; 
  public get adoPipelineServiceConnectionId() {
    return this._adoPipelineServiceConnectionId;
  }
  public set adoPipelineServiceConnectionId(value: string | undefined) {
    this._adoPipelineServiceConnectionId = value;
  }
  public resetAdoPipelineServiceConnectionId() {
    this._adoPipelineServiceConnectionId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get adoPipelineServiceConnectionIdInput() {
    return this._adoPipelineServiceConnectionId;
  }

  // authority_host - computed: false, optional: true, required: false
  private _authorityHost?: string; 
  public get authorityHost() {
    return this._authorityHost;
  }
  public set authorityHost(value: string | undefined) {
    this._authorityHost = value;
  }
  public resetAuthorityHost() {
    this._authorityHost = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get authorityHostInput() {
    return this._authorityHost;
  }

  // break_glass - computed: false, optional: true, required: false
  private _breakGlass?: EntraProviderBreakGlass; 
  public get breakGlass() {
    return this._breakGlass;
  }
  public set breakGlass(value: EntraProviderBreakGlass | undefined) {
    this._breakGlass = value;
  }
  public resetBreakGlass() {
    this._breakGlass = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get breakGlassInput() {
    return this._breakGlass;
  }

  // ca_file - computed: false, optional: true, required: false
  private _caFile?: string; 
  public get caFile() {
    return this._caFile;
  }
  public set caFile(value: string | undefined) {
    this._caFile = value;
  }
  public resetCaFile() {
    this._caFile = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get caFileInput() {
    return this._caFile;
  }

  // client_certificate - computed: false, optional: true, required: false
  private _clientCertificate?: string; 
  public get clientCertificate() {
    return this._clientCertificate;
  }
  public set clientCertificate(value: string | undefined) {
    this._clientCertificate = value;
  }
  public resetClientCertificate() {
    this._clientCertificate = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientCertificateInput() {
    return this._clientCertificate;
  }

  // client_certificate_password - computed: false, optional: true, required: false
  private _clientCertificatePassword?: string; 
  public get clientCertificatePassword() {
    return this._clientCertificatePassword;
  }
  public set clientCertificatePassword(value: string | undefined) {
    this._clientCertificatePassword = value;
  }
  public resetClientCertificatePassword() {
    this._clientCertificatePassword = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientCertificatePasswordInput() {
    return this._clientCertificatePassword;
  }

  // client_certificate_path - computed: false, optional: true, required: false
  private _clientCertificatePath?: string; 
  public get clientCertificatePath() {
    return this._clientCertificatePath;
  }
  public set clientCertificatePath(value: string | undefined) {
    this._clientCertificatePath = value;
  }
  public resetClientCertificatePath() {
    this._clientCertificatePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientCertificatePathInput() {
    return this._clientCertificatePath;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string; 
  public get clientId() {
    return this._clientId;
  }
  public set clientId(value: string | undefined) {
    this._clientId = value;
  }
  public resetClientId() {
    this._clientId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdInput() {
    return this._clientId;
  }

  // client_id_file_path - computed: false, optional: true, required: false
  private _clientIdFilePath?: string; 
  public get clientIdFilePath() {
    return this._clientIdFilePath;
  }
  public set clientIdFilePath(value: string | undefined) {
    this._clientIdFilePath = value;
  }
  public resetClientIdFilePath() {
    this._clientIdFilePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientIdFilePathInput() {
    return this._clientIdFilePath;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string; 
  public get clientSecret() {
    return this._clientSecret;
  }
  public set clientSecret(value: string | undefined) {
    this._clientSecret = value;
  }
  public resetClientSecret() {
    this._clientSecret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretInput() {
    return this._clientSecret;
  }

  // client_secret_file_path - computed: false, optional: true, required: false
  private _clientSecretFilePath?: string; 
  public get clientSecretFilePath() {
    return this._clientSecretFilePath;
  }
  public set clientSecretFilePath(value: string | undefined) {
    this._clientSecretFilePath = value;
  }
  public resetClientSecretFilePath() {
    this._clientSecretFilePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get clientSecretFilePathInput() {
    return this._clientSecretFilePath;
  }

  // environment - computed: false, optional: true, required: false
  private _environment?: string; 
  public get environment() {
    return this._environment;
  }
  public set environment(value: string | undefined) {
    this._environment = value;
  }
  public resetEnvironment() {
    this._environment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get environmentInput() {
    return this._environment;
  }

  // graph_endpoint - computed: false, optional: true, required: false
  private _graphEndpoint?: string; 
  public get graphEndpoint() {
    return this._graphEndpoint;
  }
  public set graphEndpoint(value: string | undefined) {
    this._graphEndpoint = value;
  }
  public resetGraphEndpoint() {
    this._graphEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get graphEndpointInput() {
    return this._graphEndpoint;
  }

  // oidc_request_token - computed: false, optional: true, required: false
  private _oidcRequestToken?: string; 
  public get oidcRequestToken() {
    return this._oidcRequestToken;
  }
  public set oidcRequestToken(value: string | undefined) {
    this._oidcRequestToken = value;
  }
  public resetOidcRequestToken() {
    this._oidcRequestToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcRequestTokenInput() {
    return this._oidcRequestToken;
  }

  // oidc_request_url - computed: false, optional: true, required: false
  private _oidcRequestUrl?: string; 
  public get oidcRequestUrl() {
    return this._oidcRequestUrl;
  }
  public set oidcRequestUrl(value: string | undefined) {
    this._oidcRequestUrl = value;
  }
  public resetOidcRequestUrl() {
    this._oidcRequestUrl = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcRequestUrlInput() {
    return this._oidcRequestUrl;
  }

  // oidc_token - computed: false, optional: true, required: false
  private _oidcToken?: string; 
  public get oidcToken() {
    return this._oidcToken;
  }
  public set oidcToken(value: string | undefined) {
    this._oidcToken = value;
  }
  public resetOidcToken() {
    this._oidcToken = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcTokenInput() {
    return this._oidcToken;
  }

  // oidc_token_file_path - computed: false, optional: true, required: false
  private _oidcTokenFilePath?: string; 
  public get oidcTokenFilePath() {
    return this._oidcTokenFilePath;
  }
  public set oidcTokenFilePath(value: string | undefined) {
    this._oidcTokenFilePath = value;
  }
  public resetOidcTokenFilePath() {
    this._oidcTokenFilePath = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get oidcTokenFilePathInput() {
    return this._oidcTokenFilePath;
  }

  // security_keys - computed: false, optional: true, required: false
  private _securityKeys?: EntraProviderSecurityKeys; 
  public get securityKeys() {
    return this._securityKeys;
  }
  public set securityKeys(value: EntraProviderSecurityKeys | undefined) {
    this._securityKeys = value;
  }
  public resetSecurityKeys() {
    this._securityKeys = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get securityKeysInput() {
    return this._securityKeys;
  }

  // tenant_id - computed: false, optional: true, required: false
  private _tenantId?: string; 
  public get tenantId() {
    return this._tenantId;
  }
  public set tenantId(value: string | undefined) {
    this._tenantId = value;
  }
  public resetTenantId() {
    this._tenantId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tenantIdInput() {
    return this._tenantId;
  }

  // use_msi - computed: false, optional: true, required: false
  private _useMsi?: boolean | cdktf.IResolvable; 
  public get useMsi() {
    return this._useMsi;
  }
  public set useMsi(value: boolean | cdktf.IResolvable | undefined) {
    this._useMsi = value;
  }
  public resetUseMsi() {
    this._useMsi = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useMsiInput() {
    return this._useMsi;
  }

  // use_oidc - computed: false, optional: true, required: false
  private _useOidc?: boolean | cdktf.IResolvable; 
  public get useOidc() {
    return this._useOidc;
  }
  public set useOidc(value: boolean | cdktf.IResolvable | undefined) {
    this._useOidc = value;
  }
  public resetUseOidc() {
    this._useOidc = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get useOidcInput() {
    return this._useOidc;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      ado_pipeline_service_connection_id: cdktf.stringToTerraform(this._adoPipelineServiceConnectionId),
      authority_host: cdktf.stringToTerraform(this._authorityHost),
      break_glass: entraProviderBreakGlassToTerraform(this._breakGlass),
      ca_file: cdktf.stringToTerraform(this._caFile),
      client_certificate: cdktf.stringToTerraform(this._clientCertificate),
      client_certificate_password: cdktf.stringToTerraform(this._clientCertificatePassword),
      client_certificate_path: cdktf.stringToTerraform(this._clientCertificatePath),
      client_id: cdktf.stringToTerraform(this._clientId),
      client_id_file_path: cdktf.stringToTerraform(this._clientIdFilePath),
      client_secret: cdktf.stringToTerraform(this._clientSecret),
      client_secret_file_path: cdktf.stringToTerraform(this._clientSecretFilePath),
      environment: cdktf.stringToTerraform(this._environment),
      graph_endpoint: cdktf.stringToTerraform(this._graphEndpoint),
      oidc_request_token: cdktf.stringToTerraform(this._oidcRequestToken),
      oidc_request_url: cdktf.stringToTerraform(this._oidcRequestUrl),
      oidc_token: cdktf.stringToTerraform(this._oidcToken),
      oidc_token_file_path: cdktf.stringToTerraform(this._oidcTokenFilePath),
      security_keys: entraProviderSecurityKeysToTerraform(this._securityKeys),
      tenant_id: cdktf.stringToTerraform(this._tenantId),
      use_msi: cdktf.booleanToTerraform(this._useMsi),
      use_oidc: cdktf.booleanToTerraform(this._useOidc),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      ado_pipeline_service_connection_id: {
        value: cdktf.stringToHclTerraform(this._adoPipelineServiceConnectionId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      authority_host: {
        value: cdktf.stringToHclTerraform(this._authorityHost),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      break_glass: {
        value: entraProviderBreakGlassToHclTerraform(this._breakGlass),
        isBlock: true,
        type: "struct",
        storageClassType: "EntraProviderBreakGlass",
      },
      ca_file: {
        value: cdktf.stringToHclTerraform(this._caFile),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_certificate: {
        value: cdktf.stringToHclTerraform(this._clientCertificate),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_certificate_password: {
        value: cdktf.stringToHclTerraform(this._clientCertificatePassword),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_certificate_path: {
        value: cdktf.stringToHclTerraform(this._clientCertificatePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_id: {
        value: cdktf.stringToHclTerraform(this._clientId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_id_file_path: {
        value: cdktf.stringToHclTerraform(this._clientIdFilePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret: {
        value: cdktf.stringToHclTerraform(this._clientSecret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      client_secret_file_path: {
        value: cdktf.stringToHclTerraform(this._clientSecretFilePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      environment: {
        value: cdktf.stringToHclTerraform(this._environment),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      graph_endpoint: {
        value: cdktf.stringToHclTerraform(this._graphEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oidc_request_token: {
        value: cdktf.stringToHclTerraform(this._oidcRequestToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oidc_request_url: {
        value: cdktf.stringToHclTerraform(this._oidcRequestUrl),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oidc_token: {
        value: cdktf.stringToHclTerraform(this._oidcToken),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      oidc_token_file_path: {
        value: cdktf.stringToHclTerraform(this._oidcTokenFilePath),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      security_keys: {
        value: entraProviderSecurityKeysToHclTerraform(this._securityKeys),
        isBlock: true,
        type: "struct",
        storageClassType: "EntraProviderSecurityKeys",
      },
      tenant_id: {
        value: cdktf.stringToHclTerraform(this._tenantId),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      use_msi: {
        value: cdktf.booleanToHclTerraform(this._useMsi),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      use_oidc: {
        value: cdktf.booleanToHclTerraform(this._useOidc),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
