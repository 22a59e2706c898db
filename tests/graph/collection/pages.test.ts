import { z } from 'zod';
import { readPages } from '../../../graph/collection/pages';
import { aCall, clientOf, never } from '../support/client';
import { Peer } from '../support/peer';

const things = aCall({ path: '/things' });
const thing = z.looseObject({ id: z.string() });

it('pages that lead back to one another are an error, not a list without end', async () => {
  const peer: Peer = await Peer.open(({ url }) => ({
    body: {
      value: [{ id: url }],
      '@odata.nextLink': `${peer.url}/v1.0/things?page=${url.endsWith('1') ? 2 : 1}`,
    },
  }));
  const listed = readPages(clientOf({ graph: peer.url }), things, thing, { signal: never() });
  await expect(listed).rejects.toThrow(/^the pages of GET \/things never end/);
  expect(peer.requests).toHaveLength(3);
  await peer.close();
});
