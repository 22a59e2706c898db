import { UNKNOWN } from '../../../../../provider/framework/value';
import { revocationIsNotDemanded as rule } from '../../../../../provider/resources/x509-certificate-method/rules/revocation-is-not-demanded';
import { findings } from '../../states';
import { state } from '../states';

const checking = (value: unknown) => state({ crl_validation_configuration: { state: value } });

describe(rule.name, () => {
  it('advises where it is demanded no longer', () => {
    expect(findings(rule, checking('disabled'), checking('enabled'))).toMatchObject([
      { verdict: 'advise', path: ['crl_validation_configuration', 'state'] },
    ]);
  });

  it.each([
    ['enabled', 'disabled'],
    ['disabled', 'disabled'],
    [UNKNOWN, 'enabled'],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, checking(planned), checking(current))).toEqual([]);
  });

  it('says nothing where all is unknown', () => {
    const unknown = state({ crl_validation_configuration: UNKNOWN });
    expect(findings(rule, unknown, checking('enabled'))).toEqual([]);
  });
});
