import { z } from 'zod';
import { type Call, defineCall } from '../call';
import type { SingletonEntity } from '../singleton';

const PATH = '/identity/conditionalAccess/settings';

/** @see https://learn.microsoft.com/graph/api/conditionalaccesssettings-get?view=graph-rest-beta */
const read: Call = defineCall({
  method: 'GET',
  version: 'beta',
  path: PATH,
  application: ['Policy.Read.ConditionalAccess'],
  delegated: ['Policy.Read.ConditionalAccess'],
  role: 'Global Reader',
  throttle: 'conditionalAccess',
  source:
    'https://learn.microsoft.com/graph/api/conditionalaccesssettings-get?view=graph-rest-beta',
});

/** @see https://learn.microsoft.com/graph/api/conditionalaccesssettings-update?view=graph-rest-beta */
const update: Call = defineCall({
  method: 'PATCH',
  version: 'beta',
  path: PATH,
  application: ['Policy.ReadWrite.ConditionalAccess'],
  delegated: ['Policy.ReadWrite.ConditionalAccess'],
  role: 'Conditional Access Administrator',
  throttle: 'conditionalAccess',
  source:
    'https://learn.microsoft.com/graph/api/conditionalaccesssettings-update?view=graph-rest-beta',
});

/** @see https://learn.microsoft.com/graph/api/resources/useractionexclusion?view=graph-rest-beta */
const userActionExclusion = z.looseObject({ userAction: z.string(), state: z.string().nullish() });

/** @see https://learn.microsoft.com/graph/api/resources/conditionalaccesssettings?view=graph-rest-beta */
const conditionalAccessSettings = z.looseObject({
  exclusions: z
    .looseObject({
      allResourcesExclusions: z
        .looseObject({ userActionExclusions: z.array(userActionExclusion).nullish() })
        .nullish(),
    })
    .nullish(),
});

/** The tenant-wide settings of conditional access. */
export const conditionalAccessSettingsEntity: SingletonEntity<typeof conditionalAccessSettings> = {
  read,
  write: update,
  type: conditionalAccessSettings,
};
