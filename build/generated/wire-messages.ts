import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../package';
import type { Generator } from './file-set';

const folder = 'provider/protocol/wire';

/** Options of the code generator; numbers of 64 bits are `bigint`. */
const options = [
  'env=node',
  'forceLong=bigint',
  'oneof=unions',
  'enumsAsLiterals=true',
  'unrecognizedEnum=false',
  'outputPartialMethods=false',
  'outputJsonMethods=false',
  'outputTypeRegistry=false',
  'outputServices=false',
];

/** Codecs of the protocol's messages, from our own minimal definition of them. */
export const wireMessages: Generator = {
  name: 'codecs of the plugin protocol',
  owns: [],
  generate() {
    const out = mkdtempSync(join(tmpdir(), 'entra-policy-wire-'));
    try {
      const plugin = join(ROOT, 'node_modules/.bin/protoc-gen-ts_proto');
      const template = { version: 'v2', plugins: [{ local: plugin, out, opt: options }] };
      writeFileSync(join(out, 'buf.gen.json'), JSON.stringify(template));
      execFileSync(
        process.execPath,
        [
          join(ROOT, 'node_modules/@bufbuild/buf/bin/buf'),
          'generate',
          '--template',
          join(out, 'buf.gen.json'),
          join(ROOT, folder),
        ],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const text = readFileSync(join(out, 'terraform.ts'), 'utf8');
      return Promise.resolve(new Map([[`${folder}/terraform.ts`, text]]));
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
};
