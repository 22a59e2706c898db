import { MANAGED_NAME } from '../../define/conditional-access/managed';
import type { PolicyRule } from './rule';

export const nameIsNotMicrosofts: PolicyRule = {
  name: 'name-is-not-microsofts',
  claim:
    'Policies that Microsoft manages are known by how their names begin: one of the tenant that is called so could not be told from them.',
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/managed-policies',
  *check({ display_name: name }) {
    if (typeof name !== 'string' || !name.startsWith(MANAGED_NAME)) return;
    yield {
      verdict: 'refuse',
      summary: 'A name of Microsoft’s own policies',
      detail: `display_name begins with "${MANAGED_NAME}", as the names of policies that Microsoft manages do. Choose another name.`,
      path: ['display_name'],
    };
  },
};
