import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';
import {
  defaultTenants,
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from '../../../emulator';
import { isObject, type Json, type JsonObject, own, text as textOf } from '../../../emulator/json';

export const FIDO2 =
  '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2';
export const ROOT = '/policies/authenticationMethodsPolicy';
export const FIDO2_TYPE = '#microsoft.graph.fido2AuthenticationMethodConfiguration';
export const CONFIGURATIONS = `${ROOT}/authenticationMethodConfigurations`;
export const DEV = defaultTenants.dev;

/** Everything that writes and reads policy and directory, for tests that are not about permissions. */
export const ALL_ROLES = [
  'Policy.Read.All',
  'Policy.ReadWrite.AuthenticationMethod',
  'Directory.ReadWrite.All',
  'Group.ReadWrite.All',
  'User.ReadWrite.All',
  'Organization.Read.All',
  'Application.Read.All',
  'RoleManagement.ReadWrite.Directory',
  'Policy.ReadWrite.ConditionalAccess',
  'Policy.Read.ConditionalAccess',
  'Policy.ReadWrite.Authorization',
  'AuthenticationContext.ReadWrite.All',
  'AuditLog.Read.All',
  'UserAuthenticationMethod.ReadWrite.All',
  'Policy.ReadWrite.CrossTenantAccess',
  'Policy.ReadWrite.DeviceConfiguration',
];

/** An answer of the emulator, with its body parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: JsonObject;
}

export interface SendOptions {
  readonly body?: Json;
  readonly headers?: Record<string, string>;
  readonly token?: string;
}

/** Asks for enum members behind the sentinel. */
export const LATE_MEMBERS: SendOptions = { headers: { prefer: 'include-unknown-enum-members' } };

/** An emulator under test with a plain HTTPS client that trusts its authority. */
export interface Session {
  readonly emulator: Emulator;
  readonly agent: Agent;
  /** Sends with a token of the dev tenant that holds {@link ALL_ROLES}. */
  send(method: string, path: string, options?: SendOptions): Promise<Answer>;
  get(path: string): Promise<JsonObject>;
  patchFido2(values: JsonObject): Promise<Answer>;
  fido2(): Promise<JsonObject>;
  close(): Promise<void>;
}

export async function openSession(
  options: EmulatorOptions = {},
  tenantId: string = DEV.tenantId,
): Promise<Session> {
  const emulator = await startEmulator(options);
  const agent = new Agent({ connect: { ca: readFileSync(emulator.ready.caFile) } });
  const clientId = DEV.clients.pipeline;
  // Long enough for a test that moves its clock by weeks.
  const expiresInSeconds = 60 * 24 * 3600;
  const own = await emulator.mintToken({ tenantId, clientId, roles: ALL_ROLES, expiresInSeconds });
  const send = async (method: string, path: string, sent: SendOptions = {}): Promise<Answer> => {
    const { body, headers, token = own } = sent;
    const url = path.startsWith('https:') ? path : `${emulator.ready.graphEndpoint}${path}`;
    const response = await fetch(url, {
      method,
      dispatcher: agent,
      headers: {
        ...(token !== '' && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers as unknown as Headers,
      text,
      body: parse(text),
    };
  };
  const get = async (path: string): Promise<JsonObject> => (await send('GET', path)).body;
  return {
    emulator,
    agent,
    send,
    get,
    fido2: () => get(`/v1.0${FIDO2}`),
    patchFido2: (values) =>
      send('PATCH', `/v1.0${FIDO2}`, { body: { '@odata.type': FIDO2_TYPE, ...values } }),
    close: async () => {
      await agent.destroy();
      await emulator.close();
    },
  };
}

function parse(text: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return {};
  }
}

/** The objects of a list. */
export function values(body: JsonObject): readonly JsonObject[] {
  return body['value'] as unknown as readonly JsonObject[];
}

/** Code and fact of a refusal, for one-line expectations. */
export function refusal(answer: Answer): { status: number; code: unknown; fact: string | null } {
  const error = answer.body['error'] as JsonObject | undefined;
  return {
    status: answer.status,
    code: error?.['code'],
    fact: answer.headers.get('x-emulator-fact'),
  };
}

export function message(answer: Answer): string {
  const error = own(answer.body, 'error');
  return isObject(error) ? textOf(error, 'message') : '';
}

/** The object less one property. */
export function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
}
