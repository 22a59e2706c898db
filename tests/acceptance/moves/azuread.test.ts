import { type Engine, findEngine } from '../../../engine/find';
import { type ResidentProvider, STAND_IN_BUNDLE, startResident } from '../../support/providers';
import { registryOf, stateFile, type StoredResource } from '../../support/state-file';
import { Bench, GROUPS, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import {
  recordedConfiguration,
  recordedFrequency,
  recordedLocation,
  recordedPolicy,
  recordedStrength,
} from './recorded';

const TYPES = [
  'entra_conditional_access_policy',
  'entra_authentication_strength',
  'entra_named_location',
] as const;

/** What both providers declare of the same tenant. */
const declaration = (policy: object = {}) => ({
  entra_named_location: {
    office: {
      display_name: 'Office',
      ip: { ip_ranges: ['1.1.1.1/32', '2.2.2.2/32'], is_trusted: true },
    },
  },
  entra_authentication_strength: {
    keys: {
      display_name: 'Attested keys',
      description: 'First',
      allowed_combinations: ['fido2', 'x509CertificateMultiFactor'],
      fido2: { allowed_aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'] },
    },
  },
  entra_conditional_access_policy: {
    strength: {
      display_name: 'Keys for everybody',
      state: 'disabled',
      conditions: {
        client_app_types: ['all'],
        applications: { include_applications: ['All'] },
        users: { include_users: ['All'], exclude_groups: [GROUPS.staff] },
      },
      grant_controls: {
        operator: 'OR',
        authentication_strength_id: '${entra_authentication_strength.keys.id}',
      },
      ...policy,
    },
  },
});

describe('state of the azuread provider', () => {
  let bench: Bench;
  let standIn: ResidentProvider;
  let engine: Engine;
  let workspace: Workspace;
  let ids: Record<'location' | 'strength' | 'policy', string>;

  beforeAll(async () => {
    engine = await findEngine();
    standIn = await startResident(STAND_IN_BUNDLE);
    bench = await Bench.open({ clients: [pipelineWith(leastRoles(...TYPES))] });
    const workspace = await bench.workspace();
    await workspace.write('main.tf.json', { resource: declaration() }).apply();
    const idOf = async (address: string): Promise<string> =>
      String((await workspace.state(address))['id']);
    ids = {
      location: await idOf('entra_named_location.office'),
      strength: await idOf('entra_authentication_strength.keys'),
      policy: await idOf('entra_conditional_access_policy.strength'),
    };
    workspace.remove();
  });
  afterAll(async () => {
    await standIn.stop();
    await bench.close();
  });

  beforeEach(async () => {
    workspace = await bench.workspace();
    const parse = (reattach: string): object => JSON.parse(reattach) as object;
    const both = { ...parse(bench.provider.reattach), ...parse(standIn.reattach) };
    workspace.setEnv('TF_REATTACH_PROVIDERS', JSON.stringify(both));
  });
  afterEach(() => {
    workspace.remove();
  });

  const stored = (type: string, name: string, attributes: object): StoredResource => ({
    type: `azuread_${type}`,
    name,
    provider: `${registryOf(engine)}/hashicorp/azuread`,
    schemaVersion: 1,
    attributes,
  });

  const moved = (from: string, to: string): object => ({
    from: `azuread_${from}`,
    to: `entra_${to}`,
  });

  /** A module that declares what azuread holds, and moves it. */
  const moving = (resources: StoredResource[], moves: object[], policy: object = {}): Workspace =>
    workspace
      .write('terraform.tfstate', stateFile(resources))
      .write('main.tf.json', { resource: declaration(policy), moved: moves });

  const everything = (): StoredResource[] => [
    stored(
      'conditional_access_policy',
      'strength',
      recordedPolicy(ids.policy, ids.strength, GROUPS.staff),
    ),
    stored('authentication_strength_policy', 'keys', recordedStrength(ids.strength)),
    stored('named_location', 'office', recordedLocation(ids.location)),
  ];

  const MOVES = [
    moved('conditional_access_policy.strength', 'conditional_access_policy.strength'),
    moved('authentication_strength_policy.keys', 'authentication_strength.keys'),
    moved('named_location.office', 'named_location.office'),
  ];

  it('is taken over without a change in the tenant', async () => {
    moving(everything(), MOVES);
    const mark = bench.emulator.requests.length;
    const plan = await workspace.readPlan();
    const actions = plan.json.resource_changes?.map(({ address, change }) => [
      address,
      change.actions,
    ]);
    expect(actions).toEqual([
      ['entra_authentication_strength.keys', ['no-op']],
      ['entra_conditional_access_policy.strength', ['no-op']],
      ['entra_named_location.office', ['no-op']],
    ]);
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
    expect(bench.sent(mark).filter((line) => !line.startsWith('GET'))).toEqual([]);
  });

  it('of a policy with a frequency that holds null is taken over as well', async () => {
    const { admin } = bench.emulator;
    const live = admin
      .list(TENANT_ID, 'conditionalAccessPolicy')
      .find(({ id }) => id === ids.policy);
    if (live === undefined) throw new Error('the policy is gone');
    const amount = { isEnabled: true, value: 4, type: 'hours' };
    const signInFrequency = { ...amount, authenticationType: null, frequencyInterval: null };
    const change = (sessionControls: object | null): void => {
      const changed = { ...live, sessionControls } as typeof live;
      admin.write(TENANT_ID, 'conditionalAccessPolicy', ids.policy, changed);
    };
    change({ signInFrequency });
    const recorded = recordedPolicy(ids.policy, ids.strength, GROUPS.staff);
    const policy = stored('conditional_access_policy', 'strength', {
      ...recorded,
      session_controls: [recordedFrequency],
    });
    const [, strength, location] = everything();
    moving(
      [policy, strength, location].filter((one) => one !== undefined),
      MOVES,
      { session_controls: { sign_in_frequency: { is_enabled: true, value: 4, type: 'hours' } } },
    );
    const plan = await workspace.readPlan();
    change(null);
    expect(plan.json.resource_changes?.map(({ change: { actions } }) => actions)).toEqual(
      Array(3).fill(['no-op']),
    );
  });

  it('of a strength is found by its restriction to models, too', async () => {
    const type = 'authentication_strength_policy_fido2_combination_configuration';
    const [policy, , location] = everything();
    const configuration = stored(type, 'keys', recordedConfiguration(ids.strength));
    moving(
      [policy, configuration, location].filter((one) => one !== undefined),
      [MOVES[0] ?? {}, moved(`${type}.keys`, 'authentication_strength.keys'), MOVES[2] ?? {}],
    );
    const plan = await workspace.readPlan();
    expect(plan.json.resource_changes?.every(({ change }) => change.actions[0] === 'no-op')).toBe(
      true,
    );
  });

  it('that names nothing of the tenant is no reason to create something', async () => {
    const gone = '9a0f0000-0000-4000-8000-00000000dead';
    const [policy, strength] = everything();
    moving(
      [policy, strength, stored('named_location', 'office', recordedLocation(gone))].filter(
        (one) => one !== undefined,
      ),
      MOVES,
    );
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(`has no named location ${gone}`);
  });

  it('of a policy whose exclusion is left out of the declaration is not taken over', async () => {
    moving(everything(), MOVES, {
      conditions: {
        client_app_types: ['all'],
        applications: { include_applications: ['All'] },
        users: { include_users: ['All'] },
      },
    });
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `excludes by conditions.users.exclude_groups: ${GROUPS.staff}.`,
    );
  });

  it('that is none is refused', async () => {
    const [policy, strength] = everything();
    moving(
      [policy, strength, stored('named_location', 'office', { id: 'office' })].filter(
        (one) => one !== undefined,
      ),
      MOVES,
    );
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain('"office" is not the id of a named location');
  });
});
