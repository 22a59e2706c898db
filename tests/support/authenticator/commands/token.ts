import { PIN_PROTOCOLS } from '../pin-protocols';
import { Refusal } from '../status';
import type { Context } from './context';

export const PERMISSION = { mc: 0x01, ga: 0x02, cm: 0x04, acfg: 0x20 } as const;

/** Refuses unless the proof is that of the token, which has the permission. */
export function checkProof(
  { fleeting: { token } }: Context,
  {
    protocol,
    proof,
    message,
    permission,
    rpId,
  }: {
    readonly protocol: number | undefined;
    readonly proof: Buffer;
    readonly message: Buffer;
    readonly permission: number;
    readonly rpId?: string;
  },
): void {
  const pinProtocol = PIN_PROTOCOLS.get(protocol);
  if (pinProtocol === undefined) throw new Refusal('missingParameter');
  if (token === undefined || !pinProtocol.verify(token.bytes, message, proof)) {
    throw new Refusal('pinAuthInvalid');
  }
  if ((token.permissions & permission) === 0) throw new Refusal('pinAuthInvalid');
  if (rpId !== undefined && token.rpId !== undefined && token.rpId !== rpId) {
    throw new Refusal('pinAuthInvalid');
  }
  if (rpId !== undefined) token.rpId ??= rpId;
}
