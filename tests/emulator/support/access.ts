import { type SeedInput } from '../../../emulator';
import { type JsonObject, text } from '../../../emulator/json';
import { type Answer, DEV, refusal, type SendOptions, type Session } from './session';

const ACCESS = '/identity/conditionalAccess';
export const POLICIES = `${ACCESS}/policies`;
export const LOCATIONS = `${ACCESS}/namedLocations`;
export const CONTEXTS = `${ACCESS}/authenticationContextClassReferences`;
export const DELETED = `${ACCESS}/deletedItems`;
export const EVALUATE = `${ACCESS}/evaluate`;
export const STRENGTHS = '/policies/authenticationStrengthPolicies';

export const MFA_STRENGTH = '00000000-0000-0000-0000-000000000002';
export const PHISHING_RESISTANT = '00000000-0000-0000-0000-000000000004';
/** A GUID that nothing in a tenant has. */
export const NOBODY = '99999999-9999-4999-8999-999999999999';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/** A policy for everybody and everything that asks for multifactor authentication. */
export function policy(values: JsonObject = {}): JsonObject {
  return {
    displayName: 'Everybody',
    state: 'disabled',
    conditions: conditions(),
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    ...values,
  };
}

export function conditions(values: JsonObject = {}): JsonObject {
  return {
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: ['All'] },
    ...values,
  };
}

export function grant(values: JsonObject): JsonObject {
  return { grantControls: { operator: 'OR', ...values } };
}

export function strength(values: JsonObject = {}): JsonObject {
  return { displayName: 'Keys', allowedCombinations: ['fido2'], ...values };
}

export function office(values: JsonObject = {}): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.ipNamedLocation',
    displayName: 'Office',
    ipRanges: [{ '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '198.51.100.0/24' }],
    ...values,
  };
}

/** Conditions of a policy on these applications, actions or contexts. */
export function targets(applications: JsonObject): JsonObject {
  return { conditions: conditions({ applications }) };
}

export function postPolicy(session: Session, body: JsonObject, version = 'v1.0'): Promise<Answer> {
  return session.send('POST', `/${version}${POLICIES}`, { body });
}

/** Creates an object and returns it as answered. */
export async function create(
  session: Session,
  path: string,
  body: JsonObject,
  version = 'v1.0',
): Promise<JsonObject> {
  const answer = await session.send('POST', `/${version}${path}`, { body });
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body;
}

export async function createId(
  session: Session,
  path: string,
  body: JsonObject,
  version = 'v1.0',
): Promise<string> {
  return text(await create(session, path, body, version), 'id');
}

/** What a request is refused with, in one line. */
export async function refused(
  session: Session,
  method: string,
  path: string,
  options: SendOptions = {},
): Promise<ReturnType<typeof refusal>> {
  return refusal(await session.send(method, path, options));
}

/** A tenant with the users and groups of the default seed and these properties. */
export function devSeed(tenant: Partial<SeedInput['tenants'][number]> = {}): SeedInput {
  const { tenantId, displayName, domain, users, groups } = DEV;
  return {
    version: 1,
    tenants: [
      {
        tenantId,
        displayName,
        domain,
        users: Object.entries(users).map(([name, id]) => ({ id, displayName: name })),
        groups: Object.entries(groups).map(([name, id]) => ({ id, displayName: name })),
        ...tenant,
      },
    ],
  };
}

export function ids(answer: Answer | JsonObject): string[] {
  const body = 'body' in answer ? (answer as Answer).body : answer;
  const value = (body as { value?: readonly JsonObject[] }).value ?? [];
  return value.map((object) => text(object, 'id'));
}
