import { authenticationMethodsPolicyEntity as entity } from '../../graph/authentication-methods-policy';
import { Singleton, type SingletonWrite } from '../../graph/singleton';
import { TENANT_ID } from '../support/tenant';
import { never } from './support/client';
import { Tenant } from './support/tenant';

const KIND = 'authenticationMethodsPolicy';

let tenant: Tenant;
let original: object;
beforeAll(async () => {
  tenant = await Tenant.open();
  original = live();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.emulator.clearFaults();
  store(original);
});

type Policy = Awaited<ReturnType<Singleton<typeof entity.type>['read']>>;

const live = (): Policy => tenant.emulator.admin.read(TENANT_ID, KIND, KIND) as unknown as Policy;
const store = (value: object): void => {
  tenant.emulator.admin.write(TENANT_ID, KIND, KIND, value as never);
};
const policy = () => new Singleton(tenant.client(), entity);

const reportsOf = ({ reportSuspiciousActivitySettings: reports }: Policy): unknown =>
  reports?.state;

/** Asks for reconfirmation, which v1.0 knows, and turns reports on, which beta alone does. */
function change(overrides: Partial<SingletonWrite<Policy>> = {}): SingletonWrite<Policy> {
  const isOurs = (found: Policy): boolean => found.reconfirmationInDays === 90;
  return {
    signal: never(),
    isPlannedFrom: (found) => found.reconfirmationInDays === null && reportsOf(found) === 'default',
    isKept: (found) => isOurs(found) && reportsOf(found) === 'enabled',
    change: (found) => ({
      ...(!isOurs(found) && { reconfirmationInDays: 90 }),
      ...(reportsOf(found) !== 'enabled' && {
        reportSuspiciousActivitySettings: { state: 'enabled' },
      }),
    }),
    betaProperties: () => ['reportSuspiciousActivitySettings'],
    describeChange: () => 'it is another one',
    describeLoss: () => 'it is another one',
    ...overrides,
  };
}

const patches = (mark: number): string[] =>
  tenant.emulator.requests
    .slice(mark)
    .filter(({ method }) => method === 'PATCH')
    .map(({ version, status }) => `${String(version)} ${String(status)}`);

describe('the root policy', () => {
  it('is read from beta, without the methods and the time of the last write', async () => {
    const read = await policy().read(never());
    expect(read).toMatchObject({ id: KIND, systemCredentialPreferences: { state: 'default' } });
    expect(read).not.toHaveProperty('authenticationMethodConfigurations');
    expect(read).not.toHaveProperty('lastModifiedDateTime');
  });
});

describe('a change of what v1.0 and what only beta knows', () => {
  it('is two writes, v1.0 first, that are read back as one', async () => {
    const mark = tenant.emulator.requests.length;
    expect(await policy().write(change())).toMatchObject({ everywhere: true });
    expect(live()).toMatchObject({
      reconfirmationInDays: 90,
      reportSuspiciousActivitySettings: { state: 'enabled' },
    });
    expect(patches(mark)).toEqual(['v1.0 200', 'beta 200']);
  });

  it.each([
    [
      'v1.0 alone',
      { betaProperties: () => [], change: () => ({ reconfirmationInDays: 90 }) },
      'v1.0',
    ],
    [
      'beta alone',
      { change: () => ({ reportSuspiciousActivitySettings: { state: 'enabled' } }) },
      'beta',
    ],
  ])('is one write where it concerns %s', async (_, overrides, version) => {
    const mark = tenant.emulator.requests.length;
    await policy().write(
      change({ ...overrides, isKept: () => tenant.emulator.requests.length > mark + 2 }),
    );
    expect(patches(mark)).toEqual([`${version} 200`]);
  });

  it('goes on where only the answer to the second write was lost', async () => {
    const mark = tenant.emulator.requests.length;
    tenant.emulator.inject('reset-after:method=PATCH:skip=1:count=1');
    expect(await policy().write(change())).toMatchObject({ everywhere: true });
    expect(patches(mark)).toHaveLength(2);
  });

  it('sends the second write again where it was lost, and the first one not', async () => {
    const mark = tenant.emulator.requests.length;
    tenant.emulator.inject('reset:method=PATCH:skip=1:count=1');
    expect(await policy().write(change())).toMatchObject({ everywhere: true });
    expect(patches(mark).map((line) => line.split(' ')[0])).toEqual(['v1.0', 'beta', 'beta']);
    expect(reportsOf(live())).toBe('enabled');
  });

  it('says what stands where the second write is refused', async () => {
    tenant.emulator.inject('403:method=PATCH:skip=1');
    await expect(policy().write(change())).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringMatching(
        /^reconfirmationInDays had been written already when the rest of the change failed, and stays as written: /,
      ) as string,
    });
    expect(live()).toMatchObject({
      reconfirmationInDays: 90,
      reportSuspiciousActivitySettings: { state: 'default' },
    });
  });

  it('says so as well where somebody else writes before the second one is sent again', async () => {
    tenant.emulator.inject('reset:method=PATCH:skip=1:count=1');
    let reads = 0;
    const meddled = change({
      isPlannedFrom: (found) => {
        reads += 1;
        if (reads === 1) return true;
        return found.reconfirmationInDays === null && found.policyMigrationState === 'never';
      },
    });
    await expect(policy().write(meddled)).rejects.toMatchObject({
      reason: 'unreachable',
      message: expect.stringMatching(
        /^reconfirmationInDays had been written already .*; the object shows neither what was there before nor all that was written/,
      ) as string,
    });
  });

  it('writes nothing at all where somebody else wrote before', async () => {
    store({ ...original, reconfirmationInDays: 30 });
    const mark = tenant.emulator.requests.length;
    await expect(policy().write(change())).rejects.toMatchObject({ reason: 'changed' });
    expect(patches(mark)).toEqual([]);
  });
});
