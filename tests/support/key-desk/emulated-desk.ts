import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, fetch } from 'undici';
import { type CreationOptions, creationOptions, type Evidence } from '../../../evidence';
import type { Emulator } from '../../../emulator';
import { type Vendor, vendorOf } from '../webauthn/authority';
import { type CredentialOptions, makeCredential } from '../webauthn/credential';
import { Desk } from '../webauthn/desk';

/** The model of the desk's keys. */
export const DESK_MODEL = '11111111-2222-4333-8444-555555555555';

/** A key whose ceremony was held. */
export interface Ceremony {
  /** The evidence file. */
  readonly text: string;
  readonly sha256: string;
  /** In base64url. */
  readonly credentialId: string;
}

/** Whom a ceremony is for, and what differs from an honest one. */
export interface CeremonyOptions {
  readonly userId: string;
  readonly slot?: string;
  /** What the work order says otherwise. */
  readonly order?: Parameters<Desk['order']>[1];
  /** What the key answers otherwise. */
  readonly credential?: Partial<CredentialOptions> | undefined;
  /** What the workstation writes otherwise. */
  readonly evidence?: Partial<Evidence>;
  /** Makes the envelope; default: workstation and approver sign. */
  readonly seal?: (desk: Desk, evidence: Evidence) => string;
}

const HOUR_MS = 3_600_000;

/**
 * A key desk that asks an emulated tenant for its challenges: what it writes can be registered
 * there. Software stands in for the keys.
 */
export class EmulatedDesk {
  readonly desk: Desk;
  readonly #tenantId: string;
  #emulator: Emulator | undefined;

  private constructor(desk: Desk, tenantId: string) {
    this.desk = desk;
    this.#tenantId = tenantId;
  }

  /** A desk whose vendor is made now; the seed of the tenant has to know {@link models}. */
  static async create(tenantId: string, aaguid: string = DESK_MODEL): Promise<EmulatedDesk> {
    return new EmulatedDesk(new Desk(await vendorOf(aaguid)), tenantId);
  }

  /** Works for the tenant of an emulator from now on. */
  use(emulator: Emulator): this {
    this.#emulator = emulator;
    return this;
  }

  get vendor(): Vendor {
    return this.desk.vendor;
  }

  /** What the seed of an emulator says of the desk's keys. */
  get models(): { aaGuid: string; model: string; roots: string[] }[] {
    const { aaguid, root } = this.vendor;
    return [{ aaGuid: aaguid, model: 'Test Key 5', roots: [root.pem] }];
  }

  /** The provider's setting `security_keys` that believes the desk. */
  get setting(): Record<string, unknown> {
    const { pipeline, workstation, approver } = this.desk;
    return {
      signers: [pipeline, workstation, approver].map(({ entry }) => ({
        role: entry.role,
        holder: entry.holder,
        public_key: entry.publicKey,
      })),
      roots: { [this.vendor.aaguid]: this.vendor.root.pem },
    };
  }

  /** Creation options for a user; with minutes, those of beta. */
  async options(userId: string, minutes?: number): Promise<CreationOptions> {
    const call =
      minutes === undefined
        ? 'creationOptions'
        : `creationOptions(challengeTimeoutInMinutes=${minutes})`;
    const version = minutes === undefined ? 'v1.0' : 'beta';
    const path = `/${version}/users/${userId}/authentication/fido2Methods/${call}`;
    return creationOptions.parse(await this.#ask('GET', path));
  }

  /** An offline ceremony: work order, key, evidence, approval. */
  async offline(given: CeremonyOptions): Promise<Ceremony> {
    const { userId, slot = 'primary', order = {} } = given;
    const options = await this.options(userId, 480);
    const now = Date.now();
    const about = { tenantId: this.#tenantId, userId, slot };
    const file = this.desk.orderFile(options, {
      ...about,
      issuedAt: new Date(now - HOUR_MS).toISOString(),
      expiresAt: new Date(now + HOUR_MS).toISOString(),
      ...order,
    });
    return this.#finish({ ...this.desk.evidence(options, file), ...about }, options, given);
  }

  /** An online ceremony, whose operator registers the key at once. */
  async online(given: CeremonyOptions): Promise<Ceremony> {
    const { userId, slot = 'primary' } = given;
    const options = await this.options(userId);
    const about = { tenantId: this.#tenantId, userId, slot };
    const evidence = { ...this.desk.online(options), ...about, ...this.#answer(options, given) };
    const { displayName, publicKeyCredential } = evidence;
    const path = `/v1.0/users/${userId}/authentication/fido2Methods`;
    await this.#ask('POST', path, { displayName, publicKeyCredential });
    return this.#finish(evidence, options, { ...given, credential: undefined });
  }

  #finish(made: Evidence, options: CreationOptions, given: CeremonyOptions): Ceremony {
    const complete = {
      ...made,
      createdAt: new Date().toISOString(),
      ...this.#answer(options, given),
      ...given.evidence,
    } as Evidence;
    const text = given.seal?.(this.desk, complete) ?? this.desk.file(complete);
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { text, sha256, credentialId: complete.publicKeyCredential.id };
  }

  /** The credential, where the key does not answer as an honest one does. */
  #answer(
    options: CreationOptions,
    { credential }: CeremonyOptions,
  ): Partial<Pick<Evidence, 'publicKeyCredential'>> {
    if (credential === undefined) return {};
    const { aaguid, leaf, intermediate } = this.vendor;
    const honest = { options, aaguid, chain: [leaf, intermediate] };
    return { publicKeyCredential: makeCredential({ ...honest, ...credential }) };
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    if (this.#emulator === undefined) throw new Error('the desk works for no emulator yet');
    const { graphEndpoint, caFile, tenants } = this.#emulator.ready;
    const own = tenants.find(({ tenantId }) => tenantId === this.#tenantId);
    const token = await this.#emulator.mintToken({
      tenantId: this.#tenantId,
      clientId: own?.clients[0]?.clientId ?? '',
      roles: ['UserAuthMethod-Passkey.ReadWrite.All'],
    });
    const answer = await fetch(`${graphEndpoint}${path}`, {
      method,
      dispatcher: new Agent({ connect: { ca: readFileSync(caFile) } }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text);
  }
}
