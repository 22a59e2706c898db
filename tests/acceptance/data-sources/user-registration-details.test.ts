import { PEOPLE, TEAMS } from '../../support/people';
import { openStage } from './stage';

const TYPE = 'entra_user_registration_details';
const UNKNOWN = '05e40000-0000-4000-8000-00000000dead';
const stage = openStage([TYPE]);

describe('entra_user_registration_details', () => {
  it('has what the report says of a user, and plans empty', async () => {
    expect(await stage.read(TYPE, { user_id: PEOPLE.ada })).toEqual({
      id: PEOPLE.ada,
      user_id: PEOPLE.ada,
      group_id: null,
      users: [
        {
          id: PEOPLE.ada,
          user_principal_name: 'ada@test.onmicrosoft.com',
          user_type: 'member',
          is_admin: false,
          methods_registered: ['passKeyDeviceBound', 'passKeySynced'],
          is_mfa_registered: true,
          is_mfa_capable: true,
          is_passwordless_capable: true,
          is_sspr_registered: false,
          is_sspr_enabled: false,
          is_sspr_capable: false,
        },
      ],
      unreported_user_ids: [],
      report_last_updated_date_time: expect.stringMatching(/^\d{4}-/) as string,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('has the users of a group, and those of the groups in it', async () => {
    const { users, id } = await stage.read(TYPE, { group_id: `/groups/${TEAMS.everybody}` });
    expect(id).toBe(TEAMS.everybody);
    const ids = (users as { id: string }[]).map((user) => user.id);
    expect(ids.sort()).toEqual(Object.values(PEOPLE).sort());
  });

  it('has nobody of an empty group', async () => {
    expect(await stage.read(TYPE, { group_id: TEAMS.nobody })).toMatchObject({
      users: [],
      report_last_updated_date_time: null,
    });
  });

  it('refuses a user whom the report does not have', async () => {
    expect(await stage.refusal(TYPE, { user_id: UNKNOWN })).toMatchObject({
      summary: 'User not in the registration report',
      at: 'user_id',
    });
  });

  it.each([
    ['neither', {}, 'Nothing to look for'],
    ['both', { user_id: UNKNOWN, group_id: UNKNOWN }, 'Two things to look for'],
    ['no id', { user_id: 'ada@test.onmicrosoft.com' }, 'Invalid value'],
  ])('refuses %s without asking the tenant', async (_, config, summary) => {
    expect((await stage.refusal(TYPE, config))?.summary).toBe(summary);
  });
});
