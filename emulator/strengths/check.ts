import type { Fact } from '../facts/fact';
import { strengthFacts } from '../facts/strength';
import { Refusal } from '../graph/refusal';
import { type JsonObject, objects, own, quote, text, texts } from '../json';
import type { Objects } from '../state/objects';
import { combinations } from './combinations';
import { strengthsOf } from './find';

const CUSTOM_LIMIT = 15;

function refused(fact: Fact, message: string): Refusal {
  return new Refusal('badRequest', message, fact);
}

/** @throws Refusal where the tenant has as many strengths as it may */
export function checkLimit(directory: Objects): void {
  if (directory.list('authenticationStrengthPolicy').length < CUSTOM_LIMIT) return;
  throw refused(
    strengthFacts.limitStatus,
    `The tenant has ${CUSTOM_LIMIT} custom authentication strengths; expected fewer to create one.`,
  );
}

/** @throws Refusal where another strength has the name */
export function checkName(directory: Objects, strength: JsonObject): void {
  const name = text(strength, 'displayName').toLowerCase();
  const other = strengthsOf(directory).find(
    (one) =>
      text(one, 'displayName').toLowerCase() === name && own(one, 'id') !== own(strength, 'id'),
  );
  if (!other) return;
  throw refused(
    strengthFacts.nameCase,
    `An authentication strength named ${quote(own(other, 'displayName'))} exists; expected another displayName.`,
  );
}

/** @throws Refusal for a combination that the service does not know, or none at all */
export function checkCombinations(allowed: readonly string[]): void {
  if (allowed.length === 0) {
    throw refused(
      strengthFacts.noCombination,
      "'allowedCombinations' is empty; expected at least one combination.",
    );
  }
  const unknown = allowed.find((one) => !combinations.includes(one));
  if (unknown === undefined) return;
  throw refused(
    strengthFacts.combination,
    `'${unknown}' is not a combination of authentication methods that a strength can allow.`,
  );
}

/** @throws Refusal for a configuration that its strength cannot carry */
export function checkConfiguration(strength: JsonObject, configuration: JsonObject): void {
  const applies = texts(configuration, 'appliesToCombinations');
  const fido2 = text(configuration, '@odata.type').endsWith('.fido2CombinationConfiguration');
  const possible = fido2
    ? ['fido2']
    : ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'];
  if (applies.length === 0 || applies.some((one) => !possible.includes(one))) {
    throw refused(
      strengthFacts.appliesTo,
      `'appliesToCombinations' is ${quote(applies)}; expected ${possible.join(' or ')}.`,
    );
  }
  const allowed = texts(strength, 'allowedCombinations');
  const missing = applies.find((one) => !allowed.includes(one));
  if (missing !== undefined) {
    throw refused(
      strengthFacts.appliesToAllowed,
      `'appliesToCombinations' has '${missing}', which the strength does not allow.`,
    );
  }
  const lists = fido2
    ? ['allowedAAGUIDs']
    : ['allowedIssuerSkis', 'allowedPolicyOIDs', 'allowedIssuers'];
  if (lists.every((name) => texts(configuration, name).length === 0)) {
    throw refused(
      strengthFacts.notEmpty,
      `The combination configuration restricts nothing; expected an entry in ${lists.slice(0, 2).join(' or ')}.`,
    );
  }
  checkOnce(strength, configuration);
}

function checkOnce(strength: JsonObject, configuration: JsonObject): void {
  const others = objects(strength, 'combinationConfigurations').filter(
    (other) => own(other, 'id') !== own(configuration, 'id'),
  );
  const taken = others.flatMap((other) => texts(other, 'appliesToCombinations'));
  const twice = texts(configuration, 'appliesToCombinations').find((one) => taken.includes(one));
  if (twice === undefined) return;
  throw refused(
    strengthFacts.onePer,
    `The strength has a combination configuration for '${twice}' already; change that one.`,
  );
}
