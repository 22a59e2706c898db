import { UNKNOWN } from '../../../../../provider/framework/value';
import { combinationIsDocumented as rule } from '../../../../../provider/resources/authentication-strength/rules/combination-is-documented';
import { findings, strength } from '../states';

const allowing = (...allowed_combinations: unknown[]) => strength({ allowed_combinations });

describe(rule.name, () => {
  it.each([
    ['a combination', allowing('fido2')],
    ['another order and blanks', allowing(' softwareOath , password')],
    ['what is unknown', strength({ allowed_combinations: UNKNOWN })],
    ['what is unknown in part', allowing('passkey', UNKNOWN)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['passkey', 'Correct it, or leave it out.'],
    ['password,fido2', 'Correct it, or leave it out.'],
    ['FIDO2', 'Write "fido2".'],
    ['SMS,Password', 'Write "password,sms".'],
  ])('refuses %s', (combination, way) => {
    const [found, ...others] = findings(rule, allowing('fido2', combination));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      verdict: 'refuse',
      summary: 'Unknown combination of methods',
      path: ['allowed_combinations'],
    });
    expect(found?.detail).toMatch(/^"[\w,]+" is no combination that Graph documents\. /);
    expect(found?.detail.endsWith(way)).toBe(true);
  });

  it('names each of several', () => {
    expect(findings(rule, allowing('x', 'fido2', 'y')).map(({ detail }) => detail)).toEqual([
      expect.stringContaining('"x"'),
      expect.stringContaining('"y"'),
    ]);
  });
});
