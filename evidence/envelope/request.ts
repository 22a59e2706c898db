import type { CreationOptions } from '../creation-options';
import { differsFromOrder } from '../expectation';
import { sha256 } from '../bytes';
import { refuse, Refusal, shown } from '../finding';
import type { Evidence } from './evidence';
import type { SigningKeys } from './signing-keys';
import { verifyWorkOrder } from './work-order';

/** What a credential answers. */
export interface CredentialRequest {
  readonly options: CreationOptions;
  /** Until when a pipeline may register the credential; undefined where none ever may. */
  readonly registrableUntil: string | undefined;
}

/**
 * What the credential of the evidence answers: the work order of a pipeline, or the options that an
 * operator asked for.
 *
 * A work order must have been in time when the key was made. Whether it is in time to register is
 * for the caller, who knows whether the tenant has the credential.
 *
 * @throws Refusal when the work order is not signed, not in time, or about something else.
 */
export function requestOf(evidence: Evidence, keys: SigningKeys): CredentialRequest {
  if (evidence.mode === 'online') {
    return { options: evidence.options, registrableUntil: undefined };
  }
  const { envelope, sha256: claimed } = evidence.workOrder;
  const actual = sha256(envelope);
  if (actual !== claimed) {
    refuse({
      rule: 'work-order-digest',
      subject: 'the work order in the evidence',
      given: `one with SHA-256 ${shown(actual)}`,
      expected: `the one that the evidence names, ${shown(claimed)}`,
      step: 'Take the evidence again from where it was written: two were mixed up.',
    });
  }
  const { order } = verifyWorkOrder(envelope, keys, new Date(evidence.createdAt));
  const findings = differsFromOrder(evidence, order);
  if (findings.length > 0) throw new Refusal(findings);
  const { challengeTimeoutDateTime } = order.options;
  return {
    options: order.options,
    registrableUntil: earlier(order.expiresAt, challengeTimeoutDateTime),
  };
}

const earlier = (one: string, other: string): string =>
  Date.parse(one) <= Date.parse(other) ? one : other;
