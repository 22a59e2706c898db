import { App, type TerraformStack } from 'cdktf';
import * as cdktf from 'cdktf';
import * as constructs from 'constructs';
import { dirname, join, normalize } from 'node:path';
import { compileFunction } from 'node:vm';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import * as entraPolicy from '../../../constructs';
import * as resources from '../../../gen';

/** What the files may import. */
const packages: Readonly<Record<string, object>> = {
  cdktf,
  constructs,
  'entra-policy': entraPolicy,
  'entra-policy/resources': resources,
};

/**
 * Synthesises the one stack that the file `stack.ts` exports, from the text that is written.
 *
 * @param outdir - where cdktf may make folders: it does so before it synthesises
 */
export function synthesise(files: ReadonlyMap<string, string>, outdir: string): string {
  const exported = Object.values(loadAll(files)('./stack.ts', 'main.ts'));
  const [Stack] = exported as (new (scope: App) => TerraformStack)[];
  if (Stack === undefined) throw new TypeError('stack.ts exports nothing');
  const stack = new Stack(new App({ skipValidation: true, outdir }));
  stack.prepareStack();
  return JSON.stringify(stack.toTerraform(), null, 2);
}

type Load = (request: string, from: string) => Record<string, unknown>;

/** Modules by their text: each is run once, and nothing but packages of ours is loaded beside. */
function loadAll(files: ReadonlyMap<string, string>): Load {
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const load: Load = (request, from) => {
    const known = packages[request];
    if (known !== undefined) return known as Record<string, unknown>;
    const path = withEnding(normalize(join(dirname(from), request)));
    const before = loaded.get(path);
    if (before !== undefined) return before.exports;
    const text = files.get(path);
    if (text === undefined) throw new TypeError(`${from} imports ${request}, which is not there`);
    const module = { exports: {} };
    loaded.set(path, module);
    const { outputText } = transpileModule(text, {
      compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 },
    });
    const run = compileFunction(outputText, ['require', 'module', 'exports']) as Run;
    run((inner) => load(inner, path), module, module.exports);
    return module.exports;
  };
  return load;
}

type Run = (
  require: (request: string) => Record<string, unknown>,
  module: object,
  exports: object,
) => void;

const withEnding = (path: string): string => (path.endsWith('.ts') ? path : `${path}.ts`);
