import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import type { Attribute, Attributes } from '../../provider/framework/schema';
import { resources } from '../../provider/resources';
import { usedCalls } from '../../provider/resources/calls';

const RESOURCES = 'provider/resources';
/** Where rules live that several resources have. */
const SHARED = ['define/method', 'define/schema', 'define/targets'];

/** `entra_fido2_method` lives in `fido2-method`. */
const folderOf = (typeName: string): string => typeName.replace(/^entra_/, '').replaceAll('_', '-');

/** Numbers of an author that Graph could refuse for their size alone. */
const unbounded = (attributes: Attributes): string[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => [
    ...(isOpenNumber(attribute) ? [name] : []),
    ...(attribute.type === 'object' ? unbounded(attribute.attributes) : []),
    ...('element' in attribute && attribute.element.type === 'object'
      ? unbounded(attribute.element.attributes)
      : []),
  ]);

const isOpenNumber = (attribute: Attribute): boolean =>
  (attribute.required ?? attribute.optional) === true &&
  (attribute.type === 'int64' || attribute.type === 'number') &&
  (attribute.min === undefined || attribute.max === undefined);

const hasRule = (home: string, name: string): boolean =>
  existsSync(join(ROOT, `${RESOURCES}/${home}/rules/${name}.ts`)) &&
  existsSync(join(ROOT, `tests/${RESOURCES}/${home}/rules/${name}.test.ts`));

describe.each(resources.map((resource) => [resource.typeName, resource] as const))(
  '%s',
  (typeName, { rules, schema }) => {
    const folder = folderOf(typeName);

    it.each([
      ['a folder of its own', `${RESOURCES}/${folder}/index.ts`],
      ['a page', `docs/resources/${typeName.replace(/^entra_/, '')}.md`],
      ['an example in HCL', `examples/resources/${typeName}/resource.tf`],
      ['an example in TypeScript', `examples/resources/${typeName}/resource.ts`],
      ['an example of an import', `examples/resources/${typeName}/import.sh`],
      ['acceptance tests of its life', `tests/acceptance/${folder}/lifecycle.test.ts`],
    ])('has %s', (_, path) => {
      expect(existsSync(join(ROOT, path))).toBe(true);
    });

    it('has a file and a test for every rule, named after it', () => {
      const homeless = rules.filter(
        ({ name }) => ![folder, ...SHARED].some((home) => hasRule(home, name)),
      );
      expect(homeless.map(({ name }) => name)).toEqual([]);
    });

    it('has no number of an author without bounds', () => {
      expect(unbounded(schema)).toEqual([]);
    });

    it('has rules with a claim and a source, each named once', () => {
      for (const { claim, source } of rules) {
        expect(claim).toMatch(/^[A-Z].*\.$/);
        expect(source).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      }
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    });
  },
);

it('every resource says what it asks of Graph', () => {
  expect(Object.keys(usedCalls).sort()).toEqual(resources.map(({ typeName }) => typeName).sort());
});

it('every folder of a resource is one that the provider has', () => {
  const folders = readdirSync(join(ROOT, RESOURCES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'define')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(resources.map(({ typeName }) => folderOf(typeName)).sort());
});

it('every rule that a folder of rules exports is one that a resource has', async () => {
  const known = new Set(resources.flatMap(({ rules }) => rules.map(({ name }) => name)));
  const homes = [...resources.map(({ typeName }) => folderOf(typeName)), ...SHARED];
  const files = homes
    .map((home) => join(ROOT, RESOURCES, home, 'rules'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const exported: unknown[] = [];
  for (const file of files) {
    exported.push(...Object.values((await import(file)) as Record<string, unknown>));
  }
  const names = exported.filter(isRule).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});

const isRule = (exported: unknown): exported is { name: string } =>
  typeof exported === 'object' && exported !== null && 'name' in exported && 'claim' in exported;
