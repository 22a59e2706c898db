import { authenticationMethodModes } from '../../../emulator/schema/strength';
import {
  combinations,
  multifactor,
  phishingResistant,
} from '../../../emulator/strengths/combinations';
import {
  canonicalCombination,
  combinationInOtherCase,
  COMBINATIONS,
  documentedSpelling,
  isKnownCombination,
  isMultifactor,
  resistsPhishing,
} from '../../../model/authentication-strength/combinations';

const backwards = (text: string): string => text.split(',').reverse().join(' , ');

describe('combinations', () => {
  // The emulator's lists were written apart from these.
  it('are those that the emulator knows, of the same kinds', () => {
    expect([...COMBINATIONS].sort()).toEqual([...combinations].sort());
    expect(COMBINATIONS.filter(isMultifactor).sort()).toEqual([...multifactor].sort());
    expect(COMBINATIONS.filter(resistsPhishing).sort()).toEqual([...phishingResistant].sort());
  });

  it('are made of modes that Graph knows', () => {
    const { members } = authenticationMethodModes;
    const modes = COMBINATIONS.flatMap((one) => one.split(','));
    expect(modes.filter((mode) => !members.includes(mode))).toEqual([]);
  });

  it.each(COMBINATIONS.map((one) => [one]))('are %s in every order and with blanks', (one) => {
    const spelled = backwards(one);
    expect(canonicalCombination(spelled)).toBe(canonicalCombination(one));
    expect(isKnownCombination(spelled)).toBe(true);
    expect(isMultifactor(spelled)).toBe(isMultifactor(one));
    expect(resistsPhishing(spelled)).toBe(resistsPhishing(one));
    expect(documentedSpelling(spelled)).toBe(one);
  });

  it.each(['', ',', 'FIDO2', 'passkey', 'fido2,fido2', 'password,fido2', 'password,sms,voice'])(
    'are not "%s"',
    (text) => {
      expect(isKnownCombination(text)).toBe(false);
      expect(isMultifactor(text)).toBe(false);
      expect(resistsPhishing(text)).toBe(false);
      expect(documentedSpelling(text)).toBe(text);
    },
  );

  it.each([
    ['FIDO2', 'fido2'],
    ['SMS, Password', 'password,sms'],
    ['passkey', undefined],
    ['', undefined],
  ])('that differ from %j in case alone are %j', (text, meant) => {
    expect(combinationInOtherCase(text)).toBe(meant);
  });
});
