import { PEOPLE } from '../../support/people';
import { openStage } from './stage';

const TYPE = 'entra_user';
const stage = openStage([TYPE]);

describe('entra_user', () => {
  it('finds a user by user principal name, whatever the case, and plans empty', async () => {
    const user = await stage.read(TYPE, { user_principal_name: 'GUEST@test.onmicrosoft.com' });
    expect(user).toEqual({
      id: PEOPLE.guest,
      user_principal_name: 'guest@test.onmicrosoft.com',
      display_name: 'A guest',
      account_enabled: false,
      user_type: 'Guest',
      external_user_state: null,
      on_premises_sync_enabled: false,
      created_date_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('finds a user by id', async () => {
    const user = await stage.read(TYPE, { id: `/users/${PEOPLE.ada}` });
    expect(user).toMatchObject({ id: PEOPLE.ada, account_enabled: true, user_type: 'Member' });
  });

  it('refuses a name that no user has, and offers those that begin alike', async () => {
    const given = { user_principal_name: 'alanturing@test.onmicrosoft.com' };
    expect(await stage.refusal(TYPE, given)).toMatchObject({
      summary: 'User not found',
      at: 'user_principal_name',
    });
    const similar = { user_principal_name: "ada'@x" };
    expect((await stage.refusal(TYPE, similar))?.detail).toContain(
      'Similar: "ada@test.onmicrosoft.com".',
    );
  });

  it.each([
    ['neither', {}, 'Nothing to look for'],
    ['both', { id: PEOPLE.ada, user_principal_name: 'a@b' }, 'Two things to look for'],
    ['no user principal name', { user_principal_name: 'ada' }, 'Invalid value'],
  ])('refuses %s without asking the tenant', async (_, config, summary) => {
    expect((await stage.refusal(TYPE, config))?.summary).toBe(summary);
  });
});
