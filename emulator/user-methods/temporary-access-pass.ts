import { randomInt, randomUUID } from 'node:crypto';
import { userMethodFacts } from '../facts/user-methods';
import type { Fact } from '../facts/fact';
import { audienceOf, storedConfiguration } from '../methods-policy/audience';
import { createdAnswer } from '../graph/answers';
import type { Call, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, own } from '../json';
import { admitPatch } from '../schema/admit';
import { temporaryAccessPassMethod } from '../schema/user-methods';
import { typeName } from '../schema/type';
import { checkOperator } from './delegated';
import { isOfType, methodsOf, methodsPath, userId } from './find';
import { permissionsOf } from './permissions';
import { usability } from './represent-method';
import { changeMethods } from './stored';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** Creates a pass in the place of the one that the user has; its secret is in this answer alone. */
export function createPass(call: Call): Reply {
  const user = userId(call, call.newest);
  checkOperator(call, user, 'write', permissionsOf('TAP').write);
  const policy = storedConfiguration(call.newest, 'TemporaryAccessPass');
  const place = { path: '', stored: undefined, version: call.version };
  const sent = admitPatch(temporaryAccessPassMethod, call.body, place);
  const lifetimeInMinutes =
    own(sent, 'lifetimeInMinutes') ?? number(policy, 'defaultLifetimeInMinutes');
  const onceByPolicy = own(policy, 'isUsableOnce') === true;
  const isUsableOnce = own(sent, 'isUsableOnce') ?? onceByPolicy;
  check(Number(lifetimeInMinutes), policy);
  if (onceByPolicy && isUsableOnce === false) {
    throw refusal('The policy allows passes for one use only.', userMethodFacts.passOnce);
  }
  if (!audienceOf(call.newest, 'TemporaryAccessPass')(user)) {
    throw refusal(
      'The user is not enabled for Temporary Access Pass by policy.',
      userMethodFacts.passPolicy,
    );
  }
  const createdDateTime = call.now().toISOString();
  const stored: JsonObject = {
    id: randomUUID(),
    createdDateTime,
    startDateTime: own(sent, 'startDateTime') ?? createdDateTime,
    lifetimeInMinutes,
    isUsableOnce,
  };
  store(call, user, stored);
  return created(call, user, stored, secret(number(policy, 'defaultLength')));
}

function check(lifetime: number, policy: JsonObject): void {
  if (lifetime < 10 || lifetime > 43_200) {
    throw refusal(
      `'lifetimeInMinutes' is ${lifetime}; expected 10 to 43200.`,
      userMethodFacts.passLifetime,
    );
  }
  const minimum = number(policy, 'minimumLifetimeInMinutes');
  const maximum = number(policy, 'maximumLifetimeInMinutes');
  if (lifetime >= minimum && lifetime <= maximum) return;
  throw refusal(
    `'lifetimeInMinutes' is ${lifetime}; expected ${minimum} to ${maximum} by the policy.`,
    userMethodFacts.passPolicy,
  );
}

function store(call: Call, user: string, stored: JsonObject): void {
  const others = methodsOf(call.newest, user, undefined).filter(
    (method) => !isOfType(method, temporaryAccessPassMethod),
  );
  const typed = { '@odata.type': `#${typeName(temporaryAccessPassMethod)}`, ...stored };
  call.commit([changeMethods(call, user, [...others, typed])]);
}

function created(call: Call, user: string, stored: JsonObject, temporaryAccessPass: string): Reply {
  const newest = { ...call, view: call.newest };
  const value = { ...stored, ...usability(stored, user, newest), temporaryAccessPass };
  const body = represent(temporaryAccessPassMethod, value, call);
  return createdAnswer(call, methodsPath(user, 'temporaryAccessPassMethods'), body);
}

function secret(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join('');
}

function number(object: JsonObject, name: string): number {
  return Number(own(object, name) ?? 0);
}

function refusal(message: string, fact: Fact): Refusal {
  return new Refusal('badRequest', message, fact);
}
