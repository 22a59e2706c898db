import type { SeedInput } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import { DEV, openSession, refusal, type Session, values } from '../support/session';

const SIGN_INS = '/v1.0/auditLogs/signIns';
const { users } = DEV;

function entry(minute: number, more: JsonObject = {}): JsonObject {
  return {
    id: `00000000-0000-4000-8000-${String(minute).padStart(12, '0')}`,
    createdDateTime: `2026-11-24T12:${String(minute).padStart(2, '0')}:00Z`,
    userId: users.ada,
    userPrincipalName: `ada@${DEV.domain}`,
    appDisplayName: 'Azure Portal',
    status: { errorCode: 0, failureReason: null, additionalDetails: null },
    conditionalAccessStatus: 'success',
    appliedConditionalAccessPolicies: [
      { id: 'p', displayName: 'Require passkeys', result: 'success' },
    ],
    authenticationRequirement: 'multiFactorAuthentication',
    authenticationMethodsUsed: ['Passkey'],
    someFutureProperty: { level: 3 },
    ...more,
  };
}

const seed: SeedInput = {
  version: 1,
  tenants: [
    {
      tenantId: DEV.tenantId,
      displayName: 'Sign-ins',
      domain: DEV.domain,
      signIns: [
        entry(5),
        entry(30, { userId: users.grace, status: { errorCode: 53003 } }),
        entry(10),
        { createdDateTime: '2026-11-24T11:00:00Z', userId: users.alan },
      ],
    },
  ],
};

let session: Session;
beforeAll(async () => {
  session = await openSession({ seed });
});
afterAll(() => session.close());

const times = async (query = ''): Promise<string[]> =>
  values(await session.get(`${SIGN_INS}${query}`)).map((found) =>
    text(found, 'createdDateTime').slice(11, 16),
  );
const where = (filter: string): Promise<string[]> =>
  times(`?$filter=${encodeURIComponent(filter)}`);

describe('sign-ins', () => {
  it('are what the seed says, newest first', async () => {
    expect(await times()).toEqual(['12:30', '12:10', '12:05', '11:00']);
  });

  it('are none in a tenant whose seed has none', async () => {
    const other = await openSession();
    await other.patchFido2({ isSelfServiceRegistrationAllowed: false });
    expect(values(await other.get(SIGN_INS))).toEqual([]);
    await other.close();
  });

  it('keep what the type does not know, and show beta’s part on beta', async () => {
    const id = text(entry(10), 'id');
    const found = await session.get(`${SIGN_INS}/${id}`);
    expect(found).toMatchObject({ id, someFutureProperty: { level: 3 } });
    expect(found).not.toHaveProperty('authenticationRequirement');
    expect(found).not.toHaveProperty('authenticationMethodsUsed');
    expect(await session.get(`/beta/auditLogs/signIns/${id}`)).toMatchObject({
      authenticationRequirement: 'multiFactorAuthentication',
      authenticationMethodsUsed: ['Passkey'],
    });
  });

  it('get an id that stays where the seed gives none', async () => {
    const idOf = async (opened: Session): Promise<unknown> =>
      values(await opened.get(SIGN_INS)).at(-1)?.['id'];
    const again = await openSession({ seed });
    expect(await idOf(again)).toEqual(await idOf(session));
    expect(await idOf(again)).toMatch(/^[\da-f]{8}-/);
    await again.close();
  });

  it('are filtered', async () => {
    expect(await where(`userId eq '${users.grace}'`)).toEqual(['12:30']);
    expect(await where('status/errorCode eq 53003')).toEqual(['12:30']);
    expect(
      await where(
        'createdDateTime ge 2026-11-24T12:00:00Z and createdDateTime le 2026-11-24T12:10:00Z',
      ),
    ).toEqual(['12:10', '12:05']);
    expect(await where(`startswith(appDisplayName,'azure')`)).toEqual(['12:30', '12:10', '12:05']);
  });

  it('are read in pages', async () => {
    const first = await session.get(`${SIGN_INS}?$top=3`);
    expect(values(first)).toHaveLength(3);
    const next = await session.get(text(first, '@odata.nextLink'));
    expect(values(next)).toMatchObject([{ userId: users.alan }]);
    expect(next).not.toHaveProperty('@odata.nextLink');
  });

  it.each(['$orderby=createdDateTime', '$select=id', '$top=1001', '$count=true'])(
    'take no %s',
    async (query) => {
      const answer = await session.send('GET', `${SIGN_INS}?${query}`);
      expect(answer.status).toBe(400);
    },
  );

  it('need a permission', async () => {
    const token = await session.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Policy.Read.All'],
    });
    expect(refusal(await session.send('GET', SIGN_INS, { token }))).toMatchObject({ status: 403 });
  });

  it('cannot be written', async () => {
    const answer = await session.send('POST', SIGN_INS, { body: entry(1) });
    expect(refusal(answer)).toMatchObject({ status: 400, fact: 'unknown-segment' });
  });
});
