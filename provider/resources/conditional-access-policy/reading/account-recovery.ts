import type { PolicyConfig } from '../schema';
import { targetsOf } from './conditions';
import { demandOf, knownControls } from './demand';
import { entries, knownEntries } from './parts';

/** The user action of the preview. */
export const RECOVERY_ACTION = 'urn:user:accountrecovery';
/** The control of the preview. */
export const RECOVERY_CONTROL = 'verifiedID';

/** What a policy uses of the preview of account recovery: undefined while that is not known. */
export function recoveryOf(policy: PolicyConfig): {
  readonly action: boolean | undefined;
  readonly control: boolean | undefined;
} {
  const actions = targetsOf(policy, 'include_user_actions');
  const demand = demandOf(policy);
  const hasAction = knownEntries(actions).includes(RECOVERY_ACTION);
  const hasControl = knownControls(policy).includes(RECOVERY_CONTROL);
  const isControlKnown = demand === null || demand?.controls !== undefined;
  return {
    action: hasAction || (entries(actions) === undefined ? undefined : false),
    control: hasControl || (isControlKnown ? false : undefined),
  };
}
