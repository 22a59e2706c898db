import { quote } from '../../../model/quote';
import type { VerifiedEvidence } from '../../../evidence';
import type { Message } from '../../framework/diagnostics';
import type { KeyPrior } from './schema';

/** What a key is called in messages: its slot and its user. */
export const keyName = ({ slot, user_id: userId }: Pick<KeyPrior, 'slot' | 'user_id'>): string =>
  `Security key ${quote(slot ?? '')} of user ${userId ?? ''}`;

/** A key as reviewers see it: model, serial number, user. */
export function keyOf({ model, aaguid, serial, userPrincipalName }: VerifiedEvidence): string {
  const what = model === undefined ? `model ${aaguid}` : quote(model);
  const which = serial === undefined ? 'without serial number' : `serial number ${quote(serial)}`;
  return `${what}, ${which}, for ${quote(userPrincipalName)}`;
}

/** Why a slot does not take another key while it has one. */
export const anotherKey = (prior: Pick<KeyPrior, 'slot' | 'user_id' | 'method_id'>): Message => ({
  summary: 'The evidence is about another key than the registered one',
  detail: `${keyName(prior)} is registered as method ${prior.method_id ?? ''}, which is not the credential of the evidence. Enrol the other key in a slot of its own; when it is registered, remove this one, whose destroy is guarded.`,
  path: ['evidence_file'],
});

/** Why a pipeline does not register what an operator made online. */
export const ceremonyRegisters = (evidence: VerifiedEvidence): Message => ({
  summary: 'The user does not have the security key',
  detail: `Key ${keyOf(evidence)}: by the evidence its operator ${evidence.operator} registered it, but the user has no such method. It was removed since, or never registered; what no pipeline ordered no pipeline registers. Hold the ceremony again.`,
  path: ['evidence_file'],
});

/** Why a key can be registered no more; undefined while it can. */
export function expired(evidence: VerifiedEvidence, now: Date): Message | undefined {
  const { registrableUntil } = evidence;
  if (registrableUntil === undefined || now.getTime() < Date.parse(registrableUntil)) {
    return undefined;
  }
  return {
    summary: 'The challenge of the security key has expired',
    detail: `Key ${keyOf(evidence)}: it could be registered until ${registrableUntil}, and the user does not have it. Delete the credential from the key, issue a new work order, and hold the ceremony again.`,
    path: ['evidence_file'],
  };
}

/** Why two slots cannot have one key: a destroy of the one would take it from the other. */
export const twoSlots = (id: string, other: string): Message => ({
  summary: 'One key has two slots',
  detail: `${id} and ${other} are about the same credential. Declare it once, and forget the other resource (terraform state rm): its destroy would remove the key.`,
});

/** Why a slot has one resource, which stays: a destroy of it would take the key from the other. */
export const slotTwice = (slot: Pick<KeyPrior, 'slot' | 'user_id'>): Message => ({
  summary: `${keyName(slot)} is planned twice`,
  detail: [
    'One resource has a slot, and is never replaced: by the same apply its destroy would remove the key that another resource of the slot adopts or registers.',
    'If its address changed, add a moved block from the former address to the present one.',
    'If it is tainted, or to be replaced, take that back (terraform untaint; no -replace, no replace_triggered_by): new evidence for a missing key is declared where it is.',
    'If a removed block forgets it, apply that first.',
    'If what is destroyed is deposed, forget the resource (terraform state rm), and apply: it is adopted by its evidence, or imported.',
    'If two resources have the slot, give one of them another, or forget it (terraform state rm).',
    'To exchange a key, enrol the other one in another slot and apply; then remove this one.',
  ].join(' '),
});
