import { SharedList } from '../../../graph/collection/shared-list';
import { fakeTime, realTime } from '../support/clock';
import { never } from '../support/client';

/** Counts the lists that were fetched, and what each of them shows. */
class Service {
  fetched = 0;
  failing = false;
  readonly lists = new SharedList<number>(() => {
    this.fetched += 1;
    return this.failing ? Promise.reject(new Error('down')) : Promise.resolve([this.fetched]);
  });
}

let service: Service;
beforeEach(() => {
  service = new Service();
  fakeTime();
});
afterEach(realTime);

const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(100);

it('the current list is one until a write', async () => {
  expect(await service.lists.current(never())).toEqual([1]);
  expect(await service.lists.current(never())).toEqual([1]);
  await service.lists.during(() => Promise.resolve());
  expect(await service.lists.current(never())).toEqual([2]);
});

it('a fresh list is one for all who ask before it starts, and becomes the current one', async () => {
  await service.lists.current(never());
  const fresh = [service.lists.fresh(never()), service.lists.fresh(never())];
  await settle();
  expect(await Promise.all(fresh)).toEqual([[2], [2]]);
  expect(await service.lists.current(never())).toEqual([2]);
});

it('a fresh list waits for every write that is under way', async () => {
  let end = (): void => undefined;
  const write = service.lists.during(() => new Promise<void>((resolve) => (end = resolve)));
  const fresh = service.lists.fresh(never());
  await settle();
  expect(service.fetched).toBe(0);
  end();
  await write;
  await settle();
  expect(await fresh).toEqual([1]);
});

it('a list that failed is not kept', async () => {
  service.failing = true;
  await expect(service.lists.current(never())).rejects.toThrow('down');
  service.failing = false;
  expect(await service.lists.current(never())).toEqual([2]);
});

it('a write that fails makes lists stale as well', async () => {
  await service.lists.current(never());
  await expect(service.lists.during(() => Promise.reject(new Error('lost')))).rejects.toThrow(
    'lost',
  );
  expect(await service.lists.current(never())).toEqual([2]);
});

it('a cancelled wait for a fresh list leaves the next one free', async () => {
  const cancel = new AbortController();
  const fresh = service.lists.fresh(cancel.signal);
  cancel.abort(new Error('stopped'));
  await expect(fresh).rejects.toThrow('stopped');
  const next = service.lists.fresh(never());
  await settle();
  expect(await next).toEqual([1]);
});
