import { Command } from 'commander';
import type { AddCommand, Terminal } from './command';
import { addDeleted } from './deleted';
import { addEmulator } from './emulator';
import { addImport } from './import';
import { addInit } from './init';
import { addKeys } from './keys';
import { findOwnPackage } from './package';
import { addSetup } from './setup';

/** Every command, in the order in which help lists them. */
const commands: readonly AddCommand[] = [
  addInit,
  addImport,
  addSetup,
  addDeleted,
  addKeys,
  addEmulator,
];

/** The program `entra-policy` with all of its commands. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('entra-policy')
    .description('Microsoft Entra authentication-method policy as reviewed, provable code.')
    .version(findOwnPackage().version)
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.note(text.trimEnd());
      },
    })
    .showHelpAfterError('(entra-policy --help lists the commands)')
    .exitOverride();
  for (const add of commands) add(program, terminal);
  return program;
}
