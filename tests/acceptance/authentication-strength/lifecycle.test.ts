import { summaries } from '../../support/outcome';
import { TENANT_ID } from '../../support/tenant';
import {
  ADDRESS,
  KEY,
  keys,
  MULTI,
  open,
  openStage,
  OTHER_KEY,
  OTHER_SKI,
  SINGLE,
  SKI,
} from './stage';

/** What reads and writes strengths, without accounts for emergencies to look after. */
const ALONE = ['Policy.Read.AuthenticationMethod', 'Policy.ReadWrite.ConditionalAccess'];

describe('entra_authentication_strength', () => {
  const stage = openStage({}, ALONE);
  const isEmpty = async (): Promise<boolean> => !(await stage.workspace.plan()).changes;

  it('is created in one request, planned empty, changed in place and destroyed', async () => {
    stage.declare(keys({ description: 'For administrators' }));
    const creation = await stage.workspace.readPlan();
    expect(creation.json.resource_changes?.[0]?.change).toMatchObject({
      actions: ['create'],
      after_unknown: { id: true, requirements_satisfied: true, other_configuration_ids: true },
    });
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.writes).toEqual(['POST authenticationStrengthPolicies 201']);
    const { id } = stage.live;
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      id,
      tenant_id: TENANT_ID,
      requirements_satisfied: 'mfa',
      other_configuration_ids: [],
      deletion_protection: true,
    });
    expect(await isEmpty()).toBe(true);

    stage.declare(keys({ display_name: 'Better keys', fido2: { allowed_aaguids: [OTHER_KEY] } }));
    const update = await stage.workspace.readPlan();
    expect(update.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject({ id, displayName: 'Better keys', description: '' });
    expect(stage.restrictions).toEqual([`fido2: ${OTHER_KEY}`]);
    expect(await isEmpty()).toBe(true);

    await stage.applied(keys({ display_name: 'Better keys', deletion_protection: false }));
    await stage.workspace.ok('destroy', '-auto-approve');
    expect(stage.all).toEqual([]);
  });

  it('is imported by command, in either spelling of its id, and by block', async () => {
    const everything = {
      display_name: 'All kinds',
      description: 'x',
      allowed_combinations: ['fido2', SINGLE, MULTI, 'password,sms'],
      fido2: { allowed_aaguids: [KEY, OTHER_KEY] },
      x509_certificate_single_factor: { allowed_issuer_skis: [SKI, OTHER_SKI] },
      x509_certificate_multi_factor: { allowed_policy_oids: ['1.2.3'] },
    };
    await stage.applied(everything);
    const { id } = stage.live;
    const path = `/policies/authenticationStrengthPolicies/${id}`;
    for (const spelling of [id, id.toUpperCase(), path]) {
      await stage.workspace.ok('state', 'rm', ADDRESS);
      await stage.workspace.ok('import', ADDRESS, spelling);
      expect(await isEmpty()).toBe(true);
    }
    await stage.workspace.ok('state', 'rm', ADDRESS);
    stage.declare(everything, { import: [{ to: ADDRESS, id }] });
    const plan = await stage.workspace.readPlan();
    expect(plan.json.resource_changes?.[0]?.change.actions).toEqual(['no-op']);
  });

  it.each([
    [
      'nothing of the tenant',
      '57e40000-0000-4000-8000-00000000dead',
      'Authentication strength not found',
    ],
    ['a name', 'Keys', '"Keys" is not the id of an authentication strength'],
    [
      'one that Microsoft built in',
      '00000000-0000-0000-0000-000000000004',
      'It is one of the strengths that Microsoft built in, which nobody can change.',
    ],
  ])('does not import %s', async (_, id, problem) => {
    stage.declare(keys());
    const { code, stderr } = await stage.workspace.run('import', '-no-color', ADDRESS, id);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(problem);
    stage.declare(keys(), { import: [{ to: ADDRESS, id }] });
    expect((await stage.run('plan')).code).toBe(1);
  });

  it('keeps the spelling of the author, whatever the order and case of Graph', async () => {
    const spelled = {
      ...keys({ allowed_combinations: ['sms , password', 'fido2', MULTI] }),
      fido2: { allowed_aaguids: [KEY.toUpperCase()] },
      x509_certificate_multi_factor: { allowed_issuer_skis: [SKI.toUpperCase(), OTHER_SKI] },
    };
    await stage.applied(spelled);
    expect(stage.live.allowedCombinations).toContain('password,sms');
    expect(stage.restrictions).toContain(`fido2: ${KEY}`);
    const { allowedCombinations, combinationConfigurations } = stage.live;
    stage.change({
      allowedCombinations: allowedCombinations.toReversed(),
      combinationConfigurations: combinationConfigurations.toReversed(),
    });
    expect(await isEmpty()).toBe(true);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({ fido2: spelled.fido2 });
  });

  it.each([
    ['a restriction', { combinationConfigurations: [] }],
    ['combinations', { allowedCombinations: ['fido2', 'sms'], requirementsSatisfied: 'none' }],
    ['the name', { displayName: 'Theirs' }],
  ])('shows %s that changed elsewhere, and corrects it', async (_, change) => {
    await stage.applied(keys());
    const { displayName, allowedCombinations } = stage.live;
    stage.change(change);
    expect((await stage.workspace.readPlan()).json.resource_drift).toHaveLength(1);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject({ displayName, allowedCombinations });
    expect(stage.restrictions).toEqual([`fido2: ${KEY}`]);
    expect(await isEmpty()).toBe(true);
  });

  it('that was deleted elsewhere is created again', async () => {
    await stage.applied(keys());
    stage.clear();
    expect((await stage.workspace.readPlan()).json.resource_changes?.[0]?.change.actions).toEqual([
      'create',
    ]);
  });

  it('has what Terraform cannot write into HCL', async () => {
    const display_name = '"é${" 🔑 <b>%{if}\\';
    stage.workspace.write(
      'main.tf',
      `locals { shown = jsondecode(file("strength.json")) }
resource "entra_authentication_strength" "this" {
  display_name         = local.shown.display_name
  allowed_combinations = ["fido2"]
}`,
    );
    stage.workspace.write('strength.json', { display_name });
    await stage.workspace.apply();
    expect(stage.live.displayName).toBe(display_name);
    expect(await isEmpty()).toBe(true);
  });

  it('changes nothing in the tenant for what only the resource knows', async () => {
    await stage.applied(keys());
    stage.mark();
    await stage.applied(keys({ deletion_protection: false }));
    expect(stage.writes).toEqual([]);
  });

  it('is refreshed by one list, however many there are', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `s${index}`,
      { display_name: `Strength ${index}`, allowed_combinations: ['fido2'] },
    ]);
    const resource = { entra_authentication_strength: Object.fromEntries(many) as object };
    stage.workspace.write('main.tf.json', { resource });
    await stage.workspace.apply();
    const mark = stage.bench.emulator.requests.length;
    await stage.workspace.plan();
    expect(stage.bench.sent(mark)).toEqual(['GET /policies/authenticationStrengthPolicies 200']);
  });

  it('without restrictions has none, and no advice', async () => {
    stage.declare(open('fido2', 'password,sms'));
    expect(summaries((await stage.run('plan')).warnings)).toEqual([]);
    await stage.workspace.apply();
    expect(stage.restrictions).toEqual([]);
    expect(await isEmpty()).toBe(true);
  });
});
