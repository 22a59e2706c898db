import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { parseAnswer } from './wire';

/** @see https://learn.microsoft.com/graph/api/deviceregistrationpolicy-get */
export const readDeviceRegistrationPolicy: Call = defineCall({
  method: 'GET',
  path: '/policies/deviceRegistrationPolicy',
  application: ['Policy.Read.DeviceConfiguration', 'Policy.ReadWrite.DeviceConfiguration'],
  delegated: [
    'Policy.Read.DeviceConfiguration',
    'Policy.Read.All',
    'Policy.ReadWrite.DeviceConfiguration',
  ],
  role: 'Global Reader',
  source: 'https://learn.microsoft.com/graph/api/deviceregistrationpolicy-get',
});

/** @see https://learn.microsoft.com/graph/api/resources/deviceregistrationmembership */
const membership = z.looseObject({
  '@odata.type': z.string(),
  users: z.array(z.string()).nullish(),
  groups: z.array(z.string()).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy */
const deviceRegistrationPolicy = z.looseObject({
  userDeviceQuota: z.int(),
  multiFactorAuthConfiguration: z.string().nullish(),
  azureADRegistration: z.looseObject({
    isAdminConfigurable: z.boolean().nullish(),
    allowedToRegister: membership.nullish(),
  }),
  azureADJoin: z.looseObject({
    isAdminConfigurable: z.boolean().nullish(),
    allowedToJoin: membership.nullish(),
    localAdmins: z
      .looseObject({
        enableGlobalAdmins: z.boolean().nullish(),
        registeringUsers: membership.nullish(),
      })
      .nullish(),
  }),
  localAdminPassword: z.looseObject({ isEnabled: z.boolean().nullish() }).nullish(),
});

/** Who may register and join devices, and how. */
export type DeviceRegistrationPolicy = z.infer<typeof deviceRegistrationPolicy>;
/** Nobody, everybody, or those who are listed. */
export type DeviceRegistrationMembership = z.infer<typeof membership>;

/** Reading who may register and join devices, and how. */
export class DeviceRegistration {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /** The policy as it is. */
  async read(signal: AbortSignal): Promise<DeviceRegistrationPolicy> {
    const { path } = readDeviceRegistrationPolicy;
    const answer = await this.#client.send(readDeviceRegistrationPolicy, { signal });
    return parseAnswer(deviceRegistrationPolicy, answer, `GET ${path}`);
  }
}
