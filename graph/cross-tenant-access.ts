import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readPages } from './collection/pages';
import { parseAnswer } from './wire';

const reading = {
  method: 'GET',
  application: ['Policy.Read.All', 'Policy.ReadWrite.CrossTenantAccess'],
  delegated: ['Policy.Read.All', 'Policy.ReadWrite.CrossTenantAccess'],
  role: 'Security Reader',
} as const satisfies Partial<Call>;

/** @see https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get */
export const readCrossTenantDefault: Call = defineCall({
  ...reading,
  path: '/policies/crossTenantAccessPolicy/default',
  source: 'https://learn.microsoft.com/graph/api/crosstenantaccesspolicyconfigurationdefault-get',
});

/** @see https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners */
export const listCrossTenantPartners: Call = defineCall({
  ...reading,
  path: '/policies/crossTenantAccessPolicy/partners',
  source: 'https://learn.microsoft.com/graph/api/crosstenantaccesspolicy-list-partners',
});

/** @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust */
const inboundTrust = z.looseObject({
  isMfaAccepted: z.boolean().nullish(),
  isCompliantDeviceAccepted: z.boolean().nullish(),
  isHybridAzureADJoinedDeviceAccepted: z.boolean().nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationdefault */
const defaultConfiguration = z.looseObject({
  isServiceDefault: z.boolean().nullish(),
  inboundTrust: inboundTrust.nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyconfigurationpartner */
const partner = z.looseObject({
  tenantId: z.string(),
  // Null inherits from the default.
  inboundTrust: inboundTrust.nullish(),
  isServiceProvider: z.boolean().nullish(),
  isInMultiTenantOrganization: z.boolean().nullish(),
});

/** Which claims of other tenants count here. */
export type InboundTrust = z.infer<typeof inboundTrust>;

/** What holds for guests of tenants without a configuration of their own. */
export type DefaultConfiguration = z.infer<typeof defaultConfiguration>;
/** What holds for guests of one tenant. */
export type PartnerConfiguration = z.infer<typeof partner>;

/** Reading what holds for guests of other tenants. */
export class CrossTenantAccess {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /** What holds for guests of tenants without a configuration of their own. */
  async default(signal: AbortSignal): Promise<DefaultConfiguration> {
    const answer = await this.#client.send(readCrossTenantDefault, { signal });
    return parseAnswer(defaultConfiguration, answer, `GET ${readCrossTenantDefault.path}`);
  }

  /** Every configuration for one tenant. */
  partners(signal: AbortSignal): Promise<PartnerConfiguration[]> {
    return readPages(this.#client, listCrossTenantPartners, partner, { signal });
  }
}
