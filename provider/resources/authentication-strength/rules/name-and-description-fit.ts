import { type StrengthRule, STRENGTHS_PAGE } from './rule';

/** Most characters that Entra's own pages take. */
const MOST_CHARACTERS = { display_name: 30, description: 100 } as const;

export const nameAndDescriptionFit: StrengthRule = {
  name: 'name-and-description-fit',
  claim: 'A name has at most 30 characters and a description at most 100.',
  source: STRENGTHS_PAGE,
  *check(planned) {
    for (const name of ['display_name', 'description'] as const) {
      const [text, most] = [planned[name], MOST_CHARACTERS[name]];
      if (typeof text !== 'string' || text.length <= most) continue;
      yield {
        verdict: 'refuse',
        summary: `The ${name === 'description' ? name : 'name'} of a strength is too long`,
        detail: `${name} has ${text.length} characters; expected at most ${most}. Shorten it.`,
        path: [name],
      };
    }
  },
};
