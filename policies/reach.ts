import { Audience } from 'entra-policy';
import type { Tenant } from '../tenants';

/** Whom a policy reaches in each stage. */
export const reach = ({ groups, stage }: Tenant): Audience =>
  ({
    pilot: Audience.groups(groups.pilot),
    limited: Audience.groups(groups.pilot, groups.privileged),
    all: Audience.everyone(),
  })[stage];
