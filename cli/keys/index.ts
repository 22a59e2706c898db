import type { Command } from 'commander';
import type { AddCommand, Terminal } from '../command';
import { addApprove } from './approve';
import { addEnroll } from './enroll';
import { addExport } from './export';
import { addOrder } from './order';
import { addPins } from './pins';
import { addPlan } from './plan';
import { addPreflight } from './preflight';
import { addReconcile } from './reconcile';
import { addReport } from './report';
import { addResume } from './resume';

/** Every command about security keys, in the order in which help lists them. */
const commands: readonly ((keys: Command, terminal: Terminal) => void)[] = [
  addPreflight,
  addPlan,
  addOrder,
  addEnroll,
  addResume,
  addApprove,
  addReconcile,
  addReport,
  addExport,
  addPins,
];

/** `entra-policy keys`: security keys for users, from the manifest to the hand-over. */
export const addKeys: AddCommand = (program, terminal) => {
  const keys = program
    .command('keys')
    .summary('provision security keys for users')
    .description(
      'Makes passkeys on security keys for users, registers them in a tenant, and keeps the evidence. On a workstation with a network: preflight, enroll, export. On one without: order in the pipeline, enroll with --orders, export, approve. A run that stopped goes on with resume.',
    );
  for (const add of commands) add(keys, terminal);
};
