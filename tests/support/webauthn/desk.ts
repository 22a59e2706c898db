import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  attestationRoots,
  countersign,
  readEnvelope,
  signingKeys,
  writeEvidence,
  writeWorkOrder,
  type CreationOptions,
  type Evidence,
  type EvidenceTrust,
  type Expectation,
  type WorkOrder,
} from '../../../evidence';
import { sha256 } from '../../../evidence/bytes';
import type { Vendor } from './authority';
import { makeCredential } from './credential';
import { optionsOf } from './options';

export const TENANT = '11111111-1111-4111-8111-111111111111';
export const USER = '22222222-2222-4222-8222-222222222222';
export const OPERATOR = 'olga@contoso.com';
export const APPROVER = 'anna@contoso.com';
export const AT = new Date('2026-11-30T13:00:00Z');

/** A private key and how the list of keys has it. */
export interface DeskKey {
  readonly privateKey: KeyObject;
  readonly entry: { readonly role: string; readonly holder: string; readonly publicKey: string };
}

/** A key of somebody at the key desk. */
export function deskKey(role: string, holder: string): DeskKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  return { privateKey, entry: { role, holder, publicKey: pem } };
}

/** A key desk: who signs, and the vendor whose keys it hands out. */
export class Desk {
  readonly pipeline = deskKey('pipeline', 'key-pipeline');
  readonly workstation = deskKey('workstation', 'desk-1');
  readonly approver = deskKey('approver', APPROVER);
  readonly vendor: Vendor;

  constructor(vendor: Vendor) {
    this.vendor = vendor;
  }

  trust(changes: Partial<EvidenceTrust> = {}): EvidenceTrust {
    const { pipeline, workstation, approver } = this;
    return {
      keys: signingKeys([pipeline, workstation, approver].map(({ entry }) => entry)),
      roots: attestationRoots({ pinned: { [this.vendor.aaguid]: [this.vendor.root.pem] } }),
      at: AT,
      ...changes,
    };
  }

  expected(changes: Partial<Expectation> = {}): Expectation {
    const { aaguid } = this.vendor;
    return {
      ...{ tenantId: TENANT, userId: USER, slot: 'primary', serial: '12345678' },
      aaguids: [aaguid],
      attestation: 'required',
      ...changes,
    };
  }

  order(options: CreationOptions, changes: Partial<WorkOrder> = {}): WorkOrder {
    return {
      version: 1,
      ...{ tenantId: TENANT, userId: USER, slot: 'primary', runId: 'run-1', options },
      issuedAt: '2026-11-30T09:00:00Z',
      expiresAt: '2026-11-30T18:00:00Z',
      ...changes,
    };
  }

  orderFile(options: CreationOptions, changes: Partial<WorkOrder> = {}): string {
    return writeWorkOrder(this.order(options, changes), this.pipeline.privateKey);
  }

  /** What a workstation writes about an honest ceremony by a work order. */
  evidence(options = optionsOf(), file = this.orderFile(options)): OfflineEvidence {
    const workOrder = { sha256: sha256(file), envelope: file };
    return { ...this.#ceremony(options), mode: 'offline', workOrder };
  }

  /** What it writes about an honest ceremony on the network. */
  online(options = optionsOf()): Evidence {
    return { ...this.#ceremony(options), mode: 'online', options, methodId: 'method' };
  }

  #ceremony(options: CreationOptions): Omit<OfflineEvidence, 'mode' | 'workOrder'> {
    const { aaguid, leaf, intermediate } = this.vendor;
    return {
      version: 1,
      ...{ tenantId: TENANT, userId: USER, slot: 'primary', serial: '12345678', aaguid },
      displayName: 'YK5 12345678',
      publicKeyCredential: makeCredential({ options, aaguid, chain: [leaf, intermediate] }),
      getInfoSha256: sha256('get info'),
      toolVersion: '0.1.0',
      operator: OPERATOR,
      createdAt: '2026-11-30T12:30:00Z',
    };
  }

  /** The file, signed by the workstation alone. */
  unapproved(evidence: Evidence = this.evidence()): string {
    return writeEvidence(evidence, this.workstation.privateKey);
  }

  /** The file, signed by the workstation and whoever approves. */
  file(evidence: Evidence = this.evidence(), approver = this.approver): string {
    return approve(this.unapproved(evidence), approver);
  }
}

type OfflineEvidence = Extract<Evidence, { mode: 'offline' }>;

/** Adds a signature to a file. */
export function approve(file: string, { privateKey }: DeskKey): string {
  return JSON.stringify(countersign(readEnvelope(file, 'the evidence'), privateKey));
}
