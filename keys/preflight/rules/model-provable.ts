import { isAaguid } from '../../../model/aaguid';
import { admits } from '../../../model/passkey';
import { admissionsFor } from '../reach';
import { keyRule } from '../rule';
import { type PlannedKey, type Situation, userOf } from '../situation';

/** What a key says of its model is proven by the roots of that model, or by nothing. */
export const modelProvable = keyRule('model-provable', (key, situation) => {
  const { aaguid } = key.row;
  if (aaguid === undefined || !isAaguid(aaguid)) return undefined;
  const trust = situation.desk.roots.of(aaguid);
  const subject = `the model ${aaguid}`;
  if (trust !== undefined && trust.compromised.length > 0) {
    return {
      subject,
      given: `compromised (${trust.compromised.join(', ')}), as the FIDO Alliance says`,
      expected: 'one whose attestation can be trusted',
      step: 'Take keys of another model.',
    };
  }
  if (trust !== undefined && trust.roots.length > 0) return undefined;
  const demanded = isDemanded(key, situation, aaguid);
  return {
    weight: demanded ? 'blocker' : 'warning',
    subject,
    given: 'without roots in the desk file',
    expected: demanded
      ? 'roots: every profile that admits it for the user demands attestation'
      : 'roots: without them, that a key is of this model is only a claim',
    step: 'Add the metadata of the FIDO Alliance, or the roots of the vendor, to the desk file.',
  };
});

/** What nobody knows is taken to demand it. */
function isDemanded(key: PlannedKey, { fido2 }: Situation, model: string): boolean {
  const user = userOf(key);
  const { memberships } = key.person;
  if (user === undefined || 'unknown' in fido2 || 'unknown' in memberships) return true;
  const admissions = admissionsFor(fido2.value, { user, memberships: memberships.value });
  return !admissions.some((admission) =>
    admits(admission, { type: 'deviceBound', model, proven: false }),
  );
}
