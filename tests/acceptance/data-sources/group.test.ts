import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_group';
const idOf = (number: number): string =>
  `9a0f0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const HOSTILE = ["O'Brien ${x} %{y}", '👩‍💻 <b>"部署"</b>', "' or 'a' eq 'a"];
const stage = openStage([TYPE], {
  groups: ['Staff', 'Twice', 'twice', 'Stable', ...HOSTILE].map((displayName, index) => ({
    id: idOf(index),
    displayName,
    isAssignableToRole: index === 0,
  })),
});

describe('entra_group', () => {
  it('finds a group by name, whatever the case, and plans empty', async () => {
    expect(await stage.read(TYPE, { display_name: 'STAFF' })).toEqual({
      id: idOf(0),
      display_name: 'Staff',
      description: null,
      security_enabled: true,
      is_assignable_to_role: true,
      group_types: [],
      membership_rule: null,
      on_premises_sync_enabled: false,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it.each([idOf(0).toUpperCase(), `/groups/${idOf(0)}`])('finds a group by id: %s', async (id) => {
    expect(await stage.read(TYPE, { id })).toMatchObject({ id: idOf(0), display_name: 'Staff' });
  });

  it.each(HOSTILE.map((name, index) => [name, idOf(4 + index)]))(
    'finds exactly the group called %j',
    async (name, id) => {
      stage.workspace.write('name.json', { name });
      const display_name = '${jsondecode(file("name.json")).name}';
      expect(await stage.read(TYPE, { display_name })).toMatchObject({ id, display_name: name });
    },
  );

  it('shows a rule of members, and where a group comes from', async () => {
    const { admin } = stage.bench.emulator;
    const stored = admin.read(TENANT_ID, 'group', idOf(3)) ?? {};
    admin.write(TENANT_ID, 'group', idOf(3), {
      ...stored,
      groupTypes: ['DynamicMembership'],
      membershipRule: 'user.department -eq "IT"',
      onPremisesSyncEnabled: true,
    });
    expect(await stage.read(TYPE, { id: idOf(3) })).toMatchObject({
      group_types: ['DynamicMembership'],
      membership_rule: 'user.department -eq "IT"',
      on_premises_sync_enabled: true,
    });
  });

  it('refuses a name that two groups have, and lists them', async () => {
    expect(await stage.refusal(TYPE, { display_name: 'Twice' })).toEqual({
      summary: 'Ambiguous group',
      detail: `2 objects have the display_name "Twice": ${idOf(1)} ("Twice"), ${idOf(2)} ("twice"). Set id to the one that is meant, instead of display_name.`,
      at: 'display_name',
    });
  });

  it('refuses a name that no group has, and offers those that begin alike', async () => {
    expect(await stage.refusal(TYPE, { display_name: 'Stafff' })).toEqual({
      summary: 'Group not found',
      detail:
        'The tenant has no group whose display_name is "Stafff". Similar: "Staff", "Stable". Correct it; a group that the same apply creates is found by its id, as names are found with a delay.',
      at: 'display_name',
    });
  });

  it.each([
    ['neither', {}, 'Nothing to look for'],
    ['both', { id: idOf(0), display_name: 'Staff' }, 'Two things to look for'],
    ['a blank name', { display_name: ' ' }, 'Invalid value'],
    ['no id', { id: 'Staff' }, 'Invalid value'],
    ['a name that is too long', { display_name: 'x'.repeat(257) }, 'Invalid value'],
  ])('refuses %s without asking the tenant', async (_, config, summary) => {
    const mark = stage.bench.emulator.requests.length;
    expect((await stage.refusal(TYPE, config))?.summary).toBe(summary);
    expect(stage.bench.sent(mark)).toEqual([]);
  });
});
