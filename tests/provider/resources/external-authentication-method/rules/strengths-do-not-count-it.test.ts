import { UNKNOWN } from '../../../../../provider/framework/value';
import { strengthsDoNotCountIt as rule } from '../../../../../provider/resources/external-authentication-method/rules/strengths-do-not-count-it';
import { findings, method } from '../states';

const enabled = method({ state: 'enabled' });

describe(rule.name, () => {
  it.each([
    ['one that is off', method(), null],
    ['one that goes off', method(), enabled],
    ['one that was enabled before', enabled, enabled],
    ['a state that is not known yet', method({ state: UNKNOWN }), null],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['is created enabled', null],
    ['is enabled', method()],
  ])('says so of one that %s', (_, current) => {
    expect(findings(rule, enabled, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'No authentication strength counts an external method',
        detail: expect.stringMatching(/^Whoever has no other second factor is stopped/) as string,
        path: ['state'],
      },
    ]);
  });
});
