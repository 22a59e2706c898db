import { boundTenants } from 'entra-policy';
import { dev } from './dev';
import { production } from './production';
import { staging } from './staging';

export type { Stage, Tenant } from './tenant';

/** Every tenant, in the order in which a change reaches them. */
export const tenants = boundTenants([dev, staging, production]);
