import {
  listCrossTenantPartners,
  readCrossTenantDefault,
} from '../../../graph/cross-tenant-access';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_inbound_trust` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readCrossTenantDefault, when: 'always' },
  { call: listCrossTenantPartners, when: 'always' },
];
