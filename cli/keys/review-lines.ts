import type { VerifiedEvidence } from '../../evidence';
import { quote } from '../../model/quote';

/** What an approver has to see: whose key it is, which key, who made it, and what of it is proven. */
export function reviewLines(evidence: VerifiedEvidence, userName: string | undefined): string[] {
  const { userId, slot, displayName, serial, assetTag, ticket, aaguid, model } = evidence;
  const {
    attestationLevel,
    operator,
    otherOperators,
    createdAt,
    approvers,
    mode,
    challengeExpiresAt,
  } = evidence;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['user', userName === undefined ? userId : `${quote(userName)} (${userId})`],
    ['slot', `${slot}, shown to the user as ${quote(displayName)}`],
    ['model', `${model === undefined ? 'of unknown name' : quote(model)} (${aaguid})`],
    [
      'serial',
      serial === undefined
        ? 'not told'
        : `${quote(serial)}, as printed: no signature of the key is about it`,
    ],
    ['asset tag', assetTag && quote(assetTag)],
    ['ticket', ticket && quote(ticket)],
    ['operator', `${operator}, ${createdAt}`],
    ['also held', otherOperators.length === 0 ? undefined : `by ${otherOperators.join(', ')}`],
    ['approved', approvers.length === 0 ? 'by nobody yet' : `by ${approvers.join(', ')}`],
    [
      'proven',
      attestationLevel === 'attested'
        ? 'the model, by the attestation of its vendor'
        : 'nothing of the model: it is only a claim',
    ],
    [
      'verified',
      mode === 'offline'
        ? 'signature of the workstation, work order of the pipeline, challenge, user and slot'
        : 'signature of the workstation, challenge, user and slot; no pipeline ordered it, so that none will register it',
    ],
    ['register by', mode === 'offline' ? challengeExpiresAt : undefined],
  ];
  return pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name.padEnd(11)}  ${value}`],
  );
}
