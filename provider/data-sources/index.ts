import { authenticationStrength } from './authentication-strength';
import type { EntraDataSource } from './define/define';
import { deviceRegistrationPolicy } from './device-registration-policy';
import { directoryRoleTemplate } from './directory-role-template';
import { group } from './group';
import { inboundTrust } from './inbound-trust';
import { registeredPasskeys } from './registered-passkeys';
import { tenant } from './tenant';
import { user } from './user';
import { userRegistrationDetails } from './user-registration-details';

/** Every data source of the provider. */
export const dataSources: readonly EntraDataSource[] = [
  authenticationStrength,
  deviceRegistrationPolicy,
  directoryRoleTemplate,
  group,
  inboundTrust,
  registeredPasskeys,
  tenant,
  user,
  userRegistrationDetails,
];
