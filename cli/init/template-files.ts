import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a template leaves open. */
export interface TemplateValues {
  readonly name: string;
  readonly package: string;
}

const folder = join(__dirname, 'template');

/** The files of a new repository, by path. */
export function readTemplate(values: TemplateValues): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return new Map(
    paths.map((path) => [nameOf(path), fill(readFileSync(join(folder, path), 'utf8'), values)]),
  );
}

/** Some files need another name here, where tools would act on them. */
const nameOf = (path: string): string =>
  path === 'gitignore.template' ? '.gitignore' : path.replace('.template.', '.');

const fill = (text: string, values: TemplateValues): string =>
  text.replaceAll('{{name}}', values.name).replaceAll('{{package}}', values.package);
