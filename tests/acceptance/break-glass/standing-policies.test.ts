import {
  aboutAccounts,
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  openStage,
  policy,
  POLICY,
  STAFF,
  STOPPED,
  stored,
} from './stage';

const stage = openStage();
const ID = '9011c1e5-0000-4000-8000-000000000001';
const importing = { import: [{ to: `${POLICY}.this`, id: ID }] };

describe('a policy that stops the account already', () => {
  beforeEach(() => {
    stage.put('conditionalAccessPolicy', ID, { id: ID, ...stored() });
  });

  const declare = (users: object, parts: object = {}): void => {
    stage.declare({ [POLICY]: { this: policy({ ...users }, { ...parts }) } }, importing);
  };

  it('is imported with a warning that has the fix, at every plan', async () => {
    declare({});
    const imported = await stage.apply();
    expect([imported.code, aboutAccounts(imported.warnings)]).toEqual([0, [STOPPED]]);
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], [STOPPED]]);
    expect(warnings[0]?.detail).toContain(`Add group "${EMERGENCY}" to exclude_groups.`);
    expect(stage.writes).toEqual([]);
  });

  it.each([
    ['in anything', {}, { display_name: 'All' }],
    ['in whom it is about', { exclude_groups: [STAFF] }, {}],
  ])('is not changed %s', async (_, users, parts) => {
    declare(users, parts);
    const { code, errors } = await stage.plan();
    expect([code, aboutAccounts(errors)]).toEqual([1, [STOPPED]]);
  });

  it.each([
    ['excludes the account', { exclude_users: [ACCOUNT] }, {}],
    ['switches it off', {}, { state: 'disabled' }],
  ])('is changed by what %s', async (_, users, parts) => {
    declare(users, parts);
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], []]);
  });

  it('can be deleted, protection first', async () => {
    declare({}, { deletion_protection: false });
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    expect(aboutAccounts(warnings)).toContain(STOPPED);
    stage.workspace.write('main.tf.json', {});
    expect((await stage.apply()).code).toBe(0);
    expect(stage.list('conditionalAccessPolicy')).toEqual([]);
  });
});

describe('a policy that leaves the account out', () => {
  it('does not lose the exclusion, whatever it allows itself', async () => {
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY] }));
    expect((await stage.apply()).code).toBe(0);
    stage.declarePolicy(policy({}, { allow_empty_exclusions: true }));
    const { code, errors } = await stage.plan();
    expect([code, aboutAccounts(errors)]).toEqual([1, [STOPPED]]);
  });

  it('loses it where another one takes its place', async () => {
    stage.declarePolicy(policy({ exclude_groups: [EMERGENCY] }));
    expect((await stage.apply()).code).toBe(0);
    stage.declarePolicy(policy({ exclude_users: [ACCOUNT] }, { allow_empty_exclusions: true }));
    expect((await stage.apply()).errors).toEqual([]);
  });
});

describe('a provider that declares no account', () => {
  const UNDECLARED = 'No accounts for emergencies are declared';
  beforeEach(() => stage.provide(null));

  it('warns about every change of a policy, and refuses none', async () => {
    stage.declarePolicy(policy({}, { state: 'enabledForReportingButNotEnforced' }));
    expect(aboutAccounts((await stage.plan()).warnings)).toEqual([UNDECLARED]);
    expect((await stage.apply()).code).toBe(0);
    expect(aboutAccounts((await stage.plan()).warnings)).toEqual([]);
    stage.declarePolicy(
      policy({}, { display_name: 'All', state: 'enabledForReportingButNotEnforced' }),
    );
    const { code, warnings } = await stage.apply();
    expect([code, aboutAccounts(warnings)[0]]).toEqual([0, UNDECLARED]);
  });

  it('warns about no change of the resource alone', async () => {
    const quiet = { state: 'enabledForReportingButNotEnforced' };
    stage.declarePolicy(policy({}, quiet));
    expect((await stage.apply()).code).toBe(0);
    stage.declarePolicy(policy({}, { ...quiet, deletion_protection: false }));
    expect(aboutAccounts((await stage.plan()).warnings)).toEqual([]);
  });
});

describe('two accounts of two designs', () => {
  it('are judged each by its own', async () => {
    const satisfying = {
      user_id: ACCOUNT,
      design: 'satisfying',
      aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
    };
    const [excluded] = breakGlass()['accounts'] as object[];
    await stage.provide(breakGlass({}, { accounts: [satisfying, excluded] }));
    stage.declarePolicy(policy());
    const { errors } = await stage.plan();
    expect(aboutAccounts(errors)).toEqual([STOPPED]);
    expect(errors[0]?.detail).toContain('Its design is "excluded"');
  });
});
