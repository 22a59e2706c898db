import type { WiredAttributes } from './wire/form';
import { local } from './wire/form';

/** Attributes of every object of a collection, put before its own. */
export const collectionAttributes = {
  id: {
    type: 'string',
    computed: true,
    keepState: true,
    description: 'Id that Graph gives to it.',
    ...local,
  },
  tenant_id: {
    type: 'string',
    computed: true,
    keepState: true,
    description: 'Tenant that this state belongs to.',
    ...local,
  },
} as const satisfies WiredAttributes;

/** Attribute of objects whose loss opens a tenant. */
export const protectionAttributes = {
  deletion_protection: {
    type: 'bool',
    optional: true,
    computed: true,
    default: true,
    description:
      'Whether a destroy is refused. To destroy, apply `false` first: one change in review takes the protection away, the next one deletes.',
    ...local,
  },
} as const satisfies WiredAttributes;
