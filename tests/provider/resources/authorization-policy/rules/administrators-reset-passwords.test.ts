import { UNKNOWN } from '../../../../../provider/framework/value';
import { administratorsResetPasswords as rule } from '../../../../../provider/resources/authorization-policy/rules/administrators-reset-passwords';
import { findings } from '../../states';
import { state } from '../states';

const allowed = (allowed_to_use_sspr: unknown) => state({ allowed_to_use_sspr });

describe(rule.name, () => {
  it.each([[false], [null]])('advises where they may after %p', (before) => {
    expect(findings(rule, allowed(true), allowed(before))).toMatchObject([
      { verdict: 'advise', path: ['allowed_to_use_sspr'] },
    ]);
  });

  it.each([
    [true, true],
    [false, true],
    [UNKNOWN, false],
    [null, false],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, allowed(planned), allowed(current))).toEqual([]);
  });
});
