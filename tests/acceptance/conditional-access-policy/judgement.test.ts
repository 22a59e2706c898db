import { summaries } from '../../support/outcome';
import { ADA, ADDRESS, EMERGENCY, type Given, openStage, policy, STAFF, STRENGTH } from './stage';

const stage = openStage();
const NOT_DECLARED = 'No accounts for emergencies are declared';
const ALREADY =
  ' The tenant is in this state already, so the plan is not refused; a change of it will be.';

const about = (applications: Given, parts: Given = {}): Given =>
  policy({ conditions: { applications }, ...parts });

/** Declarations that break a rule, what is said, and at which attribute. */
const refusals: readonly (readonly [string, Given, string, string])[] = [
  [
    'a block beside another control',
    policy({ grant_controls: { operator: 'AND', built_in_controls: ['block', 'mfa'] } }),
    'Block stands beside other controls',
    'built_in_controls',
  ],
  [
    'multifactor authentication beside a strength',
    policy({
      grant_controls: {
        operator: 'AND',
        built_in_controls: ['mfa'],
        authentication_strength_id: STRENGTH,
      },
    }),
    'Multifactor authentication beside a strength',
    'built_in_controls',
  ],
  [
    'a password change without user risk',
    policy({ grant_controls: { operator: 'AND', built_in_controls: ['mfa', 'passwordChange'] } }),
    'A password change without its companions',
    'conditions',
  ],
  [
    'targets of two kinds',
    about({
      include_applications: ['All'],
      include_user_actions: ['urn:user:registersecurityinfo'],
    }),
    'Targets of more than one kind',
    'applications',
  ],
  [
    'no target',
    about({ include_applications: [] }),
    'An object in which nothing is set',
    'applications',
  ],
  [
    'a filter that would mean every application',
    about({
      include_applications: ['All'],
      application_filter: { mode: 'include', rule: 'CustomSecurityAttribute.A_b -eq "c"' },
    }),
    'An application filter beside every application',
    'application_filter',
  ],
  [
    'nobody',
    policy({ conditions: { users: { exclude_groups: [EMERGENCY] } } }),
    'A policy about nobody',
    'users',
  ],
  [
    'approved applications',
    policy({ grant_controls: { operator: 'OR', built_in_controls: ['approvedApplication'] } }),
    'Approved applications are retired',
    'built_in_controls',
  ],
  [
    'a preview that is not accepted',
    about(
      { include_user_actions: ['urn:user:accountrecovery'] },
      { grant_controls: { operator: 'AND', built_in_controls: ['verifiedID'] } },
    ),
    'A preview that is not accepted',
    'this',
  ],
  [
    'a word that Graph does not know',
    policy({ conditions: { users: { include_users: ['all'] } } }),
    'A word that Graph does not document',
    'include_users',
  ],
  [
    'a value that Graph does not know',
    policy({ conditions: { client_app_types: ['Browser'] } }),
    'Value that Graph does not document',
    'client_app_types',
  ],
  [
    'a sign-in frequency without its unit',
    policy({ session_controls: { sign_in_frequency: { is_enabled: true, value: 4 } } }),
    'A sign-in frequency without its interval',
    'sign_in_frequency',
  ],
  [
    'everybody blocked from everything',
    policy({
      conditions: { users: { include_users: ['All'] } },
      grant_controls: { operator: 'OR', built_in_controls: ['block'] },
    }),
    'A policy that blocks everybody from everything',
    'conditions',
  ],
];

describe('a plan', () => {
  it.each(refusals)(
    'refuses %s, at its attribute, and nothing is written',
    async (_, declared, summary, at) => {
      stage.declare(declared);
      const { code, errors } = await stage.apply();
      expect(code).toBe(1);
      expect(errors).toContainEqual({ summary, detail: expect.any(String) as string, at });
      expect(stage.writes).toEqual([]);
    },
  );

  it('of a policy that breaks a rule already warns, and lets other things be changed', async () => {
    const { conditions } = await stage.applied(policy());
    stage.change({
      conditions: {
        ...conditions,
        applications: {
          ...conditions.applications,
          includeUserActions: ['urn:user:registerdevice'],
        },
      },
      grantControls: {
        ...stage.only.grantControls,
        builtInControls: ['approvedApplication', 'compliantDevice'],
      },
    });
    const declared = about(
      { include_applications: ['All'], include_user_actions: ['urn:user:registerdevice'] },
      {
        grant_controls: {
          operator: 'OR',
          built_in_controls: ['compliantDevice', 'approvedApplication'],
        },
      },
    );
    stage.declare({ ...declared, display_name: 'Renamed' });
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors]).toEqual([2, []]);
    const told = warnings.filter(({ detail }) => detail.endsWith(ALREADY));
    expect(summaries(told).sort()).toEqual([
      'Approved applications are retired',
      'Targets of more than one kind',
      'What the registration of a device cannot take',
    ]);
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.only.displayName).toBe('Renamed');
  });

  it('waits for what is known after apply', async () => {
    const later = { resource: { terraform_data: { later: { input: 'All' } } } };
    stage.declare(
      policy({
        conditions: {
          users: {
            include_users: ['${terraform_data.later.output}'],
            exclude_groups: [EMERGENCY],
          },
        },
        grant_controls: { operator: 'OR', built_in_controls: ['block'] },
      }),
      later,
    );
    expect((await stage.plan()).errors).toEqual([]);
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.only.conditions.users['includeUsers']).toEqual(['All']);
  });
});

describe('a change', () => {
  const changes = async (before: Given, after: Given): Promise<string[]> => {
    await stage.applied(before);
    stage.declare(after);
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    return summaries(warnings).filter((summary) => summary !== NOT_DECLARED);
  };

  it('of a name says nothing', async () => {
    expect(await changes(policy(), policy({ display_name: 'Renamed' }))).toEqual([]);
  });

  it('says whom an exclusion lets out, and nothing else of it', async () => {
    const users = { include_users: ['All'], exclude_groups: [EMERGENCY, STAFF] };
    expect(await changes(policy(), policy({ conditions: { users } }))).toEqual([
      'Policy "Everybody" excludes more',
    ]);
  });

  it('says in one message each what applies to less and to more, what is demanded, and the state', async () => {
    const after = policy({
      state: 'enabledForReportingButNotEnforced',
      conditions: {
        users: { include_users: [ADA], include_groups: [STAFF], exclude_groups: [EMERGENCY] },
        applications: { include_applications: ['Office365'] },
        locations: { include_locations: ['AllTrusted'] },
      },
      grant_controls: { operator: 'OR', built_in_controls: ['mfa', 'compliantDevice'] },
    });
    expect((await changes(policy(), after)).sort()).toEqual([
      'Multifactor authentication is one of several ways',
      'Policy "Everybody" applies to less',
      'Policy "Everybody" demands less',
      'Policy "Everybody" will be enforced no longer',
    ]);
  });
});

describe('a plan of many policies', () => {
  const many = (parts: Given): Record<string, Given> =>
    Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `p${String(index)}`,
        policy({ display_name: `Policy ${String(index)}`, ...parts }),
      ]),
    );

  it('stays readable: what is true of all of them is told once', async () => {
    stage.declareAll(
      many({
        conditions: {
          users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
          platforms: { include_platforms: ['iOS'] },
        },
      }),
    );
    const { output } = await stage.workspace.plan();
    const warnings = output.match(/Warning: .*/g) ?? [];
    expect(warnings.sort()).toEqual([
      `Warning: ${NOT_DECLARED}`,
      'Warning: Platforms are claimed by the client',
      'Warning: Policies are enforced as soon as they are created',
    ]);
    expect(output.match(/and 19 more similar warnings elsewhere/g)).toHaveLength(3);
  });

  it('tells apart what each of them opens', async () => {
    stage.declareAll(many({}));
    await stage.workspace.apply();
    stage.declareAll(many({ state: 'disabled' }));
    const { output } = await stage.workspace.plan();
    const warnings = output.match(/Warning: Policy "Policy \d+" will be enforced no longer/g) ?? [];
    expect(new Set(warnings).size).toBe(20);
  });
});

describe('a policy in report-only', () => {
  it('about a user action is reminded of at every plan', async () => {
    stage.declare(
      about(
        { include_user_actions: ['urn:user:registersecurityinfo'] },
        { state: 'enabledForReportingButNotEnforced' },
      ),
    );
    await stage.workspace.apply();
    const { code, warnings } = await stage.plan();
    expect([code, summaries(warnings)]).toEqual([0, ['Report-only does not see user actions']]);
    expect((await stage.workspace.state(ADDRESS))['state']).toBe(
      'enabledForReportingButNotEnforced',
    );
  });
});
