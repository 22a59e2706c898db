import { defineResource, type Resource } from '../../../provider/framework/resource';
import type { Attributes } from '../../../provider/framework/schema';

const unserved = (): Promise<never> =>
  Promise.reject(new Error('a stand-in has a schema and nothing behind it'));

/** A resource whose state exists, and which nothing can be done with. */
export function schemaOnly(typeName: string, schema: Attributes): Resource<object> {
  return defineResource<object, Attributes>({
    typeName,
    description: 'Stands in.',
    schema,
    create: unserved,
    read: unserved,
    update: unserved,
    delete: unserved,
    importState: unserved,
  });
}
