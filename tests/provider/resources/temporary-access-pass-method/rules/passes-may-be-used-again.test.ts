import { UNKNOWN } from '../../../../../provider/framework/value';
import { passesMayBeUsedAgain as rule } from '../../../../../provider/resources/temporary-access-pass-method/rules/passes-may-be-used-again';
import { schema } from '../../../../../provider/resources/temporary-access-pass-method/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const once = (is_usable_once: unknown) => state({ is_usable_once });

describe(rule.name, () => {
  it('advises where passes come to be used again', () => {
    expect(findings(rule, once(false), once(true))).toMatchObject([
      { verdict: 'advise', path: ['is_usable_once'] },
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    [true, false],
    [UNKNOWN, true],
    [null, true],
  ])('says nothing of %p after %p', (planned, current) => {
    expect(findings(rule, once(planned), once(current))).toEqual([]);
  });
});
