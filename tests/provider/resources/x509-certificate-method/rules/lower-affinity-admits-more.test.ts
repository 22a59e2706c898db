import { UNKNOWN } from '../../../../../provider/framework/value';
import { lowerAffinityAdmitsMore as rule } from '../../../../../provider/resources/x509-certificate-method/rules/lower-affinity-admits-more';
import { findings } from '../../states';
import { state } from '../states';

const NAME = 'x509_certificate_default_required_affinity_level';
const demanding = (level: unknown) =>
  state({ authentication_mode_configuration: { [NAME]: level } });

describe(rule.name, () => {
  it('advises where the demand falls', () => {
    expect(findings(rule, demanding('low'), demanding('high'))).toMatchObject([
      { verdict: 'advise', path: ['authentication_mode_configuration', NAME] },
    ]);
  });

  it.each([
    ['high', 'low'],
    ['low', 'low'],
    ['low', null],
    [UNKNOWN, 'high'],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, demanding(planned), demanding(current))).toEqual([]);
  });

  it('says nothing where all is unknown', () => {
    const unknown = state({ authentication_mode_configuration: UNKNOWN });
    expect(findings(rule, unknown, demanding('high'))).toEqual([]);
  });
});
