import { exclusionIsNotEmptied } from '../../define/targets/rules/exclusion-is-not-emptied';
import { usersAreNotAdded } from '../../define/targets/rules/users-are-not-added';
import { PLACES, type PolicyRule } from '../schema';
import { managedCampaignIsMicrosofts } from './managed-campaign-is-microsofts';
import { olderPoliciesCountAgain } from './older-policies-count-again';
import { olderPoliciesEnd } from './older-policies-end';
import { POLICY_PAGE } from './pages';
import { reportsEnd } from './reports-end';

/** Every rule about the policy, the refusals before the advice. */
export const rules: readonly PolicyRule[] = [
  usersAreNotAdded(POLICY_PAGE, PLACES),
  exclusionIsNotEmptied(POLICY_PAGE, PLACES),
  olderPoliciesCountAgain,
  olderPoliciesEnd,
  managedCampaignIsMicrosofts,
  reportsEnd,
];
