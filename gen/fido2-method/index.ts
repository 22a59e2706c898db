// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface Fido2MethodConfig extends cdktf.TerraformMetaArguments {
  /**
  * Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#allow_empty_exclusions Fido2Method#allow_empty_exclusions}
  */
  readonly allowEmptyExclusions?: boolean | cdktf.IResolvable;
  /**
  * Whether a new passkey has to prove its model, in a tenant without profiles. Elsewhere it stands in the profiles.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#attestation_enforced Fido2Method#attestation_enforced}
  */
  readonly attestationEnforced?: boolean | cdktf.IResolvable;
  /**
  * The profile that every tenant has and that targets call `default`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#default_profile Fido2Method#default_profile}
  */
  readonly defaultProfile?: Fido2MethodDefaultProfile;
  /**
  * Groups that may not use passkeys. Exclusion beats inclusion. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#exclude_group_ids Fido2Method#exclude_group_ids}
  */
  readonly excludeGroupIds?: string[];
  /**
  * Users that may not use passkeys; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#exclude_user_ids Fido2Method#exclude_user_ids}
  */
  readonly excludeUserIds?: string[];
  /**
  * Who may use passkeys, and under which profiles: exactly one of `all_users`, `group_id` and `user_id` each.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#include_targets Fido2Method#include_targets}
  */
  readonly includeTargets?: Fido2MethodIncludeTargets[] | cdktf.IResolvable;
  /**
  * Restricts authenticator models, in a tenant without profiles. Elsewhere it stands in the profiles.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#key_restrictions Fido2Method#key_restrictions}
  */
  readonly keyRestrictions?: Fido2MethodKeyRestrictions;
  /**
  * What a destroy does: `forget` leaves the tenant as it is, `restore` brings back what was there when this resource took over. Takes effect when it has been applied before the destroy. One of `forget`, `restore`. Default: `"forget"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#on_destroy Fido2Method#on_destroy}
  */
  readonly onDestroy?: string;
  /**
  * Whether the tenant has passkey profiles. `true` opts a tenant in that has none; there is no way back (assumed behaviour: Microsoft documents the opt-in for its portal only).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#opt_in_to_profiles Fido2Method#opt_in_to_profiles}
  */
  readonly optInToProfiles?: boolean | cdktf.IResolvable;
  /**
  * Further profiles, at most two, under keys that targets use. Keys are not in Graph: changing one changes nothing there. Profiles that are live and were never declared stay as they are, see `undeclared_profiles`. Format of keys: lower-case letters, digits and dashes, and not "default", which is reserved for default_profile,.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#profiles Fido2Method#profiles}
  */
  readonly profiles?: { [key: string]: Fido2MethodProfiles } | cdktf.IResolvable;
  /**
  * Whether users may add passkeys themselves. `false` also ends provisioning of keys through Graph.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#self_service_registration_allowed Fido2Method#self_service_registration_allowed}
  */
  readonly selfServiceRegistrationAllowed?: boolean | cdktf.IResolvable;
  /**
  * Whether users in scope may register and sign in with passkeys. One of `enabled`, `disabled`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#state Fido2Method#state}
  */
  readonly state?: string;
}
export interface Fido2MethodDefaultProfileKeyRestrictions {
  /**
  * Authenticator models. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#aaguids Fido2Method#aaguids}
  */
  readonly aaguids?: string[];
  /**
  * Whether the list counts. Checked at registration and at every sign-in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforced Fido2Method#enforced}
  */
  readonly enforced: boolean | cdktf.IResolvable;
  /**
  * `allow` admits the listed models alone, `block` all others. One of `allow`, `block`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforcement_type Fido2Method#enforcement_type}
  */
  readonly enforcementType: string;
}

export function fido2MethodDefaultProfileKeyRestrictionsToTerraform(struct?: Fido2MethodDefaultProfileKeyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    enforced: cdktf.booleanToTerraform(struct!.enforced),
    enforcement_type: cdktf.stringToTerraform(struct!.enforcementType),
  }
}


export function fido2MethodDefaultProfileKeyRestrictionsToHclTerraform(struct?: Fido2MethodDefaultProfileKeyRestrictions | cdktf.IResolvable): any {
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
    enforced: {
      value: cdktf.booleanToHclTerraform(struct!.enforced),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enforcement_type: {
      value: cdktf.stringToHclTerraform(struct!.enforcementType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodDefaultProfileKeyRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2MethodDefaultProfileKeyRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaguids = this._aaguids;
    }
    if (this._enforced !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforced = this._enforced;
    }
    if (this._enforcementType !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforcementType = this._enforcementType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodDefaultProfileKeyRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaguids = undefined;
      this._enforced = undefined;
      this._enforcementType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaguids = value.aaguids;
      this._enforced = value.enforced;
      this._enforcementType = value.enforcementType;
    }
  }

  // aaguids - computed: true, optional: true, required: false
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

  // enforced - computed: true, optional: false, required: true
  private _enforced?: boolean | cdktf.IResolvable; 
  public get enforced() {
    return this.getBooleanAttribute('enforced');
  }
  public set enforced(value: boolean | cdktf.IResolvable) {
    this._enforced = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcedInput() {
    return this._enforced;
  }

  // enforcement_type - computed: true, optional: false, required: true
  private _enforcementType?: string; 
  public get enforcementType() {
    return this.getStringAttribute('enforcement_type');
  }
  public set enforcementType(value: string) {
    this._enforcementType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcementTypeInput() {
    return this._enforcementType;
  }
}
export interface Fido2MethodDefaultProfile {
  /**
  * Whether a new passkey has to prove its model. Needs `passkey_types = ["deviceBound"]`; passkeys registered before are not checked. One of `disabled`, `registrationOnly`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#attestation_enforcement Fido2Method#attestation_enforcement}
  */
  readonly attestationEnforcement: string;
  /**
  * Restricts authenticator models. Without attestation an AAGUID is a claim that nobody checks: then the list is guidance, not a boundary. An omission leaves it as it is; a new profile has none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#key_restrictions Fido2Method#key_restrictions}
  */
  readonly keyRestrictions?: Fido2MethodDefaultProfileKeyRestrictions;
  /**
  * Name that administrators see.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#name Fido2Method#name}
  */
  readonly name?: string;
  /**
  * Which passkeys may be registered and used. Removing a type ends sign-in with the passkeys of that type. One of `deviceBound`, `synced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#passkey_types Fido2Method#passkey_types}
  */
  readonly passkeyTypes: string[];
}

export function fido2MethodDefaultProfileToTerraform(struct?: Fido2MethodDefaultProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    attestation_enforcement: cdktf.stringToTerraform(struct!.attestationEnforcement),
    key_restrictions: fido2MethodDefaultProfileKeyRestrictionsToTerraform(struct!.keyRestrictions),
    name: cdktf.stringToTerraform(struct!.name),
    passkey_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.passkeyTypes),
  }
}


export function fido2MethodDefaultProfileToHclTerraform(struct?: Fido2MethodDefaultProfile | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    attestation_enforcement: {
      value: cdktf.stringToHclTerraform(struct!.attestationEnforcement),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    key_restrictions: {
      value: fido2MethodDefaultProfileKeyRestrictionsToHclTerraform(struct!.keyRestrictions),
      isBlock: true,
      type: "struct",
      storageClassType: "Fido2MethodDefaultProfileKeyRestrictions",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    passkey_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.passkeyTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodDefaultProfileOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2MethodDefaultProfile | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attestationEnforcement !== undefined) {
      hasAnyValues = true;
      internalValueResult.attestationEnforcement = this._attestationEnforcement;
    }
    if (this._keyRestrictions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyRestrictions = this._keyRestrictions?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._passkeyTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.passkeyTypes = this._passkeyTypes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodDefaultProfile | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attestationEnforcement = undefined;
      this._keyRestrictions.internalValue = undefined;
      this._name = undefined;
      this._passkeyTypes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attestationEnforcement = value.attestationEnforcement;
      this._keyRestrictions.internalValue = value.keyRestrictions;
      this._name = value.name;
      this._passkeyTypes = value.passkeyTypes;
    }
  }

  // attestation_enforcement - computed: true, optional: false, required: true
  private _attestationEnforcement?: string; 
  public get attestationEnforcement() {
    return this.getStringAttribute('attestation_enforcement');
  }
  public set attestationEnforcement(value: string) {
    this._attestationEnforcement = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attestationEnforcementInput() {
    return this._attestationEnforcement;
  }

  // key_restrictions - computed: true, optional: true, required: false
  private _keyRestrictions = new Fido2MethodDefaultProfileKeyRestrictionsOutputReference(this, "key_restrictions");
  public get keyRestrictions() {
    return this._keyRestrictions;
  }
  public putKeyRestrictions(value: Fido2MethodDefaultProfileKeyRestrictions) {
    this._keyRestrictions.internalValue = value;
  }
  public resetKeyRestrictions() {
    this._keyRestrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyRestrictionsInput() {
    return this._keyRestrictions.internalValue;
  }

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // passkey_types - computed: true, optional: false, required: true
  private _passkeyTypes?: string[]; 
  public get passkeyTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('passkey_types'));
  }
  public set passkeyTypes(value: string[]) {
    this._passkeyTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get passkeyTypesInput() {
    return this._passkeyTypes;
  }
}
export interface Fido2MethodIncludeTargets {
  /**
  * Every user. Only `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#all_users Fido2Method#all_users}
  */
  readonly allUsers?: boolean | cdktf.IResolvable;
  /**
  * A security group. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#group_id Fido2Method#group_id}
  */
  readonly groupId?: string;
  /**
  * Keys of the profiles that apply, `default` among them. A passkey needs to satisfy one of all that reach its user. Required where the tenant has profiles.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#profiles Fido2Method#profiles}
  */
  readonly profiles?: string[];
  /**
  * A user that is live; none can be added. Format: an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider's form "/groups/<GUID>".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#user_id Fido2Method#user_id}
  */
  readonly userId?: string;
}

export function fido2MethodIncludeTargetsToTerraform(struct?: Fido2MethodIncludeTargets | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    all_users: cdktf.booleanToTerraform(struct!.allUsers),
    group_id: cdktf.stringToTerraform(struct!.groupId),
    profiles: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.profiles),
    user_id: cdktf.stringToTerraform(struct!.userId),
  }
}


export function fido2MethodIncludeTargetsToHclTerraform(struct?: Fido2MethodIncludeTargets | cdktf.IResolvable): any {
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
    profiles: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.profiles),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
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

export class Fido2MethodIncludeTargetsOutputReference extends cdktf.ComplexObject {
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

  public get internalValue(): Fido2MethodIncludeTargets | cdktf.IResolvable | undefined {
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
    if (this._profiles !== undefined) {
      hasAnyValues = true;
      internalValueResult.profiles = this._profiles;
    }
    if (this._userId !== undefined) {
      hasAnyValues = true;
      internalValueResult.userId = this._userId;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodIncludeTargets | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._allUsers = undefined;
      this._groupId = undefined;
      this._profiles = undefined;
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
      this._profiles = value.profiles;
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

  // profiles - computed: true, optional: true, required: false
  private _profiles?: string[]; 
  public get profiles() {
    return cdktf.Fn.tolist(this.getListAttribute('profiles'));
  }
  public set profiles(value: string[]) {
    this._profiles = value;
  }
  public resetProfiles() {
    this._profiles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profilesInput() {
    return this._profiles;
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

export class Fido2MethodIncludeTargetsList extends cdktf.ComplexList {
  public internalValue? : Fido2MethodIncludeTargets[] | cdktf.IResolvable

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
  public get(index: number): Fido2MethodIncludeTargetsOutputReference {
    return new Fido2MethodIncludeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface Fido2MethodKeyRestrictions {
  /**
  * Authenticator models. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#aaguids Fido2Method#aaguids}
  */
  readonly aaguids?: string[];
  /**
  * Whether the list counts. Checked at registration and at every sign-in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforced Fido2Method#enforced}
  */
  readonly enforced: boolean | cdktf.IResolvable;
  /**
  * `allow` admits the listed models alone, `block` all others. One of `allow`, `block`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforcement_type Fido2Method#enforcement_type}
  */
  readonly enforcementType: string;
}

export function fido2MethodKeyRestrictionsToTerraform(struct?: Fido2MethodKeyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    enforced: cdktf.booleanToTerraform(struct!.enforced),
    enforcement_type: cdktf.stringToTerraform(struct!.enforcementType),
  }
}


export function fido2MethodKeyRestrictionsToHclTerraform(struct?: Fido2MethodKeyRestrictions | cdktf.IResolvable): any {
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
    enforced: {
      value: cdktf.booleanToHclTerraform(struct!.enforced),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enforcement_type: {
      value: cdktf.stringToHclTerraform(struct!.enforcementType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodKeyRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2MethodKeyRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaguids = this._aaguids;
    }
    if (this._enforced !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforced = this._enforced;
    }
    if (this._enforcementType !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforcementType = this._enforcementType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodKeyRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaguids = undefined;
      this._enforced = undefined;
      this._enforcementType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaguids = value.aaguids;
      this._enforced = value.enforced;
      this._enforcementType = value.enforcementType;
    }
  }

  // aaguids - computed: true, optional: true, required: false
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

  // enforced - computed: true, optional: false, required: true
  private _enforced?: boolean | cdktf.IResolvable; 
  public get enforced() {
    return this.getBooleanAttribute('enforced');
  }
  public set enforced(value: boolean | cdktf.IResolvable) {
    this._enforced = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcedInput() {
    return this._enforced;
  }

  // enforcement_type - computed: true, optional: false, required: true
  private _enforcementType?: string; 
  public get enforcementType() {
    return this.getStringAttribute('enforcement_type');
  }
  public set enforcementType(value: string) {
    this._enforcementType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcementTypeInput() {
    return this._enforcementType;
  }
}
export interface Fido2MethodProfilesKeyRestrictions {
  /**
  * Authenticator models. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#aaguids Fido2Method#aaguids}
  */
  readonly aaguids?: string[];
  /**
  * Whether the list counts. Checked at registration and at every sign-in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforced Fido2Method#enforced}
  */
  readonly enforced: boolean | cdktf.IResolvable;
  /**
  * `allow` admits the listed models alone, `block` all others. One of `allow`, `block`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforcement_type Fido2Method#enforcement_type}
  */
  readonly enforcementType: string;
}

export function fido2MethodProfilesKeyRestrictionsToTerraform(struct?: Fido2MethodProfilesKeyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    enforced: cdktf.booleanToTerraform(struct!.enforced),
    enforcement_type: cdktf.stringToTerraform(struct!.enforcementType),
  }
}


export function fido2MethodProfilesKeyRestrictionsToHclTerraform(struct?: Fido2MethodProfilesKeyRestrictions | cdktf.IResolvable): any {
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
    enforced: {
      value: cdktf.booleanToHclTerraform(struct!.enforced),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enforcement_type: {
      value: cdktf.stringToHclTerraform(struct!.enforcementType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodProfilesKeyRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2MethodProfilesKeyRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaguids = this._aaguids;
    }
    if (this._enforced !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforced = this._enforced;
    }
    if (this._enforcementType !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforcementType = this._enforcementType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodProfilesKeyRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaguids = undefined;
      this._enforced = undefined;
      this._enforcementType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaguids = value.aaguids;
      this._enforced = value.enforced;
      this._enforcementType = value.enforcementType;
    }
  }

  // aaguids - computed: true, optional: true, required: false
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

  // enforced - computed: true, optional: false, required: true
  private _enforced?: boolean | cdktf.IResolvable; 
  public get enforced() {
    return this.getBooleanAttribute('enforced');
  }
  public set enforced(value: boolean | cdktf.IResolvable) {
    this._enforced = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcedInput() {
    return this._enforced;
  }

  // enforcement_type - computed: true, optional: false, required: true
  private _enforcementType?: string; 
  public get enforcementType() {
    return this.getStringAttribute('enforcement_type');
  }
  public set enforcementType(value: string) {
    this._enforcementType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcementTypeInput() {
    return this._enforcementType;
  }
}
export interface Fido2MethodProfiles {
  /**
  * Whether a new passkey has to prove its model. Needs `passkey_types = ["deviceBound"]`; passkeys registered before are not checked. One of `disabled`, `registrationOnly`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#attestation_enforcement Fido2Method#attestation_enforcement}
  */
  readonly attestationEnforcement: string;
  /**
  * GUID of the profile. An omission finds it by name, else creates one. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#id Fido2Method#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Restricts authenticator models. Without attestation an AAGUID is a claim that nobody checks: then the list is guidance, not a boundary. An omission leaves it as it is; a new profile has none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#key_restrictions Fido2Method#key_restrictions}
  */
  readonly keyRestrictions?: Fido2MethodProfilesKeyRestrictions;
  /**
  * Name that administrators see.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#name Fido2Method#name}
  */
  readonly name: string;
  /**
  * Which passkeys may be registered and used. Removing a type ends sign-in with the passkeys of that type. One of `deviceBound`, `synced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#passkey_types Fido2Method#passkey_types}
  */
  readonly passkeyTypes: string[];
}

export function fido2MethodProfilesToTerraform(struct?: Fido2MethodProfiles | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    attestation_enforcement: cdktf.stringToTerraform(struct!.attestationEnforcement),
    id: cdktf.stringToTerraform(struct!.id),
    key_restrictions: fido2MethodProfilesKeyRestrictionsToTerraform(struct!.keyRestrictions),
    name: cdktf.stringToTerraform(struct!.name),
    passkey_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.passkeyTypes),
  }
}


export function fido2MethodProfilesToHclTerraform(struct?: Fido2MethodProfiles | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    attestation_enforcement: {
      value: cdktf.stringToHclTerraform(struct!.attestationEnforcement),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    key_restrictions: {
      value: fido2MethodProfilesKeyRestrictionsToHclTerraform(struct!.keyRestrictions),
      isBlock: true,
      type: "struct",
      storageClassType: "Fido2MethodProfilesKeyRestrictions",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    passkey_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.passkeyTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodProfilesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): Fido2MethodProfiles | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attestationEnforcement !== undefined) {
      hasAnyValues = true;
      internalValueResult.attestationEnforcement = this._attestationEnforcement;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._keyRestrictions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyRestrictions = this._keyRestrictions?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._passkeyTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.passkeyTypes = this._passkeyTypes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodProfiles | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._attestationEnforcement = undefined;
      this._id = undefined;
      this._keyRestrictions.internalValue = undefined;
      this._name = undefined;
      this._passkeyTypes = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._attestationEnforcement = value.attestationEnforcement;
      this._id = value.id;
      this._keyRestrictions.internalValue = value.keyRestrictions;
      this._name = value.name;
      this._passkeyTypes = value.passkeyTypes;
    }
  }

  // attestation_enforcement - computed: true, optional: false, required: true
  private _attestationEnforcement?: string; 
  public get attestationEnforcement() {
    return this.getStringAttribute('attestation_enforcement');
  }
  public set attestationEnforcement(value: string) {
    this._attestationEnforcement = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attestationEnforcementInput() {
    return this._attestationEnforcement;
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

  // key_restrictions - computed: true, optional: true, required: false
  private _keyRestrictions = new Fido2MethodProfilesKeyRestrictionsOutputReference(this, "key_restrictions");
  public get keyRestrictions() {
    return this._keyRestrictions;
  }
  public putKeyRestrictions(value: Fido2MethodProfilesKeyRestrictions) {
    this._keyRestrictions.internalValue = value;
  }
  public resetKeyRestrictions() {
    this._keyRestrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyRestrictionsInput() {
    return this._keyRestrictions.internalValue;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // passkey_types - computed: true, optional: false, required: true
  private _passkeyTypes?: string[]; 
  public get passkeyTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('passkey_types'));
  }
  public set passkeyTypes(value: string[]) {
    this._passkeyTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get passkeyTypesInput() {
    return this._passkeyTypes;
  }
}

export class Fido2MethodProfilesMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: Fido2MethodProfiles } | cdktf.IResolvable

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
  public get(key: string): Fido2MethodProfilesOutputReference {
    return new Fido2MethodProfilesOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}
export interface Fido2MethodUndeclaredProfilesKeyRestrictions {
  /**
  * Authenticator models. Format: an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a". Default: `[]`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#aaguids Fido2Method#aaguids}
  */
  readonly aaguids?: string[];
  /**
  * Whether the list counts. Checked at registration and at every sign-in.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforced Fido2Method#enforced}
  */
  readonly enforced: boolean | cdktf.IResolvable;
  /**
  * `allow` admits the listed models alone, `block` all others. One of `allow`, `block`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#enforcement_type Fido2Method#enforcement_type}
  */
  readonly enforcementType: string;
}

export function fido2MethodUndeclaredProfilesKeyRestrictionsToTerraform(struct?: Fido2MethodUndeclaredProfilesKeyRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    aaguids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.aaguids),
    enforced: cdktf.booleanToTerraform(struct!.enforced),
    enforcement_type: cdktf.stringToTerraform(struct!.enforcementType),
  }
}


export function fido2MethodUndeclaredProfilesKeyRestrictionsToHclTerraform(struct?: Fido2MethodUndeclaredProfilesKeyRestrictions | cdktf.IResolvable): any {
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
    enforced: {
      value: cdktf.booleanToHclTerraform(struct!.enforced),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    enforcement_type: {
      value: cdktf.stringToHclTerraform(struct!.enforcementType),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodUndeclaredProfilesKeyRestrictionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): Fido2MethodUndeclaredProfilesKeyRestrictions | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._aaguids !== undefined) {
      hasAnyValues = true;
      internalValueResult.aaguids = this._aaguids;
    }
    if (this._enforced !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforced = this._enforced;
    }
    if (this._enforcementType !== undefined) {
      hasAnyValues = true;
      internalValueResult.enforcementType = this._enforcementType;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodUndeclaredProfilesKeyRestrictions | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._aaguids = undefined;
      this._enforced = undefined;
      this._enforcementType = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._aaguids = value.aaguids;
      this._enforced = value.enforced;
      this._enforcementType = value.enforcementType;
    }
  }

  // aaguids - computed: true, optional: true, required: false
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

  // enforced - computed: true, optional: false, required: true
  private _enforced?: boolean | cdktf.IResolvable; 
  public get enforced() {
    return this.getBooleanAttribute('enforced');
  }
  public set enforced(value: boolean | cdktf.IResolvable) {
    this._enforced = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcedInput() {
    return this._enforced;
  }

  // enforcement_type - computed: true, optional: false, required: true
  private _enforcementType?: string; 
  public get enforcementType() {
    return this.getStringAttribute('enforcement_type');
  }
  public set enforcementType(value: string) {
    this._enforcementType = value;
  }
  // Temporarily expose input value. Use with caution.
  public get enforcementTypeInput() {
    return this._enforcementType;
  }
}
export interface Fido2MethodUndeclaredProfiles {
  /**
  * Whether a new passkey has to prove its model. Needs `passkey_types = ["deviceBound"]`; passkeys registered before are not checked. One of `disabled`, `registrationOnly`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#attestation_enforcement Fido2Method#attestation_enforcement}
  */
  readonly attestationEnforcement: string;
  /**
  * GUID of the profile. An omission finds it by name, else creates one. Format: a GUID of 8-4-4-4-12 hexadecimal digits.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#id Fido2Method#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Restricts authenticator models. Without attestation an AAGUID is a claim that nobody checks: then the list is guidance, not a boundary. An omission leaves it as it is; a new profile has none.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#key_restrictions Fido2Method#key_restrictions}
  */
  readonly keyRestrictions?: Fido2MethodUndeclaredProfilesKeyRestrictions;
  /**
  * Name that administrators see.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#name Fido2Method#name}
  */
  readonly name: string;
  /**
  * Which passkeys may be registered and used. Removing a type ends sign-in with the passkeys of that type. One of `deviceBound`, `synced`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#passkey_types Fido2Method#passkey_types}
  */
  readonly passkeyTypes: string[];
}

export function fido2MethodUndeclaredProfilesToTerraform(struct?: Fido2MethodUndeclaredProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    attestation_enforcement: cdktf.stringToTerraform(struct!.attestationEnforcement),
    id: cdktf.stringToTerraform(struct!.id),
    key_restrictions: fido2MethodUndeclaredProfilesKeyRestrictionsToTerraform(struct!.keyRestrictions),
    name: cdktf.stringToTerraform(struct!.name),
    passkey_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.passkeyTypes),
  }
}


export function fido2MethodUndeclaredProfilesToHclTerraform(struct?: Fido2MethodUndeclaredProfiles): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    attestation_enforcement: {
      value: cdktf.stringToHclTerraform(struct!.attestationEnforcement),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    id: {
      value: cdktf.stringToHclTerraform(struct!.id),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    key_restrictions: {
      value: fido2MethodUndeclaredProfilesKeyRestrictionsToHclTerraform(struct!.keyRestrictions),
      isBlock: true,
      type: "struct",
      storageClassType: "Fido2MethodUndeclaredProfilesKeyRestrictions",
    },
    name: {
      value: cdktf.stringToHclTerraform(struct!.name),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    passkey_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.passkeyTypes),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class Fido2MethodUndeclaredProfilesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectKey the key of this item in the map
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string) {
    super(terraformResource, terraformAttribute, false, complexObjectKey);
  }

  public get internalValue(): Fido2MethodUndeclaredProfiles | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._attestationEnforcement !== undefined) {
      hasAnyValues = true;
      internalValueResult.attestationEnforcement = this._attestationEnforcement;
    }
    if (this._id !== undefined) {
      hasAnyValues = true;
      internalValueResult.id = this._id;
    }
    if (this._keyRestrictions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.keyRestrictions = this._keyRestrictions?.internalValue;
    }
    if (this._name !== undefined) {
      hasAnyValues = true;
      internalValueResult.name = this._name;
    }
    if (this._passkeyTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.passkeyTypes = this._passkeyTypes;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: Fido2MethodUndeclaredProfiles | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._attestationEnforcement = undefined;
      this._id = undefined;
      this._keyRestrictions.internalValue = undefined;
      this._name = undefined;
      this._passkeyTypes = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._attestationEnforcement = value.attestationEnforcement;
      this._id = value.id;
      this._keyRestrictions.internalValue = value.keyRestrictions;
      this._name = value.name;
      this._passkeyTypes = value.passkeyTypes;
    }
  }

  // attestation_enforcement - computed: true, optional: false, required: true
  private _attestationEnforcement?: string; 
  public get attestationEnforcement() {
    return this.getStringAttribute('attestation_enforcement');
  }
  public set attestationEnforcement(value: string) {
    this._attestationEnforcement = value;
  }
  // Temporarily expose input value. Use with caution.
  public get attestationEnforcementInput() {
    return this._attestationEnforcement;
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

  // key_restrictions - computed: true, optional: true, required: false
  private _keyRestrictions = new Fido2MethodUndeclaredProfilesKeyRestrictionsOutputReference(this, "key_restrictions");
  public get keyRestrictions() {
    return this._keyRestrictions;
  }
  public putKeyRestrictions(value: Fido2MethodUndeclaredProfilesKeyRestrictions) {
    this._keyRestrictions.internalValue = value;
  }
  public resetKeyRestrictions() {
    this._keyRestrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyRestrictionsInput() {
    return this._keyRestrictions.internalValue;
  }

  // name - computed: true, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // passkey_types - computed: true, optional: false, required: true
  private _passkeyTypes?: string[]; 
  public get passkeyTypes() {
    return cdktf.Fn.tolist(this.getListAttribute('passkey_types'));
  }
  public set passkeyTypes(value: string[]) {
    this._passkeyTypes = value;
  }
  // Temporarily expose input value. Use with caution.
  public get passkeyTypesInput() {
    return this._passkeyTypes;
  }
}

export class Fido2MethodUndeclaredProfilesMap extends cdktf.ComplexMap {
  public internalValue? : { [key: string]: Fido2MethodUndeclaredProfiles } | cdktf.IResolvable

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
  public get(key: string): Fido2MethodUndeclaredProfilesOutputReference {
    return new Fido2MethodUndeclaredProfilesOutputReference(this.terraformResource, this.terraformAttribute, key);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method entra_fido2_method}
*/
export class Fido2Method extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_fido2_method";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a Fido2Method resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the Fido2Method to import
  * @param importFromId The id of the existing Fido2Method that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the Fido2Method to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_fido2_method", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/fido2_method entra_fido2_method} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options Fido2MethodConfig = {}
  */
  public constructor(scope: Construct, id: string, config: Fido2MethodConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'entra_fido2_method',
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
    this._attestationEnforced = config.attestationEnforced;
    this._defaultProfile.internalValue = config.defaultProfile;
    this._excludeGroupIds = config.excludeGroupIds;
    this._excludeUserIds = config.excludeUserIds;
    this._includeTargets.internalValue = config.includeTargets;
    this._keyRestrictions.internalValue = config.keyRestrictions;
    this._onDestroy = config.onDestroy;
    this._optInToProfiles = config.optInToProfiles;
    this._profiles.internalValue = config.profiles;
    this._selfServiceRegistrationAllowed = config.selfServiceRegistrationAllowed;
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

  // attestation_enforced - computed: true, optional: true, required: false
  private _attestationEnforced?: boolean | cdktf.IResolvable; 
  public get attestationEnforced() {
    return this.getBooleanAttribute('attestation_enforced');
  }
  public set attestationEnforced(value: boolean | cdktf.IResolvable) {
    this._attestationEnforced = value;
  }
  public resetAttestationEnforced() {
    this._attestationEnforced = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get attestationEnforcedInput() {
    return this._attestationEnforced;
  }

  // default_profile - computed: true, optional: true, required: false
  private _defaultProfile = new Fido2MethodDefaultProfileOutputReference(this, "default_profile");
  public get defaultProfile() {
    return this._defaultProfile;
  }
  public putDefaultProfile(value: Fido2MethodDefaultProfile) {
    this._defaultProfile.internalValue = value;
  }
  public resetDefaultProfile() {
    this._defaultProfile.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get defaultProfileInput() {
    return this._defaultProfile.internalValue;
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
  private _includeTargets = new Fido2MethodIncludeTargetsList(this, "include_targets", true);
  public get includeTargets() {
    return this._includeTargets;
  }
  public putIncludeTargets(value: Fido2MethodIncludeTargets[] | cdktf.IResolvable) {
    this._includeTargets.internalValue = value;
  }
  public resetIncludeTargets() {
    this._includeTargets.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeTargetsInput() {
    return this._includeTargets.internalValue;
  }

  // key_restrictions - computed: true, optional: true, required: false
  private _keyRestrictions = new Fido2MethodKeyRestrictionsOutputReference(this, "key_restrictions");
  public get keyRestrictions() {
    return this._keyRestrictions;
  }
  public putKeyRestrictions(value: Fido2MethodKeyRestrictions) {
    this._keyRestrictions.internalValue = value;
  }
  public resetKeyRestrictions() {
    this._keyRestrictions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyRestrictionsInput() {
    return this._keyRestrictions.internalValue;
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

  // opt_in_to_profiles - computed: true, optional: true, required: false
  private _optInToProfiles?: boolean | cdktf.IResolvable; 
  public get optInToProfiles() {
    return this.getBooleanAttribute('opt_in_to_profiles');
  }
  public set optInToProfiles(value: boolean | cdktf.IResolvable) {
    this._optInToProfiles = value;
  }
  public resetOptInToProfiles() {
    this._optInToProfiles = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get optInToProfilesInput() {
    return this._optInToProfiles;
  }

  // profiles - computed: true, optional: true, required: false
  private _profiles = new Fido2MethodProfilesMap(this, "profiles");
  public get profiles() {
    return this._profiles;
  }
  public putProfiles(value: { [key: string]: Fido2MethodProfiles } | cdktf.IResolvable) {
    this._profiles.internalValue = value;
  }
  public resetProfiles() {
    this._profiles.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get profilesInput() {
    return this._profiles.internalValue;
  }

  // self_service_registration_allowed - computed: true, optional: true, required: false
  private _selfServiceRegistrationAllowed?: boolean | cdktf.IResolvable; 
  public get selfServiceRegistrationAllowed() {
    return this.getBooleanAttribute('self_service_registration_allowed');
  }
  public set selfServiceRegistrationAllowed(value: boolean | cdktf.IResolvable) {
    this._selfServiceRegistrationAllowed = value;
  }
  public resetSelfServiceRegistrationAllowed() {
    this._selfServiceRegistrationAllowed = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get selfServiceRegistrationAllowedInput() {
    return this._selfServiceRegistrationAllowed;
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

  // undeclared_profiles - computed: true, optional: false, required: false
  private _undeclaredProfiles = new Fido2MethodUndeclaredProfilesMap(this, "undeclared_profiles");
  public get undeclaredProfiles() {
    return this._undeclaredProfiles;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allow_empty_exclusions: cdktf.booleanToTerraform(this._allowEmptyExclusions),
      attestation_enforced: cdktf.booleanToTerraform(this._attestationEnforced),
      default_profile: fido2MethodDefaultProfileToTerraform(this._defaultProfile.internalValue),
      exclude_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeGroupIds),
      exclude_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._excludeUserIds),
      include_targets: cdktf.listMapper(fido2MethodIncludeTargetsToTerraform, false)(this._includeTargets.internalValue),
      key_restrictions: fido2MethodKeyRestrictionsToTerraform(this._keyRestrictions.internalValue),
      on_destroy: cdktf.stringToTerraform(this._onDestroy),
      opt_in_to_profiles: cdktf.booleanToTerraform(this._optInToProfiles),
      profiles: cdktf.hashMapper(fido2MethodProfilesToTerraform)(this._profiles.internalValue),
      self_service_registration_allowed: cdktf.booleanToTerraform(this._selfServiceRegistrationAllowed),
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
      attestation_enforced: {
        value: cdktf.booleanToHclTerraform(this._attestationEnforced),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      default_profile: {
        value: fido2MethodDefaultProfileToHclTerraform(this._defaultProfile.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Fido2MethodDefaultProfile",
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
        value: cdktf.listMapperHcl(fido2MethodIncludeTargetsToHclTerraform, false)(this._includeTargets.internalValue),
        isBlock: true,
        type: "set",
        storageClassType: "Fido2MethodIncludeTargetsList",
      },
      key_restrictions: {
        value: fido2MethodKeyRestrictionsToHclTerraform(this._keyRestrictions.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "Fido2MethodKeyRestrictions",
      },
      on_destroy: {
        value: cdktf.stringToHclTerraform(this._onDestroy),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      opt_in_to_profiles: {
        value: cdktf.booleanToHclTerraform(this._optInToProfiles),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      profiles: {
        value: cdktf.hashMapperHcl(fido2MethodProfilesToHclTerraform)(this._profiles.internalValue),
        isBlock: true,
        type: "map",
        storageClassType: "Fido2MethodProfilesMap",
      },
      self_service_registration_allowed: {
        value: cdktf.booleanToHclTerraform(this._selfServiceRegistrationAllowed),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
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
