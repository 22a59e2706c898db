import type { Context } from 'hono';
import { SignInError, type SignInProblem } from '../sign-in/codes';
import type { Tenant } from '../state/tenant';
import type { Environment, Services } from './environment';

/**
 * The tenant that an authority's path names.
 *
 * @throws SignInError
 */
export function tenantOf(
  services: Services,
  context: Context<Environment>,
  problem: SignInProblem,
): Tenant {
  const name = context.req.param('tenant') ?? '';
  const tenant = services.store.tenant(name);
  if (!tenant) {
    throw new SignInError(
      problem,
      `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
    );
  }
  context.get('exchange').tenantId = tenant.tenantId;
  return tenant;
}
