import { EngineError, findEngine, FLOORS, inspectEngine } from '../../engine/find';
import { Executables } from './support/executable';

let programs: Executables;
beforeEach(() => {
  programs = new Executables();
});
afterEach(() => {
  programs.remove();
});

/** Nothing but the test's own programs, and the shell that runs them. */
const pathOnly = () => ({ PATH: programs.folder });
const named = (path: string) => ({ ...pathOnly(), ENTRA_POLICY_ENGINE: path });

const TERRAFORM = 'Terraform v1.11.4\non linux_amd64';
const OPENTOFU = 'OpenTofu v1.10.2\non linux_amd64';

describe('findEngine', () => {
  it('prefers terraform on the path', async () => {
    programs.engine('terraform', TERRAFORM);
    programs.engine('tofu', OPENTOFU);
    expect(await findEngine(pathOnly())).toEqual({
      name: 'terraform',
      path: 'terraform',
      version: '1.11.4',
    });
  });

  it('takes tofu where there is no terraform', async () => {
    programs.engine('tofu', OPENTOFU);
    expect(await findEngine(pathOnly())).toMatchObject({ name: 'tofu', version: '1.10.2' });
  });

  it('takes tofu where terraform is too old', async () => {
    programs.engine('terraform', 'Terraform v1.5.7');
    programs.engine('tofu', OPENTOFU);
    expect(await findEngine(pathOnly())).toMatchObject({ name: 'tofu' });
  });

  it('says that there is none, and every way to have one', async () => {
    const failed = findEngine(pathOnly());
    await expect(failed).rejects.toThrow(EngineError);
    await expect(failed).rejects.toThrow(
      /^neither Terraform nor OpenTofu was found as terraform or tofu\. Install Terraform 1\.8\.5 or newer \(https:.*\) or OpenTofu 1\.10\.0 or newer \(https:.*\), or name the executable in ENTRA_POLICY_ENGINE\.$/,
    );
  });

  it('says of the one that is there why it does not serve', async () => {
    programs.engine('terraform', 'Terraform v1.5.7');
    await expect(findEngine(pathOnly())).rejects.toThrow(
      'terraform is version 1.5.7; expected 1.8.5 or newer',
    );
  });

  it('takes what ENTRA_POLICY_ENGINE names, whatever it is called and whatever else is there', async () => {
    programs.engine('terraform', TERRAFORM);
    const path = programs.engine('our engine', OPENTOFU);
    expect(await findEngine(named(path))).toEqual({ name: 'tofu', path, version: '1.10.2' });
  });

  it('takes an empty ENTRA_POLICY_ENGINE for none', async () => {
    programs.engine('terraform', TERRAFORM);
    expect(await findEngine(named(''))).toMatchObject({ name: 'terraform' });
  });

  it('does not fall back where ENTRA_POLICY_ENGINE names something that is not there', async () => {
    programs.engine('terraform', TERRAFORM);
    await expect(findEngine(named('/not/there/tofu'))).rejects.toThrow(
      'was found as /not/there/tofu. Install',
    );
  });
});

describe('inspectEngine', () => {
  it.each([
    ['a newer one', 'Terraform v1.99.0', '1.99.0'],
    ['a pre-release', 'OpenTofu v1.11.0-beta1\non linux_amd64', '1.11.0-beta1'],
    [
      'an outdated one that says so',
      `${TERRAFORM}\n\nYour version of Terraform is out of date!`,
      '1.11.4',
    ],
    ['the floor itself', `Terraform v${FLOORS.terraform}`, FLOORS.terraform],
  ])('reads the version of %s', async (_, output, version) => {
    const path = programs.engine('engine', output);
    expect(await inspectEngine(path, pathOnly())).toMatchObject({ path, version });
  });

  it.each([
    ['another program', 'git version 2.43.0', /is neither Terraform nor OpenTofu/],
    ['a program that says nothing', '', /is neither Terraform nor OpenTofu/],
    ['a program that speaks of Terraform', 'not Terraform v1.11.4', /is neither Terraform nor/],
    ['Terraform below the floor', 'Terraform v1.8.4', /version 1\.8\.4; expected 1\.8\.5 or newer/],
    ['OpenTofu below the floor', 'OpenTofu v1.9.3', /version 1\.9\.3; expected 1\.10\.0 or newer/],
  ])('refuses %s', async (_, output, message) => {
    const failed = inspectEngine(programs.engine('engine', output), pathOnly());
    await expect(failed).rejects.toThrow(EngineError);
    await expect(failed).rejects.toThrow(message);
  });

  it.each([
    ['a program that fails', () => programs.script('engine', 'exit 3')],
    ['a file that may not be run', () => programs.text('engine', TERRAFORM)],
    ['a folder', () => programs.folder],
    [
      'a program that prints without end',
      () => programs.script('engine', 'while :; do echo x; done'),
    ],
  ])('says of %s that it cannot be run', async (_, make) => {
    const path = make();
    await expect(inspectEngine(path, pathOnly())).rejects.toThrow(
      `${path} cannot be run. Install Terraform`,
    );
  });

  it('never lets the engine call home', async () => {
    const path = programs.script('engine', 'echo "Terraform v1.11.$CHECKPOINT_DISABLE"');
    expect(await inspectEngine(path, pathOnly())).toMatchObject({ version: '1.11.1' });
  });
});
