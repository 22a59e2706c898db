/**
 * What every data source asks of Graph, for documentation and tests. The provider itself never
 * loads this: it would load HTTP code at every start.
 *
 * @module
 */
import type { UsedCall } from '../resources/define/used-call';
import { calls as authenticationStrength } from './authentication-strength/calls';
import { calls as deviceRegistrationPolicy } from './device-registration-policy/calls';
import { calls as directoryRoleTemplate } from './directory-role-template/calls';
import { calls as group } from './group/calls';
import { calls as inboundTrust } from './inbound-trust/calls';
import { calls as registeredPasskeys } from './registered-passkeys/calls';
import { calls as tenant } from './tenant/calls';
import { calls as user } from './user/calls';
import { calls as userRegistrationDetails } from './user-registration-details/calls';

/** The calls of every data source, by its type. */
export const usedByDataSources: Readonly<Record<string, readonly UsedCall[]>> = {
  entra_authentication_strength: authenticationStrength,
  entra_device_registration_policy: deviceRegistrationPolicy,
  entra_directory_role_template: directoryRoleTemplate,
  entra_group: group,
  entra_inbound_trust: inboundTrust,
  entra_registered_passkeys: registeredPasskeys,
  entra_tenant: tenant,
  entra_user: user,
  entra_user_registration_details: userRegistrationDetails,
};
