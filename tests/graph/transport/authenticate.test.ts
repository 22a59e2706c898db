import { readFido2, updateFido2 } from '../../../graph/methods/fido2';
import { OTHER_TENANT_ID, PIPELINE } from '../../support/tenant';
import { aCall, clientOf, never } from '../support/client';
import { Peer } from '../support/peer';
import { Tenant } from '../support/tenant';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await Tenant.open();
});
afterAll(() => tenant.close());
afterEach(() => {
  tenant.emulator.clearFaults();
});

const secret = (value: string) =>
  ({ kind: 'clientSecret', clientId: PIPELINE.clientId, secret: { value } }) as const;

describe('a request', () => {
  it('carries its token on every attempt', async () => {
    const peer = await Peer.open([{ status: 503 }, { status: 429 }, { body: {} }]);
    await clientOf({ graph: peer.url }).send(aCall(), { signal: never() });
    await peer.close();
    const tokens = peer.requests.map(({ headers }) => headers.authorization);
    expect(tokens).toEqual(Array(3).fill('Bearer T0ken.of.a-test'));
  });

  it('that has no token fails with the reason of the sign-in, and reaches no Graph', async () => {
    const mark = tenant.emulator.requests.length;
    const client = tenant.client({ credential: secret('Wr0ng~secret') });
    await expect(client.send(readFido2, { signal: never() })).rejects.toMatchObject({
      name: 'GraphError',
      reason: 'signIn',
      facts: { code: 'AADSTS7000215' },
    });
    expect(tenant.sent(mark)).toEqual([]);
  });

  it('that is cancelled during the sign-in fails with the reason of the signal', async () => {
    tenant.emulator.inject('timeout:path=*/token');
    const cancel = new AbortController();
    setTimeout(() => {
      cancel.abort(new Error('terraform was interrupted'));
    }, 100);
    const client = tenant.client({ tenantId: OTHER_TENANT_ID });
    await expect(client.send(readFido2, { signal: cancel.signal })).rejects.toThrow(
      'terraform was interrupted',
    );
  });

  it('that lacks its permission says which one, and what the token has', async () => {
    const reader = await Tenant.open({
      clients: [
        {
          name: 'reader',
          clientId: PIPELINE.clientId,
          secrets: [{ value: PIPELINE.secret }],
          roles: ['Policy.Read.All', 'GroupMember.Read.All'],
        },
      ],
    });
    const write = reader
      .client()
      .send(updateFido2, { signal: never(), body: { state: 'enabled' } });
    await expect(write).rejects.toMatchObject({
      facts: {
        status: 403,
        permissions: ['Policy.ReadWrite.AuthenticationMethod'],
        granted: ['Policy.Read.All', 'GroupMember.Read.All'],
        requestId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      },
      message: expect.stringContaining(
        `needs the permission Policy.ReadWrite.AuthenticationMethod; application ${PIPELINE.clientId} has: Policy.Read.All, GroupMember.Read.All. Graph says: `,
      ) as string,
    });
    await reader.close();
  });
});
