import type { JsonObject } from '../../../emulator/json';
import {
  create,
  createId,
  ids,
  POLICIES,
  policy,
  refused,
  STRENGTHS,
  strength,
} from '../support/access';
import { LATE_MEMBERS, message, openSession, type Session } from '../support/session';

const ROOT = '/identity/conditionalAccess/authenticationStrength';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const replace = (id: string, ...allowedCombinations: string[]) =>
  session.send('POST', `/v1.0${STRENGTHS}/${id}/updateAllowedCombinations`, {
    body: { allowedCombinations },
  });
const using = (id: string, values: JsonObject = {}): JsonObject =>
  policy({ grantControls: { operator: 'OR', authenticationStrength: { id }, ...values } });

describe('updateAllowedCombinations', () => {
  it('answers what was and what is', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const answer = await replace(id, 'password, voice');
    expect(answer.body).toMatchObject({
      previousCombinations: ['fido2'],
      currentCombinations: ['password,voice'],
      conditionalAccessReferences: [],
      additionalInformation: null,
    });
    expect(answer.status).toBe(200);
    expect(await session.get(`/v1.0${STRENGTHS}/${id}`)).toMatchObject({
      allowedCombinations: ['password,voice'],
    });
  });

  it('names the policies that accept more from then on', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const user = await createId(session, POLICIES, using(id));
    const answer = await replace(id, 'fido2', 'password,sms');
    expect(answer.body).toMatchObject({
      conditionalAccessReferences: [user],
      additionalInformation: expect.stringContaining('password,sms') as string,
    });
  });

  it('is refused where a policy would lose the MFA claim that it needs', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const user = await createId(session, POLICIES, using(id));
    const answer = await replace(id, 'password');
    expect(message(answer)).toContain(user);
    expect([answer.status, answer.headers.get('x-emulator-fact')]).toEqual([
      400,
      'strength-drops-mfa',
    ]);
    expect(await session.get(`/v1.0${STRENGTHS}/${id}`)).toMatchObject({
      allowedCombinations: ['fido2'],
      requirementsSatisfied: 'mfa',
    });
    await session.send('DELETE', `/v1.0${POLICIES}/${user}`);
    expect((await replace(id, 'password')).status).toBe(200);
  });

  it('is not refused for a policy that another control can satisfy', async () => {
    const id = await createId(session, STRENGTHS, strength());
    await create(session, POLICIES, using(id, { builtInControls: ['compliantDevice'] }));
    expect((await replace(id, 'password')).status).toBe(200);
  });
});

describe('usage', () => {
  it.each(['usage', 'usage()'])(
    'tells policies apart by whether they need MFA: %s',
    async (name) => {
      const id = await createId(session, STRENGTHS, strength());
      const sole = await createId(session, POLICIES, using(id));
      const both = await createId(
        session,
        POLICIES,
        using(id, { operator: 'AND', builtInControls: ['compliantDevice'] }),
      );
      const either = await createId(
        session,
        POLICIES,
        using(id, { builtInControls: ['compliantDevice'] }),
      );
      const usage = await session.get(`/v1.0${STRENGTHS}/${id}/${name}`);
      expect(ids({ value: usage['mfa'] ?? [] }).sort()).toEqual([sole, both].sort());
      expect(ids({ value: usage['none'] ?? [] })).toEqual([either]);
      expect(usage).toMatchObject({
        none: [{ grantControls: { authenticationStrength: { id } } }],
      });
    },
  );
});

describe('looking strengths up', () => {
  beforeEach(async () => {
    await create(
      session,
      STRENGTHS,
      strength({ displayName: 'Weak', allowedCombinations: ['password,sms'] }),
    );
  });

  it.each<[string, string[]]>([
    ["policyType eq 'custom'", ['Weak']],
    ["displayName eq 'Passwordless MFA'", ['Passwordless MFA']],
    ["allowedCombinations/any(x:x has 'sms, password')", ['Multifactor authentication', 'Weak']],
    [
      "allowedCombinations/any(c: c has 'sms,federatedSingleFactor')",
      ['Multifactor authentication'],
    ],
  ])('filters by %s', async (filter, names) => {
    const { value } = await session.get(
      `/v1.0${STRENGTHS}?$filter=${encodeURIComponent(filter)}&$select=displayName`,
    );
    expect((value as JsonObject[]).map((one) => one['displayName'])).toEqual(names);
  });

  it.each(["allowedCombinations/any(x:x has 'passkey')", 'contains(displayName,1)'])(
    'refuses the filter %s',
    async (filter) => {
      const path = `/v1.0${STRENGTHS}?$filter=${encodeURIComponent(filter)}`;
      expect(await refused(session, 'GET', path)).toMatchObject({ status: 400 });
    },
  );

  it('finds them by a mode, on beta', async () => {
    const path = `${STRENGTHS}/findByMethodMode(authenticationMethodModes=["voice","deviceBasedPush"])`;
    const { value } = await session.get(`/beta${path}`);
    expect((value as JsonObject[]).map((one) => one['displayName'])).toEqual([
      'Multifactor authentication',
      'Passwordless MFA',
    ]);
    expect((await session.send('GET', `/v1.0${path}`)).status).toBe(404);
    const wrong = `/beta${STRENGTHS}/findByMethodMode(authenticationMethodModes=passkey)`;
    expect(await refused(session, 'GET', wrong)).toMatchObject({ status: 400 });
  });
});

describe('modes and combinations', () => {
  it('are listed with the method of each', async () => {
    const { value } = await session.get(`/v1.0${ROOT}/authenticationMethodModes`);
    expect(value).toHaveLength(17);
    expect(value).toContainEqual({
      id: 'deviceBasedPush',
      authenticationMethod: 'microsoftAuthenticator',
      displayName: expect.any(String) as string,
    });
    const combinations = await session.get(`/v1.0${ROOT}/combinations`);
    expect(combinations['value']).toHaveLength(25);
    expect(combinations['value']).toContain('password,microsoftAuthenticatorPush');
  });

  it('show a QR code to those alone who prefer late members', async () => {
    await create(session, STRENGTHS, strength({ allowedCombinations: ['qrCodePin', 'fido2'] }));
    const path = `/v1.0${STRENGTHS}?$filter=${encodeURIComponent("policyType eq 'custom'")}`;
    const plain = await session.get(path);
    expect(plain['value']).toMatchObject([
      { allowedCombinations: ['unknownFutureValue', 'fido2'] },
    ]);
    const late = await session.send('GET', path, LATE_MEMBERS);
    expect(late.body['value']).toMatchObject([{ allowedCombinations: ['qrCodePin', 'fido2'] }]);
    const modes = await session.send('GET', `/v1.0${ROOT}/authenticationMethodModes`, LATE_MEMBERS);
    expect(JSON.stringify(modes.body)).toContain('"authenticationMethod":"qrCodePin"');
    expect(JSON.stringify(await session.get(`/v1.0${ROOT}/combinations`))).not.toContain(
      'qrCodePin',
    );
  });
});
