import { boundTenants } from 'entra-policy';
import { dev } from './dev';

/** Every tenant, in the order in which a change reaches them. All of them bind the same names. */
export const tenants = boundTenants([dev]);
