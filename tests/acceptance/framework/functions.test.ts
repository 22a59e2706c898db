import { type ResidentProvider, SAMPLE_BUNDLE, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

describe('functions under a real engine', () => {
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

  const output = (expression: string): Workspace =>
    workspace.write(
      'main.tf',
      `terraform {
  required_providers { sample = { source = "example/sample" } }
}
output "heard" { value = ${expression} }`,
    );

  it('are called without a configured provider', async () => {
    await output('provider::sample::shout("one", "two")').apply();
    expect(JSON.parse(await workspace.ok('output', '-json', 'heard'))).toEqual(['ONE', 'TWO']);
  });

  it('wait for arguments that are not known yet', async () => {
    output('provider::sample::shout("one", terraform_data.word.id)').write(
      'word.tf',
      'resource "terraform_data" "word" {}',
    );
    expect((await workspace.plan()).output).toContain('heard = (known after apply)');
  });

  it.each([
    [
      'the argument that cannot be used',
      '"one", ""',
      'Invalid value for "second" parameter: silence cannot be shouted',
    ],
    ['what went wrong', '"boom", "x"', 'too loud'],
    ['a missing argument', '"one"', '"second"'],
    ['null', '"one", null', '"second"'],
  ])('name %s', async (_, args, problem) => {
    output(`provider::sample::shout(${args})`);
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(problem);
  });

  it('are listed with their parameters', async () => {
    output('1');
    const functions = await workspace.ok('metadata', 'functions', '-json').catch(() => '');
    const schema = await workspace.ok('providers', 'schema', '-json');
    expect(functions + schema).toContain('"shout"');
  });
});
