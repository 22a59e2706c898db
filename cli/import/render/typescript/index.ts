import { type Area, areas } from '../../areas';
import type { Declaration } from '../../declaration';
import type { Written } from '../written';
import { printLiteral } from './literals';
import type { Statement } from './statement';

/** Who answers for an imported tenant until its accounts for emergencies are declared. */
export interface Waiver {
  readonly owner: string;
  readonly until: string;
}

/**
 * A tenant as TypeScript: a stack, and one construct for each area.
 *
 * @param statementOf - what a declaration becomes
 */
export function renderTypeScript(
  written: Written,
  waiver: Waiver,
  statementOf: (declaration: Declaration) => Statement,
): ReadonlyMap<string, string> {
  const files = areas.flatMap((area) => {
    const statements = written.declarations.filter((one) => one.area === area).map(statementOf);
    return statements.length === 0 ? [] : [{ area, statements }];
  });
  return new Map([
    ['main.ts', printMain(written)],
    [
      'stack.ts',
      printStack(
        written,
        files.map(({ area }) => area),
        waiver,
      ),
    ],
    ...files.map(
      ({ area, statements }) => [`${area.file}.ts`, printArea(area, statements)] as const,
    ),
  ]);
}

const printMain = ({ name }: Written): string => `import { App } from 'cdktf';
import { ${stackClass(name)} } from './stack';

const app = new App();

new ${stackClass(name)}(app);

app.synth();
`;

const printStack = (
  { name, tenantId, cloud }: Written,
  present: readonly Area[],
  { owner, until }: Waiver,
): string => `import type { Construct } from 'constructs';
import { BreakGlass, TenantStack } from 'entra-policy';
${present
  .map(({ file }) => `import { ${pascalCase(file)} } from './${file}';\n`)
  .sort()
  .join('')}
/** Tenant ${name}, as it was imported. */
export class ${stackClass(name)} extends TenantStack {
  constructor(scope: Construct) {
    super(scope, '${name}', {
      tenantId: '${tenantId}',
${cloud === 'global' ? '' : `      environment: '${cloud}',\n`}      // Declare your accounts for emergencies before the first change.
      breakGlass: BreakGlass.undeclared({
        reason: 'Imported; accounts for emergencies are to be declared.',
        owner: ${printLiteral(owner)},
        until: '${until}',
      }),
    });

${present.map(({ file }) => `    new ${pascalCase(file)}(this);\n`).join('')}  }
}
`;

function printArea({ file, title }: Area, statements: readonly Statement[]): string {
  const usesTenantId = statements.some((one) => one.usesTenantId);
  const constructs = namesOf(statements.flatMap((one) => one.constructs));
  const resources = namesOf(statements.flatMap((one) => one.resources));
  return `import { Construct } from 'constructs';
${printImport(namesOf([...constructs, ...(usesTenantId ? ['TenantStack'] : [])]), 'entra-policy')}${printImport(resources, 'entra-policy/resources')}
/** What was imported of ${title}. */
export class ${pascalCase(file)} extends Construct {
  constructor(scope: Construct) {
    super(scope, '${pascalCase(file)}');
${usesTenantId ? '    const { tenantId } = TenantStack.of(this);\n' : ''}
${statements.map(({ text }) => text).join('\n')}  }
}
`;
}

const namesOf = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));

function printImport(names: readonly string[], from: string): string {
  if (names.length === 0) return '';
  const line = `import { ${names.join(', ')} } from '${from}';\n`;
  if (line.length <= 101) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';\n`;
}

/** Names that the files have from elsewhere. */
const TAKEN = ['app', 'construct', 'break-glass', 'tenant-stack', ...areas.map(({ file }) => file)];

/** The class of a tenant's stack. */
const stackClass = (tenant: string): string =>
  pascalCase(TAKEN.map(pascalCase).includes(pascalCase(tenant)) ? `${tenant}-tenant` : tenant);

/** A name of words as that of a class. */
const pascalCase = (words: string): string =>
  words
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
