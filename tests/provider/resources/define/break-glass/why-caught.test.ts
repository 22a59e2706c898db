import {
  whatExcludesOthers,
  whatIncludes,
} from '../../../../../provider/resources/define/break-glass/why-caught';

const principal = { id: 'u', groups: new Set(['g']), roles: new Set(['r']), isGuest: false };
const scope = (lists: object = {}) => ({
  users: [],
  groups: [],
  roles: [],
  guests: null,
  ...lists,
});

describe('what includes an account', () => {
  it.each([
    ['all users', { users: ['x', 'All'] }, 'all users'],
    ['its id', { users: ['U'], groups: ['g'] }, 'that user by id'],
    ['a group', { groups: ['x', 'G'] }, 'group G, which has the user as a member'],
    ['a role', { users: ['x'], roles: ['r'] }, 'directory role r, which the user holds'],
    ['nothing', { users: ['x'], groups: ['x'], roles: ['x'] }, undefined],
    ['what is not known', { users: undefined, groups: [undefined] }, undefined],
  ])('is %s', (_, lists, expected) => {
    expect(whatIncludes(scope(lists), principal)).toBe(expected);
  });
});

describe('what excludes others', () => {
  it.each([
    [{ groups: ['a', undefined], roles: ['b'] }, 'group a, directory role b'],
    [{ users: ['x'] }, undefined],
    [{ groups: undefined, roles: undefined }, undefined],
  ])('%p: %p', (lists, expected) => {
    expect(whatExcludesOthers(scope(lists))).toBe(expected);
  });
});
