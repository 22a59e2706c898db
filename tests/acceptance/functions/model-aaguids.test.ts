import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../build/package';
import { aaguidsOfModel } from '../../../model/catalogue/find';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

const EXAMPLE = readFileSync(join(ROOT, 'examples/functions/model_aaguids/function.tf'), 'utf8');

describe('provider::entra::model_aaguids under a real engine', () => {
  let provider: ResidentProvider;
  let workspace: Workspace;
  beforeAll(async () => {
    provider = await startResident(ENTRA_BUNDLE);
  });
  afterAll(() => provider.stop());
  beforeEach(async () => {
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
  });
  afterEach(() => {
    workspace.remove();
  });

  const output = (name: string): Workspace =>
    workspace.write('name.json', { name }).write(
      'main.tf',
      `terraform {
  required_providers { entra = { source = "entra-policy/entra" } }
}
output "aaguids" { value = provider::entra::model_aaguids(jsondecode(file("name.json")).name) }`,
    );

  it('does what the example shows, without a configured provider', async () => {
    await workspace.write('main.tf', EXAMPLE).apply();
    const keys = JSON.parse(await workspace.ok('output', '-json', 'security_keys')) as string[];
    const expected = ['YubiKey 5 Series with NFC', 'YubiKey Bio Series - FIDO Edition'];
    expect(keys).toEqual(expected.flatMap(aaguidsOfModel).sort());
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('answers a list, whatever the case and blanks of the name', async () => {
    await output(' yubikey  5 series with NFC').apply();
    const found = JSON.parse(await workspace.ok('output', '-json', 'aaguids')) as string[];
    expect(found).toEqual(aaguidsOfModel('YubiKey 5 Series with NFC'));
  });

  it.each([
    ['YubiKey 5 NFC', 'similar names: "YubiKey 5 Series with NFC"'],
    ['', '"" is no model of the catalogue'],
    ['${x} \u001b[2J', '"${x} \\u001b[2J" is no model of the catalogue'],
    ['x'.repeat(100_000), 'is no model of the catalogue'],
  ])('refuses %.20j', async (name, problem) => {
    const { code, stdout, stderr } = await output(name).run('plan', '-no-color');
    expect(code).toBe(1);
    const text = stdout + stderr;
    expect(text.replace(/[\s│]+/g, ' ')).toContain(problem);
    expect(text).not.toContain('\u001b');
  });
});
