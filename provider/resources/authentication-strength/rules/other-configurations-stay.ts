import { isKnown } from '../../../framework/value';
import { type StrengthRule, STRENGTHS_PAGE } from './rule';

export const otherConfigurationsStay: StrengthRule = {
  name: 'other-configurations-stay',
  claim: 'What a strength has that this resource cannot express counts all the same.',
  source: STRENGTHS_PAGE,
  *check({ other_configuration_ids: ids }) {
    if (ids === null || !isKnown(ids) || ids.length === 0) return;
    yield {
      verdict: 'remind',
      summary: 'Restrictions that are not managed',
      detail: `The strength has combination configurations that this resource cannot express, and leaves as they are: ${ids.filter(isKnown).join(', ')}. Remove them in the portal if they are not meant.`,
      path: ['other_configuration_ids'],
    };
  },
};
