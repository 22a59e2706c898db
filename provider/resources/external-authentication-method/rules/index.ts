import { type CreatedMethodRule, onCreation } from '../../define/method/created-rule';
import { sharedRules } from '../../define/method/shared-rules';
import { WHOLE } from '../../define/targets/targeted';
import { words } from '../schema';
import { methodNeedsConsent } from './method-needs-consent';
import { nameNeverChanges } from './name-never-changes';
import { otherProviderTakesOver } from './other-provider-takes-over';
import type { ExternalRule } from './rule';
import { strengthsDoNotCountIt } from './strengths-do-not-count-it';

const shared = sharedRules(words, [WHOLE]);

/** Every rule of external methods, in the order in which their findings are told. */
export const rules: readonly (ExternalRule | CreatedMethodRule)[] = [
  ...shared.refusals.map(onCreation),
  nameNeverChanges,
  methodNeedsConsent,
  strengthsDoNotCountIt,
  otherProviderTakesOver,
  ...shared.advice.map(onCreation),
];
