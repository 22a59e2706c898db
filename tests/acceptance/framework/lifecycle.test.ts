import { type ResidentProvider, SAMPLE_BUNDLE, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

const head = `
terraform {
  required_providers { sample = { source = "example/sample" } }
}
provider "sample" { directory = "shelf" }
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

  const declare = (body: string): Workspace => {
    const shelf = `${workspace.directory}/shelf`;
    return workspace.write('main.tf', head.replace('"shelf"', JSON.stringify(shelf)) + body);
  };

  it('is created, planned empty, changed in place and destroyed', async () => {
    declare('resource "sample_thing" "a" { name = "Alpha" }');
    expect(await workspace.apply()).toContain('1 added');
    expect((await workspace.plan()).changes).toBe(false);
    declare('resource "sample_thing" "a" { name = "Beta" }');
    expect(await workspace.apply()).toContain('1 changed');
    expect((await workspace.plan()).changes).toBe(false);
    expect(await workspace.ok('destroy', '-auto-approve')).toContain('1 destroyed');
  });
});
