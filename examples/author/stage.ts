import {
  Audience,
  AuthenticatorPath,
  SignInAccess,
  SignInStrength,
  type TenantStack,
} from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { groups, stage }: Tenant): void {
  const audience = {
    pilot: Audience.groups(groups.pilot),
    limited: Audience.groups(groups.pilot, groups.privileged),
    all: Audience.groups(groups.pilot, groups.privileged, groups.staff),
  }[stage];
  new SignInAccess(stack, 'NoPhishing', {
    name: 'Nothing that can be phished',
    state: stage === 'pilot' ? 'reportOnly' : 'enabled',
    audience,
    demand: SignInStrength.resistant(stack, 'Resistant', { name: 'Not to be phished' }),
    authenticator: AuthenticatorPath.registrationLeftOut(),
  });
}
