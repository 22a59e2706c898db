import { type Engine, findEngine } from '../../../engine/find';
import {
  type ResidentProvider,
  SAMPLE_BUNDLE,
  STAND_IN_BUNDLE,
  startResident,
} from '../../support/providers';
import { registryOf, stateFile } from '../../support/state-file';
import { Workspace } from '../../support/workspace';

const ID = '6b8f2f4e-4f0a-4c1b-8f57-3f5b6a1c2d3e';

describe('moved blocks under a real engine', () => {
  let sample: ResidentProvider;
  let standIn: ResidentProvider;
  let engine: Engine;
  let workspace: Workspace;

  beforeAll(async () => {
    [sample, standIn, engine] = await Promise.all([
      startResident(SAMPLE_BUNDLE),
      startResident(STAND_IN_BUNDLE),
      findEngine(),
    ]);
  });
  afterAll(() => Promise.all([sample.stop(), standIn.stop()]));

  beforeEach(async () => {
    const reattach = { ...parse(sample.reattach), ...parse(standIn.reattach) };
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: JSON.stringify(reattach) });
    workspace.write(
      'main.tf',
      `terraform {
  required_providers {
    sample = { source = "example/sample" }
    old    = { source = "example/old" }
  }
}
provider "sample" { directory = "${workspace.directory}/shelf" }
resource "sample_thing" "a" { name = "kept" }`,
    );
  });
  afterEach(() => {
    workspace.remove();
  });

  /** The state as it was before: the object under the other provider's type. */
  const held = (attributes: object): Workspace =>
    workspace
      .write(
        'terraform.tfstate',
        stateFile([
          {
            type: 'old_thing',
            name: 'a',
            provider: `${registryOf(engine)}/example/old`,
            attributes,
          },
        ]),
      )
      .write('moved.tf', 'moved {\n  from = old_thing.a\n  to   = sample_thing.a\n}');

  it('take over the state of a type that the resource knows, without a change', async () => {
    await workspace.apply();
    const { id } = await workspace.state('sample_thing.a');
    held({ id, title: 'kept' });
    const plan = await workspace.readPlan();
    expect(plan.changes).toBe(true);
    expect(plan.json.resource_changes).toEqual([
      expect.objectContaining({
        address: 'sample_thing.a',
        previous_address: 'old_thing.a',
        change: expect.objectContaining({ actions: ['no-op'] }) as object,
      }),
    ]);
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('say what the resource cannot use of the other state', async () => {
    held({ id: null, title: 'kept' });
    const { stderr } = await workspace.run('plan', '-no-color');
    expect(stderr).toContain('The old state has no id.');
  });

  it('plan a creation where the object is gone', async () => {
    held({ id: ID, title: 'kept' });
    const plan = await workspace.readPlan();
    expect(plan.json.resource_changes?.[0]?.change.actions).toEqual(['create']);
  });
});

const parse = (reattach: string): object => JSON.parse(reattach) as object;
