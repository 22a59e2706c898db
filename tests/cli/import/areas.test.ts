import { collections, singletons } from '../../../cli/import/areas';
import { className } from '../../../cli/import/render/typescript/statement';
import * as bindings from '../../../gen';
import { resources } from '../../../provider/resources';

const imported = [...Object.keys(singletons), ...Object.keys(collections)].sort();

describe('what is imported', () => {
  it('is every resource of the provider', () => {
    expect(imported).toEqual(resources.map(({ typeName }) => typeName).sort());
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
