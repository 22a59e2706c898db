import { directoryObject, named, property, readOnly } from './directory-object';
import { collection, complex, edm, entity, type ObjectType } from './type';

const { texts } = property;
const fixedText = { type: edm.string, ...readOnly } as const;

const servicePlanInfo = complex('servicePlanInfo', {
  servicePlanId: { type: edm.guid },
  ...named(['appliesTo', 'provisioningStatus', 'servicePlanName'], { type: edm.string }),
});

const licenseUnitsDetail = complex(
  'licenseUnitsDetail',
  named(['enabled', 'lockedOut', 'suspended', 'warning'], { type: edm.int32 }),
);

/** Graph page subscribedSku. */
export const subscribedSku: ObjectType = entity(
  'subscribedSku',
  {
    ...named(
      ['accountId', 'accountName', 'appliesTo', 'capabilityStatus', 'skuPartNumber'],
      fixedText,
    ),
    skuId: { type: edm.guid, ...readOnly },
    consumedUnits: { type: edm.int32, ...readOnly },
    prepaidUnits: { type: licenseUnitsDetail, ...readOnly },
    servicePlans: { type: collection(servicePlanInfo), ...readOnly },
    subscriptionIds: { ...texts, ...readOnly },
  },
  directoryObject,
);
