import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../build/package';

/** Rooms whose exports other people call. */
const PUBLIC_ROOMS = [
  'constructs',
  'model',
  'graph',
  'provider/framework',
  'engine',
  'evidence',
  'keys/ctap',
];

/** Of the emulator, what its front door gives. */
const EMULATOR = ['emulator', 'emulator-error', 'options', 'ready'];

const files = PUBLIC_ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(room, path)),
).concat(EMULATOR.map((name) => `emulator/${name}.ts`));

/** What a file exports by declaration; re-exports are documented where they are declared. */
function undocumented(path: string): string[] {
  const text = ts.sys.readFile(join(ROOT, path)) ?? '';
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter((statement) => isExported(statement) && !ts.isExportDeclaration(statement))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .map((statement) => `${path}: ${statement.getText().split('\n')[0] ?? ''}`);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

describe('exported declarations of public rooms', () => {
  it('are documented, every one', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(undocumented)).toEqual([]);
  });
});

describe('optional properties of constructs', () => {
  const optional = files
    .filter((path) => path.startsWith('constructs/'))
    .flatMap((path) => {
      const text = ts.sys.readFile(join(ROOT, path)) ?? '';
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return source.statements
        .filter(ts.isInterfaceDeclaration)
        .filter(isExported)
        .flatMap(({ members }) => [...members])
        .filter((member) => member.questionToken !== undefined);
    });

  it('say what they are without a value', () => {
    const silent = optional.filter(
      (member) => !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'default'),
    );
    expect(optional.length).toBeGreaterThan(3);
    expect(silent.map((member) => member.getText())).toEqual([]);
  });
});
