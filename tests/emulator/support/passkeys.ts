import type { EmulatorOptions, SeedInput } from '../../../emulator';
import type { JsonObject } from '../../../emulator/json';
import { type AnswerOptions, answerTo } from './authenticator';
import { type Answer, DEV, openSession, type SendOptions, type Session } from './session';
import { type Vendor, vendorOf } from './vendor';

export const MODEL = '11111111-2222-4333-8444-555555555555';
export const OTHER_MODEL = '99999999-2222-4333-8444-555555555555';
export const NOW = Date.parse('2026-11-30T12:00:00Z');
const { users, groups } = DEV;
export const GUEST = 'd0d00000-0000-4000-80b0-000000000021';
export const OTHER_TENANT = '77777777-0000-4000-8000-000000000001';

type TenantInput = SeedInput['tenants'][number];

/** A vendor, as far as a tenant knows it. */
interface KnownVendor {
  readonly aaguid: string;
  readonly root: { readonly pem: string };
}

/** A tenant with a model whose vendor we are. */
export function passkeySeed(vendor: KnownVendor, more: Partial<TenantInput> = {}): SeedInput {
  const user = (id: string, local: string) => ({
    id,
    displayName: local,
    userPrincipalName: `${local}@${DEV.domain}`,
  });
  return {
    version: 1,
    passkeyModels: [
      { aaGuid: vendor.aaguid, model: 'Test Key 5', roots: [vendor.root.pem] },
      { aaGuid: OTHER_MODEL, model: 'Other Key' },
    ],
    tenants: [
      {
        tenantId: DEV.tenantId,
        displayName: 'Keys',
        domain: DEV.domain,
        users: [
          user(users.ada, 'ada'),
          user(users.grace, 'grace'),
          { ...user(GUEST, 'guest'), userType: 'Guest' },
        ],
        groups: [{ id: groups.staff, displayName: 'Staff', members: [users.ada] }],
        ...more,
      },
      {
        tenantId: OTHER_TENANT,
        displayName: 'Elsewhere',
        domain: 'elsewhere.example',
        users: [user(users.ada, 'ada')],
      },
    ],
  };
}

/** A tenant in which keys are registered. */
export interface KeyTenant {
  readonly session: Session;
  readonly vendor: Vendor;
  /** An answer with attestation. */
  readonly attested: AnswerOptions;
  options(user?: string, sent?: SendOptions): Promise<JsonObject>;
  post(body: JsonObject, user?: string, sent?: SendOptions): Promise<Answer>;
  /** Asks for options and answers them. */
  register(changes?: Partial<AnswerOptions>, user?: string): Promise<Answer>;
  list(user?: string): Promise<readonly JsonObject[]>;
}

export const methodsOf = (user: string, version = 'v1.0'): string =>
  `/${version}/users/${user}/authentication/fido2Methods`;

export async function openKeyTenant(
  more: Partial<TenantInput> = {},
  options: EmulatorOptions = {},
): Promise<KeyTenant> {
  const vendor = await vendorOf(MODEL);
  const session = await openSession({
    now: () => NOW,
    ...options,
    seed: passkeySeed(vendor, more),
  });
  return keyTenant(session, vendor);
}

export function keyTenant(session: Session, vendor: Vendor): KeyTenant {
  const attested: AnswerOptions = {
    aaguid: vendor.aaguid,
    chain: [vendor.leaf, vendor.intermediate],
  };
  const ask: KeyTenant['options'] = async (user = users.ada, sent = {}) =>
    (await session.send('GET', `${methodsOf(user)}/creationOptions`, sent)).body;
  const post: KeyTenant['post'] = (body, user = users.ada, sent = {}) =>
    session.send('POST', methodsOf(user), { ...sent, body });
  return {
    session,
    vendor,
    attested,
    options: ask,
    post,
    register: async (changes = {}, user = users.ada) =>
      post(answerTo(await ask(user), { ...attested, ...changes }), user),
    list: async (user = users.ada) =>
      (await session.get(methodsOf(user)))['value'] as unknown as readonly JsonObject[],
  };
}
