import { isAaguid } from '../../../model/aaguid';
import { isGuid } from '../../../model/guid';
import { bareObjectId, isObjectId } from '../../../model/object-id';
import type { StringFormat } from '../../framework/schema';

const lowerCase = (text: string): string => text.toLowerCase();

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

/** The id of a directory object or policy, bare or in azuread's path form. */
export const objectId: StringFormat = {
  name: 'object id',
  expected:
    'an object id: a GUID of 8-4-4-4-12 hexadecimal digits, or the azuread provider\'s form "/groups/<GUID>"',
  accepts: isObjectId,
  canonical: bareObjectId,
};
