import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readPages } from './collection/pages';
import { SharedList } from './collection/shared-list';

/** @see https://learn.microsoft.com/graph/api/directoryroletemplate-list */
export const listRoleTemplates: Call = defineCall({
  method: 'GET',
  path: '/directoryRoleTemplates',
  application: ['RoleManagement.Read.Directory', 'Directory.Read.All'],
  delegated: ['RoleManagement.Read.Directory', 'Directory.Read.All'],
  role: 'Directory Readers',
  source: 'https://learn.microsoft.com/graph/api/directoryroletemplate-list',
});

/** @see https://learn.microsoft.com/graph/api/resources/directoryroletemplate */
const roleTemplate = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  description: z.string().nullish(),
});

/** A role that Microsoft built in. */
export type RoleTemplate = z.infer<typeof roleTemplate>;

/** The roles that Microsoft built in: a tenant can neither add nor remove one. */
export class RoleTemplates {
  readonly #all: SharedList<RoleTemplate>;

  constructor(client: GraphClient) {
    this.#all = new SharedList((signal) =>
      readPages(client, listRoleTemplates, roleTemplate, { signal }),
    );
  }

  /** Every template; read once a session. */
  list(signal: AbortSignal): Promise<readonly RoleTemplate[]> {
    return this.#all.current(signal);
  }
}
