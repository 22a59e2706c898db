import { UNKNOWN } from '../../../../../provider/framework/value';
import { methodNeedsConsent as rule } from '../../../../../provider/resources/external-authentication-method/rules/method-needs-consent';
import { APP, findings, method } from '../states';

const enabled = (overrides: object = {}) => method({ state: 'enabled', ...overrides });
const OTHER = '6aa00308-ea33-4caa-90d6-ae905d8cb51b';

describe(rule.name, () => {
  it.each([
    ['one that is off', method(), null],
    ['one that goes off', method(), enabled()],
    ['one that stays as it is', enabled(), enabled()],
    ['another spelling of the application', enabled({ app_id: APP.toUpperCase() }), enabled()],
    ['an application that is not known yet', enabled({ app_id: UNKNOWN }), enabled()],
    ['another application of one that is off', method({ app_id: OTHER }), method()],
    ['a state that is not known yet', method({ state: UNKNOWN }), null],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['is created enabled', enabled(), null, APP, 'state'],
    ['is enabled', enabled(), method(), APP, 'state'],
    ['gets another application', enabled({ app_id: OTHER }), enabled(), OTHER, 'app_id'],
    [
      'is enabled for an application that is not known yet',
      enabled({ app_id: UNKNOWN }),
      null,
      '(known after apply)',
      'state',
    ],
  ])('asks for consent to the application of one that %s', (_, planned, current, app, path) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'The application of the provider needs consent',
        detail: `Every sign-in with the method fails until an administrator has consented to the application ${app}. Whether that happened is not known here.`,
        path: [path],
      },
    ]);
  });
});
