import { type BoundTenant, boundTenants } from '../../constructs';
import { PILOT, PRIVILEGED, STAFF, TENANT_ID } from './synthesise';

const OTHER_TENANT = '50507e4a-91c3-4f6d-8b25-3e9a61c40d50';

const dev: BoundTenant = {
  name: 'dev',
  tenantId: TENANT_ID,
  groups: { staff: STAFF },
  users: { ada: PILOT },
};
const production: BoundTenant = {
  name: 'production',
  tenantId: OTHER_TENANT,
  groups: { staff: PRIVILEGED },
  users: { ada: 'd0d00000-0000-4000-80b0-000000000001' },
};

describe('boundTenants', () => {
  it('returns tenants whose bindings agree, in their order', () => {
    expect(boundTenants([dev, production])).toEqual([dev, production]);
  });

  it.each<[string, readonly BoundTenant[], string]>([
    [
      'a binding that is missing',
      [dev, { ...production, groups: {} }],
      'tenant production: group "staff" has no id; bind it, as other tenants do',
    ],
    [
      'a binding without an id',
      [{ ...dev, groups: { staff: '' } }],
      'tenant dev: group "staff" is bound to ""; expected an object id',
    ],
    [
      'a name in place of an id',
      [{ ...dev, users: { ada: 'ada@fabrikam.com' } }],
      'tenant dev: user "ada" is bound to "ada@fabrikam.com"; expected an object id',
    ],
    [
      'a binding that nobody gave',
      [{ ...dev, groups: { staff: undefined as unknown as string } }],
      'tenant dev: group "staff" is bound to "undefined"; expected an object id',
    ],
    [
      'an id of two meanings, in any case',
      [{ ...dev, groups: { staff: STAFF, privileged: STAFF.toUpperCase() } }],
      `tenant dev: group "privileged" and group "staff" are both bound to ${STAFF.toUpperCase()}; an id has one meaning`,
    ],
    [
      'a group of another tenant',
      [dev, { ...production, groups: { staff: STAFF } }],
      `tenant production: group "staff" is bound to ${STAFF}, which is group "staff" of tenant dev; an object belongs to one tenant`,
    ],
    [
      'two tenants of one name',
      [dev, { ...production, name: 'dev' }],
      'two tenants are called dev; give each its own name',
    ],
    [
      'a tenant twice',
      [dev, { ...production, tenantId: TENANT_ID.toUpperCase() }],
      'tenants dev and production have one id',
    ],
    [
      'a tenant that is no id',
      [{ ...dev, tenantId: 'fabrikam.com' }],
      'tenant dev: "fabrikam.com" is not the id of a tenant',
    ],
  ])('refuses %s', (_, tenants, message) => {
    expect(() => boundTenants(tenants)).toThrow(message);
  });

  it('refuses that there is none', () => {
    expect(() => boundTenants([])).toThrow('there is no tenant, so nothing would be declared');
  });

  it('names every problem at once, a line each', () => {
    const tenants = [
      { ...dev, groups: { staff: 'x' } },
      { ...production, users: {} },
    ];
    expect(() => boundTenants(tenants)).toThrow(
      /tenant production: user "ada" has no id.*\ntenant dev: group "staff" is bound to "x"/,
    );
  });
});
