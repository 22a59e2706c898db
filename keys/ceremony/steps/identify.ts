import { sha256 } from '../../../evidence';
import { quote } from '../../../model/quote';
import { parseAaguid } from '../../../model/aaguid';
import { encodeCbor, type AuthenticatorInfo } from '../../ctap';
import { stop } from '../problem';
import type { Work } from '../work';

/** Digest of what a key says about itself. */
export const getInfoDigest = ({ everything }: AuthenticatorInfo): string =>
  sha256(encodeCbor(everything));

/** Finds out which key is inserted, and that it is one for this row, before anything is done to it. */
export async function identify(work: Work): Promise<void> {
  const { key, progress } = work;
  work.during = 'identify';
  const { info } = key;
  checkModel(work);
  const begun = progress.pin !== undefined && key.hasPin;
  if (progress.credential !== undefined && !begun) {
    stop(
      `the key has no PIN, and the one with the credential of this row has. Insert the key ${work.serial === undefined ? 'that was used before' : quote(work.serial)}`,
    );
  }
  if (begun) {
    // A PIN that nobody else knows will tell whether it is the same key, until it has to be changed:
    // then it is taken by no key, and what is printed on it has to tell.
    if (info.forcePinChange) await serialOf(work, work.serial);
    return;
  }
  const serial = await serialOf(work, work.expectedSerial);
  checkOthers(work, serial);
  work.record({
    step: 'identified',
    aaguid: info.aaguid,
    ...(serial !== undefined && { serial }),
    ...(info.firmwareVersion !== undefined && { firmware: info.firmwareVersion }),
    getInfoSha256: getInfoDigest(info),
    fresh: true,
  });
}

function checkModel(work: Work): void {
  const { aaguid } = work.key.info;
  const { row, identified, credential } = work.progress;
  const allowed = row.aaguid === undefined ? work.order?.order.aaguids : [row.aaguid];
  const ordered = work.order?.order.aaguids;
  const expected = [allowed, ordered].find((list) => list !== undefined && !list.includes(aaguid));
  if (expected !== undefined) {
    stop(
      `the key is of model ${aaguid}; expected ${expected.join(' or ')}. Take another key, or correct the manifest`,
    );
  }
  if (credential !== undefined && identified !== undefined && identified.aaguid !== aaguid) {
    stop(
      `the key is of model ${aaguid}, and the credential of this row is on one of ${identified.aaguid}. Insert that key`,
    );
  }
  const trust = work.setting.desk.roots.of(parseAaguid(aaguid));
  if (trust === undefined || trust.roots.length === 0) {
    stop(
      `no root in the desk file vouches for model ${aaguid}, so that its attestation proves nothing. Take a key of a model that has one, or add its roots or FIDO's metadata`,
    );
  }
  if (trust.compromised.length > 0) {
    stop(
      `FIDO's metadata calls model ${aaguid} compromised (${trust.compromised.join(', ')}). Take a key of another model`,
    );
  }
}

async function serialOf(work: Work, expected: string | undefined): Promise<string | undefined> {
  const { progress, setting } = work;
  const scanned = (await setting.operator.serialOf(progress, expected))?.trim();
  const found = scanned === '' ? undefined : scanned;
  if (expected !== undefined && found === undefined) {
    stop(
      `the serial number of the key was not read; expected ${quote(expected)}. Type or scan what is printed on it`,
    );
  }
  if (found === undefined) return undefined;
  if (expected !== undefined && found !== expected) {
    stop(`the key has serial number ${quote(found)}; expected ${quote(expected)}. Take that key`);
  }
  if (!/^[\p{L}\p{N}\p{P}\p{S} ]{1,128}$/u.test(found)) {
    stop(
      `${quote(found.slice(0, 60))} is no serial number. Type or scan what is printed on the key`,
    );
  }
  return found;
}

/** No other row of the run has the key. */
function checkOthers(work: Work, found: string | undefined): void {
  if (found === undefined) return;
  const other = work.others.find(
    ({ identified, row }) =>
      (identified?.serial ?? row.serial)?.toLowerCase() === found.toLowerCase(),
  );
  if (other !== undefined) {
    stop(
      `serial number ${quote(found)} belongs to line ${other.row.line} of the manifest. Take another key`,
    );
  }
}
