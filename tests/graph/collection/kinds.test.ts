import { z } from 'zod';
import { Collection } from '../../../graph/collection/collection';
import type { CollectionEntity } from '../../../graph/collection/entity';
import { aCall, clientOf, never } from '../support/client';
import { type Arrived, Peer } from '../support/peer';

const OURS = '#microsoft.graph.ourThing';
const type = z.looseObject({ id: z.string(), displayName: z.string() });

const entity: CollectionEntity<typeof type> = {
  list: aCall({ path: '/things' }),
  read: aCall({ path: '/things/{id}' }),
  create: aCall({ method: 'POST', path: '/things' }),
  update: aCall({ method: 'PATCH', path: '/things/{id}' }),
  remove: aCall({ method: 'DELETE', path: '/things/{id}' }),
  type,
  odataType: OURS,
};

const ours = { '@odata.type': OURS, id: 'a', displayName: 'A' };
/** Things of other kinds: none has the members of ours. */
const others = [
  { '@odata.type': '#microsoft.graph.otherThing', id: 'Sms' },
  { '@odata.type': '#microsoft.graph.thingOfTomorrow', id: 7 },
  { id: 'untyped', displayName: 'Untyped' },
  null,
];

let peer: Peer;
let things: Collection<typeof type>;
const answers: { body?: unknown; status?: number }[] = [];
beforeEach(async () => {
  answers.splice(0);
  peer = await Peer.open(({ method, url }) => {
    if (method === 'GET' && url.endsWith('/things')) return { body: { value: [...others, ours] } };
    return answers.shift() ?? { status: 204 };
  });
  things = new Collection(clientOf({ graph: peer.url }), entity, 40);
});
afterEach(() => peer.close());

const sent = (method: string): unknown[] =>
  peer.requests
    .filter((request: Arrived) => request.method === method)
    .map(({ body }) => JSON.parse(body) as unknown);

describe('a collection that shares its list with other kinds', () => {
  it('has the objects of its own kind, whatever the others are', async () => {
    expect(await things.list(never())).toEqual([ours]);
  });

  it('finds nothing under the id of another kind', async () => {
    answers.push({ body: others[0] }, { body: others[0] });
    expect(await things.read('Sms', never())).toBeNull();
  });

  it('says in a creation which kind it is', async () => {
    answers.push({ status: 201, body: ours });
    const creation = { body: { displayName: 'A' }, beta: false, isSame: () => true };
    expect(await things.create({ ...creation, signal: never() })).toMatchObject({ live: ours });
    expect(sent('POST')).toEqual([{ '@odata.type': OURS, displayName: 'A' }]);
  });

  it('says in a change which kind it is', async () => {
    const changed = { displayName: 'B' };
    await things
      .change({
        id: 'a',
        change: () => ({ body: changed, beta: false }),
        isPlannedFrom: () => true,
        isKept: () => false,
        describeChange: () => '',
        describeLoss: () => '',
        signal: never(),
      })
      .catch(() => undefined);
    expect(sent('PATCH')).toEqual([{ '@odata.type': OURS, ...changed }]);
  });
});
