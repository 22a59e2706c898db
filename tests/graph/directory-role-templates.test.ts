import { RoleTemplates } from '../../graph/directory-role-templates';
import { leastRolesOfData, pipelineWith } from '../support/tenant';
import { never } from './support/client';
import { Tenant } from './support/tenant';

it('role templates are read once a session, by all who want them', async () => {
  const roles = leastRolesOfData('entra_directory_role_template');
  const tenant = await Tenant.open({ clients: [pipelineWith(roles)] });
  const templates = new RoleTemplates(tenant.client());
  const mark = tenant.emulator.requests.length;
  const [first] = await Promise.all([1, 2, 3].map(() => templates.list(never())));
  expect(first).toContainEqual(
    expect.objectContaining({
      id: '62e90394-69f5-4237-9190-012177145e10',
      displayName: 'Global Administrator',
    }),
  );
  await templates.list(never());
  expect(tenant.sent(mark)).toEqual(['GET directoryRoleTemplates 200']);
  await tenant.close();
});
