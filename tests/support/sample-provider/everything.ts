import { randomUUID } from 'node:crypto';
import { defineResource } from '../../../provider/framework/resource';
import type { StateOf } from '../../../provider/framework/schema';
import type { Shelf } from './shelf';

const leaf = {
  type: 'object',
  attributes: {
    text: { type: 'string', required: true, description: 'Text.' },
    given: { type: 'string', optional: true, computed: true, description: 'Text or a default.' },
    deeper: {
      type: 'map',
      optional: true,
      description: 'One level down.',
      element: {
        type: 'object',
        attributes: {
          flag: { type: 'bool', optional: true, description: 'A flag.' },
          codes: {
            type: 'list',
            element: { type: 'int64' },
            optional: true,
            description: 'Codes.',
          },
        },
      },
    },
  },
} as const;

const schema = {
  id: { type: 'string', computed: true, keepState: true, description: 'Its id.' },
  text: { type: 'string', optional: true, description: 'Text.' },
  choice: {
    type: 'string',
    oneOf: ['red', 'green'],
    optional: true,
    computed: true,
    default: 'red',
    description: 'A colour.',
  },
  flag: { type: 'bool', optional: true, description: 'A flag.' },
  big: { type: 'int64', optional: true, description: 'A whole number.' },
  ratio: { type: 'number', optional: true, description: 'A number.' },
  texts: { type: 'list', element: { type: 'string' }, optional: true, description: 'Texts.' },
  numbers: { type: 'set', element: { type: 'int64' }, optional: true, description: 'Numbers.' },
  labels: { type: 'map', element: { type: 'string' }, optional: true, description: 'Labels.' },
  single: { ...leaf, optional: true, description: 'One object.' },
  list: { type: 'list', element: leaf, optional: true, description: 'Objects in order.' },
  set: { type: 'set', element: leaf, optional: true, description: 'Objects.' },
  map: { type: 'map', element: leaf, optional: true, description: 'Objects by key.' },
  secret: { type: 'string', optional: true, sensitive: true, description: 'Never shown.' },
} as const;

type Everything = StateOf<typeof schema>;

/** Every kind of attribute at once; what is stored is what was planned. */
export const everything = defineResource<Shelf, typeof schema>({
  typeName: 'sample_everything',
  description: 'Everything.',
  schema,
  create: ({ client }, planned) => Promise.resolve(store(client, randomUUID(), planned)),
  read: ({ client }, prior) =>
    Promise.resolve(client.get(String(prior.id)) === undefined ? null : (prior as Everything)),
  update: ({ client }, planned, prior) => Promise.resolve(store(client, prior.id, planned)),
  delete: ({ client }, prior) => {
    client.remove(prior.id);
    return Promise.resolve();
  },
  importState: (_, id) => Promise.resolve({ id }),
});

function store(shelf: Shelf, id: string, planned: object): Everything {
  shelf.put(id, {});
  return settle({ ...planned, id }) as Everything;
}

/** Replaces what the plan left open, as a service would. */
function settle(value: unknown): unknown {
  if (typeof value === 'symbol') return 'settled';
  if (Array.isArray(value)) return value.map(settle);
  if (value instanceof Map) {
    return new Map([...(value as Map<string, unknown>)].map(([key, one]) => [key, settle(one)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settle(one)]));
}
