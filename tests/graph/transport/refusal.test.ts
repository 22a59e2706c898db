import { GraphError } from '../../../graph/graph-error';
import { readRefusal } from '../../../graph/transport/refusal';
import { aCall, CLAIMS } from '../support/client';

const SENT = { request: 'PATCH /v1.0/things', clientRequestId: 'c11e4700-1' };
const ENVELOPE = {
  error: {
    code: 'Request_BadRequest',
    message: 'Invalid value for "state".',
    innerError: { 'request-id': 'inner-1', date: '2026-11-24T10:00:00' },
  },
};

interface Refused {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly permissions?: string[];
}

function refusal({
  status = 400,
  body,
  headers = {},
  permissions = [],
}: Refused): Promise<GraphError> {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  const call = aCall({ method: 'PATCH', application: ['Thing.ReadWrite.All', 'Thing.Manage'] });
  return readRefusal(new Response(text, { status, headers }), call, SENT, {
    ...CLAIMS,
    permissions,
  });
}

describe('readRefusal', () => {
  it('keeps all that finds the request in both logs', async () => {
    const error = await refusal({ body: ENVELOPE, headers: { 'request-id': 'header-1' } });
    expect(error).toBeInstanceOf(GraphError);
    expect(error.reason).toBe('refused');
    expect(error.message).toBe('Invalid value for "state".');
    expect(error.facts).toEqual({
      ...SENT,
      status: 400,
      code: 'Request_BadRequest',
      requestId: 'inner-1',
    });
  });

  it('takes the request-id of the header where the body has none', async () => {
    const error = await refusal({ body: 'gone', headers: { 'request-id': 'header-1' } });
    expect(error.facts.requestId).toBe('header-1');
  });

  it('reads the lower-case spelling of innererror', async () => {
    const body = { error: { code: 'x', innererror: { 'request-id': 'lower-1' } } };
    expect((await refusal({ body })).facts.requestId).toBe('lower-1');
  });

  it.each([
    ['an empty body', ''],
    ['a page of a proxy', '<html>502 Bad Gateway</html>'],
    ['JSON null', 'null'],
    ['a list', '[]'],
    ['an error that is a text', '{"error":"invalid_client"}'],
    ['texts that are none', '{"error":{"code":7,"message":{"a":1},"innerError":[]}}'],
    ['empty texts', '{"error":{"code":"","message":""}}'],
    ['a prototype', '{"__proto__":{"error":{"message":"polluted"}}}'],
  ])('says the status of %s, and nothing that is not there', async (_, body) => {
    const error = await refusal({ status: 502, body });
    expect(error.message).toBe('status 502');
    expect(error.facts).toEqual({ ...SENT, status: 502 });
  });
});

describe('readRefusal, of a tenant without the licence', () => {
  const CODE = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

  it('names the licence, and no permission that would not help', async () => {
    const body = { error: { code: CODE, message: 'Neither tenant is B2C or has a license' } };
    const error = await refusal({ status: 403, body });
    expect(error.message).toBe(
      'PATCH /things is for tenants with Microsoft Entra ID P1 or P2, and not for those of Azure AD B2C; no permission replaces the licence. Graph says: Neither tenant is B2C or has a license',
    );
    expect(error.facts).toEqual({ ...SENT, status: 403, code: CODE });
  });

  it('needs no words of Graph', async () => {
    const error = await refusal({ status: 403, body: { error: { code: CODE } } });
    expect(error.message).toMatch(/Graph says: no reason given$/);
  });
});

describe('readRefusal, of hostile text', () => {
  it.each([
    ['an escape sequence', 'a\u001b[2Jb', 'a [2Jb'],
    ['a bell and a null', 'a\u0007\u0000b', 'a b'],
    ['lines', 'a\r\nb', 'a b'],
    ['the C1 controls', 'a\u009b31mb', 'a 31mb'],
    ['turned writing', 'a\u202eb\u2066', 'a b'],
    ['other scripts, which stay', 'Größe 大小 👩‍💻', 'Größe 大小 👩‍💻'],
  ])('puts %s on one line of a terminal', async (_, message, shown) => {
    const inner = { 'request-id': `id${message}` };
    const error = await refusal({ body: { error: { code: message, message, innerError: inner } } });
    expect(error.message).toBe(shown);
    expect(error.facts).toMatchObject({ code: shown, requestId: `id${shown}` });
  });

  it('cuts a message that has no end', async () => {
    const error = await refusal({ body: { error: { message: 'x'.repeat(5_000_000) } } });
    expect(error.message).toBe(`${'x'.repeat(2_000)}…`);
  });
});

describe('readRefusal, of 403', () => {
  it('names what is missing, what would do, and what the application has', async () => {
    const body = {
      error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' },
    };
    const error = await refusal({
      status: 403,
      body,
      permissions: ['User.Read.All', 'Group.Read.All'],
    });
    expect(error.message).toBe(
      `PATCH /things needs the permission Thing.ReadWrite.All (or Thing.Manage); application ${CLAIMS.appId} has: User.Read.All, Group.Read.All. Graph says: Insufficient privileges.`,
    );
    expect(error.facts).toMatchObject({
      status: 403,
      code: 'Authorization_RequestDenied',
      permissions: ['Thing.ReadWrite.All', 'Thing.Manage'],
      granted: ['User.Read.All', 'Group.Read.All'],
    });
  });

  it('says so where the application has none, and Graph gives no reason', async () => {
    const { message } = await refusal({ status: 403, body: '' });
    expect(message).toMatch(/has: none\. Graph says: no reason given$/);
  });
});

describe('readRefusal, of a claims challenge', () => {
  const challenge = (claims: string): Record<string, string> => ({
    'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.example/", error="insufficient_claims", claims="${claims}"`,
  });

  it.each([401, 403])('names it, with the claims as they came (%i)', async (status) => {
    const error = await refusal({ status, headers: challenge('eyJhIjoxfQ=='), body: ENVELOPE });
    expect(error.message).toMatch(/^Graph answered with a claims challenge: conditional access, /);
    expect(error.facts).toMatchObject({ status, claims: 'eyJhIjoxfQ==', requestId: 'inner-1' });
  });

  it.each([
    ['another error', 'Bearer error="invalid_token", claims="eyJhIjoxfQ=="'],
    ['no claims', 'Bearer error="insufficient_claims"'],
  ])('takes %s for none', async (_, header) => {
    const error = await refusal({
      status: 401,
      headers: { 'WWW-Authenticate': header },
      body: ENVELOPE,
    });
    expect(error.message).toBe('Invalid value for "state".');
    expect(error.facts).not.toHaveProperty('claims');
  });
});

describe('a refusal of an operator', () => {
  const user = { id: 'k', userPrincipalName: 'kim@test.example', roles: [] };
  const refusalOf = (response: Response) =>
    readRefusal(
      response,
      aCall({
        method: 'PATCH',
        application: ['Thing.Manage.All'],
        delegated: ['Thing.ReadWrite', 'Thing.ReadWrite.All'],
        role: 'Thing Administrator',
      }),
      SENT,
      { ...CLAIMS, permissions: ['Thing.ReadWrite'], user },
    );

  it('names delegated permissions and the role, as both are needed', async () => {
    const error = await refusalOf(new Response(JSON.stringify(ENVELOPE), { status: 403 }));
    expect(error.message).toBe(
      `PATCH /things needs the permission Thing.ReadWrite (or Thing.ReadWrite.All), and that the user holds the directory role Thing Administrator or a higher one; kim@test.example in application ${CLAIMS.appId} has the permissions: Thing.ReadWrite. Graph says: Invalid value for "state".`,
    );
    expect(error.facts.permissions).toEqual(['Thing.ReadWrite', 'Thing.ReadWrite.All']);
  });

  it('by a challenge says that the step-up did not suffice, and what it was about', async () => {
    const claims = Buffer.from('{"access_token":{"acrs":{"value":"c\\u001b1"}}}').toString(
      'base64',
    );
    const headers = {
      'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${claims}"`,
    };
    const error = await refusalOf(new Response(null, { status: 401, headers }));
    expect(error.message).toBe(
      'Graph answered with a claims challenge again, after a sign-in that was to satisfy it; it asks for authentication context c 1: let conditional access demand of kim@test.example what that context stands for, and start again',
    );
    expect(error.facts.claims).toBe(claims);
  });
});
