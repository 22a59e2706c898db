import { TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import {
  change,
  creation,
  type Group,
  named,
  openTenant,
  remove,
  sessionOf,
} from '../support/groups';
import type { Tenant } from '../support/tenant';

let tenant: Tenant;
let groups: ReturnType<typeof sessionOf>;
let mark: number;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  groups = sessionOf(tenant);
  mark = tenant.emulator.requests.length;
});

const namesOf = (all: readonly Group[]): string[] => all.map(({ displayName }) => displayName);
const live = async (): Promise<string[]> => namesOf(await sessionOf(tenant).list(never()));
const sent = (method: string): number =>
  tenant.sent(mark).filter((line) => line.startsWith(method)).length;

describe('a change', () => {
  it('is written and read back', async () => {
    const written = await change(groups, await named(groups, 'B'), 'better');
    expect(written).toMatchObject({ live: { description: 'better' }, everywhere: true });
    expect(sent('PATCH')).toBe(1);
  });

  it('is not written where somebody else wrote since the plan', async () => {
    const planned = await named(groups, 'C');
    const session = sessionOf(tenant);
    tenant.emulator.admin.write(TENANT_ID, 'group', planned.id, {
      ...tenant.emulator.admin.read(TENANT_ID, 'group', planned.id),
      description: 'theirs',
    });
    await session.list(never());
    await expect(change(groups, planned, 'ours')).rejects.toMatchObject({
      reason: 'changed',
      message: expect.stringContaining('description is theirs') as string,
    });
    expect(sent('PATCH')).toBe(0);
  });

  it('of what was deleted since the plan says so', async () => {
    const { live: planned } = await groups.create(creation('Deleted'));
    tenant.emulator.admin.write(TENANT_ID, 'group', planned.id, undefined);
    await expect(change(groups, planned, 'ours')).rejects.toThrow(
      /nothing was written: it was deleted\. Run the plan again$/,
    );
  });

  it('is not written where it stands already', async () => {
    const planned = await named(groups, 'D');
    await change(groups, planned, 'there');
    mark = tenant.emulator.requests.length;
    await change(groups, planned, 'there');
    expect(sent('PATCH')).toBe(0);
  });

  it('whose answer was lost is found by what the object shows', async () => {
    tenant.emulator.inject('reset-after:method=PATCH:count=1');
    const written = await change(groups, await named(groups, 'E'), 'lost');
    expect(written).toMatchObject({ live: { description: 'lost' } });
    expect(sent('PATCH')).toBe(1);
  });

  it('of one request is never carried on with over somebody else', async () => {
    const { id } = await named(groups, 'A');
    tenant.emulator.inject('reset:method=PATCH');
    const lost = groups.change({
      id,
      signal: never(),
      change: () => {
        const before = tenant.emulator.admin.read(TENANT_ID, 'group', id);
        const theirs = { ...before, description: 'theirs' };
        tenant.emulator.admin.write(TENANT_ID, 'group', id, theirs);
        return { body: { description: 'ours' }, beta: false };
      },
      isPlannedFrom: ({ description }) => description !== 'theirs',
      isKept: ({ description }) => description === 'ours',
      isUnderWay: () => true,
      describeChange: () => '',
      describeLoss: () => 'theirs',
    });
    await expect(lost).rejects.toThrow(/neither what was there before nor all that was written/);
    expect(sent('PATCH')).toBe(1);
  });

  it('that Graph acknowledges and forgets is an error', async () => {
    const forgotten = groups.change({
      id: (await named(groups, 'A')).id,
      signal: never(),
      change: () => ({ body: { description: 'kept' }, beta: false }),
      isPlannedFrom: () => true,
      isKept: () => false,
      describeChange: () => '',
      describeLoss: () => 'nothing of it',
    });
    await expect(forgotten).rejects.toMatchObject({
      reason: 'notKept',
      message: expect.stringContaining('still shows something else: nothing of it') as string,
    });
  });
});

describe('a removal', () => {
  it('of what is gone already is as good', async () => {
    const { live: made } = await groups.create(creation('Gone'));
    expect(await remove(groups, made)).toBe(true);
    expect(await remove(groups, made)).toBe(true);
    expect(await live()).not.toContain('Gone');
  });

  it('is not carried out where somebody else wrote since the plan', async () => {
    const { live: made } = await groups.create(creation('Wanted'));
    await expect(remove(groups, { ...made, description: 'as planned' })).rejects.toMatchObject({
      reason: 'changed',
    });
    expect(await live()).toContain('Wanted');
  });

  it('that is refused is an error', async () => {
    tenant.emulator.inject('403:method=DELETE');
    await expect(remove(groups, await named(groups, 'A'))).rejects.toMatchObject({
      facts: { status: 403 },
    });
  });
});
