import { anyOf } from '../../../../model/conditional-access/truth';
import { isThere, part } from '../reading/parts';
import { sessionHasEffect } from '../reading/session';
import type { PolicyConfig } from '../schema';
import type { Finding } from '../../define/rules';
import type { PolicyRule } from './rule';

export const policyHasControls: PolicyRule = {
  name: 'policy-has-controls',
  claim:
    'A policy has grant or session controls; Graph refuses grant controls that demand nothing, and drops session controls that have no effect.',
  source: 'https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies',
  *check(planned) {
    const [grant, session] = [isThere(planned.grant_controls), isThere(planned.session_controls)];
    if (grant === 'no' && session === 'no') {
      yield {
        verdict: 'refuse',
        summary: 'A policy without controls',
        detail:
          'It has neither grant_controls nor session_controls, so it would do nothing. Say what it demands.',
        path: ['grant_controls'],
      };
    }
    if (grant === 'yes') yield* grantFindings(planned);
    if (session === 'yes' && sessionHasEffect(planned) === 'no') {
      yield {
        verdict: 'refuse',
        summary: 'Session controls without effect',
        detail:
          'Nothing in session_controls is switched on, and Graph keeps none for that. Leave session_controls out, or switch a control on.',
        path: ['session_controls'],
      };
    }
  },
};

function* grantFindings({ grant_controls: grant }: PolicyConfig): Iterable<Finding> {
  if (anyOf(DEMANDS.map((name) => isThere(part(grant, name)))) !== 'no') return;
  yield {
    verdict: 'refuse',
    summary: 'Grant controls that demand nothing',
    detail:
      'grant_controls names no control and no strength. Say what the policy demands, or leave grant_controls out if session controls are all that is meant.',
    path: ['grant_controls'],
  };
}

const DEMANDS = [
  'built_in_controls',
  'custom_authentication_factors',
  'terms_of_use',
  'authentication_strength_id',
] as const;
