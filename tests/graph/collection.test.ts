import { z } from 'zod';
import { Collection, type CollectionEntity, type Creation } from '../../graph/collection';
import { PIPELINE, TENANT_ID } from '../support/tenant';
import { aCall, never } from './support/client';
import { Tenant } from './support/tenant';

const type = z.looseObject({ id: z.string(), displayName: z.string() });
type Group = z.infer<typeof type>;

/** Groups, two to a page: a collection that the emulator has. */
const entity: CollectionEntity<typeof type> = {
  list: aCall({ path: '/groups?$top=2' }),
  read: aCall({ path: '/groups/{id}' }),
  create: aCall({ method: 'POST', path: '/groups' }),
  update: aCall({ method: 'PATCH', path: '/groups/{id}' }),
  remove: aCall({ method: 'DELETE', path: '/groups/{id}' }),
  type,
};
const BOUND_MS = 40;

let tenant: Tenant;
let groups: Collection<typeof type>;
let mark: number;
beforeAll(async () => {
  const secrets = [{ value: PIPELINE.secret }];
  const roles = ['Group.ReadWrite.All'];
  tenant = await Tenant.open({
    groups: ['A', 'B', 'C', 'D', 'E'].map((displayName, index) => ({
      id: `9a0f0000-0000-4000-8000-00000000000${index}`,
      displayName,
    })),
    clients: [{ name: 'pipeline', clientId: PIPELINE.clientId, secrets, roles }],
  });
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  groups = new Collection(tenant.client(), entity, BOUND_MS);
  mark = tenant.emulator.requests.length;
});

const namesOf = (all: readonly Group[]): string[] => all.map(({ displayName }) => displayName);
const live = async (): Promise<string[]> =>
  namesOf(await new Collection(tenant.client(), entity).list(never()));
const sent = (method: string): number =>
  tenant.sent(mark).filter((line) => line.startsWith(method)).length;

function creation(name: string): Creation<Group> {
  return {
    body: { displayName: name, mailNickname: name, mailEnabled: false, securityEnabled: true },
    isSame: ({ displayName }) => displayName === name,
    signal: never(),
  };
}

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
    const [first] = await groups.list(never());
    await groups.update(first?.id ?? '', { description: 'changed' }, never());
    const [again] = await groups.list(never());
    expect(again).toMatchObject({ description: 'changed' });
  });

  it('is dropped by a write that failed: it may have happened', async () => {
    const [first] = await groups.list(never());
    tenant.emulator.inject('reset-after:method=PATCH:count=1');
    const update = groups.update(first?.id ?? '', { description: 'lost' }, never());
    await expect(update).rejects.toMatchObject({ reason: 'unreachable' });
    expect((await groups.list(never()))[0]).toMatchObject({ description: 'lost' });
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
    const made = await new Collection(tenant.client(), entity).create(creation('Late'));
    expect(await groups.read(made.id, never())).toMatchObject({ displayName: 'Late' });
    await groups.remove(made.id, never());
  });

  it('is deletion where the object was not written here', async () => {
    mark = tenant.emulator.requests.length;
    expect(await groups.read('9a0f0000-0000-4000-8000-00000000dead', never())).toBeNull();
    expect(sent('GET')).toBe(4);
  });

  it('is asked about once more after the lag bound where it was written here', async () => {
    const boundMs = 600;
    const session = new Collection(tenant.client(), entity, boundMs);
    const made = await session.create(creation('Brief'));
    const created = Date.now();
    tenant.emulator.admin.write(TENANT_ID, 'group', made.id, undefined);
    mark = tenant.emulator.requests.length;
    expect(await session.read(made.id, never())).toBeNull();
    expect(Date.now() - created).toBeGreaterThanOrEqual(boundMs - 20);
    expect(tenant.sent(mark).filter((line) => line.endsWith('404'))).toHaveLength(2);
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
    expect(made.displayName).toBe(why);
    expect((await live()).filter((name) => name === why)).toHaveLength(1);
    expect(sent('POST')).toBe(posts);
  });

  it('is not confused with an object of the same content that was there before', async () => {
    const before = await groups.create(creation('Twin'));
    const session = new Collection(tenant.client(), entity, BOUND_MS);
    tenant.emulator.inject('reset:method=POST:count=1');
    const made = await session.create(creation('Twin'));
    expect(made.id).not.toBe(before.id);
    tenant.emulator.inject('reset-after:method=POST:count=1');
    const third = await session.create(creation('Twin'));
    expect([before.id, made.id]).not.toContain(third.id);
  });

  it('that may have made several objects is an error that lists them', async () => {
    await groups.list(never());
    const others = [1, 2].map(() =>
      new Collection(tenant.client(), entity).create(creation('Many')),
    );
    const ids = (await Promise.all(others)).map(({ id }) => id).sort();
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
});

describe('a removal', () => {
  it('of what is gone already is as good', async () => {
    const made = await groups.create(creation('Gone'));
    await groups.remove(made.id, never());
    await expect(groups.remove(made.id, never())).resolves.toBeUndefined();
    expect(await live()).not.toContain('Gone');
  });

  it('that is refused is an error', async () => {
    tenant.emulator.inject('403:method=DELETE');
    const [first] = await groups.list(never());
    await expect(groups.remove(first?.id ?? '', never())).rejects.toMatchObject({
      facts: { status: 403 },
    });
  });
});
