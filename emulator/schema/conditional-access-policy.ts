import { policyRuleFacts } from '../facts/policy-rules';
import { conditionalAccessConditionSet } from './conditional-access-conditions';
import {
  conditionalAccessGrantControls,
  conditionalAccessSessionControls,
} from './conditional-access-controls';
import { complex, edm, entity, enumeration, type Limit, type Property } from './type';

const readOnly = { readOnly: true, default: null } as const;
const time: Property = { type: edm.dateTimeOffset, ...readOnly };

/** The length of the name of a policy or location. */
export const nameLength: Limit = {
  fact: policyRuleFacts.name,
  expected: 'a name of 1 to 256 characters',
  holds: (value) => typeof value === 'string' && value.length >= 1 && value.length <= 256,
};

export const conditionalAccessPolicyState = enumeration('conditionalAccessPolicyState', [
  'enabled',
  'disabled',
  'enabledForReportingButNotEnforced',
]);

/** Grant and session controls, as policies, templates and rules of plans have them. */
export const policyControls = {
  grantControls: { type: conditionalAccessGrantControls, default: null, whole: true },
  sessionControls: { type: conditionalAccessSessionControls, default: null, whole: true },
} as const satisfies Record<string, Property>;

/** The CSDL type of a conditional access policy. */
export const conditionalAccessPolicy = entity('conditionalAccessPolicy', {
  id: { type: edm.string, readOnly: true },
  templateId: { type: edm.string, ...readOnly },
  displayName: {
    type: edm.string,
    required: policyRuleFacts.name,
    nullable: false,
    limit: nameLength,
  },
  description: { type: edm.string, default: null },
  createdDateTime: time,
  modifiedDateTime: time,
  deletedDateTime: time,
  state: { type: conditionalAccessPolicyState, nullable: false },
  partialEnablementStrategy: { type: edm.string, ...readOnly, only: 'beta' },
  conditions: { type: conditionalAccessConditionSet, nullable: false, whole: true },
  ...policyControls,
});

/** What a template recommends. */
const conditionalAccessPolicyDetail = complex('conditionalAccessPolicyDetail', {
  conditions: { type: conditionalAccessConditionSet },
  ...policyControls,
});

/** The CSDL type of a template. */
export const conditionalAccessTemplate = entity('conditionalAccessTemplate', {
  id: { type: edm.string },
  name: { type: edm.string },
  description: { type: edm.string },
  scenarios: { type: edm.string },
  details: { type: conditionalAccessPolicyDetail },
});
