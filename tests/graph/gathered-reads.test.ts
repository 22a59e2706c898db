import { GatheredReads } from '../../graph/gathered-reads';
import { readGroup } from '../../graph/groups';
import { GROUPS } from '../support/tenant';
import { never } from './support/client';
import { Tenant } from './support/tenant';

const GONE = '9a0f0000-0000-4000-8000-00000000ffff';

let tenant: Tenant;
let reads: GatheredReads;
let mark: number;
beforeAll(async () => {
  tenant = await Tenant.open();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  reads = new GatheredReads(tenant.client());
  mark = tenant.emulator.requests.length;
});

const read = async (id: string, signal = never()): Promise<string> => {
  const answer = await reads.read({ call: readGroup, parameters: { id } }, signal);
  return 'error' in answer ? String(answer.error.facts.status) : 'there';
};

describe('reads that are gathered', () => {
  it('each have their own answer', async () => {
    const ids = [GROUPS.staff, GONE, GROUPS.office];
    expect(await Promise.all(ids.map((id) => read(id)))).toEqual(['there', '404', 'there']);
    expect(tenant.sent(mark)).toEqual(['POST $batch 200']);
  });

  it('may be added to until they are sent, and keep their order', async () => {
    const ids: string[] = [GROUPS.staff];
    const many = reads.readAll(
      () => ids.map((id) => ({ call: readGroup, parameters: { id } })),
      never(),
    );
    const one = read(GROUPS.office);
    ids.push(GONE);
    expect((await many).map((answer) => 'error' in answer)).toEqual([false, true]);
    expect(await one).toBe('there');
    expect(tenant.sent(mark)).toEqual(['POST $batch 200']);
  });

  it('do not wait for those that come later', async () => {
    expect(await read(GROUPS.staff)).toBe('there');
    expect(await read(GROUPS.office)).toBe('there');
    expect(tenant.sent(mark)).toEqual(Array(2).fill('POST $batch 200'));
  });

  it('fail together where their batch does, and leave the next alone', async () => {
    tenant.emulator.inject('401:path=/$batch:count=1');
    const asked = [read(GROUPS.staff), read(GROUPS.office)];
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await read(GROUPS.staff)).toBe('there');
  });

  it('end with Terraform', async () => {
    const controller = new AbortController();
    const asked = read(GROUPS.staff, controller.signal);
    controller.abort(new Error('stopped'));
    await expect(asked).rejects.toThrow('stopped');
    expect(await read(GROUPS.staff)).toBe('there');
  });
});
