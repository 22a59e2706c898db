import { estimatePolicySize, POLICY_CAP_KB } from '../../../../model/policy-size';
import { isKnown } from '../../../framework/value';
import { admissionsOf } from './admission-view';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const policyFitsSizeCap: Fido2Rule = {
  name: 'policy-fits-size-cap',
  claim: 'Graph takes a policy of 20 KB. Estimated by the budget that Microsoft publishes.',
  source: PROFILES_PAGE,
  *check(planned) {
    const { include_targets: targets } = planned;
    if (targets === null || !isKnown(targets)) return;
    const aaguids = [...admissionsOf(planned).values()].map(
      ({ models }) => models?.aaguids.size ?? 0,
    );
    const size = estimatePolicySize({
      aaguidsOfProfiles: aaguids,
      profilesOfTargets: targets.map((target) =>
        isKnown(target) && target.profiles !== null && isKnown(target.profiles)
          ? target.profiles.length
          : 1,
      ),
    });
    if (size <= POLICY_CAP_KB) return;
    const total = aaguids.reduce((sum, count) => sum + count, 0);
    yield {
      verdict: 'refuse',
      summary: 'Passkey policy too large',
      detail: `${total} AAGUIDs and ${targets.length} targets take about ${size.toFixed(1)} KB by Microsoft's budget; the cap is ${POLICY_CAP_KB} KB. List fewer models.`,
      path: total > 0 ? ['profiles'] : ['include_targets'],
    };
  },
};
