/** Requests to What-If, and what a tenant with one policy answers. */
import type { JsonObject } from '../../../emulator/json';
import { conditions, EVALUATE, NOBODY, policy } from './access';
import { type Answer, DEV, type Session } from './session';

export const TYPE = '@odata.type';

/** An application that no policy names. */
export const APP = NOBODY;

export function application(...includeApplications: string[]): JsonObject {
  return { [TYPE]: '#microsoft.graph.applicationContext', includeApplications };
}

export function action(userAction: string): JsonObject {
  return { [TYPE]: '#microsoft.graph.userActionContext', userAction };
}

export function user(userId: string): JsonObject {
  return { [TYPE]: '#microsoft.graph.userSignIn', userId };
}

export function request(values: JsonObject = {}): JsonObject {
  return {
    signInIdentity: user(DEV.users.ada),
    signInContext: application(APP),
    signInConditions: {},
    ...values,
  };
}

export function asked(signInConditions: JsonObject): JsonObject {
  return { signInConditions };
}

export function enabled(values: JsonObject = {}): JsonObject {
  return policy({ state: 'enabled', ...values });
}

export function when(values: JsonObject): JsonObject {
  return enabled({ conditions: conditions(values) });
}

export function evaluate(
  session: Session,
  values: JsonObject = {},
  version = 'v1.0',
): Promise<Answer> {
  return session.send('POST', `/${version}${EVALUATE}`, { body: request(values) });
}

/** What becomes of the only policy: `true`, or the reason why it does not apply. */
export async function verdictOf(
  session: Session,
  values: JsonObject = {},
  version = 'v1.0',
): Promise<unknown> {
  const answer = await evaluate(session, values, version);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  const [only] = answer.body['value'] as JsonObject[];
  return only?.['policyApplies'] === true ? true : only?.['analysisReasons'];
}
