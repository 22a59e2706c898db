import { Construct } from 'constructs';
import { adopt, NamedPlace } from '../../constructs';
import { NamedLocation, SecurityDefaults } from '../../gen';
import { stackOf, synthesise, TENANT_ID } from './synthesise';

const ID = '9a0f0000-0000-4000-8000-000000000001';

describe('adopt', () => {
  it('imports a resource at the address of its own id, wherever it stands', () => {
    const stack = stackOf();
    const wrapped = new Construct(stack, 'Wrapped');
    const defaults = new SecurityDefaults(wrapped, 'defaults', { isEnabled: false });
    expect(adopt(defaults, TENANT_ID)).toBe(defaults);
    expect(synthesise(stack).import).toEqual([
      { to: 'entra_security_defaults.defaults', id: TENANT_ID },
    ]);
    expect(Object.keys(synthesise(stack).resource['entra_security_defaults'] ?? {})).toEqual([
      'defaults',
    ]);
  });

  it('imports what a construct makes at the address that the construct gave it', () => {
    const stack = stackOf();
    const place = NamedPlace.countries(stack, 'HeadOffice', { name: 'Home', countries: ['CH'] });
    adopt(place.resource, ID);
    expect(synthesise(stack).import).toEqual([{ to: 'entra_named_location.head_office', id: ID }]);
  });

  it('refuses an id that cannot be part of an address', () => {
    const stack = stackOf();
    const location = new NamedLocation(stack, 'Head office', { displayName: 'Head office' });
    expect(() => adopt(location, ID)).toThrow(
      'dev/Head office: the logical name "Head office" cannot be part of an address',
    );
  });

  it('refuses the address of another resource', () => {
    const stack = stackOf();
    NamedPlace.countries(stack, 'Home', { name: 'Home', countries: ['CH'] });
    const other = new NamedLocation(new Construct(stack, 'X'), 'home', { displayName: 'Home' });
    expect(() => adopt(other, ID)).toThrow('would both be entra_named_location.home');
  });
});
