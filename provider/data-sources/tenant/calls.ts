import { listSubscribedSkus, readOrganization } from '../../../graph/organization';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_tenant` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readOrganization, when: 'always' },
  { call: listSubscribedSkus, when: 'always' },
];
