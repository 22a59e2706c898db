import { idOf, type Shape } from './shape';

const schema = {
  id: { type: 'string', computed: true, keepState: true, description: 'Its id.' },
  name: { type: 'string', required: true, description: 'Its name.' },
  labels: {
    type: 'set',
    element: { type: 'string' },
    optional: true,
    computed: true,
    default: [],
    description: 'Its labels.',
  },
} as const;

/** As little as a resource can be. */
export const tag: Shape<typeof schema> = {
  noun: 'tag',
  typeName: 'bench_tag',
  schema,
  state: (index) => ({ id: idOf(index), name: `tag ${index}`, labels: ['bench', `n${index}`] }),
};
