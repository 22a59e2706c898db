import { licenseFacts } from '../facts/licenses';
import { Refusal } from '../graph/refusal';
import { type JsonObject, objects as listOf, text } from '../json';
import type { Objects } from '../state/objects';

/** Entra plans: P1 has conditional access, P2 the risk conditions as well. */
export const licenses = ['P1', 'P2'] as const;
type License = (typeof licenses)[number];

/** What a seed says about them. */
interface Subscriptions {
  readonly tenantId: string;
  readonly licenses: readonly License[];
  readonly suspendedLicenses: readonly License[];
}

/** entra-docs page Product names and service plan identifiers for licensing. */
const plans = {
  P1: { servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', servicePlanName: 'AAD_PREMIUM' },
  P2: { servicePlanId: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', servicePlanName: 'AAD_PREMIUM_P2' },
} as const satisfies Record<License, JsonObject>;

const skus = {
  P1: {
    skuId: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4',
    skuPartNumber: 'AAD_PREMIUM',
    plans: [plans.P1],
  },
  P2: {
    skuId: '84a661c4-e949-4bd2-a560-ed7766fcaf2b',
    skuPartNumber: 'AAD_PREMIUM_P2',
    plans: [plans.P1, plans.P2],
  },
} as const;

/** States of a SKU in which its features work; fact sku-lapsed. */
const WORKING = ['Enabled', 'Warning'];
const UNITS = 25;

function statusOf(license: License, { suspendedLicenses }: Subscriptions): string {
  return suspendedLicenses.includes(license) ? 'Suspended' : 'Enabled';
}

/** The tenant's subscriptions as they are stored. */
export function subscribedSkusOf(subscriptions: Subscriptions): readonly JsonObject[] {
  return held(subscriptions).map((license) => {
    const { skuId, skuPartNumber, plans } = skus[license];
    const enabled = statusOf(license, subscriptions) === 'Enabled';
    return {
      id: `${subscriptions.tenantId}_${skuId}`,
      appliesTo: 'User',
      capabilityStatus: statusOf(license, subscriptions),
      consumedUnits: 0,
      prepaidUnits: {
        enabled: enabled ? UNITS : 0,
        lockedOut: 0,
        suspended: enabled ? 0 : UNITS,
        warning: 0,
      },
      servicePlans: plans.map((plan) => ({
        ...plan,
        appliesTo: 'User',
        provisioningStatus: enabled ? 'Success' : 'Disabled',
      })),
      skuId,
      skuPartNumber,
      subscriptionIds: [],
    };
  });
}

/** `assignedPlans` of the organization; fact assigned-plans. */
export function assignedPlans(objects: Objects, assignedDateTime: string): readonly JsonObject[] {
  return Object.values(plans).flatMap(({ servicePlanId }) => {
    const states = skusWith(objects, servicePlanId).map((sku) => text(sku, 'capabilityStatus'));
    const capabilityStatus = states.find((state) => WORKING.includes(state)) ?? states[0];
    const service = 'AADPremiumService';
    return capabilityStatus === undefined
      ? []
      : [{ assignedDateTime, capabilityStatus, service, servicePlanId }];
  });
}

function held(subscriptions: Subscriptions): readonly License[] {
  const { licenses: working, suspendedLicenses } = subscriptions;
  return licenses.filter(
    (license) => working.includes(license) || suspendedLicenses.includes(license),
  );
}

function skusWith(objects: Objects, servicePlanId: string): readonly JsonObject[] {
  return objects
    .list('subscribedSku')
    .filter((sku) =>
      listOf(sku, 'servicePlans').some((plan) => text(plan, 'servicePlanId') === servicePlanId),
    );
}

/** Whether a working subscription of the tenant has the licence's service plan. */
export function hasLicense(objects: Objects, license: License): boolean {
  return skusWith(objects, plans[license].servicePlanId).some((sku) =>
    WORKING.includes(text(sku, 'capabilityStatus')),
  );
}

/** @throws Refusal `notLicensed` in a tenant without P1 */
export function requirePremium(objects: Objects): void {
  if (hasLicense(objects, 'P1')) return;
  throw new Refusal(
    'notLicensed',
    "Neither tenant is B2C or tenant doesn't have premium license",
    licenseFacts.premium,
  );
}
