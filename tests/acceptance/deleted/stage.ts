import type { SeedInput } from '../../../emulator';
import { listDeleted, restoreDeleted } from '../../../graph/conditional-access/deleted-items';
import { Session } from '../../cli/terminal';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

type Client = NonNullable<SeedInput['tenants'][number]['clients']>[number];

const client = (name: string, last: string, roles: readonly string[]): Client => ({
  name,
  clientId: `c11e4700-0000-4000-8000-0000000000${last}`,
  secrets: [{ value: `secret-of-${name}` }],
  roles: [...roles],
});

const { application: listing } = listDeleted('policies');
const { application, alsoApplication } = restoreDeleted('policies');

/** Who runs the command: with what it documents, with less, and with nothing that helps. */
export const CALLERS = {
  operator: client('operator', 'a1', [...application, ...alsoApplication]),
  reader: client('reader', 'a2', listing),
  stranger: client('stranger', 'a3', ['User.Read.All']),
} as const;

/** Tenants with the callers, and a pipeline that manages policies and locations. */
export const openBench = (): Promise<Bench> =>
  Bench.open({
    conditionalAccess: { restore: 'allowed' },
    clients: [
      pipelineWith(leastRoles('entra_conditional_access_policy', 'entra_named_location')),
      ...Object.values(CALLERS),
    ],
  });

const policy = {
  display_name: 'Block "it" \n🗝',
  state: 'enabledForReportingButNotEnforced',
  conditions: {
    applications: { include_applications: ['All'] },
    client_app_types: ['other'],
    users: { include_users: ['All'] },
  },
  grant_controls: { operator: 'OR', built_in_controls: ['block'] },
};
const location = { display_name: 'Office', ip: { ip_ranges: ['203.0.113.0/24'] } };

const resourcesWith = (more: object): object => ({
  entra_conditional_access_policy: { this: { ...policy, ...more } },
  entra_named_location: { this: { ...location, ...more } },
});

/** The declaration of both as whoever restores them has it. */
export const protectedAgain = (): object => resourcesWith({});

/** Ids of a policy and a location that were created and destroyed. */
export async function destroyed(
  workspace: Workspace,
): Promise<{ policy: string; location: string }> {
  await workspace
    .write('main.tf.json', { resource: resourcesWith({ deletion_protection: false }) })
    .apply();
  const state = JSON.parse(workspace.read('terraform.tfstate')) as {
    resources: { type: string; instances: { attributes: { id: string } }[] }[];
  };
  const idOf = (type: string): string =>
    state.resources.find((one) => one.type === type)?.instances[0]?.attributes.id ?? '';
  await workspace.run('destroy', '-auto-approve');
  return {
    policy: idOf('entra_conditional_access_policy'),
    location: idOf('entra_named_location'),
  };
}

/** A command line with the variables of a caller. */
export function sessionAs(bench: Bench, { clientId, secrets }: Client): Session {
  const { graphEndpoint, authorityHost, caFile } = bench.emulator.ready;
  const session = new Session();
  Object.assign(session.environment, {
    ARM_TENANT_ID: TENANT_ID,
    ARM_CLIENT_ID: clientId,
    ARM_CLIENT_SECRET: secrets?.[0]?.value,
    ENTRA_GRAPH_ENDPOINT: graphEndpoint,
    ENTRA_AUTHORITY_HOST: authorityHost,
    ENTRA_CA_FILE: caFile,
  });
  return session;
}
