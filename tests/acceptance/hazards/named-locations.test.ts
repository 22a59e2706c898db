import { ADDRESS, declare, live, offices, openBench, store } from '../named-location/stage';
import type { Bench } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

/** More than a tenant can have: pages have to be followed, whatever the limit. */
const MANY = 5_000;
const LIST = 'GET /identity/conditionalAccess/namedLocations 200';

describe('a tenant with 5,000 named locations', () => {
  let bench: Bench;
  let workspace: Workspace;
  const idOf = (number: number): string =>
    `10c40000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  beforeAll(async () => {
    bench = await openBench();
    for (let number = 1; number <= MANY; number += 1) {
      store(bench, idOf(number), `Place ${String(number)}`);
    }
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    workspace = await bench.workspace();
  });
  afterEach(() => {
    workspace.remove();
  });

  const planned = async (): Promise<{ changes: boolean; sent: string[]; seconds: number }> => {
    const [mark, started] = [bench.emulator.requests.length, performance.now()];
    const { changes } = await workspace.plan();
    const seconds = (performance.now() - started) / 1_000;
    return { changes, sent: bench.sent(mark), seconds };
  };

  it('has the last of them imported, by one list of pages for all that are managed', async () => {
    const managed = Array.from({ length: 12 }, (_, index) => MANY - index);
    workspace.write('main.tf.json', {
      resource: {
        entra_named_location: Object.fromEntries(
          managed.map((number) => [
            `p${String(number)}`,
            { display_name: `Place ${String(number)}`, country: { countries_and_regions: ['JP'] } },
          ]),
        ),
      },
      import: managed.map((number) => ({
        to: `entra_named_location.p${String(number)}`,
        id: idOf(number),
      })),
    });
    await workspace.apply();
    workspace.write('import.tf.json', {});
    const { changes, sent, seconds } = await planned();
    expect(changes).toBe(false);
    expect(new Set(sent)).toEqual(new Set([LIST]));
    const pages = Math.ceil(MANY / 100);
    expect(sent).toHaveLength(pages);
    expect(seconds).toBeLessThan(20);
    expect(live(bench)).toHaveLength(MANY);
  });

  it('takes no further one: the limit is told at plan, and nothing is written', async () => {
    declare(workspace, offices());
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `A tenant has at most 195 named locations, and this one has ${String(MANY)}.`,
    );
    expect(live(bench)).toHaveLength(MANY);
  });

  it('is read from its pages alone where one page fails for a while', async () => {
    declare(
      workspace,
      { display_name: 'Place 5000', country: { countries_and_regions: ['JP'] } },
      {
        import: [{ to: ADDRESS, id: idOf(MANY) }],
      },
    );
    await workspace.apply();
    bench.emulator.inject('503:path=/identity/conditionalAccess/namedLocations:skip=3:count=1');
    expect((await workspace.plan()).changes).toBe(false);
    bench.emulator.clearFaults();
  });
});
