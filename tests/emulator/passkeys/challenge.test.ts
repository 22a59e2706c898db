import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objects } from '../../../emulator/json';
import { answerTo } from '../support/authenticator';
import {
  type KeyTenant,
  keyTenant,
  methodsOf,
  NOW,
  openKeyTenant,
  OTHER_TENANT,
  passkeySeed,
} from '../support/passkeys';
import { DEV, openSession, refusal } from '../support/session';

const { users } = DEV;
const REFUSED = { status: 400, code: 'BadRequest', fact: 'passkey-challenge; assumed' };

let now = NOW;
let tenant: KeyTenant;
beforeEach(async () => {
  now = NOW;
  tenant = await openKeyTenant({}, { now: () => now });
});
afterEach(() => tenant.session.close());

describe('a challenge', () => {
  it('registers once, even after the passkey is deleted', async () => {
    const body = answerTo(await tenant.options(), tenant.attested);
    const { status, headers } = await tenant.post(body);
    expect(status).toBe(201);
    expect(refusal(await tenant.post(body))).toEqual(REFUSED);
    const address = headers.get('location') ?? '';
    expect((await tenant.session.send('DELETE', address)).status).toBe(204);
    expect(refusal(await tenant.post(body))).toEqual(REFUSED);
    expect(await tenant.list()).toEqual([]);
  });

  it('stays good where the first answer to it was refused', async () => {
    const options = await tenant.options();
    const wrong = await tenant.post(answerTo(options, { ...tenant.attested, flags: 0x41 }));
    expect(wrong.status).toBe(400);
    expect((await tenant.post(answerTo(options, tenant.attested))).status).toBe(201);
  });

  it.each([
    [299_999, 201],
    [300_000, 400],
    [30 * 24 * 3600_000, 400],
  ])('after %d ms is answered %d', async (ms, status) => {
    const body = answerTo(await tenant.options(), tenant.attested);
    now += ms;
    await tenant.options(users.grace);
    const answer = await tenant.post(body);
    expect(answer.status).toBe(status);
    if (status === 400) expect(refusal(answer)).toEqual(REFUSED);
  });

  it('of beta lasts as long as it says', async () => {
    const call = 'creationOptions(challengeTimeoutInMinutes=480)';
    const options = await tenant.session.get(`${methodsOf(users.ada, 'beta')}/${call}`);
    now += 479 * 60_000;
    expect((await tenant.post(answerTo(options, tenant.attested))).status).toBe(201);
  });

  it('is refused for another user, and then still good for its own', async () => {
    const body = answerTo(await tenant.options(), tenant.attested);
    expect(refusal(await tenant.post(body, users.grace))).toEqual(REFUSED);
    expect((await tenant.post(body)).status).toBe(201);
  });

  it('is refused by another tenant', async () => {
    const token = await tenant.session.emulator.mintToken({
      tenantId: OTHER_TENANT,
      clientId: DEV.clients.pipeline,
      roles: ['UserAuthMethod-Passkey.ReadWrite.All'],
    });
    const body = answerTo(await tenant.options(), tenant.attested);
    expect(refusal(await tenant.post(body, users.ada, { token }))).toEqual(REFUSED);
    const own = answerTo(await tenant.options(users.ada, { token }), tenant.attested);
    expect(refusal(await tenant.post(own))).toEqual(REFUSED);
    expect((await tenant.post(own, users.ada, { token })).status).toBe(201);
  });

  it.each(['AAAA', ''])('that nobody gave is refused: "%s"', async (challenge) => {
    const body = answerTo(await tenant.options(), {
      ...tenant.attested,
      clientData: { challenge },
    });
    expect(refusal(await tenant.post(body))).toEqual(REFUSED);
  });
});

describe('a registration', () => {
  it('whose answer is lost has taken place, and is refused the second time', async () => {
    const body = answerTo(await tenant.options(), tenant.attested);
    tenant.session.emulator.inject('reset-after:method=POST:path=*/fido2Methods');
    await expect(tenant.post(body)).rejects.toThrow();
    tenant.session.emulator.clearFaults();
    expect(await tenant.list()).toHaveLength(1);
    expect(refusal(await tenant.post(body))).toEqual(REFUSED);
    expect(await tenant.list()).toHaveLength(1);
  });

  it('is logged as an administrator’s', async () => {
    await tenant.register({ displayName: 'Logged key' });
    const filter = encodeURI(`$filter=activityDisplayName eq 'Admin registered security info'`);
    const entries = await tenant.session.get(`/v1.0/auditLogs/directoryAudits?${filter}`);
    expect(objects(entries, 'value')).toMatchObject([{ targetResources: [{ id: users.ada }] }]);
    expect(JSON.stringify(entries)).toContain('Logged key');
  });

  it('is done in a batch', async () => {
    const body = answerTo(await tenant.options(), tenant.attested);
    const requests = [
      {
        id: '1',
        method: 'POST',
        url: `/users/${users.ada}/authentication/fido2Methods`,
        headers: { 'Content-Type': 'application/json' },
        body,
      },
    ];
    const answer = await tenant.session.send('POST', '/v1.0/$batch', { body: { requests } });
    expect(objects(answer.body, 'responses')).toMatchObject([{ id: '1', status: 201 }]);
  });

  it('counts in the registration report', async () => {
    await tenant.register({}, users.grace);
    const report = await tenant.session.get(
      `/v1.0/reports/authenticationMethods/userRegistrationDetails/${users.grace}`,
    );
    expect(report).toMatchObject({ methodsRegistered: ['passKeyDeviceBound'] });
  });

  it('is seen by a lagging reader in turns', async () => {
    const lagging = await openKeyTenant({}, { lagMs: 60_000 });
    expect((await lagging.register()).status).toBe(201);
    const seen = [await lagging.list(), await lagging.list()].map(({ length }) => length);
    expect(seen.toSorted((a, b) => a - b)).toEqual([0, 1]);
    await lagging.session.close();
  });
});

describe('a restart', () => {
  it('keeps passkeys, challenges, and which of them are used', async () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'entra-policy-keys-'));
    const { vendor, attested } = tenant;
    const seed = passkeySeed(vendor);
    const open = async () =>
      keyTenant(await openSession({ seed, stateDir, now: () => now }), vendor);
    const first = await open();
    const used = answerTo(await first.options(), attested);
    const waiting = answerTo(await first.options(), attested);
    expect((await first.post(used)).status).toBe(201);
    await first.session.close();
    const second = await open();
    expect(await second.list()).toMatchObject([{ model: 'Test Key 5' }]);
    expect(refusal(await second.post(used))).toEqual(REFUSED);
    expect((await second.post(waiting)).status).toBe(201);
    await second.session.close();
    rmSync(stateDir, { recursive: true });
  });
});
