import type { ConditionalAccessPolicy } from '../../../../graph/conditional-access/policies';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import {
  policiesListing,
  refuseWhileReferred,
  warnWhileReferred,
} from '../../../../provider/resources/define/referring-policies';
import { never } from '../../../graph/support/client';
import { fakeTime, realTime, timed } from '../../../graph/support/clock';

const policy = (id: string, includeLocations: unknown): ConditionalAccessPolicy => ({
  id,
  displayName: `Policy ${id}`,
  state: 'enabled',
  conditions: { locations: { includeLocations } },
});

const PATHS = [['conditions', 'locations', 'includeLocations']];
const object = { display_name: 'Offices', id: 'l' };

it('finds policies that list an id, in whatever case', () => {
  const policies = [policy('a', ['L']), policy('b', ['m']), policy('c', null), policy('d', 'l')];
  expect(policiesListing(policies, PATHS, 'l').map(({ id }) => id)).toEqual(['a']);
});

it('warns at plan, as the same change may move the policies', () => {
  const diagnostics = new Diagnostics();
  warnWhileReferred('Named location', object, [policy('a', ['l'])], diagnostics);
  expect(diagnostics.toWire()).toMatchObject([
    {
      summary: 'Named location "Offices" is in use',
      detail: expect.stringContaining('is named by "Policy a" (a).') as string,
    },
  ]);
  expect(diagnostics.failed).toBe(false);
});

const asked = (...answers: ConditionalAccessPolicy[][]) => {
  const ask = jest.fn(() => Promise.resolve(answers.shift() ?? []));
  const run = timed(() => refuseWhileReferred('Named location', object, ask, never()));
  return { ask, run };
};

describe('right before a deletion', () => {
  beforeEach(() => {
    fakeTime();
  });
  afterEach(realTime);

  it('refuses while policies name it, naming ten of them at most', async () => {
    const many = Array.from({ length: 12 }, (_, index) => policy(String(index), ['l']));
    const { ask, run } = asked(...Array<typeof many>(5).fill(many));
    await expect(run).rejects.toThrow(
      /It was not deleted, as it is named by .*"Policy 9" \(9\) and 2 more\. .*create_before_destroy/,
    );
    expect(ask).toHaveBeenCalledTimes(5);
  });

  it('waits for a policy that is being changed', async () => {
    const { run } = asked([policy('a', ['l'])], [policy('a', ['l'])], []);
    expect(await run).toMatchObject({ milliseconds: 3_000 });
  });

  it('asks once for what nobody names', async () => {
    const { ask, run } = asked([]);
    expect(await run).toMatchObject({ milliseconds: 0 });
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

it('says nothing at plan of what nobody names', () => {
  const diagnostics = new Diagnostics();
  warnWhileReferred('Named location', object, [], diagnostics);
  expect(diagnostics.toWire()).toEqual([]);
});
