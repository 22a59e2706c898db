import { admissionsOf, nameOf } from './admission-view';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const enforcedRestrictionsNeedModels: Fido2Rule = {
  name: 'enforced-restrictions-need-models',
  claim: 'An enforced list without entries admits nobody, or nothing at all; Graph takes neither.',
  source: CONFIGURATION_PAGE,
  *check(planned) {
    for (const view of admissionsOf(planned).values()) {
      if (view.models?.enforced !== true || view.models.aaguids.size > 0) continue;
      yield {
        verdict: 'refuse',
        summary: 'Enforced restrictions without models',
        detail: `${nameOf(view)} enforces ${view.models.type === 'allow' ? 'an allow list' : 'a block list'} that is empty. List at least one AAGUID, or set enforced = false.`,
        path: [...view.path, 'key_restrictions', 'aaguids'],
      };
    }
  },
};
