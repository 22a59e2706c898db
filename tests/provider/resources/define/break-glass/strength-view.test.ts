import { demandedStrength } from '../../../../../provider/resources/define/break-glass/strength-view';

const configuration = (combination: string, allowedAAGUIDs?: string[]) => ({
  id: 'c',
  '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
  appliesToCombinations: [combination],
  allowedAAGUIDs,
});

describe('a live strength', () => {
  it.each([
    ['every model where nothing restricts them', [], null],
    [
      'every model where other combinations are restricted',
      [configuration('x509CertificateMultiFactor')],
      null,
    ],
    ['the models of a restriction', [configuration('fido2', ['A', 'b'])], ['a', 'b']],
    [
      'what every restriction admits',
      [configuration('fido2', ['a', 'b']), configuration('fido2', ['B'])],
      ['b'],
    ],
    ['no model where a restriction has none', [configuration('fido2')], []],
  ])('admits %s', (_, combinationConfigurations, models) => {
    const live = { allowedCombinations: ['fido2'], combinationConfigurations };
    expect(demandedStrength(live)).toEqual({ combinations: ['fido2'], models });
  });
});
