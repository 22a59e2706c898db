import { UNKNOWN } from '../../../../../provider/framework/value';
import { policyView } from '../../../../../provider/resources/define/break-glass/policy-view';

const ID = '9a0f0000-0000-4000-8000-00000000000a';

const policy = (overrides: object): Record<string, unknown> => ({
  state: 'enabled',
  conditions: { users: { includeUsers: ['All'], excludeGroups: [`/groups/${ID.toUpperCase()}`] } },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  ...overrides,
});

describe('policyView', () => {
  it('reads whom a policy is about, with ids bare and in lower case', () => {
    expect(policyView(policy({}))).toEqual({
      isOff: false,
      assignment: {
        include: { users: ['All'], groups: [], roles: [], guests: null },
        exclude: { users: [], groups: [ID], roles: [], guests: null },
      },
      demand: { operator: 'OR', controls: ['mfa'], strengthId: null },
      protectsTokens: 'no',
    });
  });

  it.each([
    ['yes', { secureSignInSession: { isEnabled: true } }],
    ['no', { secureSignInSession: { isEnabled: false } }],
    ['no', { secureSignInSession: null }],
    ['no', null],
    ['unknown', UNKNOWN],
    ['unknown', { secureSignInSession: UNKNOWN }],
    ['unknown', { secureSignInSession: { isEnabled: UNKNOWN } }],
  ])('protects tokens: %s', (expected, sessionControls) => {
    expect(policyView(policy({ sessionControls })).protectsTokens).toBe(expected);
  });

  it.each([
    ['Graph answers with it', { authenticationStrength: { id: ID, displayName: 'A' } }],
    [
      'it is planned',
      { authenticationStrengthId: `/policies/authenticationStrengthPolicies/${ID}` },
    ],
  ])('finds the strength where %s', (_, grant) => {
    const { demand } = policyView(policy({ grantControls: { operator: 'AND', ...grant } }));
    expect(demand).toMatchObject({ strengthId: ID });
  });

  it('counts terms of use and custom factors among the controls', () => {
    const grantControls = {
      operator: 'AND',
      termsOfUse: ['t'],
      customAuthenticationFactors: ['f'],
    };
    expect(policyView(policy({ grantControls })).demand?.controls).toEqual(['f', 't']);
  });

  it.each([
    ['disabled', true],
    ['enabledForReportingButNotEnforced', false],
    ['enabled', false],
    [UNKNOWN, false],
  ])('takes a policy in the state %p for off: %p', (state, isOff) => {
    expect(policyView(policy({ state })).isOff).toBe(isOff);
  });

  it('knows a policy of workloads, which is about no user', () => {
    const clientApplications = { includeServicePrincipals: ['ServicePrincipalsInMyTenant'] };
    const conditions = { users: { includeUsers: ['None'] }, clientApplications };
    expect(policyView(policy({ conditions })).assignment).toBeUndefined();
  });

  it.each([
    ['flags', 'internalGuest, serviceProvider'],
    ['a set', ['internalGuest', 'serviceProvider']],
  ])('reads kinds of guests as %s', (_, guestOrExternalUserTypes) => {
    const users = { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes } };
    expect(policyView(policy({ conditions: { users } })).assignment?.exclude.guests).toEqual({
      types: ['internalGuest', 'serviceProvider'],
    });
  });

  it.each([
    ['users', { conditions: { users: UNKNOWN } }, 'users'],
    ['conditions', { conditions: UNKNOWN }, 'users'],
    ['a list', { conditions: { users: { excludeGroups: UNKNOWN } } }, 'groups'],
  ])('leaves open who is excluded while it does not know %s', (_, overrides, side) => {
    const exclude = policyView(policy(overrides)).assignment?.exclude;
    expect(exclude?.[side as 'users' | 'groups']).toBeUndefined();
  });

  it('leaves open what is demanded while it does not know it', () => {
    expect(policyView(policy({ grantControls: UNKNOWN })).demand).toBeUndefined();
    const grantControls = {
      operator: UNKNOWN,
      builtInControls: UNKNOWN,
      authenticationStrengthId: UNKNOWN,
    };
    expect(policyView(policy({ grantControls })).demand).toEqual({
      operator: undefined,
      controls: undefined,
      strengthId: undefined,
    });
  });

  it('knows that a policy without grant controls demands nothing', () => {
    expect(policyView(policy({ grantControls: null })).demand).toBeNull();
    expect(policyView({ state: 'enabled' }).demand).toBeNull();
  });
});
