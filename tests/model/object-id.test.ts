import { bareObjectId, isObjectId } from '../../model/object-id';

const ID = '9a0f0000-0000-4000-8000-00000000000a';

describe('an object id', () => {
  it.each([
    ['the bare GUID', ID],
    ['the bare GUID in upper case', ID.toUpperCase()],
    ['azuread’s path of a group', `/groups/${ID}`],
    ['azuread’s path of a strength', `/policies/authenticationStrengthPolicies/${ID}`],
    ['a path whose GUID is in upper case', `/groups/${ID.toUpperCase()}`],
    ['a GUID below the root', `/${ID}`],
  ])('is %s, and means the GUID in lower case', (_, text) => {
    expect(isObjectId(text)).toBe(true);
    expect(bareObjectId(text)).toBe(ID);
  });

  it.each([
    ['a path without its first slash', `groups/${ID}`],
    ['a path with a slash at its end', `/groups/${ID}/`],
    ['a path to something of the object', `/groups/${ID}/members`],
    ['a URL', `https://graph.microsoft.com/v1.0/groups/${ID}`],
    ['a literal of Graph', 'all_users'],
    ['a slash', '/'],
    ['nothing', ''],
  ])('is not %s, which stays as it is', (_, text) => {
    expect(isObjectId(text)).toBe(false);
    expect(bareObjectId(text)).toBe(text);
  });

  it('is the same for every spelling of it', () => {
    const spellings = [ID, ID.toUpperCase(), `/groups/${ID}`, `/Groups/${ID.toUpperCase()}`];
    expect(new Set(spellings.map(bareObjectId)).size).toBe(1);
  });
});
