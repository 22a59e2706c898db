import { isKnown } from '../../../framework/value';
import type { Finding } from '../../define/rules';
import type { Fido2Config, Fido2State } from '../schema';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const optInIsOneWay: Fido2Rule = {
  name: 'opt-in-is-one-way',
  claim:
    'A tenant opts in to profiles once and for ever, and only when its author says so. What the opt-in does through Graph is assumed: Microsoft documents the portal.',
  source: PROFILES_PAGE,
  *check(planned, current) {
    const { opt_in_to_profiles: optedIn } = planned;
    if (current.opt_in_to_profiles) {
      if (optedIn === false) yield noWayBack;
      yield* tenantSettings(planned, 'This tenant has passkey profiles');
    } else if (optedIn === true) {
      yield planned.default_profile === null ? missingDefault : warning;
      yield* tenantSettings(planned, 'An opt-in replaces the settings of the tenant');
    } else if (optedIn === false) {
      yield* unexpectedProfiles(planned, current);
    }
  },
};

const noWayBack: Finding = {
  verdict: 'refuse',
  summary: 'No way back from passkey profiles',
  detail:
    'This tenant has passkey profiles; opting in is one-way. Remove opt_in_to_profiles = false.',
  path: ['opt_in_to_profiles'],
};

const missingDefault: Finding = {
  verdict: 'refuse',
  summary: 'An opt-in needs a default profile',
  detail:
    'Opting in to profiles replaces the settings of the whole tenant, so nothing is guessed: declare default_profile.',
  path: ['default_profile'],
};

const warning: Finding = {
  verdict: 'advise',
  summary: 'Opting in to passkey profiles is one-way',
  detail:
    'After this apply the tenant has passkey profiles for ever. The opt-in through Graph is assumed behaviour: Microsoft documents it for the portal. Try it in another tenant first.',
  path: ['opt_in_to_profiles'],
};

function* tenantSettings(planned: Fido2Config, summary: string): Iterable<Finding> {
  for (const name of ['attestation_enforced', 'key_restrictions'] as const) {
    if (planned[name] === null || !isKnown(planned[name])) continue;
    yield {
      verdict: 'refuse',
      summary,
      detail: `${name} belongs to tenants without profiles. Move it into default_profile.`,
      path: [name],
    };
  }
}

function* unexpectedProfiles(planned: Fido2Config, current: Fido2State): Iterable<Finding> {
  const declared = [
    ...(planned.default_profile === null ? [] : ['default_profile']),
    ...(planned.profiles instanceof Map && planned.profiles.size > 0 ? ['profiles'] : []),
  ];
  for (const name of declared) {
    yield {
      verdict: 'refuse',
      summary: 'This tenant has no passkey profiles',
      detail: `Declaring ${name} would opt the tenant in to profiles, and there is no way back. Set opt_in_to_profiles = true if that is meant; otherwise use attestation_enforced and key_restrictions (now ${String(current.attestation_enforced)} and ${current.key_restrictions?.enforced === true ? 'enforced' : 'not enforced'}).`,
      path: [name],
    };
  }
}
