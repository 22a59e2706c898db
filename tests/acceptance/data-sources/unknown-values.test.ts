import { PEOPLE, TEAMS } from '../../support/people';
import { openStage } from './stage';

const stage = openStage(['entra_group', 'entra_user', 'entra_user_registration_details']);

/** A value that is known only after apply. */
const later = (value: string | null): object => ({
  terraform_data: { later: { input: value === null ? ['null'] : [value] } },
});
const LATER = '${terraform_data.later.output[0]}';
const LATER_OR_NULL = '${terraform_data.later.output[0] == "null" ? null : "x"}';

describe('a data source whose arguments are known only after apply', () => {
  it('is read by the apply', async () => {
    stage.declare({ entra_group: { this: { id: LATER } } }, { resource: later(TEAMS.inner) });
    const mark = stage.bench.emulator.requests.length;
    await stage.workspace.plan();
    expect(stage.bench.sent(mark)).toEqual([]);
    await stage.workspace.ok('apply', 'tfplan');
    expect(await stage.workspace.state('data.entra_group.this')).toMatchObject({
      display_name: 'Inner',
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('feeds another one', async () => {
    stage.declare({
      entra_user: { ada: { user_principal_name: 'ada@test.onmicrosoft.com' } },
      entra_user_registration_details: { ada: { user_id: '${data.entra_user.ada.id}' } },
    });
    await stage.workspace.apply();
    const details = await stage.workspace.state('data.entra_user_registration_details.ada');
    expect(details).toMatchObject({ id: PEOPLE.ada });
  });

  it('is refused by the apply where neither turns out to be given', async () => {
    stage.declare(
      { entra_group: { this: { display_name: LATER_OR_NULL } } },
      { resource: later(null) },
    );
    expect((await stage.plan()).code).toBe(2);
    const { stderr, stdout } = await stage.workspace.run('apply', '-auto-approve', '-no-color');
    expect((stdout + stderr).replace(/[\s│]+/g, ' ')).toContain(
      'Neither id nor display_name is set; expected exactly one of them.',
    );
  });
});
