import { isSamePerson, sha256, withOperator } from '../../../evidence';
import type { Work } from '../work';

/**
 * Has evidence name whoever holds the key now, where somebody else made it with that key. Where there
 * is none yet, the journal says so: they may come no further, and nobody else would know.
 */
export function takeOver(work: Work): void {
  const { progress, setting } = work;
  work.during = 'take over';
  if (progress.credential === undefined) {
    identifyAgain(work);
    return;
  }
  const text = work.kept(progress.credential).toString('utf8');
  const renewed = withOperator(text, setting.operatorName, {
    workstation: setting.workstation,
    keys: setting.desk.signers,
  });
  if (renewed === text) return;
  // Never written over: a power cut may come before the record of it.
  const file = work.freeFile('evidence', '.dsse.json');
  setting.folder.write(file, renewed);
  work.record({ step: 'evidence-renewed', file, sha256: sha256(renewed) });
}

function identifyAgain(work: Work): void {
  const { progress, setting } = work;
  const { identified, operators } = progress;
  if (identified === undefined) return;
  if (operators.some((one) => isSamePerson(one, setting.operatorName))) return;
  work.record({ ...identified, fresh: false });
}
