/** Strengths and conditional access judged by Microsoft's Graph client. */
import { readFileSync } from 'node:fs';
import { ClientSecretCredential } from '@azure/identity';
import { type Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
import { Agent } from 'undici';
import { type Emulator, startEmulator } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import { LOCATIONS, office, POLICIES, policy, STRENGTHS, strength } from '../support/access';
import { graphClient } from '../support/graph-client';

let emulator: Emulator;
let agent: Agent;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  const { authorityHost, caFile, graphEndpoint, tenants } = emulator.ready;
  const ca = readFileSync(caFile);
  agent = new Agent({ connect: { ca } });
  const [tenant] = tenants;
  const [pipeline] = tenant?.clients ?? [];
  const credential = new ClientSecretCredential(
    tenant?.tenantId ?? '',
    pipeline?.clientId ?? '',
    pipeline?.clientSecret ?? '',
    { authorityHost, disableInstanceDiscovery: true, tlsOptions: { ca } },
  );
  client = graphClient(graphEndpoint, agent, credential);
});
afterAll(async () => {
  await agent.destroy();
  await emulator.close();
});

const post = async (path: string, body: JsonObject): Promise<string> =>
  text((await client.api(path).post(body)) as JsonObject, 'id');

describe('@microsoft/microsoft-graph-client', () => {
  it('builds a policy on a strength and a location, and takes all down', async () => {
    const keys = await post(STRENGTHS, strength());
    const location = await post(LOCATIONS, office({ isTrusted: true }));
    const id = await post(
      POLICIES,
      policy({ grantControls: { operator: 'OR', authenticationStrength: { id: keys } } }),
    );
    await client.api(`${POLICIES}/${id}`).patch({
      conditions: { locations: { includeLocations: ['All'], excludeLocations: [location] } },
    });
    expect(await client.api(`${STRENGTHS}/${keys}/usage()`).get()).toMatchObject({
      mfa: [{ id, conditions: { locations: { excludeLocations: [location] } } }],
    });
    const failed: unknown = await client
      .api(`${STRENGTHS}/${keys}`)
      .delete()
      .catch((error: unknown) => error);
    if (!(failed instanceof GraphError)) throw new Error('expected a GraphError');
    expect(failed).toMatchObject({ statusCode: 400, code: 'BadRequest' });
    await client.api(`${POLICIES}/${id}`).delete();
    await client.api(`${STRENGTHS}/${keys}`).delete();
    const type = { '@odata.type': '#microsoft.graph.ipNamedLocation' };
    await client.api(`${LOCATIONS}/${location}`).patch({ ...type, isTrusted: false });
    await client.api(`${LOCATIONS}/${location}`).delete();
    const deleted = (await client
      .api('/identity/conditionalAccess/deletedItems/policies')
      .version('beta')
      .get()) as JsonObject;
    expect(deleted).toMatchObject({ value: [{ id }] });
  });

  it('follows pages of policies with its iterator', async () => {
    for (const name of ['a', 'b', 'c']) await post(POLICIES, policy({ displayName: name }));
    const first = (await client
      .api(POLICIES)
      .top(2)
      .select('id,displayName')
      .get()) as ConstructorParameters<typeof PageIterator>[1];
    const names: string[] = [];
    const iterator = new PageIterator(client, first, ({ displayName }: { displayName: string }) => {
      names.push(displayName);
      return true;
    });
    await iterator.iterate();
    expect(names.sort()).toEqual(['a', 'b', 'c']);
  });
});
