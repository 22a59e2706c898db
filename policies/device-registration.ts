import type { Construct } from 'constructs';
import { AccessPolicy, Audience, Grant, Target } from 'entra-policy';
import type { Tenant } from '../tenants';

/**
 * Registering or joining a device takes a second factor, of everybody in every stage: a device of
 * theirs lets attackers stay, and may be as good as a second factor later. The tenant's own setting
 * "Require multifactor authentication to register or join devices" has to be off: while it is on,
 * Microsoft does not enforce this policy properly.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-cloud-apps#user-actions
 */
export class DeviceRegistration extends AccessPolicy {
  constructor(scope: Construct, { exceptions }: Tenant) {
    super(scope, 'DeviceRegistration', {
      name: 'Register devices with a second factor',
      state: 'enabled',
      audience: Audience.everyone(),
      target: Target.deviceRegistration(),
      grant: Grant.allOf('mfa'),
      exceptions: exceptions?.deviceRegistration,
    });
  }
}
