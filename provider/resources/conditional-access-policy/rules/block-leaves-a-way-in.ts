import { knownControls } from '../reading/demand';
import { targetsOf, usersOf } from '../reading/conditions';
import { isNarrowed } from '../reading/narrowing';
import { isThere, knownEntries, type Texts } from '../reading/parts';
import type { PolicyConfig } from '../schema';
import { PAGES, type PolicyRule } from './rule';

export const blockLeavesAWayIn: PolicyRule = {
  name: 'block-leaves-a-way-in',
  claim:
    'A policy that blocks everybody from everything locks out its authors, who could not take it back.',
  source: PAGES.plan,
  *check(planned) {
    if (!knownControls(planned).includes('block') || planned.state === 'disabled') return;
    if (!isAboutEverything(planned)) return;
    yield {
      verdict: 'refuse',
      summary: 'A policy that blocks everybody from everything',
      detail:
        'It blocks all users from all applications, under any condition and without an exclusion, administrators included. Exclude the accounts for emergencies, or narrow the policy.',
      path: ['conditions'],
    };
  },
};

/** Whether nothing that is known, or may become known, narrows a policy. */
function isAboutEverything(policy: PolicyConfig): boolean {
  const lists = (set: Texts): boolean => knownEntries(set).includes('All');
  return (
    lists(usersOf(policy, 'include_users')) &&
    lists(targetsOf(policy, 'include_applications')) &&
    EXCLUSIONS.every((name) => isThere(usersOf(policy, name)) === 'no') &&
    TARGETS.every((name) => isThere(targetsOf(policy, name)) === 'no') &&
    isNarrowed(policy) === 'no'
  );
}

const EXCLUSIONS = [
  'exclude_users',
  'exclude_groups',
  'exclude_roles',
  'exclude_guests_or_external_users',
] as const;

const TARGETS = ['exclude_applications', 'application_filter'] as const;
