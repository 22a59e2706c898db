import { isAaguid } from '../../../model/aaguid';
import { keyRule } from '../rule';

/** What a key says of its model is proven by the roots of that model, or by nothing. */
export const modelProvable = keyRule('model-provable', (key, { desk }) => {
  const { aaguid } = key.row;
  if (aaguid === undefined || !isAaguid(aaguid)) return undefined;
  const trust = desk.roots.of(aaguid);
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
  return {
    subject,
    given: 'without roots in the desk file',
    expected: 'roots: without them its attestation proves nothing, and the desk refuses the key',
    step: 'Add the metadata of the FIDO Alliance, or the roots of the vendor, to the desk file.',
  };
});
