import { AZURE_CLI } from '../../../emulator';
import type { Credential } from '../../../graph/credentials/credential';
import { readFido2 } from '../../../graph/methods/fido2';
import { PIPELINE, LEAST_ROLES, OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';
import { never } from '../support/client';
import { Peer, type Reply } from '../support/peer';
import { Tenant } from '../support/tenant';

/**
 * The metadata service as App Service has it: the address comes from the environment, and the
 * identity library reads it once.
 */
let metadata: Peer;
let reply: Reply;
let tenant: Tenant;
beforeAll(async () => {
  tenant = await Tenant.open();
  metadata = await Peer.open(() => reply);
  process.env['IDENTITY_ENDPOINT'] = `${metadata.url}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'identity-header-s3cret';
});
afterAll(async () => {
  delete process.env['IDENTITY_ENDPOINT'];
  delete process.env['IDENTITY_HEADER'];
  await metadata.close();
  await tenant.close();
});

let users = 0;
/** A user-assigned identity; each is another one, as connections are shared. */
function identity(): Credential & { readonly clientId: string } {
  users += 1;
  return { kind: 'managedIdentity', clientId: `1de47170-0000-4000-8000-00000000000${users}` };
}

const minted = async (claims: { tenantId: string; clientId: string }): Promise<Reply> => ({
  body: {
    access_token: await tenant.emulator.mintToken({ ...claims, roles: LEAST_ROLES }),
    expires_on: String(Math.floor(Date.now() / 1000) + 3600),
    resource: tenant.emulator.ready.graphEndpoint,
    token_type: 'Bearer',
  },
});

describe('a managed identity', () => {
  it('asks the machine for a token for this Graph', async () => {
    reply = await minted({ tenantId: TENANT_ID, clientId: PIPELINE.clientId });
    const credential = identity();
    const { claims } = await tenant.tokens(credential).get(never());
    expect(claims).toMatchObject({ tid: TENANT_ID, permissions: LEAST_ROLES });
    const [request] = metadata.requests;
    const query = new URL(request?.url ?? '', metadata.url).searchParams;
    expect(query.get('resource')).toBe(tenant.emulator.ready.graphEndpoint);
    expect(query.get('client_id')).toBe(credential.clientId);
  });

  it.each([
    [
      'wrongTenant',
      'of another tenant',
      { tenantId: OTHER_TENANT_ID, clientId: PIPELINE.clientId },
    ],
    ['wrongClient', 'of the Azure CLI', { tenantId: TENANT_ID, clientId: AZURE_CLI }],
  ])('is refused (%s) with a token %s, before Graph sees it', async (reason, _, claims) => {
    reply = await minted(claims);
    const mark = tenant.emulator.requests.length;
    const read = tenant.client({ credential: identity() }).send(readFido2, { signal: never() });
    await expect(read).rejects.toMatchObject({ name: 'GraphError', reason });
    expect(tenant.emulator.requests.slice(mark)).toEqual([]);
  });

  it('that the machine does not have is named as such', async () => {
    reply = {
      status: 400,
      body: { statusCode: 400, message: 'No managed identity found for that id.' },
    };
    const failed = tenant.tokens(identity()).get(never());
    await expect(failed).rejects.toMatchObject({
      reason: 'signIn',
      message: expect.stringMatching(/^the managed identity got no token for tenant /) as string,
    });
    await expect(failed).rejects.not.toThrow(/identity-header-s3cret/);
  });
});
