import { type Area, areas } from '../../areas';
import type { Declaration } from '../../declaration';
import type { Written } from '../written';
import { printLiteral } from './print';
import { className, printAdoption } from './statement';

/** Who answers for an imported tenant until its accounts for emergencies are declared. */
export interface Waiver {
  readonly owner: string;
  readonly until: string;
}

/** A tenant as TypeScript: a stack, and one construct for each area. */
export function renderTypeScript(written: Written, waiver: Waiver): ReadonlyMap<string, string> {
  const present = areas.filter((area) =>
    written.declarations.some((declaration) => declaration.area === area),
  );
  return new Map([
    ['main.ts', printMain(written)],
    ['stack.ts', printStack(written, present, waiver)],
    ...present.map((area) => [`${area.file}.ts`, printArea(area, written)] as const),
  ]);
}

const printMain = ({ name }: Written): string => `import { App } from 'cdktf';
import { ${pascalCase(name)} } from './stack';

const app = new App();

new ${pascalCase(name)}(app);

app.synth();
`;

const printStack = (
  { name, tenantId }: Written,
  present: readonly Area[],
  { owner, until }: Waiver,
): string => `import type { Construct } from 'constructs';
import { BreakGlass, TenantStack } from 'entra-policy';
${present
  .toSorted((left, right) => (left.file < right.file ? -1 : 1))
  .map(({ file }) => `import { ${pascalCase(file)} } from './${file}';\n`)
  .join('')}
/** Tenant ${name}, as it was imported. */
export class ${pascalCase(name)} extends TenantStack {
  constructor(scope: Construct) {
    super(scope, '${name}', {
      tenantId: '${tenantId}',
      // Declare your accounts for emergencies before the first change.
      breakGlass: BreakGlass.undeclared({
        reason: 'Imported; accounts for emergencies are to be declared.',
        owner: ${printLiteral(owner)},
        until: '${until}',
      }),
    });

${present.map(({ file }) => `    new ${pascalCase(file)}(this);\n`).join('')}  }
}
`;

function printArea(area: Area, { declarations, tenantId }: Written): string {
  const own = declarations.filter((one) => one.area === area);
  const classes = [...new Set(own.map(({ typeName }) => className(typeName)))].sort();
  const isTenantWide = own.some(({ importId }) => importId === tenantId);
  const named = isTenantWide ? ['adopt', 'TenantStack'] : ['adopt'];
  return `import { Construct } from 'constructs';
import { ${named.join(', ')} } from 'entra-policy';
${printImport(classes, 'entra-policy/resources')}

/** What was imported of ${area.title}. */
export class ${pascalCase(area.file)} extends Construct {
  constructor(scope: Construct) {
    super(scope, '${pascalCase(area.file)}');
${isTenantWide ? '    const { tenantId } = TenantStack.of(this);\n' : ''}
${own.map((one: Declaration) => printAdoption(one, tenantId)).join('\n')}  }
}
`;
}

function printImport(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}';`;
  if (line.length <= 100) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

const pascalCase = (words: string): string =>
  words
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
