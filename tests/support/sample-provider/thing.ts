import { randomUUID } from 'node:crypto';
import { DiagnosticError } from '../../../provider/framework/diagnostics';
import { defineResource } from '../../../provider/framework/resource';
import type { StateOf } from '../../../provider/framework/schema';
import type { Shelf } from './shelf';

const caseless = {
  name: 'word',
  expected: 'a word of letters',
  accepts: (text: string) => /^[a-z]+$/i.test(text),
  canonical: (text: string) => text.toLowerCase(),
};

const schema = {
  id: { type: 'string', computed: true, keepState: true, description: 'Its id.' },
  name: { type: 'string', required: true, description: 'Its name.', format: caseless },
  words: {
    type: 'set',
    element: { type: 'string', format: caseless },
    optional: true,
    computed: true,
    default: [],
    description: 'Words.',
  },
  version: { type: 'string', computed: true, description: 'Changes with every write.' },
  wait_milliseconds: {
    type: 'int64',
    optional: true,
    min: 0,
    description: 'How long a write takes.',
  },
  owners: {
    type: 'set',
    optional: true,
    description: 'Owners, each with a number that the shelf gives.',
    element: {
      type: 'object',
      attributes: {
        owner: { type: 'string', required: true, description: 'Who.' },
        note: { type: 'string', optional: true, description: 'Why.' },
        number: { type: 'int64', computed: true, keepState: true, description: 'Given.' },
      },
    },
  },
} as const;

type Thing = StateOf<typeof schema>;

/** A thing whose words and name come back in lower case, as Graph does with AAGUIDs. */
export const thing = defineResource<Shelf, typeof schema>({
  typeName: 'sample_thing',
  description: 'A thing.',
  schema,
  moves: [
    {
      provider: 'example/old',
      typeName: 'old_thing',
      take: ({ id }, privateState) => {
        if (typeof id !== 'string') {
          throw new DiagnosticError({ summary: 'No id', detail: 'The old state has no id.' });
        }
        privateState.set('moved', true);
        return { id };
      },
    },
  ],
  validate(config, diagnostics) {
    if (config.name !== 'Forbidden') return;
    diagnostics.error({ summary: 'Forbidden name', detail: 'Choose another.', path: ['name'] });
  },
  create: async ({ client, signal }, planned) => {
    await client.wait(Number(planned.wait_milliseconds ?? 0n), signal);
    return store(client, { ...planned, id: randomUUID() } as Thing);
  },
  read: ({ client }, prior) => Promise.resolve(load(client, String(prior.id))),
  update: async ({ client, signal }, planned, prior) => {
    await client.wait(Number(planned.wait_milliseconds ?? 0n), signal);
    if (planned.name === 'refused') throw new RangeError('the shelf takes no "refused"');
    if (planned.name === 'broken') throw new Error('a defect');
    return store(client, { ...planned, id: prior.id } as Thing);
  },
  delete: ({ client }, prior) => {
    client.remove(prior.id);
    return Promise.resolve();
  },
  importState: ({ client }, id) => {
    if (client.get(id) !== undefined) return Promise.resolve({ id });
    throw new DiagnosticError({ summary: 'No such thing', detail: `There is no thing "${id}".` });
  },
});

function store(shelf: Shelf, planned: Thing): Thing {
  const owners = planned.owners?.map((owner) => ({
    owner: owner.owner,
    note: owner.note,
    number: typeof owner.number === 'bigint' ? String(owner.number) : String(owner.owner.length),
  }));
  shelf.put(planned.id, {
    name: planned.name.toLowerCase(),
    words: planned.words.map((word) => word.toLowerCase()),
    version: randomUUID(),
    wait: planned.wait_milliseconds === null ? null : String(planned.wait_milliseconds),
    owners: owners ?? null,
  });
  const stored = load(shelf, planned.id);
  if (stored === null) throw new Error('the shelf lost it');
  return stored;
}

interface Stored {
  readonly name: string;
  readonly words: string[];
  readonly version: string;
  readonly wait: string | null;
  readonly owners: { owner: string; note: string | null; number: string }[] | null;
}

function load(shelf: Shelf, id: string): Thing | null {
  const stored = shelf.get(id) as Stored | undefined;
  if (stored === undefined) return null;
  return {
    id,
    name: stored.name,
    words: [...stored.words].reverse(),
    version: stored.version,
    wait_milliseconds: stored.wait === null ? null : BigInt(stored.wait),
    owners:
      stored.owners?.map(({ number, ...owner }) => ({ ...owner, number: BigInt(number) })) ?? null,
  };
}
