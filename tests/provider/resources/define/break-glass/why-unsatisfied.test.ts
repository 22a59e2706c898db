import type { DemandedStrength } from '../../../../../model/conditional-access/grant';
import type { Truth } from '../../../../../model/conditional-access/truth';
import {
  missingModels,
  whyUnsatisfied,
} from '../../../../../provider/resources/define/break-glass/why-unsatisfied';

const [KEY, OTHER] = ['key', 'other'];
const why = (
  demand: object | null | undefined,
  strength?: DemandedStrength,
  tokens: Truth = 'no',
) =>
  whyUnsatisfied(
    {
      isOff: false,
      assignment: undefined,
      demand: demand && { operator: 'AND', controls: [], strengthId: null, ...demand },
      protectsTokens: tokens,
    },
    strength,
    [KEY],
  );

const NO_FIDO2 = 'its strength does not allow the combination "fido2"';

describe('what a passkey does not satisfy', () => {
  it.each<[string, string[], string[]]>([
    ['a block, whatever else', why({ controls: ['mfa', 'block', 'x'] }), ['it blocks']],
    ['other controls', why({ controls: ['mfa', 'a', 'b'] }), ['it demands a, b']],
    [
      'none of several',
      why({ operator: 'OR', controls: ['a'] }, { combinations: ['sms'], models: null }),
      ['it demands a, or', NO_FIDO2],
    ],
    ['another combination', why({}, { combinations: ['sms'], models: null }), [NO_FIDO2]],
    [
      'other models',
      why({}, { combinations: ['fido2'], models: [OTHER] }),
      ['its strength admits no passkey of the model key'],
    ],
    [
      'protected tokens',
      why(null, undefined, 'yes'),
      ['it protects tokens, which takes a registered device'],
    ],
    ['nothing', why({ controls: ['mfa'] }, { combinations: ['fido2'], models: null }), []],
    ['what is not known', why(undefined, undefined, 'unknown'), []],
    [
      'a strength that is not known',
      why({ controls: [undefined] }, { combinations: [undefined], models: undefined }),
      [],
    ],
  ])('is %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('models that a restriction lacks', () => {
  it.each([
    [null, []],
    [undefined, []],
    [[undefined], []],
    [['KEY'], ['other']],
    [[], ['key', 'other']],
  ])('of %p are %p', (models, expected) => {
    expect(missingModels(models, [KEY, OTHER])).toEqual(expected);
  });
});
