/** Random policies for the second opinion on What-If. */
import type { JsonObject } from '../../../emulator/json';
import {
  actionTokens,
  allApplications,
  applicationTokens,
  type Concrete,
  contextTokens,
  everybody,
  locationTokens,
  platformTokens,
  ruleTokens,
  type Token,
  universe,
  userTokens,
} from './what-if-model';

/** A number from 0 up to, not including, `below`. */
export type Roll = (below: number) => number;

type Test = (signIn: Concrete) => boolean;

/** A policy with the test of each of its conditions, in the order in which reasons are given. */
export interface ModelPolicy {
  readonly body: JsonObject;
  readonly tests: readonly (readonly [reason: string, holds: Test])[];
}

function some(roll: Roll, tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(() => roll(3) === 0);
}

const words = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word);
const covered =
  (included: readonly Token[], excluded: readonly Token[] = []): Test =>
  (signIn) =>
    included.some(({ covers }) => covers(signIn)) && !excluded.some(({ covers }) => covers(signIn));

interface Part {
  readonly json: JsonObject;
  readonly tests: ModelPolicy['tests'];
}

const kinds = ['Users', 'Groups', 'Roles'] as const;

function users(roll: Roll): Part {
  const included = kinds.map((kind) => [kind, some(roll, userTokens[kind])] as const);
  const excluded = kinds.map((kind) => [kind, some(roll, userTokens[kind])] as const);
  const all = roll(2) === 0 || included.every(([, tokens]) => tokens.length === 0);
  const lists = included.map(([kind, tokens]) => [
    `include${kind}`,
    words(all && kind === 'Users' ? [everybody] : tokens),
  ]);
  const outs = excluded.map(([kind, tokens]) => [`exclude${kind}`, words(tokens)]);
  const tokens = included.flatMap(([kind, list]) => (all && kind === 'Users' ? [] : list));
  const out = excluded.flatMap(([, list]) => list);
  return {
    json: { users: Object.fromEntries([...lists, ...outs]) as JsonObject },
    tests: [['users', covered(all ? [everybody] : tokens, out)]],
  };
}

function target(roll: Roll): Part {
  const kind = roll(4);
  if (kind === 0) return listed('userActions', 'includeUserActions', actionTokens, roll);
  if (kind === 1) {
    const name = 'includeAuthenticationContextClassReferences';
    return listed('authenticationContext', name, contextTokens, roll);
  }
  const chosen = some(roll, applicationTokens);
  const included = kind === 2 || chosen.length === 0 ? [allApplications] : chosen;
  const excluded = some(roll, applicationTokens);
  return {
    json: {
      applications: {
        includeApplications: words(included),
        excludeApplications: words(excluded),
      },
    },
    tests: [['application', covered(included, excluded)]],
  };
}

function listed(reason: string, name: string, tokens: readonly Token[], roll: Roll): Part {
  const included = tokens.slice(roll(tokens.length));
  return {
    json: { applications: { [name]: words(included) } },
    tests: [[reason, covered(included)]],
  };
}

type Listed = 'signInRisk' | 'userRisk' | 'client';

/** A list of values of one field; an empty list is no condition. */
function values(reason: string, name: string, field: Listed, roll: Roll): Part {
  const wanted = universe[field].filter(() => roll(2) === 0).map(String);
  if (field === 'client' && wanted.length === 0) wanted.push('all');
  const free = wanted.length === 0 || wanted.includes('all');
  return {
    json: { [name]: wanted },
    tests: [[reason, (signIn) => free || wanted.includes(signIn[field])]],
  };
}

const none: Part = { json: {}, tests: [] };

function sides(
  reason: string,
  name: string,
  list: string,
  tokens: readonly Token[],
  roll: Roll,
): Part {
  const chosen = some(roll, tokens);
  const all = { word: name === 'platforms' ? 'all' : 'All', covers: () => true };
  const included = chosen.length === 0 ? [all] : chosen;
  const excluded = some(roll, tokens);
  return {
    json: {
      [name]: { [`include${list}`]: words(included), [`exclude${list}`]: words(excluded) },
    },
    tests: [[reason, covered(included, excluded)]],
  };
}

function device(roll: Roll): Part {
  const rule = ruleTokens[roll(ruleTokens.length)] ?? everybody;
  const include = roll(2) === 0;
  const mode = include ? 'include' : 'exclude';
  return {
    json: { devices: { deviceFilter: { mode, rule: rule.word } } },
    tests: [['devices', (signIn) => rule.covers(signIn) === include]],
  };
}

function flow(roll: Roll): Part {
  const transferMethods = ['deviceCodeFlow', 'authenticationTransfer'].slice(roll(2)).join(',');
  return {
    json: { authenticationFlows: { transferMethods } },
    tests: [['authenticationFlow', (signIn) => transferMethods.split(',').includes(signIn.flow)]],
  };
}

export function randomPolicy(roll: Roll, id: string): ModelPolicy {
  const maybe = (part: () => Part): Part => (roll(3) === 0 ? part() : none);
  const insider: Part = {
    json: { insiderRiskLevels: 'moderate,elevated' },
    tests: [['insiderRisk', (signIn) => signIn.insider === 'elevated']],
  };
  const parts = [
    users(roll),
    target(roll),
    maybe(() => values('signInRisk', 'signInRiskLevels', 'signInRisk', roll)),
    maybe(() => values('userRisk', 'userRiskLevels', 'userRisk', roll)),
    maybe(() => insider),
    maybe(() => sides('devicePlatform', 'platforms', 'Platforms', platformTokens, roll)),
    maybe(() => values('clientApps', 'clientAppTypes', 'client', roll)),
    maybe(() => sides('location', 'locations', 'Locations', locationTokens, roll)),
    maybe(() => device(roll)),
    maybe(() => flow(roll)),
  ];
  return {
    body: {
      id,
      displayName: id,
      state: roll(2) === 0 ? 'enabled' : 'enabledForReportingButNotEnforced',
      conditions: Object.assign(
        { clientAppTypes: ['all'] },
        ...parts.map(({ json }) => json),
      ) as JsonObject,
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    },
    tests: parts.flatMap(({ tests }) => tests),
  };
}
