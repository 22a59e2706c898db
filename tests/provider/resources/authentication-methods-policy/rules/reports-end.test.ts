import { UNKNOWN } from '../../../../../provider/framework/value';
import { reportsEnd as rule } from '../../../../../provider/resources/authentication-methods-policy/rules/reports-end';
import { findings } from '../../states';
import { state } from '../states';

const at = (value: unknown) => state({ report_suspicious_activity_settings: { state: value } });

describe(rule.name, () => {
  it.each([
    ['disabled', 'to "disabled": requests'],
    ['default', 'to "default", which means disabled: requests'],
  ])('advises where they are %s', (now, text) => {
    expect(findings(rule, at(now), at('enabled'))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(text) as string,
        path: ['report_suspicious_activity_settings', 'state'],
      },
    ]);
  });

  it.each([
    ['they go on', at('enabled'), at('enabled')],
    ['there were none', at('disabled'), at('default')],
    ['it is unknown', at(UNKNOWN), at('enabled')],
    ['all is unknown', state({ report_suspicious_activity_settings: UNKNOWN }), at('enabled')],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
