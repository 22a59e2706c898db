import { summaries } from '../../support/outcome';
import { declaration, privileged } from './declaration';
import { ADDRESS, openStage, PATH } from './stage';

const named = (name: string): object =>
  declaration({ profiles: { privileged: privileged({ name }) } });

describe('a Graph that fails on the way', () => {
  const stage = openStage();

  /** Writes that reached Graph after the first apply, which no fault disturbs. */
  const applyUnder = async (
    fault: string,
  ): Promise<{ writes: string[] } & Awaited<ReturnType<typeof stage.apply>>> => {
    await stage.applied(declaration());
    const { length } = stage.writes;
    stage.declare(named('Administrators'));
    stage.bench.emulator.inject(fault);
    const outcome = await stage.apply();
    return { ...outcome, writes: stage.writes.slice(length) };
  };
  const isDone = async (): Promise<void> => {
    expect(stage.live.passkeyProfiles.map(({ name }) => name)).toEqual([
      'Default passkey profile',
      'Administrators',
    ]);
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      profiles: { privileged: { name: 'Administrators' } },
    });
    stage.bench.emulator.clearFaults();
    expect((await stage.plan()).code).toBe(0);
  };

  /** Fault, and the writes that it comes to. */
  const passing: readonly [string, string, string[]][] = [
    ['a storm of refusals for rate', `429:path=${PATH}:count=4:retry-after=1`, ['PATCH 204']],
    [
      'a write refused for rate',
      `429:method=PATCH:count=2:retry-after=1`,
      ['PATCH 429', 'PATCH 429', 'PATCH 204'],
    ],
    [
      'a write that an overloaded service dropped',
      `503:method=PATCH:count=1`,
      ['PATCH 503', 'PATCH 204'],
    ],
    [
      'a write whose connection broke before it arrived',
      `reset:method=PATCH:count=1`,
      ['PATCH 0', 'PATCH 204'],
    ],
    ['a write whose answer was lost', `reset-after:method=PATCH:count=1`, ['PATCH 0']],
    [
      'a write that a gateway gave up on and that happened',
      `504:method=PATCH:count=1:processed=true`,
      ['PATCH 504'],
    ],
    ['reads that break now and then', `reset:method=GET:count=2`, ['PATCH 204']],
  ];

  it.each(passing)('is waited for, and written to once: %s', async (_, fault, writes) => {
    const outcome = await applyUnder(fault);
    expect(outcome).toEqual({ code: 0, errors: [], warnings: [], writes });
    await isDone();
  });

  it('is given up on where it takes no write at all, which changes no state', async () => {
    const { code, errors, writes } = await applyUnder('reset:method=PATCH');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Graph could not be reached']);
    expect(errors[0]?.detail).toContain('may or may not have happened');
    expect(writes).toEqual(['PATCH 0', 'PATCH 0', 'PATCH 0']);
    stage.bench.emulator.clearFaults();
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      profiles: { privileged: { name: 'Privileged' } },
    });
    expect((await stage.apply()).errors).toEqual([]);
    await isDone();
  });

  it('is told with code and request-id where it refuses', async () => {
    const { errors } = await applyUnder('400:method=PATCH:code=somethingNew');
    expect(errors).toMatchObject([{ summary: 'Graph refused the request', at: 'this' }]);
    expect(errors[0]?.detail).toMatch(
      /\(Graph: code somethingNew, status 400, request-id \S+, client-request-id \S+, PATCH \S+\)$/,
    );
  });
});

describe('a Graph whose answers are something else', () => {
  const stage = openStage();

  it.each([['html'], ['empty'], ['truncated'], ['wrong-types'], ['proto'], ['huge']])(
    'is refused in a sentence, and nothing is written: %s',
    async (poison) => {
      await stage.applied(declaration());
      const before = { live: stage.live, writes: stage.writes };
      stage.declare(named('Administrators'));
      stage.bench.emulator.inject(`poison=${poison}:path=${PATH}`);
      const { code, errors } = await stage.apply();
      expect(code).toBe(1);
      expect(summaries(errors)).toEqual(['Graph answered something else']);
      expect(errors[0]?.detail).toMatch(/^The answer to GET .{10,400}\n/);
      expect({ live: stage.live, writes: stage.writes }).toEqual(before);
      stage.bench.emulator.clearFaults();
      expect((await stage.apply()).errors).toEqual([]);
    },
  );

  it('is no reason to write twice where the write itself is answered so', async () => {
    await stage.applied(declaration());
    const { length } = stage.writes;
    stage.declare(named('Administrators'));
    stage.bench.emulator.inject('poison=html:method=PATCH:count=1');
    await stage.apply();
    expect(stage.writes.slice(length)).toHaveLength(1);
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.writes.slice(length)).toHaveLength(1);
    expect((await stage.plan()).code).toBe(0);
  });
});

describe('a Graph that is newer than this provider', () => {
  const stage = openStage();

  it('keeps enum values and properties that nobody knows yet, whatever else is written', async () => {
    await stage.applied(declaration());
    const [byDefault, ours] = stage.live.passkeyProfiles;
    const restrictions = { ...ours?.keyRestrictions, futureMode: 'strict' };
    stage.bench.change({
      futureProperty: { level: 3 },
      passkeyProfiles: [
        { ...byDefault, passkeyTypes: 'deviceBound,synced,platformBound', future: 1 },
        { ...ours, keyRestrictions: restrictions, future: { nested: [2] } },
      ],
      includeTargets: stage.live.includeTargets.map((target) => ({ ...target, future: true })),
    });
    const before = stage.live;
    stage.declare({
      profiles: { privileged: privileged({ name: 'Administrators' }) },
      self_service_registration_allowed: false,
    });
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.live).toEqual({
      ...before,
      isSelfServiceRegistrationAllowed: false,
      passkeyProfiles: [
        before.passkeyProfiles[0],
        { ...before.passkeyProfiles[1], name: 'Administrators' },
      ],
    });
    expect((await stage.plan()).code).toBe(0);
  });

  it('is shown as drift where an unknown value replaces a declared one', async () => {
    await stage.applied(declaration());
    stage.bench.change({ state: 'enabledForReporting' });
    const { json } = await stage.workspace.readPlan();
    expect(json.resource_changes?.[0]?.change).toMatchObject({
      before: { state: 'enabledForReporting' },
      after: { state: 'enabled' },
    });
  });
});

describe('a Graph whose replicas lag', () => {
  const stage = openStage({}, { lagMs: 2_500 });

  it('is read back until it shows the write, in every state and plan', async () => {
    await stage.applied(declaration());
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      profiles: { privileged: { name: 'Privileged' } },
    });
    await stage.applied(named('Administrators'));
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({
      profiles: { privileged: { name: 'Administrators' } },
    });
    expect(stage.writes).toEqual(['PATCH 204', 'PATCH 204']);
    expect((await stage.plan()).code).toBe(0);
  });
});
