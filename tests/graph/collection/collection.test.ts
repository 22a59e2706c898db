import { Collection } from '../../../graph/collection/collection';
import { TENANT_ID } from '../../support/tenant';
import { aCall, never } from '../support/client';
import {
  change,
  creation,
  type Group,
  groupsEntity,
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

describe('a list', () => {
  it('has every page', async () => {
    expect(
      namesOf(await groups.list(never()))
        .slice(0, 5)
        .sort(),
    ).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(sent('GET')).toBe(3);
  });

  it('is one for all who ask before the next write', async () => {
    const lists = await Promise.all(Array.from({ length: 10 }, () => groups.list(never())));
    expect(new Set(lists).size).toBe(1);
    for (const { id } of lists[0] ?? []) await groups.read(id, never());
    expect(sent('GET')).toBe(3);
  });

  it('is dropped by a write, and fetched again', async () => {
    await change(groups, await named(groups, 'A'), 'changed');
    expect(await named(groups, 'A')).toMatchObject({ description: 'changed' });
  });

  it('is dropped by a write that failed: it may have happened', async () => {
    await groups.list(never());
    tenant.emulator.inject('500:method=POST:count=1');
    tenant.emulator.inject('400:method=POST:count=1');
    await expect(groups.create(creation('Refused'))).rejects.toMatchObject({ reason: 'refused' });
    mark = tenant.emulator.requests.length;
    await groups.list(never());
    expect(sent('GET')).toBe(3);
  });

  it('is not shared where it failed', async () => {
    tenant.emulator.inject('400:count=1');
    await expect(groups.list(never())).rejects.toMatchObject({ reason: 'refused' });
    expect(namesOf(await groups.list(never()))).toContain('A');
  });
});

describe('absence from a list', () => {
  it('is no deletion where the object itself is there', async () => {
    await groups.list(never());
    const { live: made } = await sessionOf(tenant).create(creation('Late'));
    expect(await groups.read(made.id, never())).toMatchObject({ displayName: 'Late' });
    await remove(groups, made);
  });

  it('is deletion where the object was not written here', async () => {
    mark = tenant.emulator.requests.length;
    expect(await groups.read('9a0f0000-0000-4000-8000-00000000dead', never())).toBeNull();
    expect(sent('GET')).toBe(4);
  });

  it('is asked about once more after the lag bound where it was written here', async () => {
    const boundMs = 1_500;
    const session = sessionOf(tenant, boundMs);
    const created = Date.now();
    const { live: made } = await session.create(creation('Brief'));
    tenant.emulator.admin.write(TENANT_ID, 'group', made.id, undefined);
    await session.create(creation('Later'));
    mark = tenant.emulator.requests.length;
    expect(await session.read(made.id, never())).toBeNull();
    expect(Date.now() - created).toBeGreaterThanOrEqual(boundMs - 20);
    expect(tenant.sent(mark).filter((line) => line.endsWith('404'))).toHaveLength(2);
  });

  it('is asked about once more where another session wrote it within the lag bound', async () => {
    const session = sessionOf(tenant, 300);
    const id = '9a0f0000-0000-4000-8000-00000000dead';
    expect(await session.read(id, never(), Date.now() - 10_000)).toBeNull();
    mark = tenant.emulator.requests.length;
    expect(await session.read(id, never(), Date.now())).toBeNull();
    expect(tenant.sent(mark).filter((line) => line.endsWith('404'))).toHaveLength(2);
  });

  it('does not end a deletion before it was sent: a list may lag', async () => {
    const { live: made } = await groups.create(creation('Hidden'));
    const list = aCall({ path: `/groups?$filter=${encodeURIComponent("displayName eq 'A'")}` });
    await remove(new Collection(tenant.client(), { ...groupsEntity, list }, 40), made);
    expect(await live()).not.toContain('Hidden');
  });

  it('is no answer where the object cannot be read', async () => {
    tenant.emulator.inject('403:path=/groups/*');
    const read = groups.read('9a0f0000-0000-4000-8000-00000000dead', never());
    await expect(read).rejects.toMatchObject({ facts: { status: 403 } });
  });
});

describe('a creation', () => {
  it.each([
    ['was lost before it happened', 'reset:method=POST:count=1', 2],
    ['was lost after it happened', 'reset-after:method=POST:count=1', 1],
    ['was a gateway’s, after it happened', '504:method=POST:processed=true:count=1', 1],
    ['was a page of a proxy', 'poison=html:method=POST:count=1', 1],
    ['was lost three times, the last time after it happened', 'reset:method=POST:count=2', 3],
  ])('whose answer %s makes one object', async (why, fault, posts) => {
    tenant.emulator.inject(fault);
    if (posts === 3) tenant.emulator.inject('reset-after:method=POST:count=1');
    const made = await groups.create(creation(why));
    expect(made).toMatchObject({ live: { displayName: why }, everywhere: true });
    expect((await live()).filter((name) => name === why)).toHaveLength(1);
    expect(sent('POST')).toBe(posts);
  });

  it('is not confused with an object of the same content that was there before', async () => {
    const { live: before } = await groups.create(creation('Twin'));
    const session = sessionOf(tenant);
    tenant.emulator.inject('reset:method=POST:count=1');
    const { live: made } = await session.create(creation('Twin'));
    expect(made.id).not.toBe(before.id);
    tenant.emulator.inject('reset-after:method=POST:count=1');
    const { live: third } = await session.create(creation('Twin'));
    expect([before.id, made.id]).not.toContain(third.id);
  });

  it('is not taken by two of the same content', async () => {
    await groups.list(never());
    tenant.emulator.inject('reset:method=POST:count=1');
    tenant.emulator.inject('reset-after:method=POST:count=1');
    const made = await Promise.all([1, 2].map(() => groups.create(creation('Pair'))));
    expect(new Set(made.map(({ live: { id } }) => id)).size).toBe(2);
    expect((await live()).filter((name) => name === 'Pair')).toHaveLength(2);
  });

  it('that may have made several objects is an error that lists them', async () => {
    await groups.list(never());
    const others = [1, 2].map(() => sessionOf(tenant).create(creation('Many')));
    const ids = (await Promise.all(others)).map(({ live: { id } }) => id).sort();
    tenant.emulator.inject('reset:method=POST:count=1');
    const error: unknown = await groups.create(creation('Many')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      reason: 'unreachable',
      message: expect.stringContaining('was lost, and 2 new objects have its content: ') as string,
    });
    for (const id of ids) expect(String(error)).toContain(id);
    expect(sent('POST')).toBe(3);
  });

  it('that Graph refused is not sent again', async () => {
    const refused = { ...creation('x'), body: { displayName: 7 } };
    await expect(groups.create(refused)).rejects.toMatchObject({ facts: { status: 400 } });
    expect(sent('POST')).toBe(1);
  });

  it('says that it may have happened where nothing can be read either', async () => {
    await groups.list(never());
    tenant.emulator.inject('reset');
    await expect(groups.create(creation('Dark'))).rejects.toThrow(
      /no answer came to POST .* may or may not have happened; reading it back failed as well: no answer came to GET /,
    );
  });

  it('that exists never fails, but says what it could not read', async () => {
    await groups.list(never());
    tenant.emulator.inject('403:method=GET');
    const made = await groups.create(creation('Unread'));
    expect(made).toMatchObject({
      live: { displayName: 'Unread' },
      everywhere: false,
      problem: { reason: 'refused' },
    });
  });

  it.each([1, 10, 20])('of %i objects at once takes two lists for every ten', async (count) => {
    const whole = { ...groupsEntity, list: aCall({ path: '/groups' }) };
    const session = new Collection(tenant.client(), whole);
    await session.list(never());
    mark = tenant.emulator.requests.length;
    for (let done = 0; done < count; done += 10) {
      const batch = Array.from({ length: Math.min(10, count - done) }, (_, index) =>
        session.create(creation(`Many ${String(count)} ${String(done + index)}`)),
      );
      for (const { everywhere } of await Promise.all(batch)) expect(everywhere).toBe(true);
    }
    expect(sent('POST')).toBe(count);
    expect(sent('GET')).toBe(2 * Math.ceil(count / 10));
  });
});
