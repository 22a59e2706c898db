import { defineProvider, type Provider } from '../../../../provider/framework/provider';
import { defineResource, type Resource } from '../../../../provider/framework/resource';
import type { Attributes, StateOf } from '../../../../provider/framework/schema';
import { indexOf, type Shape } from '../shape';
import { shapes } from '../shapes';

/** There is nothing to talk to. */
type Client = Readonly<Record<string, never>>;

/** A provider as this framework makes them, whose service answers at once. */
export const benchProvider: Provider<Client> = defineProvider({
  description: 'Measures the framework.',
  schema: {},
  resources: shapes.map(resourceOf),
  dataSources: [],
  functions: [],
  configure: () => ({}),
  explain: () => undefined,
});

function resourceOf<S extends Attributes>(shape: Shape<S>): Resource<Client> {
  return defineResource<Client, S>({
    typeName: shape.typeName,
    description: 'Measures the framework.',
    schema: shape.schema,
    create: planOnly,
    read: (_, prior) =>
      Promise.resolve(shape.state(indexOf(String((prior as { id?: unknown }).id)))),
    update: planOnly,
    delete: planOnly,
    importState: (_, id) => Promise.resolve({ id } as unknown as Partial<StateOf<S>>),
  });
}

function planOnly(): Promise<never> {
  return Promise.reject(new Error('the bench plans; it changes nothing'));
}
