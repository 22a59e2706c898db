import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { sha256 } from '../bytes';
import { CLOCK_SKEW_MS } from '../clock-skew';
import { creationOptions } from '../creation-options';
import { checkShape, readJson } from '../document';
import { refuse } from '../finding';
import { openEnvelope, sealEnvelope } from './envelope';
import type { SigningKeys } from './signing-keys';
import { aaguid, displayName, keySubject, shortText, time } from './subject';

/** The payload type of work orders. */
export const WORK_ORDER_TYPE = 'application/vnd.entra-keys.workorder+json';

/** What a pipeline asks a workstation to do: one key, for one user and slot. */
const workOrder = z.strictObject({
  version: z.literal(1),
  ...keySubject,
  /** The run of the pipeline that issued it. */
  runId: shortText,
  /** As Graph answered; the workstation has no rights to ask itself. */
  options: creationOptions,
  displayName: displayName.optional(),
  /** Models of which the key may be; any where it is absent. */
  aaguids: z.array(aaguid).nonempty().optional(),
  serial: shortText.optional(),
  ticket: shortText.optional(),
  issuedAt: time,
  expiresAt: time,
});

/** What a pipeline asks a workstation to do. */
export type WorkOrder = z.output<typeof workOrder>;

/** A work order whose signature was verified. */
export interface VerifiedWorkOrder {
  readonly order: WorkOrder;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** Writes a work order as a file. */
export function writeWorkOrder(order: WorkOrder, pipeline: KeyObject): string {
  const checked = checkShape(workOrder, order, 'the work order');
  return JSON.stringify(sealEnvelope(WORK_ORDER_TYPE, JSON.stringify(checked), pipeline));
}

/**
 * Verifies a work order.
 *
 * @param at - when somebody acts on it
 * @throws Refusal when no pipeline has signed it, or its time is over.
 */
export function verifyWorkOrder(text: string, keys: SigningKeys, at: Date): VerifiedWorkOrder {
  const subject = 'the work order';
  const { payload } = openEnvelope(text, {
    subject,
    payloadType: WORK_ORDER_TYPE,
    keys,
    needed: { pipeline: 1 },
  });
  const order = checkShape(workOrder, readJson(payload.toString(), subject), subject);
  const early = at.getTime() + CLOCK_SKEW_MS < Date.parse(order.issuedAt);
  if (early || Date.parse(order.expiresAt) < at.getTime()) {
    refuse({
      rule: 'work-order-time',
      subject,
      given: `used at ${at.toISOString()}`,
      expected: `a use from ${order.issuedAt} to ${order.expiresAt}`,
      step: 'Let the pipeline issue a new work order.',
    });
  }
  return { order, sha256: sha256(text) };
}
