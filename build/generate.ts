import { bindings } from './generated/bindings';
import { type Generator, staleFiles, writeFiles } from './generated/file-set';
import { permissionsPage } from './generated/permissions';
import { providerPages } from './generated/provider-pages';
import { wireMessages } from './generated/wire-messages';

/** Everything that is generated and committed. */
const generators: readonly Generator[] = [wireMessages, bindings, providerPages, permissionsPage];

/** `npm run generate`: writes the generated files; with `--check`, says which are not current. */
async function main(check: boolean): Promise<void> {
  for (const generator of generators) {
    const files = await generator.generate();
    if (check) report(generator, staleFiles(generator, files));
    else writeFiles(generator, files);
  }
}

function report({ name }: Generator, stale: readonly string[]): void {
  if (stale.length === 0) return;
  process.stderr.write(
    `The ${name} are not current: ${stale.join(', ')}. Run \`npm run generate\` and commit.\n`,
  );
  process.exitCode = 1;
}

void main(process.argv.includes('--check'));
