import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { resources } from '../../provider/resources';

const RESOURCES = 'provider/resources';

/** `entra_fido2_method` lives in `fido2-method`. */
const folderOf = (typeName: string): string => typeName.replace(/^entra_/, '').replaceAll('_', '-');

describe.each(resources.map((resource) => [resource.typeName, resource] as const))(
  '%s',
  (typeName, { rules }) => {
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
      const missing = rules
        .flatMap(({ name }) => [
          `${RESOURCES}/${folder}/rules/${name}.ts`,
          `tests/${RESOURCES}/${folder}/rules/${name}.test.ts`,
        ])
        .filter((path) => !existsSync(join(ROOT, path)));
      expect(missing).toEqual([]);
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

it('every folder of a resource is one that the provider has', () => {
  const folders = readdirSync(join(ROOT, RESOURCES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'define')
    .map(({ name }) => name);
  expect(folders).toEqual(resources.map(({ typeName }) => folderOf(typeName)));
});
