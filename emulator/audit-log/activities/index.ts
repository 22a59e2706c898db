import type { Activities } from '../activity';
import { accessActivities } from './access';
import { methodActivities } from './methods';
import { tenantActivities } from './tenant';

/**
 * Activities by kind; another kind joins by one more entry. Sources: entra-docs page Microsoft Entra
 * audit log categories and activities; fact audit-activities.
 */
export const activities: Activities = {
  ...methodActivities,
  ...accessActivities,
  ...tenantActivities,
};
