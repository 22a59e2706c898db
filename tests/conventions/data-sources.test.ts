import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { dataSources } from '../../provider/data-sources';
import { usedByDataSources } from '../../provider/data-sources/calls';
import type { Attributes, ValueType } from '../../provider/framework/schema';
import { functions } from '../../provider/functions';

const DATA_SOURCES = 'provider/data-sources';

/** `entra_inbound_trust` lives in `inbound-trust`. */
const folderOf = (typeName: string): string => typeName.replace(/^entra_/, '').replaceAll('_', '-');
const has = (path: string): boolean => existsSync(join(ROOT, path));
const typeNames = dataSources.map(({ typeName }) => typeName);

/** Descriptions of attributes at any depth. */
function* descriptionsIn(attributes: Attributes): Iterable<string> {
  for (const attribute of Object.values(attributes)) {
    yield attribute.description;
    yield* descriptionsIn(attributesOf(attribute));
  }
}

function attributesOf(type: ValueType): Attributes {
  if (type.type === 'object') return type.attributes;
  return 'element' in type ? attributesOf(type.element) : {};
}

describe.each(dataSources.map((one) => [one.typeName, one] as const))(
  'the data source %s',
  (typeName, { schema, description }) => {
    const folder = folderOf(typeName);

    it.each([
      ['a folder of its own', `${DATA_SOURCES}/${folder}/index.ts`],
      ['a page', `docs/data-sources/${typeName.replace(/^entra_/, '')}.md`],
      ['an example in HCL', `examples/data-sources/${typeName}/data-source.tf`],
      ['an example in TypeScript', `examples/data-sources/${typeName}/data-source.ts`],
      ['acceptance tests', `tests/acceptance/data-sources/${folder}.test.ts`],
    ])('has %s', (_, path) => {
      expect(has(path)).toBe(true);
    });

    it('says in sentences what it finds, and what its attributes are', () => {
      for (const text of [description, ...descriptionsIn(schema)]) {
        expect(text).toMatch(/^[A-Z`].*\.$/s);
      }
    });

    it('has an id', () => {
      expect(schema).toHaveProperty('id.computed', true);
    });
  },
);

describe.each(functions.map(({ name }) => name))('the function %s', (name) => {
  it.each([
    ['a file of its own', `provider/functions/${name.replaceAll('_', '-')}.ts`],
    ['a page', `docs/functions/${name}.md`],
    ['an example', `examples/functions/${name}/function.tf`],
    ['tests', `tests/provider/functions/${name.replaceAll('_', '-')}.test.ts`],
    ['acceptance tests', `tests/acceptance/functions/${name.replaceAll('_', '-')}.test.ts`],
  ])('has %s', (_, path) => {
    expect(has(path)).toBe(true);
  });
});

it('every data source says what it asks of Graph, in calls that only read', () => {
  expect(Object.keys(usedByDataSources).sort()).toEqual([...typeNames].sort());
  const calls = Object.values(usedByDataSources).flat();
  expect(calls.filter(({ call }) => call.method !== 'GET')).toEqual([]);
});

it('every folder of a data source is one that the provider has', () => {
  const folders = readdirSync(join(ROOT, DATA_SOURCES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'define')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(typeNames.map(folderOf).sort());
});
