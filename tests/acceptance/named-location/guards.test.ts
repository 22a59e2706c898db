import { type Bench, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { change, countries, declare, live, offices, openBench, reset, store } from './stage';

const POLICY = '9011c1e5-0000-4000-8000-000000000001';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('objects of a collection', () => {
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

  const refused = async (...args: string[]): Promise<string> => {
    const { code, stderr } = await workspace.run(...args);
    expect(code).toBe(1);
    return oneLine(stderr);
  };

  it('are protected from a destroy, by omission as well', async () => {
    declare(workspace, offices());
    await workspace.apply();
    expect(await refused('destroy', '-no-color', '-auto-approve')).toContain(
      'Named location "Offices" is protected',
    );
    workspace.write('main.tf.json', {});
    expect(await refused('plan', '-no-color')).toContain(
      'set deletion_protection = false and apply',
    );
    expect(live(bench)).toHaveLength(1);
  });

  it('are protected from a replacement that somebody asks for', async () => {
    declare(workspace, offices());
    await workspace.apply();
    const replace = ['apply', '-no-color', '-auto-approve', '-replace=entra_named_location.this'];
    expect(await refused(...replace)).toContain('Named location "Offices" is protected');
    expect(live(bench)).toHaveLength(1);
  });

  it('need an applied end of the protection, not a planned one', async () => {
    declare(workspace, offices());
    await workspace.apply();
    declare(workspace, offices({ deletion_protection: false }));
    expect(await refused('destroy', '-no-color', '-auto-approve')).toContain('is protected');
  });

  it('that are trusted stay until they are not', async () => {
    const trusted = { ip_ranges: ['203.0.113.0/24'], is_trusted: true };
    declare(workspace, offices({ ip: trusted, deletion_protection: false }));
    await workspace.apply();
    expect(await refused('destroy', '-no-color', '-auto-approve')).toContain(
      'A trusted location stays',
    );
  });

  it('never change their kind', async () => {
    declare(workspace, offices());
    await workspace.apply();
    declare(workspace, countries());
    expect(await refused('plan', '-no-color')).toContain(
      'It is a location by ip and would become one by country.',
    );
  });

  it('that changed after the plan are not written', async () => {
    declare(workspace, offices());
    await workspace.apply();
    declare(workspace, offices({ display_name: 'Ours' }));
    await workspace.plan();
    change(bench, { displayName: 'Theirs' });
    const problem = await refused('apply', '-no-color', 'tfplan');
    expect(problem).toContain('nothing was written');
    expect(problem).toContain('display_name: "Offices" → "Theirs"');
    expect(live(bench)[0]?.displayName).toBe('Theirs');
  });

  it('that were deleted after the plan are not written', async () => {
    declare(workspace, offices());
    await workspace.apply();
    declare(workspace, offices({ display_name: 'Ours' }));
    await workspace.plan();
    reset(bench);
    expect(await refused('apply', '-no-color', 'tfplan')).toContain('it was deleted');
    expect(live(bench)).toEqual([]);
  });

  it('that changed after the plan are not deleted', async () => {
    declare(workspace, offices({ deletion_protection: false }));
    await workspace.apply();
    await workspace.plan('-destroy');
    change(bench, { displayName: 'Theirs' });
    expect(await refused('apply', '-no-color', 'tfplan')).toContain('nothing was written');
    expect(live(bench)).toHaveLength(1);
  });

  it('whose creation was answered by nobody are created once', async () => {
    bench.emulator.inject('reset-after:method=POST:count=1');
    declare(workspace, offices());
    await workspace.apply();
    expect(live(bench)).toHaveLength(1);
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('that were created and cannot be read back are stored with a warning, not tainted', async () => {
    declare(workspace, offices());
    await workspace.plan();
    bench.emulator.inject('403:method=GET:path=/identity/conditionalAccess/namedLocations:skip=1');
    const output = await workspace.ok('apply', '-no-color', 'tfplan');
    expect(oneLine(output)).toContain('was not read back');
    bench.emulator.clearFaults();
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('may be two of one name', async () => {
    workspace.write('main.tf.json', {
      resource: { entra_named_location: { a: offices(), b: offices() } },
    });
    await workspace.apply();
    expect(live(bench).map(({ displayName }) => displayName)).toEqual(['Offices', 'Offices']);
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('that a policy names are deleted as soon as somebody else lets go of them', async () => {
    declare(workspace, offices({ deletion_protection: false }));
    await workspace.apply();
    const id = live(bench)[0]?.id ?? '';
    const policy = (includeLocations: readonly string[]): void => {
      bench.emulator.admin.write(TENANT_ID, 'conditionalAccessPolicy', POLICY, {
        id: POLICY,
        displayName: 'Elsewhere',
        state: 'disabled',
        conditions: {
          clientAppTypes: ['all'],
          users: { includeUsers: ['All'] },
          applications: { includeApplications: ['All'] },
          locations: { includeLocations: [...includeLocations] },
        },
        grantControls: { operator: 'OR', builtInControls: ['mfa'] },
        sessionControls: null,
      });
    };
    policy([id]);
    await workspace.plan('-destroy');
    const mark = bench.emulator.requests.length;
    const lists = (): number =>
      bench.emulator.requests.slice(mark).filter(({ path }) => path.endsWith('/policies')).length;
    const applied = workspace.ok('apply', '-no-color', 'tfplan');
    while (lists() === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    policy(['AllTrusted']);
    await applied;
    expect(live(bench)).toEqual([]);
    bench.emulator.admin.write(TENANT_ID, 'conditionalAccessPolicy', POLICY, undefined);
  });

  it('are no more than a tenant can have together with those of the same plan', async () => {
    for (let number = 1; number <= 194; number += 1) {
      const id = `10c40000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      store(bench, id, `Place ${String(number)}`);
    }
    workspace.write('main.tf.json', {
      resource: { entra_named_location: { a: offices(), b: offices() } },
    });
    expect(await refused('plan', '-no-color')).toContain(
      'this one has 194, and the plan creates 2 or more.',
    );
  });

  it('of another kind are not managed', async () => {
    const id = '10c40000-0000-4000-8000-0000000000c0';
    bench.emulator.admin.write(TENANT_ID, 'namedLocation', id, {
      '@odata.type': '#microsoft.graph.compliantNetworkNamedLocation',
      id,
      displayName: 'All Compliant Network locations',
    });
    declare(workspace, countries(), { import: [{ to: 'entra_named_location.this', id }] });
    expect(await refused('plan', '-no-color')).toContain('and only locations of IP ranges or of');
  });

  it('are no more than a tenant can have', async () => {
    for (let number = 1; number <= 194; number += 1) {
      const id = `10c40000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      store(bench, id, `Place ${String(number)}`);
    }
    declare(workspace, offices());
    await workspace.apply();
    workspace.write('more.tf.json', { resource: { entra_named_location: { more: countries() } } });
    expect(await refused('plan', '-no-color')).toContain(
      'A tenant has at most 195 named locations, and this one has 195.',
    );
  });

  it('are refreshed by one list, however many they are', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      `l${String(index)}`,
      countries({ display_name: `Place ${String(index)}` }),
    ]);
    workspace.write('main.tf.json', {
      resource: { entra_named_location: Object.fromEntries(many) as object },
    });
    await workspace.apply();
    const mark = bench.emulator.requests.length;
    await workspace.plan();
    expect(bench.sent(mark)).toEqual(['GET /identity/conditionalAccess/namedLocations 200']);
  });
});
