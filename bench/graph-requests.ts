import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProvider } from '../build/provider-package';
import { type Emulator, startEmulator } from '../emulator';
import type { Engine } from '../engine/find';
import { runEngineOrThrow } from '../engine/run';
import { BUDGETS, createRequests } from './budgets';
import { count, type Figure } from './figure';
import { overrideProvider } from './plan/installation';
import type { Section } from './section';

/** What the local Entra was asked for. */
interface Traffic {
  /** Requests to Graph, the parts of a batch one by one. */
  readonly graph: number;
  /** Requests to the sign-in service. */
  readonly signIn: number;
}

/** What the real provider asks of Graph. */
export const graphSection: Section = {
  name: 'graph',
  title: 'Requests to Graph',
  method:
    'The packaged provider and one entra_fido2_method in one tenant of the emulator, which logs every request. The parts of a batch count, as they do for Graph. Sign-in is the discovery document and the token.',
  async measure({ engine, folder, say }) {
    const provider = join(folder, 'graph');
    await buildProvider(provider);
    const cliConfig = overrideProvider('entra-policy/entra', 'entra', provider);
    const emulator = await startEmulator();
    try {
      writeFileSync(join(provider, 'main.tf.json'), JSON.stringify(passkeys(emulator)));
      const env = { ...credential(emulator), TF_CLI_CONFIG_FILE: cliConfig };
      const tenant = new Tenant(emulator, engine, provider, env);
      say('adoption, then a plan that changes nothing');
      const plan = await tenant.run('plan', '-out=tfplan');
      const apply = await tenant.run('apply', 'tfplan');
      // Status 2 would say that the plan changes something.
      const noOp = await tenant.run('plan', '-detailed-exitcode');
      return figuresOf({ plan, apply, noOp });
    } finally {
      await emulator.close();
    }
  },
};

type Runs = Readonly<Record<'plan' | 'apply' | 'noOp', Traffic>>;

function figuresOf({ plan, apply, noOp }: Runs): Figure[] {
  const name = '1 entra_fido2_method';
  return [
    count(`no-op plan of ${name}`, noOp.graph, BUDGETS.refreshCalls),
    count('the same: sign-in', noOp.signIn),
    count(`plan that adopts ${name}`, plan.graph),
    {
      ...count('apply of that plan', apply.graph),
      // Adoption of a singleton is no creation: its two groups are looked at once more.
      against: `${createRequests(1)} to create 1 policy`,
    },
    count('the same: sign-in', apply.signIn),
  ];
}

/** A tenant whose traffic is counted while an engine runs. */
class Tenant {
  readonly #emulator: Emulator;
  readonly #engine: Engine;
  readonly #cwd: string;
  readonly #env: Readonly<Record<string, string>>;

  constructor(
    emulator: Emulator,
    engine: Engine,
    cwd: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.#emulator = emulator;
    this.#engine = engine;
    this.#cwd = cwd;
    this.#env = env;
  }

  async run(...args: string[]): Promise<Traffic> {
    const mark = this.#emulator.requests.length;
    const [command = '', ...rest] = args;
    await runEngineOrThrow(this.#engine, [command, '-no-color', ...rest], {
      cwd: this.#cwd,
      env: this.#env,
    });
    const sent = this.#emulator.requests.slice(mark);
    return {
      // Graph's limits count the parts of a batch, and not the batch.
      graph: sent.filter(({ version, path }) => version !== undefined && path !== '/$batch').length,
      signIn: sent.filter(({ version }) => version === undefined).length,
    };
  }
}

const firstTenant = ({ ready }: Emulator): Emulator['ready']['tenants'][number] => {
  const [tenant] = ready.tenants;
  if (tenant === undefined) throw new Error('the emulator has no tenant');
  return tenant;
};

function credential(emulator: Emulator): Record<string, string> {
  const { graphEndpoint, authorityHost, caFile } = emulator.ready;
  const { tenantId, clients } = firstTenant(emulator);
  return {
    ENTRA_GRAPH_ENDPOINT: graphEndpoint,
    ENTRA_AUTHORITY_HOST: authorityHost,
    ENTRA_CA_FILE: caFile,
    ARM_TENANT_ID: tenantId,
    ARM_CLIENT_ID: clients[0]?.clientId ?? '',
    ARM_CLIENT_SECRET: clients[0]?.clientSecret ?? '',
  };
}

/** Two profiles for two groups of the default seed's first tenant. */
const passkeys = (emulator: Emulator): object => ({
  terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
  provider: { entra: { tenant_id: firstTenant(emulator).tenantId } },
  resource: {
    entra_fido2_method: {
      passkeys: {
        state: 'enabled',
        default_profile: {
          passkey_types: ['deviceBound', 'synced'],
          attestation_enforcement: 'disabled',
        },
        profiles: {
          privileged: {
            name: 'Privileged',
            passkey_types: ['deviceBound'],
            attestation_enforcement: 'registrationOnly',
            key_restrictions: {
              enforced: true,
              enforcement_type: 'allow',
              aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
            },
          },
        },
        include_targets: [
          { group_id: 'd0d00000-0000-4000-80a0-000000000001', profiles: ['default'] },
          { group_id: 'd0d00000-0000-4000-80a0-000000000002', profiles: ['privileged'] },
        ],
      },
    },
  },
});
