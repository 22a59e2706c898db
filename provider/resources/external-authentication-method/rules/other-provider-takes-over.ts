import { quote } from '../../../../model/quote';
import { isKnown, type Unknown } from '../../../framework/value';
import type { ExternalConfig } from '../schema';
import { type ExternalRule, PROVIDER_PAGE } from './rule';

export const otherProviderTakesOver: ExternalRule = {
  name: 'other-provider-takes-over',
  claim:
    'Who answers at the discovery URL decides whether a second factor was shown: Entra believes what that provider signs.',
  source: PROVIDER_PAGE,
  *check({ open_id_connect_setting: planned }, current) {
    if (current === null || !isKnown(planned)) return;
    const before = current.open_id_connect_setting;
    for (const [name, what] of SETTINGS) {
      const now = planned[name];
      if (!isKnown(now) || now === before[name]) continue;
      yield {
        verdict: 'advise',
        summary: 'Sign-ins go to another provider',
        detail: `${what} changes from ${quote(before[name])} to ${quote(now)}. Whoever answers there decides whether users have shown a second factor, and users who registered before may have to register again.`,
        path: ['open_id_connect_setting', name],
      };
    }
  },
};

type Setting = keyof Exclude<ExternalConfig['open_id_connect_setting'], Unknown>;

const SETTINGS: readonly (readonly [Setting, string])[] = [
  ['discovery_url', 'The discovery URL'],
  ['client_id', 'The id by which the provider knows Entra'],
];
