import { RegistrationReport } from '../../../graph/reports/registration-report';
import { PEOPLE, peopleSeed } from '../../support/people';
import { leastRolesOfData, pipelineWith } from '../../support/tenant';
import { clientOf, never } from '../support/client';
import { Peer } from '../support/peer';
import { Tenant } from '../support/tenant';

const UNKNOWN = '05e40000-0000-4000-8000-00000000dead';
const clients = [pipelineWith(leastRolesOfData('entra_user_registration_details'))];

describe('the registration report', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await Tenant.open({ ...peopleSeed, clients, registrationReportLagMinutes: 90 });
  });
  afterAll(() => tenant.close());
  const report = (): RegistrationReport => new RegistrationReport(tenant.client());

  it('says what users have registered, and of whom it knows nothing', async () => {
    const ids = new Set([PEOPLE.ada, PEOPLE.grace, UNKNOWN]);
    const { reported, unreported, reportedAt } = await report().users(ids, never());
    expect(reported.map(({ id, methodsRegistered }) => [id, methodsRegistered])).toEqual([
      [PEOPLE.ada, ['passKeyDeviceBound', 'passKeySynced']],
      [PEOPLE.grace, ['mobilePhone']],
    ]);
    expect(unreported).toEqual([UNKNOWN]);
    const age = Date.now() - Date.parse(reportedAt ?? '');
    expect(age).toBeGreaterThan(89 * 60_000);
    expect(age).toBeLessThan(91 * 60_000);
  });

  it('is read once a session, and not at all for nobody', async () => {
    const mark = tenant.emulator.requests.length;
    const one = report();
    expect(await one.users(new Set(), never())).toEqual({
      reported: [],
      unreported: [],
      reportedAt: null,
    });
    expect(tenant.sent(mark)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => one.users(new Set([PEOPLE.ada]), never())));
    await one.users(new Set([PEOPLE.alan]), never());
    expect(tenant.sent(mark)).toEqual(['GET userRegistrationDetails 200']);
  });

  it('is asked for one user alone', async () => {
    expect(await report().of(PEOPLE.grace, never())).toMatchObject({ isMfaRegistered: true });
    expect(await report().of(UNKNOWN, never())).toBeNull();
  });
});

it('the registration report needs P1, and says so', async () => {
  const tenant = await Tenant.open({ ...peopleSeed, clients, licenses: [] });
  const report = new RegistrationReport(tenant.client());
  for (const ask of [
    () => report.users(new Set([PEOPLE.ada]), never()),
    () => report.of(PEOPLE.ada, never()),
  ]) {
    await expect(ask()).rejects.toMatchObject({
      message: expect.stringMatching(/is for tenants with Microsoft Entra ID P1/) as string,
    });
  }
  await tenant.close();
});

describe('an answer of the registration report', () => {
  const entry = (id: string, lastUpdatedDateTime: string | null, more: object = {}): object => ({
    id,
    lastUpdatedDateTime,
    methodsRegistered: [],
    ...more,
  });
  const answering = async (...bodies: object[]): Promise<[RegistrationReport, Peer]> => {
    const peer = await Peer.open(bodies.map((body) => ({ body })));
    return [new RegistrationReport(clientOf({ graph: peer.url })), peer];
  };

  it('is as old as its oldest entry, of those that count', async () => {
    const [report, peer] = await answering({
      value: [
        entry('A', '2026-11-20T10:00:00.1234567Z'),
        entry('b', '2026-11-19T23:00:00Z'),
        entry('c', null),
        entry('other', '2020-01-01T00:00:00Z'),
      ],
    });
    const { reportedAt } = await report.users(new Set(['a', 'b', 'c']), never());
    expect(reportedAt).toBe('2026-11-19T23:00:00Z');
    await peer.close();
  });

  it('keeps names of methods that nobody knows', async () => {
    const methodsRegistered = ['brainWaves'];
    const [report, peer] = await answering({ value: [entry('a', null, { methodsRegistered })] });
    const { reported } = await report.users(new Set(['a']), never());
    expect(reported[0]?.methodsRegistered).toEqual(methodsRegistered);
    await peer.close();
  });

  it('may stand within "value", as the page of one user shows it', async () => {
    const [report, peer] = await answering({ value: entry('a', null) });
    expect(await report.of('a', never())).toMatchObject({ id: 'a' });
    await peer.close();
  });

  it.each([{ value: [] }, { value: null }, {}, []])('is unreadable as %j', async (body) => {
    const [report, peer] = await answering(body);
    await expect(report.of('a', never())).rejects.toMatchObject({ reason: 'unreadable' });
    await peer.close();
  });

  it('is asked for again after a failure', async () => {
    const peer = await Peer.open([
      { status: 400, body: {} },
      { body: { value: [entry('a', null)] } },
    ]);
    const report = new RegistrationReport(clientOf({ graph: peer.url }));
    await expect(report.users(new Set(['a']), never())).rejects.toThrow('status 400');
    expect((await report.users(new Set(['a']), never())).reported).toHaveLength(1);
    await peer.close();
  });
});
