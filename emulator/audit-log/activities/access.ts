import { equal, objects, text } from '../../json';
import type { Activities, Activity, Altered } from '../activity';
import { METHODS } from './methods';

/** Activities of conditional access are named alike. */
function access(thing: string): Activity {
  return {
    service: 'Conditional Access',
    category: 'Policy',
    names: { add: `Add ${thing}`, update: `Update ${thing}`, remove: `Delete ${thing}` },
    targetType: 'Policy',
    silent: ['modifiedDateTime'],
  };
}

/** So are those of strengths. */
function strength(thing: string): Activity {
  const name = `Authentication Strength ${thing}`;
  return {
    service: METHODS,
    category: 'ApplicationManagement',
    names: { add: `${name} Create`, update: `${name} Update`, remove: `${name} Delete` },
    targetType: 'Policy',
    silent: ['modifiedDateTime'],
  };
}

/** The combination configuration in which a strength differs from what it was. */
function alteredConfiguration({ before, after }: Altered): Altered | undefined {
  if (!before || !after) return undefined;
  const [was, is] = [before, after].map((one) => objects(one, 'combinationConfigurations'));
  const find = (id: string): Altered => ({
    before: was?.find((one) => text(one, 'id') === id),
    after: is?.find((one) => text(one, 'id') === id),
  });
  return [...(was ?? []), ...(is ?? [])]
    .map((one) => find(text(one, 'id')))
    .find((one) => !equal(one.before ?? null, one.after ?? null));
}

/** Strengths, conditional access, and what policies refer to or depend on. */
export const accessActivities: Activities = {
  authenticationStrengthPolicy: {
    ...strength('Policy'),
    parts: {
      activity: strength('Combination Configuration'),
      altered: alteredConfiguration,
    },
  },
  conditionalAccessPolicy: {
    ...access('conditional access policy'),
    whole: 'ConditionalAccessPolicy',
  },
  namedLocation: access('named location'),
  authenticationContextClassReference: access('AuthenticationContextClassReference'),
  identitySecurityDefaultsEnforcementPolicy: {
    ...access('security defaults'),
    names: { update: 'Update security defaults' },
  },
};
