import { defineDataSource } from '../../../provider/framework/data-source';
import type { Shelf } from './shelf';

const schema = {
  id: { type: 'string', computed: true, description: 'Constant.' },
  prefix: { type: 'string', optional: true, description: 'How ids start.' },
  ids: { type: 'set', element: { type: 'string' }, computed: true, description: 'What is there.' },
} as const;

/** The ids on a shelf. */
export const things = defineDataSource<Shelf, typeof schema>({
  typeName: 'sample_things',
  description: 'The ids of all things.',
  schema,
  read: ({ client }, config) => {
    const prefix = typeof config.prefix === 'string' ? config.prefix : '';
    if (prefix === 'boom') throw new RangeError('nothing starts with boom');
    return Promise.resolve({
      id: 'things',
      prefix: typeof config.prefix === 'string' ? config.prefix : null,
      ids: client.ids().filter((id) => id.startsWith(prefix)),
    });
  },
});
