import { isKnown } from '../../../framework/value';
import { CERTIFICATE_LISTS, certificateNames, type RestrictionName } from '../schema';
import { type StrengthRule, STRENGTHS_PAGE } from './rule';

export const restrictionNamesSomething: StrengthRule = {
  name: 'restriction-names-something',
  claim: 'A restriction without entries admits nobody, or everybody; nobody says which.',
  source: STRENGTHS_PAGE,
  *check(planned) {
    for (const [name, attributes] of RESTRICTED) {
      const restriction = planned[name];
      if (restriction === null || !isKnown(restriction)) continue;
      const lists = attributes.map((list) => (restriction as Lists)[list]);
      if (!lists.every((list) => Array.isArray(list) && list.length === 0)) continue;
      yield {
        verdict: 'refuse',
        summary: 'A restriction to nothing',
        detail: `${name} has an empty ${attributes.join(' and ')}. List what is allowed, or remove ${name}.`,
        path: [name],
      };
    }
  },
};

type Lists = Readonly<Record<string, unknown>>;

const RESTRICTED: readonly (readonly [RestrictionName, readonly string[]])[] = [
  ['fido2', ['allowed_aaguids']],
  ...certificateNames.map((name) => [name, CERTIFICATE_LISTS] as const),
];
