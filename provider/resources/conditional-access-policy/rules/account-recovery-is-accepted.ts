import { RECOVERY_ACTION, RECOVERY_CONTROL, recoveryOf } from '../reading/account-recovery';
import { knownControls } from '../reading/demand';
import { entries } from '../reading/parts';
import type { PolicyRule } from './rule';

export const accountRecoveryIsAccepted: PolicyRule = {
  name: 'account-recovery-is-accepted',
  claim:
    'The user action of account recovery and the demand for a Verified ID are a preview: whoever declares them accepts that it may change. The action takes a Verified ID or a block, which is assumed to work; a Verified ID is for that action alone.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/concept-self-service-account-recovery',
  *check(planned) {
    const { action, control } = recoveryOf(planned);
    if (action !== true && control !== true) return;
    const accepted = entries(planned.accept_previews);
    if (accepted?.includes('accountRecovery') === false) {
      yield {
        verdict: 'refuse',
        summary: 'A preview that is not accepted',
        detail: `"${action === true ? RECOVERY_ACTION : RECOVERY_CONTROL}" is part of a preview of Microsoft, which may change without notice and which not every tenant has. Set accept_previews = ["accountRecovery"] if that is meant.`,
        path: ['accept_previews'],
      };
    }
    const path = ['grant_controls', 'built_in_controls'];
    if (action === true && knownControls(planned).includes('block')) {
      yield {
        verdict: 'advise',
        summary: 'A block of account recovery is assumed to work',
        detail: `Microsoft shows "${RECOVERY_CONTROL}" with the user action "${RECOVERY_ACTION}" and no other control, and What-If does not evaluate the action. Try to recover an account that the policy is about before you rely on the block.`,
        path,
      };
    } else if (action === true && control === false) {
      yield {
        verdict: 'refuse',
        summary: 'Account recovery without a Verified ID',
        detail: `Account recovery is proved by a Verified ID. Demand "${RECOVERY_CONTROL}" beside the user action "${RECOVERY_ACTION}", or "block" to suspend it.`,
        path,
      };
    } else if (action === false) {
      yield {
        verdict: 'refuse',
        summary: 'A Verified ID without account recovery',
        detail: `"${RECOVERY_CONTROL}" can be demanded of the user action "${RECOVERY_ACTION}" alone. Include that action, or take the control out.`,
        path: ['conditions', 'applications', 'include_user_actions'],
      };
    }
  },
};
