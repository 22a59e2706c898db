import { methodFacts } from '../facts/methods';
import { type JsonObject, child } from '../json';
import type { Objects } from '../state/objects';
import type { MethodRule } from './configuration';
import { missingTarget } from './target-rules';

/** Where the root policy has targets, as paths of properties. */
const places = [
  ['registrationEnforcement', 'authenticationMethodsRegistrationCampaign'],
  ['systemCredentialPreferences'],
] as const;

function at(policy: JsonObject, path: readonly string[]): JsonObject {
  return path.reduce<JsonObject>((value, name) => child(value, name) ?? {}, policy);
}

function problem(directory: Objects, before: JsonObject, after: JsonObject): string | undefined {
  return places
    .map((path) => {
      const sentence = missingTarget(directory, at(before, path), at(after, path));
      return sentence === undefined ? undefined : `${path.join('.')}.${sentence}`;
    })
    .find((sentence) => sentence !== undefined);
}

/** Rules about the root policy beyond its types. */
export const rootRules: readonly MethodRule[] = [
  {
    fact: methodFacts.targetExists,
    concerns: places.map(([name]) => name),
    problem: ({ directory, before, after }) => problem(directory, before, after),
  },
];
