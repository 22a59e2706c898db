import { UNKNOWN } from '../../../../../provider/framework/value';
import { exclusionBeatsInclusion as rule } from '../../../../../provider/resources/conditional-access-policy/rules/exclusion-beats-inclusion';
import { about, EMERGENCY, findings, forUsers, STAFF, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['others', forUsers({ include_groups: [STAFF], exclude_groups: [EMERGENCY] })],
    ['another kind of the same id', forUsers({ include_users: [STAFF], exclude_groups: [STAFF] })],
    ['what is unknown', forUsers({ include_groups: [UNKNOWN], exclude_groups: UNKNOWN })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    [
      'users.exclude_groups',
      STAFF,
      forUsers({ include_groups: [STAFF], exclude_groups: [`/groups/${STAFF.toUpperCase()}`] }),
    ],
    ['users.exclude_roles', STAFF, forUsers({ include_roles: [STAFF], exclude_roles: [STAFF] })],
    [
      'applications.exclude_applications',
      'Office365',
      about({ include_applications: ['Office365'], exclude_applications: ['Office365'] }),
    ],
    [
      'platforms.exclude_platforms',
      'iOS',
      when({ platforms: { include_platforms: ['iOS'], exclude_platforms: ['iOS'] } }),
    ],
    [
      'locations.exclude_locations',
      'AllTrusted',
      when({ locations: { include_locations: ['AllTrusted'], exclude_locations: ['AllTrusted'] } }),
    ],
  ])('advises that %s wins', (path, entry, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'advise',
        summary: 'Included and excluded at once',
        detail: `conditions.${path} has ${entry}, included as well. The exclusion wins: the policy does not apply there. Remove one of the two.`,
        path: ['conditions', ...path.split('.')],
      },
    ]);
  });
});
