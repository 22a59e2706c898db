import type { Command } from 'commander';
import type { AddCommand } from '../command';
import { listDeleted } from './list';
import { type RestoreOptions, restoreDeleted } from './restore';

/** `entra-policy deleted`: what conditional access keeps of what was deleted, and getting it back. */
export const addDeleted: AddCommand = (program, terminal) => {
  const tenant = [
    '--tenant <name>',
    'id of the tenant, or a stack that "cdktf synth" has written; default: ARM_TENANT_ID',
  ] as const;
  const deleted = program
    .command('deleted')
    .summary('list deleted policies, and restore one')
    .description(
      'Lists the conditional access policies and named locations that were deleted in the last 30 days. Credentials are taken from the environment, as the provider takes them: ARM_CLIENT_ID and its companions.',
    )
    .option(...tenant)
    .action(async (options: { readonly tenant?: string }) => {
      await listDeleted(options.tenant, terminal);
    });
  deleted
    .command('restore <id>')
    .summary('give a deleted object back as it was')
    .description(
      "Asks Microsoft Graph, on beta, to restore a deleted conditional access policy or named location. That it does is assumed: Microsoft's page says that no caller is supported. Where Graph refuses, nothing is created: the next apply creates what is still declared, through the same checks, with a new id.",
    )
    .option(...tenant)
    .option('--unjudged', 'take a policy back that holds people at once, before any plan judges it')
    .action(async (id: string, _: object, command: Command) => {
      // Commander gives an option that both have to the outer command, wherever it stands.
      const options: RestoreOptions = command.optsWithGlobals();
      await restoreDeleted(id, options, terminal);
    });
};
