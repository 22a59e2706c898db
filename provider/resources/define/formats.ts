import { isAaguid } from '../../../model/aaguid';
import { isGuid } from '../../../model/guid';
import { bareObjectId, isObjectId } from '../../../model/object-id';
import type { StringFormat } from '../../framework/schema';

const lowerCase = (text: string): string => text.toLowerCase();

/** Any text but an empty one: Graph holds that for none. */
export const text: StringFormat = {
  name: 'text',
  expected: 'a text that is not empty',
  accepts: (given) => given.trim() !== '',
  canonical: (given) => given,
};

/** A text of at least one character, be it a blank: live names are odd. */
export const notEmpty: StringFormat = {
  ...text,
  accepts: (given) => given !== '',
};

/** An authenticator model's id; case does not count. */
export const aaguid: StringFormat = {
  name: 'AAGUID',
  expected:
    'an AAGUID of 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a"',
  accepts: isAaguid,
  canonical: lowerCase,
};

/** A GUID; case does not count. */
export const guid: StringFormat = {
  name: 'GUID',
  expected: 'a GUID of 8-4-4-4-12 hexadecimal digits',
  accepts: isGuid,
  canonical: lowerCase,
};

/** The id of a directory object or policy, bare or in the azuread provider's path form. */
export const objectId: StringFormat = {
  name: 'object id',
  expected:
    'an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider\'s form "/groups/<GUID>"',
  accepts: isObjectId,
  canonical: bareObjectId,
};

/** The id of a group, which a change brings in only if the tenant has it. */
export const groupId: StringFormat = { ...objectId, name: 'group id' };

/** The id of an authentication context, chosen by whoever creates it; case does not count. */
export const contextId: StringFormat = {
  name: 'authentication context',
  expected: 'the id of an authentication context, "c1" to "c99"',
  accepts: (text) => /^c[1-9]\d?$/i.test(text),
  canonical: lowerCase,
};
