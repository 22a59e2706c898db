import { resources } from '../../../provider/resources';
import { openStage } from './stage';

const TENANT = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** A key that awaits its ceremony is in no tenant; its own tests import one that is. */
const PENDING = 'entra_fido2_security_key';

/** Resources whose examples are of one file of tests: a file of all of them would be waited for. */
export const typeNames = (isOfFile: (typeName: string) => boolean): string[] =>
  resources.map(({ typeName }) => typeName).filter(isOfFile);

/** Whether a resource is a method of authentication. */
export const isMethod = (typeName: string): boolean => typeName.endsWith('_method');

/**
 * The tests that the examples of a resource pass.
 *
 * They name what the emulator's own tenant `dev` has.
 */
export function describeExamples(typeName: string): void {
  const stage = openStage(`resources/${typeName}`);

  /** What Terraform plans for the resources of the type, by name. */
  async function planned(): Promise<unknown> {
    const { json } = await stage.workspace.readPlan();
    const changes = json.resource_changes?.filter(({ address }) => address.startsWith(typeName));
    return changes?.map(({ address, change }) => [address, change.after, change.after_unknown]);
  }

  it('plan the same in HCL and in TypeScript', async () => {
    stage.useHcl('resource.tf');
    const hcl = await planned();
    stage.useTypeScript('resource.ts');
    expect(hcl).not.toEqual([]);
    expect(await planned()).toEqual(hcl);
  });

  it('apply, and plan empty', async () => {
    stage.useHcl('resource.tf');
    await stage.workspace.apply();
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  if (typeName === PENDING) return;

  it('import by the command that is shown', async () => {
    const { workspace } = stage;
    stage.useHcl('resource.tf');
    await workspace.apply();
    const [, , address = '', id = ''] = lastLine(stage.example('import.sh')).split(' ');
    const { id: applied } = await workspace.state(address);
    await workspace.ok('state', 'rm', address);
    // The command names an object of the reader; a creation of this test has an id of its own.
    const given = id === TENANT ? id : String(applied);
    expect(await workspace.ok('import', address, given)).toContain('Import successful!');
    expect(await workspace.state(address)).toMatchObject({ id: applied });
    expect((await workspace.plan()).changes).toBe(false);
  });
}
