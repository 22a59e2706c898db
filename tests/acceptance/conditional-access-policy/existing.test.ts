import { summaries } from '../../support/outcome';
import {
  ADA,
  ADDRESS,
  EMERGENCY,
  type Given,
  NOBODY,
  openStage,
  policy,
  STAFF,
  TYPE,
} from './stage';

const stage = openStage();
const ID = '9011c1e5-0000-4000-8000-000000000001';

/** A policy that was there before Terraform. */
const stored = (parts: Given = {}): Given => ({
  id: ID,
  templateId: null,
  displayName: 'Everybody',
  description: null,
  createdDateTime: '2026-01-01T00:00:00Z',
  modifiedDateTime: null,
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: ['All'], excludeGroups: [EMERGENCY] },
  },
  grantControls: {
    operator: 'OR',
    builtInControls: ['mfa'],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: null,
  },
  sessionControls: null,
  ...parts,
});
const importing = { import: [{ to: ADDRESS, id: ID }] };
const users = (more: Given): Given => ({
  conditions: { users: { include_users: ['All'], ...more } },
});

describe('a policy that was there before Terraform', () => {
  it('is adopted as it is, without a change and without a word', async () => {
    stage.store(ID, stored());
    stage.declare(policy(), importing);
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors, warnings]).toEqual([2, [], []]);
    await stage.workspace.apply();
    expect(stage.writes).toEqual([]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it.each([
    ['timeBased', { value: 4, type: 'hours' }, {}],
    ['everyTime', { value: null, type: null }, { frequency_interval: 'everyTime' }],
  ])('is adopted with a frequency of %s that holds null', async (interval, amount, declared) => {
    const frequencyInterval = interval === 'everyTime' ? interval : null;
    const signInFrequency = {
      isEnabled: true,
      ...amount,
      authenticationType: null,
      frequencyInterval,
    };
    stage.store(ID, stored({ sessionControls: { signInFrequency } }));
    const frequency = { is_enabled: true, ...amount, ...declared };
    stage.declare(policy({ session_controls: { sign_in_frequency: frequency } }), importing);
    expect((await stage.plan()).errors).toEqual([]);
    await stage.workspace.apply();
    expect(stage.writes).toEqual([]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it.each([
    ['exclude_groups', users({}), EMERGENCY],
    ['exclude_users', users({ exclude_groups: [EMERGENCY] }), ADA],
  ])('is not adopted by a declaration that leaves %s out', async (name, declared, excluded) => {
    const { conditions } = stored() as { conditions: Given };
    const live = { includeUsers: ['All'], excludeGroups: [EMERGENCY] };
    const excludeUsers = name === 'exclude_users' ? [ADA] : [];
    stage.store(ID, stored({ conditions: { ...conditions, users: { ...live, excludeUsers } } }));
    stage.declare(policy(declared), importing);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'An exclusion is not declared',
        detail: `The object was there before Terraform and excludes by conditions.users.${name}: ${excluded}. The declaration leaves conditions.users.${name} out, which would end that. Declare conditions.users.${name} with these members to keep them, or declare it empty with allow_empty_exclusions = true to end the exclusion.`,
        at: 'users',
      },
    ]);
  });

  it('has values and parts that we do not know, and keeps them through a change of others', async () => {
    const { conditions } = stored() as { conditions: Given };
    const odd = {
      ...stored(),
      state: 'enabledForDreaming',
      novelty: { a: 1 },
      conditions: {
        ...conditions,
        clientAppTypes: ['all', 'telepathy'],
        weather: { isFine: true },
        insiderRiskLevels: 'minor,cosmic',
      },
    };
    stage.store(ID, odd);
    const declared = policy({
      state: 'enabledForDreaming',
      conditions: {
        client_app_types: ['telepathy', 'all'],
        insider_risk_levels: ['cosmic', 'minor'],
      },
    });
    stage.declare(declared, importing);
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    expect(new Set(summaries(warnings))).toContain('Value that Graph does not document');
    await stage.workspace.apply();
    expect(stage.writes).toEqual([]);
    expect((await stage.workspace.plan()).changes).toBe(false);

    stage.declare({ ...declared, display_name: 'Renamed' });
    await stage.workspace.apply();
    expect(stage.only).toMatchObject({
      ...odd,
      displayName: 'Renamed',
      modifiedDateTime: expect.any(String) as string,
    });
    expect(stage.writes).toEqual(['PATCH beta 204']);
  });

  it('of the same name as another one is another one', async () => {
    stage.store(ID, stored());
    stage.store(NOBODY, stored({ id: NOBODY }));
    stage.declareAll({ one: policy(), another: policy(), new: policy() });
    stage.workspace.write('import.tf.json', {
      import: [
        { to: `${TYPE}.one`, id: ID },
        { to: `${TYPE}.another`, id: NOBODY },
      ],
    });
    const { warnings } = await stage.plan();
    const told = warnings.filter(({ summary }) => summary === 'Another policy has this name');
    expect(told.map(({ at }) => at)).toEqual(['display_name']);
    await stage.workspace.apply();
    expect(stage.live.map(({ displayName }) => displayName)).toEqual(Array(3).fill('Everybody'));
    expect((await stage.workspace.plan()).changes).toBe(false);
    stage.declareAll({ one: policy({ state: 'disabled' }), another: policy(), new: policy() });
    await stage.workspace.apply();
    expect(stage.live.filter(({ state }) => state === 'disabled').map(({ id }) => id)).toEqual([
      ID,
    ]);
  });
});

describe('an exclusion', () => {
  it.each([
    ['is empty', users({ exclude_groups: [] })],
    ['is left out', users({})],
    ['goes with its users', policy({ conditions: { users: { include_groups: [STAFF] } } })],
  ])('of a managed policy that %s is refused, until that is meant', async (_, declared) => {
    await stage.applied(policy());
    stage.declare(policy(declared));
    const refused = await stage.plan();
    expect(refused.errors.map(({ detail }) => detail)).toEqual([
      `conditions.users.exclude_groups is empty, but excludes ${EMERGENCY} now. Set allow_empty_exclusions = true if that is meant.`,
    ]);
    stage.declare(policy({ ...declared, allow_empty_exclusions: true }));
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.only.conditions.users['excludeGroups']).toEqual([]);
  });

  it('that somebody emptied in the portal comes back', async () => {
    const { conditions } = await stage.applied(policy());
    stage.change({ conditions: { ...conditions, users: { includeUsers: ['All'] } } });
    const { json, output } = await stage.workspace.readPlan();
    expect(json.resource_drift).toHaveLength(1);
    expect(output).toContain('Policy "Everybody" excludes more');
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.only.conditions.users['excludeGroups']).toEqual([EMERGENCY]);
  });
});

describe('between plan and apply', () => {
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
  const planned = async (attributes: Given): Promise<void> => {
    await stage.applied(policy());
    stage.declare(attributes);
    await stage.workspace.plan();
    stage.mark();
  };

  it('a policy that changed in the portal is not written', async () => {
    await planned(policy({ display_name: 'Ours' }));
    stage.change({ state: 'disabled' });
    const { code, stderr } = await stage.workspace.run('apply', '-no-color', 'tfplan');
    expect([code, oneLine(stderr)]).toEqual([
      1,
      expect.stringMatching(/nothing was written.*state: "enabled" → "disabled"/),
    ]);
    expect(stage.writes).toEqual([]);
    expect(stage.only).toMatchObject({ displayName: 'Everybody', state: 'disabled' });
  });

  it('a policy that was deleted in the portal is not created', async () => {
    await planned(policy({ display_name: 'Ours' }));
    stage.store(stage.only.id, undefined);
    const { code, stderr } = await stage.workspace.run('apply', '-no-color', 'tfplan');
    expect([code, oneLine(stderr)]).toEqual([1, expect.stringContaining('it was deleted')]);
    expect(stage.live).toEqual([]);
  });

  it('a policy that changed in the portal is not deleted', async () => {
    await stage.applied(policy({ deletion_protection: false }));
    await stage.workspace.plan('-destroy');
    stage.change({ state: 'disabled' });
    const { code, stderr } = await stage.workspace.run('apply', '-no-color', 'tfplan');
    expect([code, oneLine(stderr)]).toEqual([1, expect.stringContaining('nothing was written')]);
    expect(stage.live).toHaveLength(1);
  });
});
