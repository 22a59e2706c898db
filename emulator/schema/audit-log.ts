import { named } from './directory-object';
import { collection, complex, edm, entity, type ObjectType } from './type';

const text = { type: edm.string, readOnly: true } as const;
const texts = { type: collection(edm.string), readOnly: true } as const;
const time = { type: edm.dateTimeOffset, readOnly: true } as const;

const appIdentity = complex(
  'appIdentity',
  named(['appId', 'displayName', 'servicePrincipalId', 'servicePrincipalName'], text),
);
const userIdentity = complex(
  'userIdentity',
  named(['id', 'displayName', 'userPrincipalName', 'ipAddress'], text),
);
const keyValue = complex('keyValue', named(['key', 'value'], text));

const targetResource = complex('targetResource', {
  ...named(['id', 'displayName', 'type', 'userPrincipalName', 'groupType'], text),
  modifiedProperties: {
    type: collection(
      complex('modifiedProperty', named(['displayName', 'oldValue', 'newValue'], text)),
    ),
  },
});

/** Graph page directoryAudit. */
export const directoryAudit: ObjectType = entity('directoryAudit', {
  ...named(
    [
      'id',
      'activityDisplayName',
      'category',
      'correlationId',
      'loggedByService',
      'operationType',
      'result',
      'resultReason',
    ],
    text,
  ),
  activityDateTime: time,
  additionalDetails: { type: collection(keyValue), readOnly: true },
  initiatedBy: {
    type: complex('auditActivityInitiator', {
      app: { type: appIdentity },
      user: { type: userIdentity },
    }),
    readOnly: true,
  },
  targetResources: { type: collection(targetResource), readOnly: true },
});

const appliedPolicy = complex('appliedConditionalAccessPolicy', {
  ...named(['id', 'displayName', 'result'], text),
  ...named(['enforcedGrantControls', 'enforcedSessionControls'], texts),
  authenticationStrength: { type: complex('authenticationStrength', {}), only: 'beta' },
});

const beta = { only: 'beta' } as const;

/** Graph page signIn: what seeds show and what filters ask for; the rest is returned as seeded. */
export const signIn: ObjectType = entity('signIn', {
  ...named(
    [
      'id',
      'appDisplayName',
      'appId',
      'clientAppUsed',
      'conditionalAccessStatus',
      'correlationId',
      'ipAddress',
      'resourceDisplayName',
      'resourceId',
      'userDisplayName',
      'userId',
      'userPrincipalName',
    ],
    text,
  ),
  createdDateTime: time,
  isInteractive: { type: edm.boolean, readOnly: true },
  status: {
    type: complex('signInStatus', {
      errorCode: { type: edm.int32 },
      ...named(['failureReason', 'additionalDetails'], text),
    }),
    readOnly: true,
  },
  appliedConditionalAccessPolicies: { type: collection(appliedPolicy), readOnly: true },
  authenticationDetails: { type: collection(complex('authenticationDetail', {})), ...beta },
  authenticationMethodsUsed: { ...texts, ...beta },
  authenticationRequirement: { ...text, ...beta },
});
