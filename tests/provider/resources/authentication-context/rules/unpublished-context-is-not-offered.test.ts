import { UNKNOWN } from '../../../../../provider/framework/value';
import { unpublishedContextIsNotOffered as rule } from '../../../../../provider/resources/authentication-context/rules/unpublished-context-is-not-offered';
import { context, findings } from '../states';

const published = context({ is_available: true });

describe(rule.name, () => {
  it.each([
    ['a creation that is not published', context(), null],
    ['one that was not published before', context(), context()],
    ['one that is published now', published, context()],
    ['one that stays published', published, published],
    ['one of which it is not known', context({ is_available: UNKNOWN }), published],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('says what becomes of one that is withdrawn', () => {
    expect(findings(rule, context(), published)).toEqual([
      {
        verdict: 'advise',
        summary: 'An authentication context is withdrawn',
        detail: expect.stringContaining('Move them to another context first.') as string,
        path: ['is_available'],
      },
    ]);
  });
});
