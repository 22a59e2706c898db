// https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location
// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface NamedLocationConfig extends cdktf.TerraformMetaArguments {
  /**
  * A location of countries. Exactly one of `ip` and `country` is given.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#country NamedLocation#country}
  */
  readonly country?: NamedLocationCountry;
  /**
  * Whether a destroy is refused. To destroy, apply `false` first: one change in review takes the protection away, the next one deletes. Default: `true`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#deletion_protection NamedLocation#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * Name that administrators see. Names are not unique. Format: a text that is not empty. At most 256 characters.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#display_name NamedLocation#display_name}
  */
  readonly displayName: string;
  /**
  * A location of IP ranges. Exactly one of `ip` and `country` is given.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#ip NamedLocation#ip}
  */
  readonly ip?: NamedLocationIp;
}
export interface NamedLocationCountry {
  /**
  * Countries and regions. Format: a country of two letters by ISO 3166-1, like "JP".
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#countries_and_regions NamedLocation#countries_and_regions}
  */
  readonly countriesAndRegions: string[];
  /**
  * How the country is found: by the address, or by the position that Microsoft Authenticator reports. One of `clientIpAddress`, `authenticatorAppGps`. Default: `"clientIpAddress"`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#country_lookup_method NamedLocation#country_lookup_method}
  */
  readonly countryLookupMethod?: string;
  /**
  * Whether addresses that no country is known for belong to it. Default: `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#include_unknown_countries_and_regions NamedLocation#include_unknown_countries_and_regions}
  */
  readonly includeUnknownCountriesAndRegions?: boolean | cdktf.IResolvable;
}

export function namedLocationCountryToTerraform(struct?: NamedLocationCountry | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    countries_and_regions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.countriesAndRegions),
    country_lookup_method: cdktf.stringToTerraform(struct!.countryLookupMethod),
    include_unknown_countries_and_regions: cdktf.booleanToTerraform(struct!.includeUnknownCountriesAndRegions),
  }
}


export function namedLocationCountryToHclTerraform(struct?: NamedLocationCountry | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    countries_and_regions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.countriesAndRegions),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    country_lookup_method: {
      value: cdktf.stringToHclTerraform(struct!.countryLookupMethod),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    include_unknown_countries_and_regions: {
      value: cdktf.booleanToHclTerraform(struct!.includeUnknownCountriesAndRegions),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NamedLocationCountryOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NamedLocationCountry | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._countriesAndRegions !== undefined) {
      hasAnyValues = true;
      internalValueResult.countriesAndRegions = this._countriesAndRegions;
    }
    if (this._countryLookupMethod !== undefined) {
      hasAnyValues = true;
      internalValueResult.countryLookupMethod = this._countryLookupMethod;
    }
    if (this._includeUnknownCountriesAndRegions !== undefined) {
      hasAnyValues = true;
      internalValueResult.includeUnknownCountriesAndRegions = this._includeUnknownCountriesAndRegions;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NamedLocationCountry | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._countriesAndRegions = undefined;
      this._countryLookupMethod = undefined;
      this._includeUnknownCountriesAndRegions = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._countriesAndRegions = value.countriesAndRegions;
      this._countryLookupMethod = value.countryLookupMethod;
      this._includeUnknownCountriesAndRegions = value.includeUnknownCountriesAndRegions;
    }
  }

  // countries_and_regions - computed: false, optional: false, required: true
  private _countriesAndRegions?: string[]; 
  public get countriesAndRegions() {
    return cdktf.Fn.tolist(this.getListAttribute('countries_and_regions'));
  }
  public set countriesAndRegions(value: string[]) {
    this._countriesAndRegions = value;
  }
  // Temporarily expose input value. Use with caution.
  public get countriesAndRegionsInput() {
    return this._countriesAndRegions;
  }

  // country_lookup_method - computed: true, optional: true, required: false
  private _countryLookupMethod?: string; 
  public get countryLookupMethod() {
    return this.getStringAttribute('country_lookup_method');
  }
  public set countryLookupMethod(value: string) {
    this._countryLookupMethod = value;
  }
  public resetCountryLookupMethod() {
    this._countryLookupMethod = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countryLookupMethodInput() {
    return this._countryLookupMethod;
  }

  // include_unknown_countries_and_regions - computed: true, optional: true, required: false
  private _includeUnknownCountriesAndRegions?: boolean | cdktf.IResolvable; 
  public get includeUnknownCountriesAndRegions() {
    return this.getBooleanAttribute('include_unknown_countries_and_regions');
  }
  public set includeUnknownCountriesAndRegions(value: boolean | cdktf.IResolvable) {
    this._includeUnknownCountriesAndRegions = value;
  }
  public resetIncludeUnknownCountriesAndRegions() {
    this._includeUnknownCountriesAndRegions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get includeUnknownCountriesAndRegionsInput() {
    return this._includeUnknownCountriesAndRegions;
  }
}
export interface NamedLocationIp {
  /**
  * Ranges as Internet services see them, after every address translation. Microsoft takes masks longer than `/8`. Format: an IPv4 or IPv6 range in CIDR notation, like "203.0.113.0/24" or "2001:db8::/32". At most 2000 elements.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#ip_ranges NamedLocation#ip_ranges}
  */
  readonly ipRanges: string[];
  /**
  * Whether policies for trusted locations (`AllTrusted`) mean this one as well. Whoever can send from a trusted range meets fewer demands. Default: `false`.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#is_trusted NamedLocation#is_trusted}
  */
  readonly isTrusted?: boolean | cdktf.IResolvable;
}

export function namedLocationIpToTerraform(struct?: NamedLocationIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    ip_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.ipRanges),
    is_trusted: cdktf.booleanToTerraform(struct!.isTrusted),
  }
}


export function namedLocationIpToHclTerraform(struct?: NamedLocationIp | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    ip_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.ipRanges),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    is_trusted: {
      value: cdktf.booleanToHclTerraform(struct!.isTrusted),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class NamedLocationIpOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): NamedLocationIp | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._ipRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.ipRanges = this._ipRanges;
    }
    if (this._isTrusted !== undefined) {
      hasAnyValues = true;
      internalValueResult.isTrusted = this._isTrusted;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: NamedLocationIp | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._ipRanges = undefined;
      this._isTrusted = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._ipRanges = value.ipRanges;
      this._isTrusted = value.isTrusted;
    }
  }

  // ip_ranges - computed: false, optional: false, required: true
  private _ipRanges?: string[]; 
  public get ipRanges() {
    return cdktf.Fn.tolist(this.getListAttribute('ip_ranges'));
  }
  public set ipRanges(value: string[]) {
    this._ipRanges = value;
  }
  // Temporarily expose input value. Use with caution.
  public get ipRangesInput() {
    return this._ipRanges;
  }

  // is_trusted - computed: true, optional: true, required: false
  private _isTrusted?: boolean | cdktf.IResolvable; 
  public get isTrusted() {
    return this.getBooleanAttribute('is_trusted');
  }
  public set isTrusted(value: boolean | cdktf.IResolvable) {
    this._isTrusted = value;
  }
  public resetIsTrusted() {
    this._isTrusted = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get isTrustedInput() {
    return this._isTrusted;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location entra_named_location}
*/
export class NamedLocation extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "entra_named_location";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a NamedLocation resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the NamedLocation to import
  * @param importFromId The id of the existing NamedLocation that should be imported. Refer to the {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the NamedLocation to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "entra_named_location", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/entra-policy/entra/latest/docs/resources/named_location entra_named_location} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options NamedLocationConfig
  */
  public constructor(scope: Construct, id: string, config: NamedLocationConfig) {
    super(scope, id, {
      terraformResourceType: 'entra_named_location',
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
    this._country.internalValue = config.country;
    this._deletionProtection = config.deletionProtection;
    this._displayName = config.displayName;
    this._ip.internalValue = config.ip;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // country - computed: false, optional: true, required: false
  private _country = new NamedLocationCountryOutputReference(this, "country");
  public get country() {
    return this._country;
  }
  public putCountry(value: NamedLocationCountry) {
    this._country.internalValue = value;
  }
  public resetCountry() {
    this._country.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get countryInput() {
    return this._country.internalValue;
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

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // ip - computed: false, optional: true, required: false
  private _ip = new NamedLocationIpOutputReference(this, "ip");
  public get ip() {
    return this._ip;
  }
  public putIp(value: NamedLocationIp) {
    this._ip.internalValue = value;
  }
  public resetIp() {
    this._ip.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get ipInput() {
    return this._ip.internalValue;
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
      country: namedLocationCountryToTerraform(this._country.internalValue),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      display_name: cdktf.stringToTerraform(this._displayName),
      ip: namedLocationIpToTerraform(this._ip.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      country: {
        value: namedLocationCountryToHclTerraform(this._country.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "NamedLocationCountry",
      },
      deletion_protection: {
        value: cdktf.booleanToHclTerraform(this._deletionProtection),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      display_name: {
        value: cdktf.stringToHclTerraform(this._displayName),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      ip: {
        value: namedLocationIpToHclTerraform(this._ip.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "NamedLocationIp",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
