import { isHidden } from '../conditional-access/beta';
import { policyBody } from '../conditional-access/body';
import { admitNew } from '../graph/admitted';
import { valueAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { representMember } from '../graph/represent';
import { own } from '../json';
import { evaluateParameters, whatIfAnalysisReasons } from '../schema/what-if';
import { evaluate } from './evaluate';
import { signInOf } from './sign-in';

function whatIf(call: Call): Reply {
  const request = admitNew(evaluateParameters, call);
  const signIn = signInOf(request, call.view);
  const appliedOnly = own(request, 'appliedPoliciesOnly') === true;
  const evaluation = { signIn, directory: call.view, version: call.version };
  const value = call.view
    .list('conditionalAccessPolicy')
    .filter((policy) => !isHidden(policy, call.version))
    .map((policy) => ({ policy, verdict: evaluate(policy, evaluation) }))
    .filter(({ verdict }) => verdict.applies || !appliedOnly)
    .map(({ policy, verdict: { applies, reason } }) => ({
      ...policyBody(policy, call),
      policyApplies: applies,
      analysisReasons: representMember(whatIfAnalysisReasons, reason, call),
    }));
  return valueAnswer(call, 'Collection(microsoft.graph.whatIfAnalysisResult)', { value });
}

/** Which policies would apply to a sign-in; Graph page conditionalAccessRoot: evaluate. */
export const whatIfOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/identity/conditionalAccess/evaluate',
    realm: 'conditionalAccess',
    permissions: [
      'Policy.Read.ConditionalAccess',
      'Policy.Read.All',
      'Policy.ReadWrite.ConditionalAccess',
    ],
    readsOnly: true,
    carryOut: whatIf,
  },
];
