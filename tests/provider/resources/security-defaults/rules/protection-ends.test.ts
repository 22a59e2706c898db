import { UNKNOWN } from '../../../../../provider/framework/value';
import { protectionEnds as rule } from '../../../../../provider/resources/security-defaults/rules/protection-ends';
import { schema } from '../../../../../provider/resources/security-defaults/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const turned = (is_enabled: unknown) => state({ is_enabled });

describe(rule.name, () => {
  it('advises where they are turned off', () => {
    expect(findings(rule, turned(false), turned(true))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringMatching(/^is_enabled = false /) as string,
        path: ['is_enabled'],
      },
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    [true, false],
    [UNKNOWN, true],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, turned(planned), turned(current))).toEqual([]);
  });
});
