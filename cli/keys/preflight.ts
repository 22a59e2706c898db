import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { idOfSigningKey } from '../../keys/desk';
import { lookAt, preflight } from '../../keys/preflight';
import type { Terminal } from '../command';
import { addIdentityOptions, type IdentityOptions } from './identity-options';
import {
  addDeskOption,
  addManifestOption,
  deskOf,
  type DeskOptions,
  manifestOf,
  orRefuse,
} from './inputs';
import { withOperator } from './operator';
import { linesOf, passOrThrow } from './preflight-report';

interface PreflightOptions extends IdentityOptions, DeskOptions {
  readonly manifest: string;
  readonly signingKey?: string;
  readonly format: 'text' | 'json';
}

/** `keys preflight`: everything that would stop somebody half-way. */
export function addPreflight(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('preflight')
    .summary('name everything that would stop a run, before the first key is touched')
    .description(
      'Judges tenant, desk file, manifest and operator. Nothing is written. Ends with 1 where something stops the run or a key, with 2 where a fact could not be read, with 0 else: warnings stop nobody.',
    );
  addDeskOption(addManifestOption(command))
    .option(
      '--signing-key <file>',
      'the private key that is to sign, to see whether the desk file lists it',
    )
    .addOption(
      new Option('--format <format>', 'how it is told').choices(['text', 'json']).default('text'),
    );
  addIdentityOptions(command).action(async (options: PreflightOptions) => {
    await runPreflight(options, terminal);
  });
}

async function runPreflight(options: PreflightOptions, terminal: Terminal): Promise<void> {
  const { signingKey, format } = options;
  const desk = await deskOf(options, terminal);
  const rows = await manifestOf(options, terminal);
  const keyId =
    signingKey === undefined
      ? undefined
      : await orRefuse(() => idOfSigningKey(resolve(terminal.cwd, signingKey)));
  const { report, operator } = await withOperator(
    desk,
    terminal,
    { ...options, purpose: 'see what would stop the run' },
    async (graph, who) => ({
      report: preflight(await lookAt(graph, desk, rows, keyId, terminal.signal)),
      operator: who.name,
    }),
  );
  const lines =
    format === 'json'
      ? [
          JSON.stringify(
            { tenantId: desk.tenantId, operator, keys: rows.length, ...flat(report) },
            null,
            2,
          ),
        ]
      : linesOf(report);
  for (const line of lines) terminal.print(line);
  terminal.note(passOrThrow(report));
}

const flat = (report: ReturnType<typeof preflight>): object => ({
  ...report,
  remarks: report.remarks.map(({ keys, ...remark }) => ({
    ...remark,
    lines: keys.map(({ row }) => row.line),
    users: keys.map(({ row }) => row.user),
  })),
});
