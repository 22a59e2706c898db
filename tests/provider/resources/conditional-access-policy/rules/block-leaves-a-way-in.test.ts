import { UNKNOWN } from '../../../../../provider/framework/value';
import { blockLeavesAWayIn as rule } from '../../../../../provider/resources/conditional-access-policy/rules/block-leaves-a-way-in';
import { demanding, EMERGENCY, findings, type Given, type policy } from '../states';

const blocking = (parts: Given): ReturnType<typeof policy> => demanding(['block'], {}, parts);
const users = { include_users: ['All'] };

describe(rule.name, () => {
  it.each([
    ['an exclusion', blocking({})],
    ['a policy that is off', blocking({ conditions: { users }, state: 'disabled' })],
    ['a demand', demanding(['mfa'], {}, { conditions: { users } })],
    ['some users', blocking({ conditions: { users: { include_groups: [EMERGENCY] } } })],
    [
      'some applications',
      blocking({ conditions: { users, applications: { include_applications: ['Office365'] } } }),
    ],
    [
      'an application left out',
      blocking({
        conditions: {
          users,
          applications: { include_applications: ['All'], exclude_applications: ['Office365'] },
        },
      }),
    ],
    ['some clients', blocking({ conditions: { users, client_app_types: ['other'] } })],
    [
      'a location',
      blocking({
        conditions: {
          users,
          locations: { include_locations: ['All'], exclude_locations: ['AllTrusted'] },
        },
      }),
    ],
    [
      'a flow',
      blocking({
        conditions: { users, authentication_flows: { transfer_methods: ['deviceCodeFlow'] } },
      }),
    ],
    [
      'an exclusion that is unknown',
      blocking({ conditions: { users: { ...users, exclude_groups: UNKNOWN } } }),
    ],
    ['a condition that is unknown', blocking({ conditions: { users, platforms: UNKNOWN } })],
    ['clients that are unknown', blocking({ conditions: { users, client_app_types: UNKNOWN } })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each(['enabled', 'enabledForReportingButNotEnforced', UNKNOWN])(
    'refuses to block everybody from everything, in whatever state that is not off',
    (state) => {
      expect(findings(rule, blocking({ conditions: { users }, state }))).toEqual([
        {
          verdict: 'refuse',
          summary: 'A policy that blocks everybody from everything',
          detail:
            'It blocks all users from all applications, under any condition and without an exclusion, administrators included. Exclude the accounts for emergencies, or narrow the policy.',
          path: ['conditions'],
        },
      ]);
    },
  );
});
