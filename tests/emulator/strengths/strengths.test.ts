import { type JsonObject, text } from '../../../emulator/json';
import {
  create,
  createId,
  MFA_STRENGTH,
  PHISHING_RESISTANT,
  POLICIES,
  policy,
  refused,
  STRENGTHS,
  strength,
} from '../support/access';
import { message, openSession, type Session } from '../support/session';

const ROOT = '/identity/conditionalAccess/authenticationStrength';

let session: Session;
beforeEach(async () => {
  session = await openSession();
});
afterEach(() => session.close());

const post = (body: JsonObject) => refused(session, 'POST', `/v1.0${STRENGTHS}`, { body });
const patch = (id: string, body: JsonObject) =>
  session.send('PATCH', `/v1.0${STRENGTHS}/${id}`, { body });
const using = (id: string, values: JsonObject = {}): JsonObject =>
  policy({ grantControls: { operator: 'OR', authenticationStrength: { id }, ...values } });

describe('built-in strengths', () => {
  it.each([STRENGTHS, `${ROOT}/policies`])(
    'are listed below %s as the service spells them',
    async (path) => {
      const { value } = await session.get(`/v1.0${path}`);
      expect(value).toMatchObject([
        { id: MFA_STRENGTH, displayName: 'Multifactor authentication' },
        { displayName: 'Passwordless MFA' },
        {
          id: PHISHING_RESISTANT,
          displayName: 'Phishing resistant MFA',
          policyType: 'builtIn',
          requirementsSatisfied: 'mfa',
          allowedCombinations: ['windowsHelloForBusiness', 'fido2', 'x509CertificateMultiFactor'],
          combinationConfigurations: [],
        },
      ]);
      expect((value as JsonObject[])[0]?.['allowedCombinations']).toHaveLength(19);
    },
  );

  it.each<[string, string, string, JsonObject | null]>([
    ['renamed', 'PATCH', '', { displayName: 'Mine' }],
    ['deleted', 'DELETE', '', null],
    [
      'given other combinations',
      'POST',
      '/updateAllowedCombinations',
      { allowedCombinations: ['sms'] },
    ],
    [
      'restricted',
      'POST',
      '/combinationConfigurations',
      { '@odata.type': '#microsoft.graph.fido2CombinationConfiguration' },
    ],
  ])('cannot be %s', async (_, method, suffix, body) => {
    const path = `/v1.0${STRENGTHS}/${PHISHING_RESISTANT}${suffix}`;
    expect(await refused(session, method, path, body ? { body } : {})).toEqual({
      status: 400,
      code: 'BadRequest',
      fact: 'strength-built-in',
    });
  });
});

describe('a strength', () => {
  it('is created, read in both places, renamed and deleted', async () => {
    const made = await create(session, STRENGTHS, strength({ description: 'Company keys' }));
    const id = text(made, 'id');
    expect(made).toMatchObject({
      displayName: 'Keys',
      description: 'Company keys',
      policyType: 'custom',
      requirementsSatisfied: 'mfa',
      combinationConfigurations: [],
      createdDateTime: made['modifiedDateTime'],
    });
    expect((await patch(id, { displayName: 'Other keys', description: null })).status).toBe(204);
    expect(await session.get(`/beta${ROOT}/policies/${id}`)).toMatchObject({
      displayName: 'Other keys',
      description: null,
      allowedCombinations: ['fido2'],
    });
    expect((await session.send('DELETE', `/v1.0${STRENGTHS}/${id}`)).status).toBe(204);
    expect(await refused(session, 'GET', `/v1.0${STRENGTHS}/${id}`)).toEqual({
      status: 404,
      code: 'ResourceNotFound',
      fact: 'strength-not-found',
    });
  });

  it('is deleted at the address that the pages print too', async () => {
    const id = await createId(session, STRENGTHS, strength());
    expect((await session.send('DELETE', `/v1.0${STRENGTHS}/${id}/$ref`)).status).toBe(204);
  });

  it('answers combinations without blanks, in the order of their flags, each once', async () => {
    const made = await create(
      session,
      STRENGTHS,
      strength({
        allowedCombinations: [
          'password, sms',
          'sms,password',
          'federatedSingleFactor, sms',
          'fido2',
        ],
      }),
    );
    expect(made['allowedCombinations']).toEqual([
      'password,sms',
      'sms,federatedSingleFactor',
      'fido2',
    ]);
  });

  it.each<[string, string[]]>([
    ['mfa', ['fido2', 'password,sms', 'temporaryAccessPassOneTime']],
    ['none', ['fido2', 'password']],
    ['none', ['federatedSingleFactor']],
  ])('satisfies %s by its combinations', async (expected, allowedCombinations) => {
    const made = await create(session, STRENGTHS, strength({ allowedCombinations }));
    expect(made['requirementsSatisfied']).toBe(expected);
  });

  it.each<[string, JsonObject, string]>([
    ['an unknown combination', { allowedCombinations: ['fido2,sms'] }, 'strength-combinations'],
    ['an unknown mode', { allowedCombinations: ['passkey'] }, 'unknown-enum-member'],
    ['no combination', { allowedCombinations: [] }, 'strength-no-combination; assumed'],
    ['null combinations', { allowedCombinations: null }, 'not-nullable'],
    ['an empty name', { displayName: '' }, 'strength-name-length; assumed'],
    ['a name of 31 characters', { displayName: 'x'.repeat(31) }, 'strength-name-length; assumed'],
    [
      'a description of 101 characters',
      { description: 'x'.repeat(101) },
      'strength-name-length; assumed',
    ],
    [
      'the name of a built-in one',
      { displayName: 'passwordless mfa' },
      'strength-name-case; assumed',
    ],
    ['a policy type', { policyType: 'builtIn' }, 'read-only-change; assumed'],
    ['an unknown property', { strength: 3 }, 'unknown-property'],
  ])('with %s is refused', async (_, values, fact) => {
    expect(await post(strength(values))).toEqual({ status: 400, code: 'BadRequest', fact });
  });

  it('needs a name and combinations', async () => {
    expect(await post({ displayName: 'Keys' })).toMatchObject({ fact: 'strength-combinations' });
    expect(await post({ allowedCombinations: ['fido2'] })).toMatchObject({ status: 400 });
  });

  it('has a name of its own, whatever the case, before and after a rename', async () => {
    await create(session, STRENGTHS, strength());
    expect(await post(strength({ displayName: 'KEYS' }))).toMatchObject({ status: 400 });
    const other = await createId(session, STRENGTHS, strength({ displayName: 'Others' }));
    expect((await patch(other, { displayName: 'keys' })).status).toBe(400);
    expect((await patch(other, { displayName: 'OTHERS' })).status).toBe(204);
  });

  it('is one of at most fifteen', async () => {
    for (let count = 0; count < 15; count += 1) {
      await create(session, STRENGTHS, strength({ displayName: `Keys ${count}` }));
    }
    expect(await post(strength())).toMatchObject({ fact: 'strength-limit-status; assumed' });
  });

  it.each(['allowedCombinations', 'combinationConfigurations'])(
    'takes no %s by PATCH',
    async (name) => {
      const id = await createId(session, STRENGTHS, strength());
      const answer = await patch(id, { displayName: 'Other', [name]: [] });
      expect(message(answer)).toContain(`'${name}' cannot be changed by PATCH`);
      expect(await session.get(`/v1.0${STRENGTHS}/${id}`)).toMatchObject({ displayName: 'Keys' });
    },
  );
});

describe('deleting a strength', () => {
  it('is refused while a policy refers to it, a deleted one apart', async () => {
    const id = await createId(session, STRENGTHS, strength());
    const user = await createId(session, POLICIES, using(id));
    expect(await refused(session, 'DELETE', `/v1.0${STRENGTHS}/${id}`)).toEqual({
      status: 400,
      code: 'BadRequest',
      fact: 'strength-in-use-status; assumed',
    });
    await session.send('DELETE', `/v1.0${POLICIES}/${user}`);
    expect((await session.send('DELETE', `/v1.0${STRENGTHS}/${id}`)).status).toBe(204);
  });
});
