import { schema as providerSchema } from '../../provider/configuration/schema';
import { dataSources } from '../../provider/data-sources';
import { usedByDataSources } from '../../provider/data-sources/calls';
import type { EntraDataSource } from '../../provider/data-sources/define/define';
import type { ProviderFunction } from '../../provider/framework/function';
import { functions } from '../../provider/functions';
import { entra } from '../../provider/provider';
import { resources } from '../../provider/resources';
import { usedCalls } from '../../provider/resources/calls';
import type { EntraResource } from '../../provider/resources/define/entra-resource';
import type { Generator } from './file-set';
import { code, page, summaryOf } from './page';
import { permissionsSection } from './permissions';
import { nameOfType, schemaSection } from './schema-section';

/** Documentation of the provider in the layout of the Terraform Registry, from the schema. */
export const providerPages: Generator = {
  name: 'pages of the provider',
  owns: ['docs/resources', 'docs/data-sources', 'docs/functions'],
  generate: () =>
    Promise.resolve(
      new Map([
        ['docs/index.md', indexPage()],
        ...resources.map((one) => [pathOf('resources', one.typeName), resourcePage(one)] as const),
        ...dataSources.map(
          (one) => [pathOf('data-sources', one.typeName), dataSourcePage(one)] as const,
        ),
        ...functions.map((one) => [pathOf('functions', one.name), functionPage(one)] as const),
      ]),
    ),
};

/** The Registry leaves the provider's name out of file names. */
const pathOf = (folder: string, name: string): string =>
  `docs/${folder}/${name.replace(/^entra_/, '')}.md`;

function indexPage(): string {
  return page({ title: 'Provider: Entra', description: entra.description }, [
    '# Entra Provider',
    entra.description,
    'The provider adopts what a tenant has, refuses what would lock people out, and says what it does not know. Environment variables carry the credentials, under the names that the azuread provider uses.',
    '## Example Usage',
    code('terraform', 'examples/provider/provider.tf'),
    '## Secrets',
    'Terraform saves the configuration of a provider in plan files in clear. Give a secret by its environment variable, by a file, or use a certificate, a federated token or a managed identity.',
    '## Security keys',
    'Whoever registers a key for a user can sign in as that user: use `entra_fido2_security_key` with an identity and a state of its own. The guide for the key desk, `docs/security-keys.md` of the repository, has the ceremonies and their commands.',
    schemaSection(providerSchema),
  ]);
}

function resourcePage(resource: EntraResource): string {
  const { typeName, description, subcategory, rules } = resource;
  const example = (name: string): string => `examples/resources/${typeName}/${name}`;
  const title = `${typeName} Resource - entra`;
  return page({ title, subcategory, description: summaryOf(description) }, [
    `# ${typeName} (Resource)`,
    description,
    ...exampleUsage(example('resource')),
    '## Permissions',
    permissionsSection(usedCalls[typeName] ?? []),
    '## What a plan judges',
    'What is refused is refused where it is new; a tenant that is in such a state already can be imported, and the plan warns.',
    rules.map(({ name, claim, source }) => `- [${name}](${source}): ${claim}`).join('\n'),
    schemaSection(resource.schema),
    '## Import',
    code('shell', example('import.sh')),
  ]);
}

function dataSourcePage({ typeName, description, subcategory, schema }: EntraDataSource): string {
  const title = `${typeName} Data Source - entra`;
  return page({ title, subcategory, description: summaryOf(description) }, [
    `# ${typeName} (Data Source)`,
    description,
    ...exampleUsage(`examples/data-sources/${typeName}/data-source`),
    '## Permissions',
    permissionsSection(usedByDataSources[typeName] ?? []),
    schemaSection(schema),
  ]);
}

const exampleUsage = (path: string): string[] => [
  '## Example Usage',
  code('terraform', `${path}.tf`),
  'The same in TypeScript:',
  code('typescript', `${path}.ts`),
];

function functionPage({
  name,
  summary,
  description,
  parameters,
  returns,
}: ProviderFunction): string {
  const taken = parameters.map((one) => `${one.name} string`).join(', ');
  const given = nameOfType(returns).toLowerCase();
  return page({ title: `${name} function - entra`, description: summary }, [
    `# function: ${name}`,
    description,
    '## Example Usage',
    code('terraform', `examples/functions/${name}/function.tf`),
    '## Signature',
    `\`\`\`text\n${name}(${taken}) ${given}\n\`\`\``,
    '## Arguments',
    parameters
      .map((one, index) => `${index + 1}. \`${one.name}\` (String) ${one.description}`)
      .join('\n'),
  ]);
}
