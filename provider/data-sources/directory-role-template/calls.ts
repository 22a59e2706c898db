import { listRoleTemplates } from '../../../graph/directory-role-templates';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_directory_role_template` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: listRoleTemplates, when: 'one list for all of them' },
];
