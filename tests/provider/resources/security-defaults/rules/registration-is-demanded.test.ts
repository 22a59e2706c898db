import { UNKNOWN } from '../../../../../provider/framework/value';
import { registrationIsDemanded as rule } from '../../../../../provider/resources/security-defaults/rules/registration-is-demanded';
import { schema } from '../../../../../provider/resources/security-defaults/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const turned = (is_enabled: unknown) => state({ is_enabled });

describe(rule.name, () => {
  it('advises where they are turned on', () => {
    expect(findings(rule, turned(true), turned(false))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringMatching(/^is_enabled = true /) as string,
        path: ['is_enabled'],
      },
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    [false, true],
    [UNKNOWN, false],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, turned(planned), turned(current))).toEqual([]);
  });
});
