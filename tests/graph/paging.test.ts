import { z } from 'zod';
import { Collection } from '../../graph/collection';
import { aCall, clientOf, never } from './support/client';
import { Peer } from './support/peer';

const things = aCall({ path: '/things' });
const entity = {
  list: things,
  read: things,
  create: things,
  update: things,
  remove: things,
  type: z.looseObject({ id: z.string() }),
};

it('pages that lead back to one another are an error, not a list without end', async () => {
  const peer: Peer = await Peer.open(({ url }) => ({
    body: {
      value: [{ id: url }],
      '@odata.nextLink': `${peer.url}/v1.0/things?page=${url.endsWith('1') ? 2 : 1}`,
    },
  }));
  const listed = new Collection(clientOf({ graph: peer.url }), entity).list(never());
  await expect(listed).rejects.toThrow(/^the pages of GET \/things never end/);
  expect(peer.requests).toHaveLength(3);
  await peer.close();
});
