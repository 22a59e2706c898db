import { collections, singletons } from '../../../cli/import/areas';
import { className } from '../../../cli/import/render/typescript/statement';
import * as bindings from '../../../gen';
import { resources } from '../../../provider/resources';

const imported = [...Object.keys(singletons), ...Object.keys(collections)].sort();

/** What belongs to users, not to the tenant: Graph has no list of it across users. */
const OF_USERS = ['entra_fido2_security_key'];

describe('what is imported', () => {
  it('is every resource of the provider that belongs to the tenant', () => {
    const types = resources.map(({ typeName }) => typeName);
    expect([...imported, ...OF_USERS].sort()).toEqual(types.sort());
  });

  it.each(imported)('%s has a class in the bindings', (typeName) => {
    expect(Object.keys(bindings)).toContain(className(typeName));
  });

  it('takes for singletons what needs no id of its own', () => {
    const withoutId = resources.filter(({ schema }) =>
      schema['id']?.description.includes('Id of the tenant'),
    );
    expect(Object.keys(singletons).sort()).toEqual(
      withoutId.map(({ typeName }) => typeName).sort(),
    );
  });
});
