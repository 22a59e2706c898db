/**
 * `entra_device_registration_policy`: who may register and join devices, and how.
 *
 * @see https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-device-registration
 * @module
 */
import { defineEntraDataSource, type EntraDataSource } from '../define/define';
import { fromGraph } from './from-graph';
import { schema } from './schema';

/** The device registration policy of the tenant. */
export const deviceRegistrationPolicy: EntraDataSource = defineEntraDataSource({
  typeName: 'entra_device_registration_policy',
  subcategory: 'Directory',
  description: [
    'Reads who may register and join devices, how many, and whether multifactor authentication is asked for.',
    'Where a conditional access policy is about the user action of registering or joining devices, `multi_factor_auth_configuration` has to be `notRequired`: else the policy is not enforced as it should be.',
  ].join('\n\n'),
  schema,
  async read({ client, signal }) {
    const { deviceRegistration } = await client.graph();
    return { id: client.tenantId, ...fromGraph(await deviceRegistration.read(signal)) };
  },
});
