import type { JsonObject } from '../json';
import { multifactor, passwordless, phishingResistant } from './combinations';

function builtIn(
  number: number,
  displayName: string,
  description: string,
  allowedCombinations: readonly string[],
): JsonObject {
  return {
    id: `00000000-0000-0000-0000-00000000000${number}`,
    createdDateTime: '2021-12-01T08:00:00Z',
    modifiedDateTime: '2021-12-01T08:00:00Z',
    displayName,
    description,
    policyType: 'builtIn',
    requirementsSatisfied: 'mfa',
    allowedCombinations,
    combinationConfigurations: [],
  };
}

/** The strengths that every tenant has, spelled as the service does; descriptions are our own. */
export const builtInStrengths: readonly JsonObject[] = [
  builtIn(
    2,
    'Multifactor authentication',
    'Every combination of methods that counts as multifactor authentication',
    multifactor,
  ),
  builtIn(
    3,
    'Passwordless MFA',
    'Multifactor combinations in which no password is used',
    passwordless,
  ),
  builtIn(
    4,
    'Phishing resistant MFA',
    'Passwordless combinations that a look-alike site cannot relay',
    phishingResistant,
  ),
];
