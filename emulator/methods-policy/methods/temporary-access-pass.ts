import { methodFacts } from '../../facts/methods';
import { type JsonObject, own } from '../../json';
import { methodConfigurationType } from '../../schema/authentication-methods';
import { range } from '../../schema/limit';
import { edm } from '../../schema/type';
import type { MethodRule } from '../configuration';
import { plainMethod } from '../plain-method';

const lifetime = { type: edm.int32, limit: range(methodFacts.passLifetimes, 10, 43_200) } as const;

const lifetimes: MethodRule = {
  fact: methodFacts.passLifetimes,
  concerns: ['defaultLifetimeInMinutes', 'minimumLifetimeInMinutes', 'maximumLifetimeInMinutes'],
  problem: ({ after }) => {
    const minimum = minutes(after, 'minimumLifetimeInMinutes');
    const usual = minutes(after, 'defaultLifetimeInMinutes');
    const maximum = minutes(after, 'maximumLifetimeInMinutes');
    return minimum <= usual && usual <= maximum
      ? undefined
      : `The default lifetime is ${usual} minutes; expected it between the minimum, ${minimum}, and the maximum, ${maximum}.`;
  },
};

function minutes(configuration: JsonObject, name: string): number {
  return Number(own(configuration, name) ?? 0);
}

/** Temporary Access Pass. */
export const temporaryAccessPass = plainMethod({
  id: 'TemporaryAccessPass',
  type: methodConfigurationType('temporaryAccessPass', {
    defaultLength: { type: edm.int32, limit: range(methodFacts.passLength, 8, 48) },
    defaultLifetimeInMinutes: lifetime,
    minimumLifetimeInMinutes: lifetime,
    maximumLifetimeInMinutes: lifetime,
    isUsableOnce: { type: edm.boolean },
  }),
  rules: [lifetimes],
  fresh: {
    defaultLength: 8,
    defaultLifetimeInMinutes: 60,
    minimumLifetimeInMinutes: 60,
    maximumLifetimeInMinutes: 480,
    isUsableOnce: false,
  },
});
