import { listPolicies } from '../../../graph/conditional-access/policies';
import { readUsage, strengthCalls } from '../../../graph/authentication-strength/calls';
import { strengthEntity } from '../../../graph/authentication-strength/entity';
import { breakGlassCheck } from '../define/calls';
import { collectionCalls, type UsedCall } from '../define/used-call';

/** What `entra_authentication_strength` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...collectionCalls(strengthEntity),
  { call: strengthCalls.updateAllowedCombinations, when: 'apply of other combinations' },
  { call: strengthCalls.addConfiguration, when: 'apply of a restriction that is new' },
  { call: strengthCalls.changeConfiguration, when: 'apply of a restriction that changes' },
  { call: strengthCalls.removeConfiguration, when: 'apply of a restriction that goes' },
  {
    call: readUsage,
    when: 'plan of a change that may take multifactor authentication away; plan and apply of a destroy',
  },
  { call: listPolicies, when: 'plan and apply of a change, where break_glass is declared' },
  breakGlassCheck,
];
