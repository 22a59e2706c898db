import { conditionOf } from '../reading/conditions';
import { isThere, part, type Texts } from '../reading/parts';
import type { PolicyConfig } from '../schema';
import type { Finding } from '../../define/rules';
import { PAGES, type PolicyRule } from './rule';

export const conditionIncludesSomething: PolicyRule = {
  name: 'condition-includes-something',
  claim:
    'A condition on platforms or locations matches what it includes, without what it excludes: an exclusion alone matches nothing.',
  source: PAGES.conditions,
  *check(planned: PolicyConfig) {
    const platforms = conditionOf(planned, 'platforms');
    yield* findings('platforms', 'all', {
      included: part(platforms, 'include_platforms'),
      excluded: part(platforms, 'exclude_platforms'),
    });
    const locations = conditionOf(planned, 'locations');
    yield* findings('locations', 'All', {
      included: part(locations, 'include_locations'),
      excluded: part(locations, 'exclude_locations'),
    });
  },
};

function* findings(
  name: string,
  all: string,
  { included, excluded }: { readonly included: Texts; readonly excluded: Texts },
): Iterable<Finding> {
  if (isThere(included) !== 'no' || isThere(excluded) !== 'yes') return;
  yield {
    verdict: 'refuse',
    summary: 'A condition that matches nothing',
    detail: `conditions.${name} excludes something and includes nothing. Set include_${name} = ["${all}"] for everything but what is excluded.`,
    path: ['conditions', name, `include_${name}`],
  };
}
