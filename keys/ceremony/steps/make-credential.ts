import { createHash } from 'node:crypto';
import {
  clientDataJson,
  excludedIds,
  isSamePerson,
  requestedExtensions,
  sha256,
  writeEvidence,
  type CreationOptions,
  type Evidence,
} from '../../../evidence';
import type { MadeCredential, Pin } from '../../ctap';
import { stop } from '../problem';
import type { Work } from '../work';
import { deleteUnfinished } from './delete-credential';
import { getInfoDigest } from './identify';
import { requestOptions } from './request-options';

/** Has the key make a credential, and keeps the evidence of it. */
export async function makeCredential(work: Work): Promise<void> {
  const pin = work.pin ?? stop('the PIN of the key is not known. Try again');
  const earlier = work.options === undefined && work.progress.options !== undefined;
  const options = work.options ?? (await requestOptions(work));
  work.during = 'credential';
  // A power cut may have come after the key made one, and before the evidence was written.
  if (earlier) await deleteUnfinished(work, pin, options);
  const clientData = clientDataJson(options);
  const made = await touch(work, pin, options, clientData);
  const createdAt = work.setting.now().toISOString();
  const { publicKeyCredential, credentialId } = credentialOf(made, clientData);
  const text = writeEvidence(
    { ...subjectOf(work), ...wayOf(work, options), publicKeyCredential, createdAt },
    work.setting.workstation,
  );
  const file = `evidence/${work.fileName}.dsse.json`;
  work.setting.folder.write(file, text);
  work.record({
    step: 'credential-made',
    credentialId,
    displayName: work.displayName,
    file,
    sha256: sha256(text),
  });
}

function touch(
  { key, operation }: Work,
  pin: Pin,
  options: CreationOptions,
  clientData: string,
): Promise<MadeCredential> {
  const { rp, user, pubKeyCredParams } = options.publicKey;
  const { hmacCreateSecret, credentialProtectionPolicy } = requestedExtensions(options);
  const credProtect = PROTECTIONS.get(credentialProtectionPolicy);
  return key.withPin(
    pin,
    { permissions: ['makeCredential'], rpId: rp.id },
    (token) =>
      key.makeCredential(
        {
          clientDataHash: createHash('sha256').update(clientData).digest(),
          rp: { id: rp.id, name: rp.name },
          user: {
            id: Buffer.from(user.id, 'base64url'),
            name: user.name,
            displayName: user.displayName,
          },
          algorithms: pubKeyCredParams.map(({ alg }) => alg),
          excluded: excludedIds(options),
          discoverable: true,
          extensions: {
            hmacSecret: hmacCreateSecret === true,
            ...(credProtect !== undefined && { credProtect }),
          },
          token,
        },
        operation,
      ),
    operation,
  );
}

/** @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#sctn-credProtect-extension */
const PROTECTIONS: ReadonlyMap<unknown, 1 | 2 | 3> = new Map([
  ['userVerificationOptional', 1],
  ['userVerificationOptionalWithCredentialIDList', 2],
  ['userVerificationRequired', 3],
]);

function credentialOf(
  { credentialId, attestationObject }: MadeCredential,
  clientData: string,
): Pick<Evidence, 'publicKeyCredential'> & { readonly credentialId: string } {
  const id = credentialId.toString('base64url');
  return {
    credentialId: id,
    publicKeyCredential: {
      id,
      response: {
        clientDataJSON: Buffer.from(clientData).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
      },
    },
  };
}

function subjectOf(work: Work) {
  const { setting, progress, serial, userId } = work;
  const { slot, assetTag } = progress.row;
  const others = progress.operators.filter((one) => !isSamePerson(one, setting.operatorName));
  const ticket = work.order?.order.ticket ?? progress.row.ticket;
  return {
    version: 1,
    tenantId: setting.desk.tenantId,
    userId,
    slot,
    displayName: work.displayName,
    aaguid: work.key.info.aaguid,
    ...(serial !== undefined && { serial }),
    ...(assetTag !== undefined && { assetTag }),
    ...(ticket !== undefined && { ticket }),
    getInfoSha256: getInfoDigest(work.key.info),
    toolVersion: setting.toolVersion,
    operator: setting.operatorName,
    ...(others.length > 0 && { otherOperators: others }),
  } as const;
}

const wayOf = ({ order }: Work, options: CreationOptions) =>
  order === undefined
    ? ({ mode: 'online', options } as const)
    : ({
        mode: 'offline',
        workOrder: { sha256: order.sha256, envelope: order.envelope },
      } as const);
