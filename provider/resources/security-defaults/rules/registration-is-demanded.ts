import { DEFAULTS_PAGE, type SecurityDefaultsRule } from '../schema';

export const registrationIsDemanded: SecurityDefaultsRule = {
  name: 'registration-is-demanded',
  claim:
    'Security defaults make every user register Microsoft Authenticator or another app for codes, and block legacy authentication at once.',
  source: DEFAULTS_PAGE,
  *check(planned, current) {
    if (planned.is_enabled !== true || current.is_enabled) return;
    yield {
      verdict: 'advise',
      summary: 'Security defaults reach every user',
      detail:
        'is_enabled = true makes every user register for multifactor authentication, accounts for emergencies like all others, and blocks legacy authentication at once. Nobody can be excluded. Methods that users need for it have to stay enabled.',
      path: ['is_enabled'],
    };
  },
};
