import { openStage } from './stage';

const TYPE = 'entra_directory_role_template';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const stage = openStage([TYPE]);

describe('entra_directory_role_template', () => {
  it('finds a role by name, whatever the case, and plans empty', async () => {
    expect(await stage.read(TYPE, { display_name: 'global administrator' })).toEqual({
      id: GLOBAL_ADMINISTRATOR,
      display_name: 'Global Administrator',
      description: expect.any(String) as string,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('finds a role by id', async () => {
    const role = await stage.read(TYPE, { id: GLOBAL_ADMINISTRATOR.toUpperCase() });
    expect(role).toMatchObject({ display_name: 'Global Administrator' });
  });

  it('reads one list for many', async () => {
    const mark = stage.bench.emulator.requests.length;
    const names = ['Security Reader', 'Global Reader', 'User Administrator', 'Reports Reader'];
    const data = names.map((display_name, index) => [`role${index}`, { display_name }]);
    const { errors } = await stage
      .declare({ [TYPE]: Object.fromEntries(data) as Record<string, object> })
      .plan();
    expect(errors).toEqual([]);
    expect(stage.bench.sent(mark)).toEqual([
      expect.stringMatching(/^GET .*\/directoryRoleTemplates 200$/),
    ]);
  });

  it('refuses a name that no role has, and offers similar ones', async () => {
    const refusal = await stage.refusal(TYPE, { display_name: 'Company Administrator' });
    expect(refusal?.summary).toBe('Role template not found');
    expect(refusal?.detail).toMatch(/Similar: "User Administrator", .*"Teams Administrator"/);
  });

  it('refuses an id that no role has', async () => {
    const id = '9a0f0000-0000-4000-8000-000000000001';
    expect(await stage.refusal(TYPE, { id })).toMatchObject({
      summary: 'Role template not found',
      at: 'id',
    });
  });
});
