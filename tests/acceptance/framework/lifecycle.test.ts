import { type ResidentProvider, SAMPLE_BUNDLE, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

const head = (directory: string): string => `
terraform {
  required_providers { sample = { source = "example/sample" } }
}
provider "sample" { directory = ${JSON.stringify(`${directory}/shelf`)} }
`;

describe('a resource under real terraform', () => {
  let provider: ResidentProvider;
  let workspace: Workspace;

  beforeAll(async () => {
    provider = await startResident(SAMPLE_BUNDLE);
  });
  afterAll(() => provider.stop());

  beforeEach(async () => {
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
  });
  afterEach(() => {
    workspace.remove();
  });

  const declare = (body: string): Workspace =>
    workspace.write('main.tf', head(workspace.directory) + body);

  it('is created, planned empty, changed in place and destroyed', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    expect(await workspace.apply()).toContain('1 added');
    expect((await workspace.plan()).changes).toBe(false);
    declare('resource "sample_thing" "a" { name = "Beta" }');
    expect(await workspace.apply()).toContain('1 changed');
    expect((await workspace.plan()).changes).toBe(false);
    expect(await workspace.ok('destroy', '-auto-approve')).toContain('1 destroyed');
  });

  it('is imported by command and by block, and planned empty', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    const { id } = await workspace.state('sample_thing.a');
    await workspace.ok('state', 'rm', 'sample_thing.a');
    await workspace.ok('import', 'sample_thing.a', String(id));
    await workspace.ok('state', 'rm', 'sample_thing.a');
    declare(`
      import {
        to = sample_thing.a
        id = "${String(id)}"
      }
      resource "sample_thing" "a" { name = "Alpha" }`);
    expect(await workspace.apply()).toContain('1 imported, 0 added, 0 changed');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('reports an import of something that does not exist', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    const { code, stderr } = await workspace.run('import', 'sample_thing.a', 'nothing');
    expect(code).toBe(1);
    expect(stderr).toContain('There is no thing "nothing".');
  });

  it('shows a change made elsewhere as drift, and a removal as a creation', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    const { id } = await workspace.state('sample_thing.a');
    const file = `shelf/${String(id)}.json`;
    workspace.write(file, workspace.read(file).replace('"alpha"', '"gamma"'));
    const drifted = await workspace.readPlan();
    expect(drifted.json.resource_drift).toEqual([
      expect.objectContaining({ address: 'sample_thing.a' }),
    ]);
    expect(drifted.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await workspace.ok('apply', 'tfplan');
    workspace.unlink(file);
    const removed = await workspace.readPlan();
    expect(removed.json.resource_changes?.[0]?.change.actions).toEqual(['create']);
  });

  it('keeps the spelling of the author through create, read and import', async () => {
    declare('resource "sample_thing" "a" {\n name = "ALPHA"\n words = ["Beta", "GAMMA"]\n}');
    await workspace.apply();
    expect(await workspace.state('sample_thing.a')).toMatchObject({
      name: 'ALPHA',
      words: ['Beta', 'GAMMA'],
    });
    expect((await workspace.plan()).changes).toBe(false);
    declare('resource "sample_thing" "a" {\n name = "alpha"\n words = ["beta", "gamma"]\n}');
    expect((await workspace.plan()).changes).toBe(false);
    declare('resource "sample_thing" "a" {\n name = "alpha"\n words = ["beta", "delta"]\n}');
    const { json } = await workspace.readPlan();
    expect(json.resource_changes?.[0]?.change.after).toMatchObject({
      name: 'ALPHA',
      words: ['beta', 'delta'],
    });
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('plans omission and [] of a defaulted set alike', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    declare('resource "sample_thing" "a" {\n name = "Alpha"\n words = []\n}');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('pairs nested set elements by what the author gave, not by index', async () => {
    const owners = (...list: string[]): Workspace =>
      declare(`resource "sample_thing" "a" {\n name = "Alpha"\n owners = [${list.join()}]\n}`);
    owners('{ owner = "zoe" }', '{ owner = "al", note = "first" }');
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    owners('{ owner = "bo" }', '{ owner = "al", note = "first" }', '{ owner = "zoe" }');
    const { json } = await workspace.readPlan();
    const planned = json.resource_changes?.[0]?.change.after?.['owners'];
    expect(planned).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ owner: 'zoe', number: 3 }),
        expect.objectContaining({ owner: 'al', number: 2 }),
        expect.not.objectContaining({ number: expect.anything() as unknown }),
      ]),
    );
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('marks computed values unknown only when something changes', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    await workspace.apply();
    declare('resource "sample_thing" "a" { name = "Beta" }');
    const { json } = await workspace.readPlan();
    expect(json.resource_changes?.[0]?.change.after_unknown).toMatchObject({ version: true });
    expect(json.resource_changes?.[0]?.change.after_unknown).not.toHaveProperty('id');
  });

  it('takes values that are not known before apply', async () => {
    declare(`
      resource "terraform_data" "name" { input = "Late" }
      resource "sample_thing" "a" {
        name   = terraform_data.name.output
        words  = [terraform_data.name.output, "early"]
        owners = [{ owner = terraform_data.name.output }, { owner = "early" }]
      }`);
    expect(await workspace.apply()).toContain('2 added');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('plans with a provider whose configuration is not known yet', async () => {
    const late = head(workspace.directory).replace(
      /directory = .*? }/,
      'directory = terraform_data.d.output }',
    );
    workspace.write(
      'main.tf',
      `${late}
      resource "terraform_data" "d" { input = "${workspace.directory}/late" }
      resource "sample_thing" "a" { name = "Alpha" }`,
    );
    expect(await workspace.apply()).toContain('2 added');
  });

  it('reads data sources, and reports what they cannot find', async () => {
    declare(`
      resource "sample_thing" "a" { name = "Alpha" }
      data "sample_things" "all" { depends_on = [sample_thing.a] }
      output "ids" { value = data.sample_things.all.ids }`);
    await workspace.apply();
    const { id } = await workspace.state('sample_thing.a');
    expect(JSON.parse(await workspace.ok('output', '-json', 'ids'))).toEqual([id]);
    declare('data "sample_things" "none" { prefix = "boom" }');
    const { stderr } = await workspace.run('plan', '-no-color');
    expect(stderr).toContain('Shelf refused');
    expect(stderr).toContain('nothing starts with boom');
  });
});
