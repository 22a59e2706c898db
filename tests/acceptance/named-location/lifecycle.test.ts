import type { Bench } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { ADDRESS, change, countries, declare, live, offices, openBench, reset } from './stage';

describe('entra_named_location', () => {
  let bench: Bench;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    reset(bench);
    workspace = await bench.workspace();
  });
  afterEach(() => {
    workspace.remove();
  });

  it.each([
    ['IP ranges', offices(), offices({ display_name: 'Every office' })],
    ['countries', countries(), countries({ country: { countries_and_regions: ['fr'] } })],
  ])('of %s is created, planned empty, changed in place and destroyed', async (_, one, other) => {
    declare(workspace, one);
    const creation = await workspace.readPlan();
    expect(creation.json.resource_changes?.[0]?.change.actions).toEqual(['create']);
    await workspace.ok('apply', 'tfplan');
    const [made] = live(bench);
    expect((await workspace.plan()).changes).toBe(false);

    declare(workspace, other);
    const update = await workspace.readPlan();
    expect(update.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await workspace.ok('apply', 'tfplan');
    expect(live(bench)).toHaveLength(1);
    expect(live(bench)[0]?.id).toBe(made?.id);
    expect((await workspace.plan()).changes).toBe(false);

    declare(workspace, { ...other, deletion_protection: false });
    await workspace.apply();
    await workspace.ok('destroy', '-auto-approve');
    expect(live(bench)).toEqual([]);
  });

  it('is imported by command, in either spelling of its id, and by block', async () => {
    declare(workspace, offices());
    await workspace.apply();
    const [{ id } = { id: '' }] = live(bench);
    for (const spelling of [
      id,
      id.toUpperCase(),
      `/identity/conditionalAccess/namedLocations/${id}`,
    ]) {
      await workspace.ok('state', 'rm', ADDRESS);
      await workspace.ok('import', ADDRESS, spelling);
      expect((await workspace.plan()).changes).toBe(false);
    }
    await workspace.ok('state', 'rm', ADDRESS);
    declare(workspace, offices(), { import: [{ to: ADDRESS, id }] });
    const plan = await workspace.readPlan();
    expect(plan.json.resource_changes?.[0]?.change.actions).toEqual(['no-op']);
  });

  it.each([
    ['nothing of the tenant', '9a0f0000-0000-4000-8000-00000000dead', 'Named location not found'],
    ['no id', 'Offices', '"Offices" is not the id of a named location; expected a GUID'],
  ])('refuses to import %s', async (_, id, problem) => {
    declare(workspace, offices());
    const { code, stderr } = await workspace.run('import', '-no-color', ADDRESS, id);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(problem);
  });

  it('shows a change and a deletion made elsewhere, and corrects them', async () => {
    declare(workspace, offices());
    await workspace.apply();
    change(bench, { isTrusted: true });
    expect((await workspace.readPlan()).json.resource_drift).toHaveLength(1);
    await workspace.ok('apply', 'tfplan');
    expect(live(bench)[0]?.isTrusted).toBe(false);
    reset(bench);
    const plan = await workspace.readPlan();
    expect(plan.json.resource_changes?.[0]?.change.actions).toEqual(['create']);
  });

  it('keeps the spelling of the author, whatever the order and case of Graph', async () => {
    const spelled = {
      display_name: 'é "quoted" ${',
      ip: { ip_ranges: ['2001:DB8:0:0::/32', '203.0.113.0/24'] },
    };
    workspace.write(
      'main.tf',
      'locals { shown = jsondecode(file("location.json")) }\nresource "entra_named_location" "this" {\n  display_name = local.shown.display_name\n  ip = local.shown.ip\n}',
    );
    workspace.write('location.json', spelled);
    await workspace.apply();
    expect(live(bench)[0]?.displayName).toBe(spelled.display_name);
    change(bench, { ipRanges: [...(live(bench)[0]?.ipRanges ?? [])].reverse() });
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('changes nothing in the tenant for what only the resource knows', async () => {
    declare(workspace, offices());
    await workspace.apply();
    declare(workspace, offices({ deletion_protection: false }));
    await workspace.plan();
    const mark = bench.emulator.requests.length;
    await workspace.ok('apply', 'tfplan');
    expect(bench.sent(mark)).toEqual([]);
  });
});
