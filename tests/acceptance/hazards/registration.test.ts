import { Bench, leastRoles, pipelineWith } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { YUBIKEY } from '../fido2-method/declaration';
import { outcomeOf, summaries } from '../../support/outcome';
import { ADA, EMERGENCY, type Given, policy, TYPE } from '../conditional-access-policy/stage';

const REGISTRATION = { include_user_actions: ['urn:user:registersecurityinfo'] };

/** A policy on the registration of security information. */
const registering = (users: Given, parts: Given = {}): Given =>
  policy({
    display_name: 'Register',
    conditions: { applications: REGISTRATION, users },
    ...parts,
  });

describe('a policy on the registration of security information', () => {
  let bench: Bench;
  let workspace: Workspace;
  beforeAll(async () => {
    bench = await Bench.open({
      users: [{ id: ADA, displayName: 'Break-glass 1' }],
      groups: [{ id: EMERGENCY, displayName: 'Emergency', members: [ADA] }],
      clients: [pipelineWith(leastRoles(TYPE))],
    });
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    workspace = await bench.workspace({
      break_glass: {
        accounts: [{ user_id: ADA, design: 'excluded', aaguids: [YUBIKEY] }],
        group_ids: [EMERGENCY],
      },
    });
  });
  afterEach(() => {
    workspace.remove();
  });

  const told = async (declared: Given): Promise<{ errors: string[]; warnings: string[] }> => {
    workspace.write('main.tf.json', { resource: { [TYPE]: { this: declared } } });
    const { errors, warnings } = await outcomeOf(workspace, 'plan');
    return { errors: summaries(errors), warnings: summaries(warnings) };
  };
  const STOPPED = 'An account for emergencies would be stopped';

  it('is judged like one on applications: an account for emergencies that it stops is refused', async () => {
    const everybody = { include_users: ['All'], exclude_groups: [] };
    expect((await told(registering(everybody))).errors).toEqual([STOPPED]);
    const { errors } = await told(
      registering(everybody, { state: 'enabledForReportingButNotEnforced' }),
    );
    expect(errors).toEqual([STOPPED]);
  });

  it('is taken where it excludes the account, and says what it does to registration', async () => {
    const others = { include_users: ['All'], exclude_groups: [EMERGENCY] };
    expect((await told(registering(others))).errors).toEqual([]);
    const { errors, warnings } = await told(
      registering(others, { state: 'enabledForReportingButNotEnforced' }),
    );
    expect(errors).toEqual([]);
    expect(warnings).toContain('Report-only does not see user actions');
  });
});
