import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { publicKeyCredential } from '../attestation/decode';
import { creationOptions } from '../creation-options';
import { checkShape, readJson } from '../document';
import { openEnvelope, sealEnvelope } from './envelope';
import { isSamePerson, keyIdOf, person, type SigningKeys } from './signing-keys';
import { aaguid, displayName, keySubject, sha256Digest, shortText, time } from './subject';

/** The payload type of evidence. */
export const EVIDENCE_TYPE = 'application/vnd.entra-keys.evidence+json';

const ceremony = {
  version: z.literal(1),
  ...keySubject,
  displayName,
  aaguid,
  /** As printed on the key: FIDO has no way to ask for it. */
  serial: shortText.optional(),
  assetTag: shortText.optional(),
  ticket: shortText.optional(),
  publicKeyCredential,
  /** SHA-256 of what the key said about itself. */
  getInfoSha256: sha256Digest,
  toolVersion: shortText,
  /** Who held the key when it made the credential. */
  operator: person,
  /** Who else held it in this ceremony, before or after. */
  otherOperators: z.array(person).max(16).optional(),
  createdAt: time,
};

/** That a key was made for a user: by the order of a pipeline, or by an operator on the network. */
export const evidence = z.discriminatedUnion('mode', [
  z.strictObject({
    ...ceremony,
    mode: z.literal('offline'),
    workOrder: z.strictObject({ sha256: sha256Digest, envelope: z.string() }),
  }),
  z.strictObject({
    ...ceremony,
    mode: z.literal('online'),
    options: creationOptions,
    /** The method's id in Graph, where its answer arrived. */
    methodId: shortText.max(2048).optional(),
  }),
]);

/** What a workstation wrote about a ceremony. */
export type Evidence = z.output<typeof evidence>;

/** Writes evidence as a file; an approver signs it afterwards. */
export function writeEvidence(content: Evidence, workstation: KeyObject): string {
  const checked = checkShape(evidence, content, 'the evidence');
  return JSON.stringify(sealEnvelope(EVIDENCE_TYPE, JSON.stringify(checked), workstation));
}

/** Everybody who held the key in its ceremony. */
export const operatorsOf = ({ operator, otherOperators = [] }: Evidence): readonly string[] => [
  operator,
  ...otherOperators,
];

/** Who signs evidence that is renewed, and whose signatures count on it as it was. */
export interface Renewal {
  readonly workstation: KeyObject;
  readonly keys: SigningKeys;
}

/**
 * Names somebody else who holds the key as well, before an approver has signed. The signature of
 * another workstation goes; a person who has that workstation stays, named beside the others.
 *
 * @param text - evidence of a workstation: nothing else in it is verified here
 * @returns the evidence with a signature of the workstation alone; the same text where it names them
 * @throws Refusal when no workstation in the list of keys has signed it
 */
export function withOperator(
  text: string,
  operator: string,
  { workstation, keys }: Renewal,
): string {
  const subject = 'the evidence';
  const { payload, signers } = openEnvelope(text, {
    ...{ subject, payloadType: EVIDENCE_TYPE, keys },
    needed: { workstation: 1 },
  });
  const given = checkShape(evidence, readJson(payload.toString(), subject), subject);
  const isNamed = (one: string): boolean =>
    operatorsOf(given).some((other) => isSamePerson(one, other));
  if (isNamed(operator)) return text;
  const own = keyIdOf(createPublicKey(workstation));
  const holders = signers
    .filter(({ id, role }) => role === 'workstation' && id !== own)
    .map(({ holder }) => holder)
    .filter((one) => person.safeParse(one).success);
  const others = holders.filter((one) => !isNamed(one) && !isSamePerson(one, operator));
  const otherOperators = [...(given.otherOperators ?? []), operator, ...others];
  return writeEvidence({ ...given, otherOperators }, workstation);
}
