import { dev } from './dev';
import { production } from './production';
import { staging } from './staging';
import type { Tenant } from './tenant';

export type { Tenant } from './tenant';

/** Every tenant, in the order in which a change reaches them. */
export const tenants: readonly Tenant[] = [dev, staging, production];
