import type { AccessConditions, AccessPolicyProps } from './access-policy-props';

/** Conditions that are lists, and lists within them that say what a policy is about. */
const listsOf = ({
  clientAppTypes,
  platforms,
  locations,
  userRiskLevels,
  signInRiskLevels,
  transferMethods,
}: AccessConditions): Readonly<Record<string, readonly string[] | undefined>> => ({
  clientAppTypes,
  includePlatforms: platforms?.includePlatforms,
  includeLocations: locations?.includeLocations,
  userRiskLevels,
  signInRiskLevels,
  transferMethods,
});

/** What conditions contradict. An empty list is no condition for Graph: the policy always applies. */
export function* problemsOfConditions(props: AccessPolicyProps): Iterable<string> {
  for (const [name, list] of Object.entries(listsOf(props.conditions ?? {}))) {
    if (list?.length !== 0) continue;
    yield `${name} is empty, which would be no condition at all; name what is meant, or leave it out`;
  }
  yield* problemsOfBlock(props);
}

/** What is left out of such a policy does not mend it: it would still end everybody's work. */
function* problemsOfBlock({
  audience,
  target,
  grant,
  conditions = {},
}: AccessPolicyProps): Iterable<string> {
  const isBlock = grant?.builtInControls.includes('block') === true;
  if (!isBlock || !audience.isEveryone || !target.isAllResources || narrows(conditions)) return;
  yield 'everybody is blocked from every resource at all times, administrators included; name an audience, a target or a condition';
}

/** Whether there are sign-ins that conditions do not meet. */
function narrows({ platforms, locations, ...conditions }: AccessConditions): boolean {
  const { clientAppTypes = ['all'], deviceFilter, ...levels } = conditions;
  return (
    !clientAppTypes.includes('all') ||
    deviceFilter !== undefined ||
    Object.values(levels).some((list: readonly string[] | undefined) => list !== undefined) ||
    isPart(platforms?.includePlatforms, platforms?.excludePlatforms, 'all') ||
    isPart(locations?.includeLocations, locations?.excludeLocations, 'All')
  );
}

const isPart = (
  included: readonly string[] | undefined,
  excluded: readonly string[] = [],
  all: string,
): boolean => included !== undefined && (!included.includes(all) || excluded.length > 0);
