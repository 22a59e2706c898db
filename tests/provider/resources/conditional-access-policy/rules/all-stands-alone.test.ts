import { UNKNOWN } from '../../../../../provider/framework/value';
import { allStandsAlone as rule } from '../../../../../provider/resources/conditional-access-policy/rules/all-stands-alone';
import { ADA, findings, forUsers, policy, STAFF, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['All alone', policy()],
    ['some', forUsers({ include_users: [ADA], include_groups: [STAFF] })],
    [
      'a word that is not everything',
      when({ locations: { include_locations: ['AllTrusted', ADA] } }),
    ],
    ['users that are unknown', forUsers({ include_users: UNKNOWN })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['users.include_users', 'All', forUsers({ include_users: ['All', ADA] })],
    ['users.include_users', 'None', forUsers({ include_users: [ADA, 'None'] })],
    ['client_app_types', 'all', when({ client_app_types: ['all', 'browser'] })],
    [
      'platforms.include_platforms',
      'all',
      when({ platforms: { include_platforms: ['iOS', 'all'] } }),
    ],
    [
      'locations.include_locations',
      'All',
      when({ locations: { include_locations: ['All', ADA] } }),
    ],
  ])('advises where %s has "%s" beside others', (path, word, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'advise',
        summary: 'Entries that change nothing',
        detail: `conditions.${path} has "${word}" beside others, which change nothing. Leave one or the other out: a reader may take the others for the whole.`,
        path: ['conditions', ...path.split('.')],
      },
    ]);
  });

  it('says it once for a policy', () => {
    const planned = when({
      users: { include_users: ['All', ADA] },
      client_app_types: ['all', 'other'],
    });
    expect(findings(rule, planned)).toEqual([
      expect.objectContaining({
        detail: expect.stringMatching(
          /^conditions\.users\.include_users has "All", conditions\.client_app_types has "all" beside/,
        ) as string,
      }),
    ]);
  });
});
