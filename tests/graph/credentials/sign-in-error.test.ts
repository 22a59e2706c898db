import { Agent } from 'undici';
import type { Credential } from '../../../graph/credentials/credential';
import { explainSignIn } from '../../../graph/credentials/sign-in-error';

const authority = { tenantId: 'T', host: 'https://login.example', dispatcher: new Agent() };
const secret: Credential = { kind: 'clientSecret', clientId: 'C', secret: { value: 'Zq8~' } };
const explain = (error: unknown, credential: Credential = secret) =>
  explainSignIn(error, credential, authority);

describe('explainSignIn', () => {
  it.each([
    ['90002', /correct tenant_id, or environment/],
    ['900023', /correct tenant_id$/],
    ['700016', /correct client_id/],
    ['7000215', /the client secret is wrong; use the value of the secret, not its id/],
    ['7000222', /the client secret has expired/],
    ['700027', /does not know this certificate, or it has expired/],
    ['700024', /outside its time; check the clock/],
    ['70021', /compare issuer, subject and audience/],
    ['700211', /no such issuer/],
    ['700212', /no such audience/],
    ['700213', /no such subject/],
    ['65002', /use an application of your own/],
    ['53003', /conditional access blocks this application/],
  ])('says what helps against AADSTS%s', (number, help) => {
    const error = explain(new Error(`invalid_client: AADSTS${number}: Something.\r\nTrace ID: t`));
    expect(error).toMatchObject({ reason: 'signIn', facts: { code: `AADSTS${number}` } });
    expect(error.message).toMatch(/^application C got no token for tenant T: /);
    expect(error.message).toMatch(help);
  });

  it('lets the service speak where nothing more is known, on one line', () => {
    const error = explain(new Error('AADSTS50196: A \u001b[31mloop.\r\nTrace ID: t'));
    expect(error.message).toBe(
      'application C got no token for tenant T: AADSTS50196: A  [31mloop.',
    );
    expect(error.facts.code).toBe('AADSTS50196');
  });

  it('does not take a longer number for a known one', () => {
    expect(explain(new Error('AADSTS900021: other')).message).toMatch(/AADSTS900021: other$/);
  });

  it.each<[Credential, string, string]>([
    [
      secret,
      'unreachable',
      'application C got no token for tenant T from https://login.example: connect failed',
    ],
    [
      { kind: 'managedIdentity' },
      'signIn',
      'the managed identity got no token for tenant T from https://login.example: connect failed',
    ],
  ])('names who asked whom where no number came', (credential, reason, message) => {
    const cause = new Error('connect failed\nsecond line');
    const error = explain(cause, credential);
    expect(error).toMatchObject({ reason, message, facts: {} });
    expect(error.cause).toBe(cause);
  });

  it('takes anything that was thrown', () => {
    expect(explain('broken').message).toMatch(/: broken$/);
  });
});
