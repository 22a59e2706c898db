import { Audience, HIGHLY_PRIVILEGED_ROLES, type NonEmpty } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Administrators are held to their keys by role: registration has to reach them by role as well. */
const administrators = Audience.roles(
  ...(Object.values(HIGHLY_PRIVILEGED_ROLES) as readonly string[] as NonEmpty<string>),
);

/** Whom a policy reaches in each stage. */
export const reach = ({ groups, stage }: Tenant): Audience =>
  ({
    pilot: Audience.groups(groups.pilot),
    limited: Audience.groups(groups.pilot, groups.privileged).and(administrators),
    all: Audience.everyone(),
  })[stage];
