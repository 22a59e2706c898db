import { z } from 'zod';
import { defineCall } from '../call';
import type { CollectionEntity } from '../collection/entity';

const PATH = '/identity/conditionalAccess/authenticationContextClassReferences';

/** @see https://learn.microsoft.com/graph/api/resources/authenticationcontextclassreference */
const authenticationContext = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  description: z.string().nullish(),
  isAvailable: z.boolean().nullish(),
});

/** An authentication context as Graph returns it. */
export type AuthenticationContext = z.infer<typeof authenticationContext>;

const READ = [
  'AuthenticationContext.Read.All',
  'AuthenticationContext.ReadWrite.All',
  'Policy.Read.ConditionalAccess',
] as const;
const reading = { application: READ, delegated: READ, role: 'Security Reader' } as const;

const WRITE = [
  'AuthenticationContext.ReadWrite.All',
  'Policy.ReadWrite.ConditionalAccess',
] as const;
const writing = {
  application: WRITE,
  delegated: WRITE,
  role: 'Conditional Access Administrator',
} as const;

const REMOVE = ['AuthenticationContext.ReadWrite.All', 'Policy.Read.ConditionalAccess'] as const;

/** The authentication contexts of a tenant. */
export const authenticationContextEntity: CollectionEntity<typeof authenticationContext> = {
  list: defineCall({
    ...reading,
    method: 'GET',
    path: PATH,
    source:
      'https://learn.microsoft.com/graph/api/conditionalaccessroot-list-authenticationcontextclassreferences',
  }),
  read: defineCall({
    ...reading,
    method: 'GET',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationcontextclassreference-get',
  }),
  create: defineCall({
    ...writing,
    method: 'POST',
    path: PATH,
    source:
      'https://learn.microsoft.com/graph/api/conditionalaccessroot-post-authenticationcontextclassreferences',
  }),
  // Creates a context that does not exist.
  update: defineCall({
    ...writing,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationcontextclassreference-update',
  }),
  remove: defineCall({
    ...writing,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    application: REMOVE,
    delegated: REMOVE,
    source: 'https://learn.microsoft.com/graph/api/authenticationcontextclassreference-delete',
  }),
  type: authenticationContext,
};
