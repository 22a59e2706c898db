import { z } from 'zod';
import type { CollectionEntity } from '../collection/entity';
import { configuration, CONFIGURATIONS, methodEntity, OUTSIDE_CHINA } from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration */
const external = configuration.extend({
  displayName: z.string(),
  appId: z.string(),
  openIdConnectSetting: z.looseObject({ clientId: z.string(), discoveryUrl: z.string() }),
});

/** An external method as Graph returns it. */
export type ExternalMethod = z.infer<typeof external>;

const { read, write, ...method } = methodEntity({
  id: 'external',
  type: external,
  clouds: OUTSIDE_CHINA,
});

const ITEM = `${CONFIGURATIONS}/{id}`;

/** The page of the type: no page documents a list of configurations, nor a creation. */
const source =
  'https://learn.microsoft.com/graph/api/resources/externalauthenticationmethodconfiguration';

/** The external methods of a tenant: the configurations that it can create and remove. */
export const externalEntity: CollectionEntity<typeof external> = {
  ...method,
  list: { ...read, path: CONFIGURATIONS, source },
  read: { ...read, path: ITEM },
  create: { ...write, method: 'POST', path: CONFIGURATIONS, source },
  update: { ...write, path: ITEM },
  remove: {
    ...write,
    method: 'DELETE',
    path: ITEM,
    source:
      'https://learn.microsoft.com/graph/api/externalauthenticationmethodconfiguration-delete',
  },
};
