import { z } from 'zod';
import { Collection } from '../../../graph/collection/collection';
import type { CollectionEntity, Creation } from '../../../graph/collection/entity';
import type { Written } from '../../../graph/read-back';
import { PIPELINE } from '../../support/tenant';
import { aCall, never } from './client';
import { Tenant } from './tenant';

const type = z.looseObject({ id: z.string(), displayName: z.string() });

/** A group as tests of collections see it. */
export type Group = z.infer<typeof type>;

/** Groups, two to a page: a collection that the emulator has. */
export const groupsEntity: CollectionEntity<typeof type> = {
  list: aCall({ path: '/groups?$top=2' }),
  read: aCall({ path: '/groups/{id}' }),
  create: aCall({ method: 'POST', path: '/groups' }),
  update: aCall({ method: 'PATCH', path: '/groups/{id}' }),
  remove: aCall({ method: 'DELETE', path: '/groups/{id}' }),
  type,
};

/** How long replicas may disagree in tests, in milliseconds. */
const BOUND_MS = 40;

/** A tenant with five groups and an application that may change them. */
export function openTenant(): Promise<Tenant> {
  const secrets = [{ value: PIPELINE.secret }];
  const roles = ['Group.ReadWrite.All'];
  return Tenant.open({
    groups: ['A', 'B', 'C', 'D', 'E'].map((displayName, index) => ({
      id: `9a0f0000-0000-4000-8000-00000000000${index}`,
      displayName,
    })),
    clients: [{ name: 'pipeline', clientId: PIPELINE.clientId, secrets, roles }],
  });
}

/** A collection of a tenant in a session of its own. */
export const sessionOf = (tenant: Tenant, boundMs = BOUND_MS): Collection<typeof type> =>
  new Collection(tenant.client(), groupsEntity, boundMs);

/** The creation of a group. */
export function creation(name: string): Creation<Group> {
  return {
    body: { displayName: name, mailNickname: name, mailEnabled: false, securityEnabled: true },
    beta: false,
    isSame: ({ displayName }) => displayName === name,
    signal: never(),
  };
}

/** The group of a name. */
export async function named(groups: Collection<typeof type>, name: string): Promise<Group> {
  const found = (await groups.list(never())).find(({ displayName }) => displayName === name);
  if (found === undefined) throw new Error(`there is no group ${name}`);
  return found;
}

const descriptionOf = ({ description }: Group): unknown => description;

/** Describes a group, as a plan that was made from `planned` would. */
export const change = (
  groups: Collection<typeof type>,
  planned: Group,
  description: string,
): Promise<Written<Group>> =>
  groups.change({
    id: planned.id,
    signal: never(),
    change: () => ({ body: { description }, beta: false }),
    isPlannedFrom: (now) => descriptionOf(now) === descriptionOf(planned),
    isKept: (now) => descriptionOf(now) === description,
    describeChange: (now) => `description is ${String(descriptionOf(now))}`,
    describeLoss: (now) => `description is ${String(descriptionOf(now))}`,
  });

/** Deletes a group, as a plan that was made from `planned` would. */
export const remove = (groups: Collection<typeof type>, planned: Group): Promise<boolean> =>
  groups.remove({
    id: planned.id,
    signal: never(),
    isBeta: () => false,
    isPlannedFrom: (now) => descriptionOf(now) === descriptionOf(planned),
    describeChange: (now) => `description is ${String(descriptionOf(now))}`,
  });
