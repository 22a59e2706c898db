import { type ResidentProvider, SAMPLE_BUNDLE, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

describe('diagnostics under real terraform', () => {
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

  const problemOf = async (body: string): Promise<string> => {
    workspace.write(
      'main.tf',
      `terraform {
  required_providers { sample = { source = "example/sample" } }
}
provider "sample" { directory = "${workspace.directory}/shelf" }
${body}
`,
    );
    const { stderr } = await workspace.run('apply', '-no-color', '-auto-approve');
    return stderr.replace(/\s+/g, ' ');
  };

  it('points at the line of a wrong format', async () => {
    const problem = await problemOf('resource "sample_thing" "a" {\n  name = "two words"\n}');
    expect(problem).toContain('on main.tf line 6');
    expect(problem).toContain('name is "two words": expected a word of letters.');
  });

  it('points at the set and names the value when an element is wrong', async () => {
    const problem = await problemOf(
      'resource "sample_thing" "a" {\n  name = "a"\n  words = ["ok", "no no"]\n}',
    );
    expect(problem).toContain('on main.tf line 7');
    expect(problem).toContain('words[*] is "no no": expected a word of letters.');
  });

  it('refuses two spellings of one value', async () => {
    const problem = await problemOf(
      'resource "sample_thing" "a" {\n  name = "a"\n  words = ["Same", "same"]\n}',
    );
    expect(problem).toContain('words is "same": it means the same as "Same"; keep one of them.');
  });

  it('lists what may be chosen', async () => {
    const problem = await problemOf('resource "sample_everything" "a" {\n  choice = "blue"\n}');
    expect(problem).toContain('choice is "blue": expected one of "red", "green".');
  });

  it('says the range of a number', async () => {
    const problem = await problemOf(
      'resource "sample_thing" "a" {\n  name = "a"\n  wait_milliseconds = -1\n}',
    );
    expect(problem).toContain('wait_milliseconds is -1: expected at least 0.');
  });

  it('cuts a huge value short', async () => {
    const problem = await problemOf(
      'resource "sample_thing" "a" {\n  name = join("", [for n in range(1000) : "9999999999"])\n}',
    );
    expect(problem).toContain(`name is "${'9'.repeat(100)}…": expected a word of letters.`);
  });

  it('runs checks of the resource after its formats', async () => {
    const problem = await problemOf('resource "sample_thing" "a" {\n  name = "Forbidden"\n}');
    expect(problem).toContain('Forbidden name');
  });

  it('explains an error of the service, and stores nothing changed', async () => {
    await problemOf('resource "sample_thing" "a" {\n  name = "fine"\n}');
    const problem = await problemOf('resource "sample_thing" "a" {\n  name = "refused"\n}');
    expect(problem).toContain('Shelf refused');
    expect(await workspace.state('sample_thing.a')).toMatchObject({ name: 'fine' });
  });

  it('calls its own defect a defect, with the trace to report', async () => {
    await problemOf('resource "sample_thing" "a" {\n  name = "fine"\n}');
    const problem = await problemOf('resource "sample_thing" "a" {\n  name = "broken"\n}');
    expect(problem).toContain('This is a defect of the provider, not of your configuration.');
    expect(problem).toContain('Error: a defect');
  });

  it('refuses a moved block from a type that the resource does not take', async () => {
    const problem = await problemOf(`
      resource "terraform_data" "old" {}`);
    expect(problem).toBe('');
    const moved = await problemOf(`
      moved {
        from = terraform_data.old
        to   = sample_thing.a
      }
      resource "sample_thing" "a" { name = "a" }`);
    expect(moved).toContain(
      'sample_thing takes over the state of old_thing of example/old, not of terraform_data',
    );
  });
});
