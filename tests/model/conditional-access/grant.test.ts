import {
  type Demand,
  type DemandedStrength,
  satisfiesWithPasskey,
} from '../../../model/conditional-access/grant';
import type { Truth } from '../../../model/conditional-access/truth';

const KEY = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const OTHER = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';

const demand = (overrides: Partial<Demand>): Demand => ({
  operator: 'OR',
  controls: [],
  strength: null,
  ...overrides,
});
const strength = (overrides: Partial<DemandedStrength> = {}): DemandedStrength => ({
  combinations: ['fido2'],
  models: null,
  ...overrides,
});

describe('satisfiesWithPasskey', () => {
  it.each<[string, Demand | null, Truth]>([
    ['nothing', null, 'yes'],
    ['controls that are none', demand({}), 'yes'],
    ['multifactor authentication', demand({ controls: ['mfa'] }), 'yes'],
    ['a managed device', demand({ controls: ['compliantDevice'] }), 'no'],
    ['a block', demand({ controls: ['block'] }), 'no'],
    ['a block or multifactor authentication', demand({ controls: ['block', 'mfa'] }), 'no'],
    ['one of a managed device and mfa', demand({ controls: ['compliantDevice', 'mfa'] }), 'yes'],
    [
      'both a managed device and mfa',
      demand({ operator: 'AND', controls: ['compliantDevice', 'mfa'] }),
      'no',
    ],
    ['terms of use', demand({ controls: ['a4f1b0c2-terms'] }), 'no'],
    ['a strength of passkeys', demand({ strength: strength() }), 'yes'],
    [
      'a strength with the model',
      demand({ strength: strength({ models: [KEY.toUpperCase()] }) }),
      'yes',
    ],
    ['a strength of other models', demand({ strength: strength({ models: [OTHER] }) }), 'no'],
    [
      'a strength without passkeys',
      demand({ strength: strength({ combinations: ['x509CertificateMultiFactor'] }) }),
      'no',
    ],
    [
      'a strength and a managed device',
      demand({ operator: 'AND', controls: ['compliantDevice'], strength: strength() }),
      'no',
    ],
    [
      'a strength or a managed device',
      demand({ controls: ['compliantDevice'], strength: strength() }),
      'yes',
    ],
    ['a strength that is not known', demand({ strength: undefined }), 'unknown'],
    [
      'combinations that are not known',
      demand({ strength: strength({ combinations: undefined }) }),
      'unknown',
    ],
    [
      'a combination that is not known',
      demand({ strength: strength({ combinations: [undefined] }) }),
      'unknown',
    ],
    ['models that are not known', demand({ strength: strength({ models: undefined }) }), 'unknown'],
    ['controls that are not known', demand({ controls: undefined }), 'unknown'],
    ['mfa or what is not known', demand({ controls: ['mfa', undefined] }), 'unknown'],
    [
      'mfa under an operator that is not known',
      demand({ operator: undefined, controls: ['mfa'] }),
      'yes',
    ],
    [
      'what the unknown operator decides',
      demand({ operator: undefined, controls: ['mfa', 'compliantDevice'] }),
      'unknown',
    ],
  ])('judges a demand of %s', (_, demanded, expected) => {
    expect(satisfiesWithPasskey(demanded, [KEY])).toBe(expected);
  });

  it('asks of every key of an account that it opens the door', () => {
    const demanded = demand({ strength: strength({ models: [KEY] }) });
    expect(satisfiesWithPasskey(demanded, [KEY, OTHER])).toBe('no');
    expect(satisfiesWithPasskey(demanded, [KEY])).toBe('yes');
  });
});
