import { UNKNOWN } from '../../../../../provider/framework/value';
import { wordsAreDocumented as rule } from '../../../../../provider/resources/conditional-access-policy/rules/words-are-documented';
import { ADA, findings, when } from '../states';

const filled = (path: string, entries: unknown) => {
  const [object = '', name = ''] = path.split('.');
  return when({ [object]: { [name]: entries } });
};

describe(rule.name, () => {
  it.each([
    ['users.include_users', ['All', 'None', 'GuestsOrExternalUsers', ADA]],
    ['users.exclude_users', ['GuestsOrExternalUsers', `/users/${ADA.toUpperCase()}`]],
    [
      'applications.include_applications',
      ['Office365', 'MicrosoftAdminPortals', 'AllAgentIdResources'],
    ],
    ['client_applications.include_service_principals', ['ServicePrincipalsInMyTenant']],
    ['locations.exclude_locations', ['AllTrusted', '00000000-0000-0000-0000-000000000000']],
    ['users.include_users', UNKNOWN],
    ['users.include_users', [UNKNOWN]],
  ])('passes those of %s', (path, entries) => {
    expect(findings(rule, filled(path, entries))).toEqual([]);
  });

  it.each([
    ['users.include_users', 'all', '"All", "None", "GuestsOrExternalUsers"'],
    ['users.exclude_users', 'All', '"GuestsOrExternalUsers"'],
    [
      'applications.exclude_applications',
      'All',
      '"Office365", "MicrosoftAdminPortals", "AllAgentIdResources"',
    ],
    ['locations.include_locations', 'Trusted', '"All", "AllTrusted"'],
    ['client_applications.include_agent_id_service_principals', 'Agents', '"All"'],
  ])('refuses another one in %s', (path, word, expected) => {
    expect(findings(rule, filled(path, [ADA, word]))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A word that Graph does not document',
        detail: `conditions.${path} has "${word}"; expected an id or ${expected}. Correct it.`,
        path: ['conditions', ...path.split('.')],
      },
    ]);
  });
});
