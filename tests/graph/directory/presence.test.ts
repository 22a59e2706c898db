import { Presence } from '../../../graph/directory/presence';
import { PEOPLE, peopleSeed, TEAMS } from '../../support/people';
import { pipelineWith, TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { Tenant } from '../support/tenant';

const NOBODY = '9a0f0000-0000-4000-8000-00000000ffff';

let tenant: Tenant;
let presence: Presence;
let mark: number;
beforeAll(async () => {
  const clients = [pipelineWith(['GroupMember.Read.All', 'User.Read.All'])];
  tenant = await Tenant.open({ ...peopleSeed, clients });
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  presence = new Presence(tenant.client(), [5, 5]);
  mark = tenant.emulator.requests.length;
});

describe('presence', () => {
  it('is told of groups and users', async () => {
    const answers = await Promise.all([
      presence.group(TEAMS.nobody, never()),
      presence.group(PEOPLE.ada, never()),
      presence.user(PEOPLE.ada, never()),
      presence.user(NOBODY, never()),
    ]);
    expect(answers).toEqual([true, false, true, false]);
  });

  it('is asked for once, with whatever is asked for at the same time', async () => {
    const ask = () => [
      presence.group(TEAMS.everybody, never()),
      presence.user(PEOPLE.ada, never()),
    ];
    await Promise.all([...ask(), ...ask(), presence.memberOf(TEAMS.everybody, never())]);
    await Promise.all(ask());
    expect(tenant.sent(mark)).toEqual(['POST $batch 200']);
  });

  it('is asked for again where something is missing: it may just have been created', async () => {
    presence = new Presence(tenant.client(), [5, 200]);
    const asked = presence.group(NOBODY, never());
    setTimeout(() => {
      const group = tenant.emulator.admin.read(TENANT_ID, 'group', TEAMS.nobody);
      tenant.emulator.admin.write(TENANT_ID, 'group', NOBODY, { ...group, id: NOBODY });
    }, 100);
    expect(await asked).toBe(true);
    tenant.emulator.admin.write(TENANT_ID, 'group', NOBODY, undefined);
  });

  it('is not known where Graph does not say, and asked for again by the next', async () => {
    tenant.emulator.inject(`403:path=/users/${PEOPLE.ada}:count=1`);
    await expect(presence.user(PEOPLE.ada, never())).rejects.toMatchObject({
      facts: { status: 403, permissions: ['User.Read.All', 'Directory.Read.All'] },
    });
    expect(await presence.user(PEOPLE.ada, never())).toBe(true);
  });
});

describe('a group whose members are asked for', () => {
  /** Reads within batches, since `mark`. */
  const parts = (): string[] =>
    tenant.emulator.requests
      .slice(mark)
      .filter(({ batchPart }) => batchPart !== undefined)
      .map(({ path, status }) => `${path.replace(/^.*[0-9a-f]{12}/, 'group')} ${status}`);

  const both = (id: string): Promise<unknown[]> =>
    Promise.all([
      presence.memberOf(id, never()).catch(() => 'unknown'),
      presence.group(id, never()),
    ]);

  it.each([
    [TEAMS.grace, true],
    [TEAMS.nobody, false],
  ])('is there with them or without, and not asked for itself', async (id, hasMember) => {
    expect(await both(id)).toEqual([hasMember, true]);
    expect(parts()).toEqual(['group/members 200']);
  });

  it('is asked for itself where its members are hidden', async () => {
    tenant.emulator.inject(`403:path=/groups/${TEAMS.grace}/members:count=1`);
    expect(await both(TEAMS.grace)).toEqual(['unknown', true]);
    expect(parts()).toEqual(['group/members 403', 'group 200']);
  });

  it('is not there where it does not answer itself', async () => {
    expect(await both(NOBODY)).toEqual(['unknown', false]);
    expect(parts()).toEqual(['group/members 404', 'group 404', 'group 404', 'group 404']);
  });
});

describe('a member of a group', () => {
  it.each([
    ['a user', TEAMS.grace, true],
    ['a group within it', TEAMS.everybody, true],
    ['nobody', TEAMS.nobody, false],
  ])('may be %s', async (_, id, expected) => {
    expect(await presence.memberOf(id, never())).toBe(expected);
  });

  it('is none of a group that is not there', async () => {
    await expect(presence.memberOf(NOBODY, never())).rejects.toMatchObject({
      facts: { status: 404 },
    });
  });
});
