import { readFido2, fido2Entity, type Fido2Configuration } from '../../graph/methods/fido2';
import { Singleton, type SingletonWrite } from '../../graph/singleton';
import { TENANT_ID } from '../support/tenant';
import { never } from './support/client';
import { Tenant } from './support/tenant';

let tenant: Tenant;
let original: unknown;
beforeAll(async () => {
  tenant = await Tenant.open();
  original = live();
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.emulator.clearFaults();
  store(original);
});

const KIND = 'authenticationMethodConfiguration';
const live = () =>
  tenant.emulator.admin.read(TENANT_ID, KIND, 'fido2') as unknown as Fido2Configuration;
const store = (value: unknown): void => {
  tenant.emulator.admin.write(TENANT_ID, KIND, 'fido2', value as never);
};
const method = () => new Singleton(tenant.client(), fido2Entity);

/** Turns the method to a state, from the one that it has now. */
function turn(state: string, from = live().state): SingletonWrite<Fido2Configuration> {
  return {
    signal: never(),
    isPlannedFrom: (found) => found.state === from,
    betaProperties: () => [],
    isKept: (found) => found.state === state,
    change: () => ({ state }),
    describeChange: (found) => `state is ${found.state}`,
    describeLoss: (found) => `state is ${found.state}`,
  };
}

describe('a singleton', () => {
  it('is read with what this version does not know', async () => {
    store({ ...live(), inventedProperty: { a: [1] }, state: 'unheardOf' });
    expect(await method().read(never())).toMatchObject({
      id: 'Fido2',
      inventedProperty: { a: [1] },
      state: 'unheardOf',
    });
  });

  it('is written with its type, and nothing but the change', async () => {
    const { state, ...before } = live();
    expect(state).toBe('enabled');
    const written = await method().write(turn('disabled'));
    expect(written).toMatchObject({ everywhere: true, live: { state: 'disabled' } });
    expect(live()).toEqual({ ...before, state: 'disabled' });
  });

  it.each([
    ['lost before the write', 'reset:method=PATCH:count=1', 2],
    ['lost after the write', 'reset-after:method=PATCH:count=1', 1],
    ['a gateway’s, before the write', '504:method=PATCH:count=1', 2],
    ['a gateway’s, after the write', '504:method=PATCH:processed=true:count=1', 1],
    ['a page of a proxy', 'poison=html:method=PATCH:count=1', 1],
    ['a refusal for the rate', '429:retry-after=0:method=PATCH:count=2', 3],
  ])('is written once where the answer is %s', async (_, fault, patches) => {
    const mark = tenant.emulator.requests.length;
    tenant.emulator.inject(fault);
    expect(await method().write(turn('disabled'))).toMatchObject({ everywhere: true });
    expect(live().state).toBe('disabled');
    expect(tenant.sent(mark).filter((line) => line.startsWith('PATCH'))).toHaveLength(patches);
  });

  it('is not written over a change of somebody else, whom the error names', async () => {
    const planned = turn('disabled', 'enabled');
    store({ ...live(), state: 'migrating' });
    const mark = tenant.emulator.requests.length;
    await expect(method().write(planned)).rejects.toMatchObject({
      reason: 'changed',
      message: expect.stringContaining('nothing was written: state is migrating.') as string,
    });
    expect(tenant.sent(mark)).toEqual(['GET fido2 200', 'GET fido2 200']);
  });

  it('says that the change may have happened where the connection stays broken', async () => {
    tenant.emulator.inject('reset:method=PATCH');
    tenant.emulator.inject('reset:method=GET:skip=2');
    await expect(method().write(turn('disabled'))).rejects.toMatchObject({
      reason: 'unreachable',
      message: expect.stringMatching(
        /no answer came to PATCH .* may or may not have happened; reading it back failed as well: no answer came to GET /,
      ) as string,
    });
  });

  it.each(['html', 'empty', 'truncated', 'wrong-types', 'proto', 'huge'])(
    'is not read from an answer that is poisoned (%s)',
    async (poison) => {
      tenant.emulator.inject(`poison=${poison}:method=GET`);
      await expect(method().read(never())).rejects.toMatchObject({
        reason: 'unreadable',
        message: expect.stringContaining(
          `GET ${poison === 'empty' || poison === 'wrong-types' ? '' : '/v1.0'}${readFido2.path}`,
        ) as string,
      });
    },
  );
});

describe('a singleton whose replicas lag', () => {
  it('is written once, and shown only when it shows everywhere', async () => {
    const lagging = await Tenant.open({}, { lagMs: 300 });
    const far = new Singleton(lagging.client(), fido2Entity);
    const { live: shown, everywhere } = await far.write(turn('disabled', 'enabled'));
    expect([shown.state, everywhere]).toEqual(['disabled', true]);
    expect((await far.read(never())).state).toBe('disabled');
    expect(lagging.sent().filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
    await lagging.close();
  });
});
