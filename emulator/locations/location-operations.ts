import { randomUUID } from 'node:crypto';
import { listOptions, policyReading, policyWriting } from '../conditional-access/operation';
import { namedLocationFacts as facts } from '../facts/named-location';
import type { Fact } from '../facts/fact';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, objects, own, text } from '../json';
import { concrete } from '../schema/concrete';
import { anyNamedLocation, ipNamedLocation } from '../schema/named-location';
import { typeName } from '../schema/type';
import { deletion } from '../state/deleted-item';
import type { Objects } from '../state/objects';
import { locationBody } from './body';
import { policyWithLocation } from './in-use';
import { parseRange } from './ip-range';

const KIND = 'namedLocation';
const PATH = '/identity/conditionalAccess/namedLocations';
const MAXIMUM_LOCATIONS = 195;
const MAXIMUM_RANGES = 2000;

function refused(fact: Fact, message: string): Refusal {
  return new Refusal('badRequest', message, fact);
}

function find(call: Call, stored: Objects): JsonObject {
  const id = call.ids['location'] ?? '';
  const found = stored.get(KIND, id);
  if (found) return found;
  throw new Refusal('notFound', `Named location '${id}' does not exist.`, facts.notFound);
}

function list(call: Call): Reply {
  const all = filtered(ipNamedLocation, call, call.view.list(KIND));
  return listAnswer(call, PATH, all, (one) => locationBody(one, call, call.query.select));
}

function get(call: Call): Reply {
  return entityAnswer(call, PATH, locationBody(find(call, call.view), call, call.query.select));
}

/** The location that the request makes of the stored one. */
function admitted(call: Call, stored: JsonObject | undefined): JsonObject {
  if (own(call.body, '@odata.type') === undefined) {
    throw refused(
      facts.typed,
      "'@odata.type' is missing; expected #microsoft.graph.ipNamedLocation or #microsoft.graph.countryNamedLocation.",
    );
  }
  const type = concrete(anyNamedLocation, call.body, { path: '', stored, version: call.version });
  const named = `#${typeName(type)}`;
  if (stored && own(stored, '@odata.type') !== named) {
    throw refused(facts.typed, `The location is of another type than ${named}.`);
  }
  const value = admitNew(type, call, stored ?? { '@odata.type': named });
  return type === ipNamedLocation ? { ...value, ipRanges: ranges(value) } : value;
}

/** Facts location-ranges and location-range-type. */
function ranges(location: JsonObject): readonly JsonObject[] {
  const sent = objects(location, 'ipRanges');
  if (sent.length === 0 || sent.length > MAXIMUM_RANGES) {
    throw refused(
      facts.limitStatus,
      `ipRanges has ${sent.length} entries; expected 1 to ${MAXIMUM_RANGES}.`,
    );
  }
  return sent.map((range) => {
    const cidrAddress = text(range, 'cidrAddress');
    const parsed = parseRange(cidrAddress);
    if (!parsed) {
      throw refused(
        facts.limitStatus,
        `ipRanges has '${cidrAddress}'; expected a CIDR range with a mask longer than /8.`,
      );
    }
    const name = parsed.family === 'ipv4' ? 'iPv4CidrRange' : 'iPv6CidrRange';
    return { '@odata.type': `#microsoft.graph.${name}`, cidrAddress };
  });
}

function create(call: Call): Reply {
  const id = randomUUID();
  const now = call.now().toISOString();
  const value = { ...admitted(call, undefined), id, createdDateTime: now, modifiedDateTime: now };
  if (call.newest.list(KIND).length >= MAXIMUM_LOCATIONS) {
    throw refused(
      facts.limitStatus,
      `The tenant has ${MAXIMUM_LOCATIONS} named locations; expected fewer to create one.`,
    );
  }
  call.commit([{ kind: KIND, id, value }]);
  return createdAnswer(call, PATH, locationBody(value, call));
}

function update(call: Call): Reply {
  const before = find(call, call.newest);
  const value = { ...admitted(call, before), modifiedDateTime: call.now().toISOString() };
  call.commit([{ kind: KIND, id: text(before, 'id'), value }]);
  return noContent;
}

function remove(call: Call): Reply {
  const location = find(call, call.newest);
  const id = text(location, 'id');
  if (own(location, 'isTrusted') === true) {
    throw refused(
      facts.trustedStatus,
      'A trusted named location cannot be deleted; set isTrusted to false first.',
    );
  }
  const policy = policyWithLocation(call.newest, id);
  if (policy) {
    throw refused(
      facts.inUse,
      `The named location is used by conditional access policy '${text(policy, 'id')}'; remove it from there first.`,
    );
  }
  call.commit(deletion(KIND, location, call.now()));
  return noContent;
}

const item = `${PATH}/:location`;

/** Named locations: IP ranges and countries. */
export const namedLocationOperations: readonly Operation[] = [
  { ...policyReading, method: 'GET', path: PATH, query: listOptions, carryOut: list },
  { ...policyReading, method: 'GET', path: item, query: ['$select'], carryOut: get },
  { ...policyWriting, method: 'POST', path: PATH, carryOut: create },
  { ...policyWriting, method: 'PATCH', path: item, carryOut: update },
  { ...policyWriting, method: 'DELETE', path: item, carryOut: remove },
];
