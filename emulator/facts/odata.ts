import { assumed, documented, gap } from './fact';

const CSDL = 'published CSDL of Microsoft Graph v1.0';

/** How Graph treats types, properties and the shape of a request. */
export const odata = {
  unknownProperty: documented(
    'unknown-property',
    'A property that the type does not define is refused with 400.',
    'OData JSON format 4.01, section 4.5; observed on Graph as "does not exist on type"',
  ),
  wrongType: documented(
    'wrong-type',
    'A value of another JSON type than its EDM type is refused with 400.',
    CSDL,
  ),
  unknownEnumMember: documented(
    'unknown-enum-member',
    'An enum value that the type does not define is refused with 400.',
    CSDL,
  ),
  sentinel: assumed(
    'sentinel-not-writable',
    'The sentinel unknownFutureValue is refused in a request.',
    'Graph best practices describe it as a marker in replies, never as a value to send',
  ),
  notNullable: documented(
    'not-nullable',
    'null is refused for a collection and for a property declared Nullable=false.',
    `${CSDL}; OData JSON format 4.01, section 7.3`,
  ),
  required: documented(
    'required-member',
    'A member that is declared Nullable=false and has no default must be present.',
    CSDL,
  ),
  elementKey: documented(
    'element-key',
    'Two entities of one collection cannot have the same id.',
    CSDL,
  ),
  guid: documented(
    'guid-format',
    'A GUID has 32 hexadecimal digits; replies write it in lower case with dashes.',
    'captures of live tenants; OData ABNF guidValue',
  ),
  guidWithoutDashes: assumed(
    'guid-without-dashes',
    'A GUID sent without dashes is accepted.',
    'common GUID parsers accept both; clients that send it are not known',
  ),
  flags: documented(
    'flags-string',
    'A flags enum travels as one string of members with commas; order and blanks do not count.',
    CSDL,
  ),
  typeAnnotation: documented(
    'odata-type-required',
    'PATCH of a method configuration must carry @odata.type of its type.',
    'Graph page fido2AuthenticationMethodConfiguration: Update',
  ),
  abstractType: documented(
    'abstract-type',
    'Where an abstract type is declared a value names its type by @odata.type.',
    'OData JSON format 4.01, section 4.5.3; Graph pages of the types',
  ),
  lateMembers: documented(
    'late-members',
    'Enum members behind the sentinel are returned to a client that sends Prefer: include-unknown-enum-members, and as unknownFutureValue to others.',
    'Graph page Best practices for working with Microsoft Graph: Handling future members in evolvable enumerations',
  ),
  lateMembersWrite: assumed(
    'late-members-write',
    'Enum members behind the sentinel are accepted in a request without the Prefer header.',
    'the pages ask for the header to receive them',
  ),
  annotations: assumed(
    'annotations-ignored',
    'Other annotations (names with @) in a request are ignored, so that a reply can be sent back.',
    'OData 4.01 lets a service ignore annotations that it does not know',
  ),
  readOnly: assumed(
    'read-only-change',
    'A changed value of a read-only property is refused with 400; its current value is accepted.',
    'the pages say read-only without saying what a write does; a refusal shows the mistake',
  ),
  complexMerge: assumed(
    'complex-merge',
    'A complex value in PATCH changes the members it names; the others keep their values.',
    'OData protocol 4.01, section 11.4.3; Graph pages show whole values only',
  ),
  elementWhole: assumed(
    'element-whole',
    'A collection in PATCH replaces the stored one; an element is stored as sent, with defaults.',
    'documentation shows whole collections and production clients rebuild them from a GET',
  ),
  storedUnknown: assumed(
    'stored-unknown-kept',
    'A stored property or enum value outside the schema is returned, kept by a PATCH of other properties, and accepted when sent back unchanged; inventing one is refused.',
    'it is how a service newer than the published schema looks to its clients',
  ),
  emptyPatch: assumed(
    'empty-patch',
    'A PATCH that names no property succeeds and changes nothing.',
    'OData merge of nothing',
  ),
  query: gap(
    documented(
      'query-option',
      'A query option that an operation does not support is refused with 400.',
      'Graph page Use query parameters',
    ),
  ),
  key: documented(
    'key-parentheses',
    'The key of an entity is a segment of the path or stands in parentheses and quotes behind its collection.',
    'OData URL conventions 4.01, sections 4.3.1 and 4.3.6; contexts in captures of the live service',
  ),
  segment: documented(
    'unknown-segment',
    'A path that Graph does not know is answered 400, code BadRequest, "Resource not found for the segment".',
    'captures of the live service',
  ),
  body: documented(
    'request-body',
    'A body that is not a JSON object is refused with 400.',
    'Graph page Microsoft Graph error responses',
  ),
  bodySize: assumed(
    'request-size',
    'A body over 4 MB is refused with 413.',
    'Graph pages give 4 MB as the limit of a write request for files; none states it for policies',
  ),
} as const;
