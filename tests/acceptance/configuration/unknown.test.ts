import { outcomeOf } from '../../support/outcome';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

const location = (display_name: string): object => ({
  display_name,
  ip: { ip_ranges: ['203.0.113.0/24'] },
});

describe('a configuration that is known only after apply', () => {
  let bench: Bench;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open({ clients: [pipelineWith(leastRoles('entra_named_location'))] });
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    workspace = await bench.workspace({ tenant_id: '${terraform_data.tenant.output}' });
    workspace.write('main.tf.json', {
      resource: {
        terraform_data: { tenant: { input: TENANT_ID } },
        entra_named_location: { office: location('Office'), home: location('Home') },
      },
    });
  });
  afterEach(() => {
    workspace.remove();
  });

  it('is said at plan to judge nothing, once; the apply judges', async () => {
    const mark = bench.emulator.requests.length;
    const plan = await outcomeOf(workspace, 'plan', '-out=tfplan');
    expect([plan.code, plan.errors]).toEqual([2, []]);
    expect(plan.warnings.map(({ summary }) => summary)).toEqual(['This plan was not judged']);
    expect(plan.warnings[0]?.detail).toContain('with -target, and plan again.');
    expect(bench.sent(mark)).toEqual([]);
    await workspace.ok('apply', 'tfplan');
    const next = await outcomeOf(workspace, 'plan');
    expect([next.code, next.warnings]).toEqual([0, []]);
  });
});
