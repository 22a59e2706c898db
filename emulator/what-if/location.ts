import { MFA_TRUSTED_IPS } from '../conditional-access/rules/condition-rules';
import { child, type JsonObject, objects, own, text, texts } from '../json';
import { contains } from '../locations/ip-range';
import type { Objects } from '../state/objects';
import { all, any, not, type Truth } from '../truth';

/** Whether the sign-in comes from where the policy says. */
export function meetsLocation(
  policyConditions: JsonObject,
  conditions: JsonObject,
  directory: Objects,
): Truth {
  const locations = child(policyConditions, 'locations');
  if (!locations) return true;
  const on = (name: string): Truth =>
    any(texts(locations, name).map((id) => isAt(id, conditions, directory)));
  return all([on('includeLocations'), not(on('excludeLocations'))]);
}

function isAt(id: string, conditions: JsonObject, directory: Objects): Truth {
  if (id === 'All') return true;
  if (id === MFA_TRUSTED_IPS) return false;
  if (id === 'AllTrusted') {
    const trusted = directory.list('namedLocation').filter((one) => own(one, 'isTrusted') === true);
    return any(trusted.map((location) => isIn(location, conditions)));
  }
  const location = directory.get('namedLocation', id);
  return location ? isIn(location, conditions) : false;
}

function isIn(location: JsonObject, conditions: JsonObject): Truth {
  if (text(location, '@odata.type') === '#microsoft.graph.ipNamedLocation') {
    const ip = own(conditions, 'ipAddress');
    return typeof ip === 'string' ? contains(rangesOf(location), ip) : undefined;
  }
  const country = own(conditions, 'country');
  if (typeof country !== 'string') return undefined;
  if (country === '') return own(location, 'includeUnknownCountriesAndRegions') === true;
  return texts(location, 'countriesAndRegions').includes(country.toUpperCase());
}

function rangesOf(location: JsonObject): readonly string[] {
  return objects(location, 'ipRanges').map((range) => text(range, 'cidrAddress'));
}
