import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readPages } from './collection/pages';
import { SharedList } from './collection/shared-list';
import { parseAnswer } from './wire';

const reading = {
  method: 'GET',
  application: ['Organization.Read.All', 'Directory.Read.All'],
  delegated: ['Organization.Read.All', 'Directory.Read.All'],
  role: 'Directory Readers',
} as const satisfies Partial<Call>;

/**
 * A delegated `User.Read` is enough for the name and the domains, not for the type.
 *
 * @see https://learn.microsoft.com/graph/api/organization-get
 */
export const readOrganization: Call = defineCall({
  ...reading,
  path: '/organization/{id}',
  source: 'https://learn.microsoft.com/graph/api/organization-get',
});

/** @see https://learn.microsoft.com/graph/api/subscribedsku-list */
export const listSubscribedSkus: Call = defineCall({
  ...reading,
  path: '/subscribedSkus',
  source: 'https://learn.microsoft.com/graph/api/subscribedsku-list',
});

/** @see https://learn.microsoft.com/graph/api/resources/organization */
const organization = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  tenantType: z.string().nullish(),
  verifiedDomains: z
    .array(
      z.looseObject({
        name: z.string(),
        type: z.string().nullish(),
        isDefault: z.boolean().nullish(),
        isInitial: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/subscribedsku */
const subscribedSku = z.looseObject({
  capabilityStatus: z.string().nullish(),
  servicePlans: z
    .array(
      z.looseObject({
        servicePlanId: z.string(),
        provisioningStatus: z.string().nullish(),
      }),
    )
    .nullish(),
});

/** A tenant as its directory describes it. */
export type OrganizationDetails = z.infer<typeof organization>;

/** Licences of Microsoft Entra ID that policies ask for. */
export type EntraLicence = 'P1' | 'P2';

/**
 * Service plans of the licences; the one of P2 comes with the one of P1.
 *
 * @see https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference
 */
const PLANS: ReadonlyMap<string, readonly EntraLicence[]> = new Map([
  ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', ['P1']],
  ['eec0eb4f-6444-4f95-aba0-50c24d67f998', ['P1', 'P2']],
]);

/** Until a subscription is suspended its features work; that they end then is assumed. */
const WORKING = new Set(['Enabled', 'Warning']);

/** What a tenant is, and which licences it has. */
export class Organization {
  readonly #client: GraphClient;
  readonly #tenantId: string;
  readonly #skus: SharedList<z.infer<typeof subscribedSku>>;

  constructor(client: GraphClient, tenantId: string) {
    this.#client = client;
    this.#tenantId = tenantId;
    this.#skus = new SharedList((signal) =>
      readPages(client, listSubscribedSkus, subscribedSku, { signal }),
    );
  }

  /** The tenant as its directory describes it. */
  async read(signal: AbortSignal): Promise<OrganizationDetails> {
    const sending = { signal, parameters: { id: this.#tenantId } };
    const answer = await this.#client.send(readOrganization, sending);
    return parseAnswer(organization, answer, `GET ${readOrganization.path}`);
  }

  /** The licences that some subscription of the tenant gives; read once a session. */
  async licences(signal: AbortSignal): Promise<ReadonlySet<EntraLicence>> {
    const skus = await this.#skus.current(signal);
    return new Set(
      skus
        .filter(({ capabilityStatus }) => WORKING.has(capabilityStatus ?? ''))
        .flatMap(({ servicePlans }) => servicePlans ?? [])
        .filter(({ provisioningStatus }) => provisioningStatus !== 'Disabled')
        .flatMap(({ servicePlanId }) => PLANS.get(servicePlanId.toLowerCase()) ?? []),
    );
  }
}
