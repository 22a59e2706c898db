import { type Call, defineCall } from '../call';
import { OUTSIDE_CHINA } from '../methods/configuration';

/** Where strengths are. */
export const PATH = '/policies/authenticationStrengthPolicies';
const CONFIGURATIONS =
  '/identity/conditionalAccess/authenticationStrength/policies/{id}/combinationConfigurations';

/** What calls that read strengths need. */
export const reading = {
  application: ['Policy.Read.AuthenticationMethod', 'Policy.Read.All'],
  delegated: ['Policy.Read.AuthenticationMethod', 'Policy.Read.All'],
  role: 'Security Reader',
  clouds: OUTSIDE_CHINA,
} as const satisfies Partial<Call>;

/** What calls that write them need. */
export const writing = {
  application: ['Policy.ReadWrite.ConditionalAccess', 'Policy.ReadWrite.AuthenticationMethod'],
  delegated: ['Policy.ReadWrite.ConditionalAccess', 'Policy.ReadWrite.AuthenticationMethod'],
  role: 'Conditional Access Administrator',
  clouds: OUTSIDE_CHINA,
} as const satisfies Partial<Call>;

/** The calls that change a strength: Graph has one for each of its parts. */
export const strengthCalls = {
  rename: defineCall({
    ...writing,
    method: 'PATCH',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-update',
  }),
  updateAllowedCombinations: defineCall({
    ...writing,
    method: 'POST',
    path: `${PATH}/{id}/updateAllowedCombinations`,
    source:
      'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-updateallowedcombinations',
  }),
  addConfiguration: defineCall({
    ...writing,
    method: 'POST',
    path: CONFIGURATIONS,
    source:
      'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-post-combinationconfigurations',
  }),
  changeConfiguration: defineCall({
    ...writing,
    method: 'PATCH',
    path: `${CONFIGURATIONS}/{configuration}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationcombinationconfiguration-update',
  }),
  removeConfiguration: defineCall({
    ...writing,
    method: 'DELETE',
    path: `${CONFIGURATIONS}/{configuration}`,
    source:
      'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-delete-combinationconfigurations',
  }),
} as const;

/** @see https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-usage */
export const readUsage: Call = defineCall({
  ...reading,
  method: 'GET',
  path: `${PATH}/{id}/usage`,
  source: 'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-usage',
});
