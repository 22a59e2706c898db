import { isKnown } from '../../../framework/value';
import type { Finding } from '../../define/rules';
import type { KeyConfig } from '../schema';
import { type CurrentKey, isTaken, type KeyRule, METHOD_PAGE } from './rule';

export const registeredKeyIsExpected: KeyRule = {
  name: 'registered-key-is-expected',
  claim: 'A key that is registered is of the model and serial number that its declaration expects.',
  source: METHOD_PAGE,
  *check(planned, current) {
    if (!isTaken(current) || current.status !== 'registered') return;
    const { expected } = planned;
    if (!isKnown(expected) || expected === null) return;
    yield* differences(expected, current);
  },
};

type Expected = Exclude<KeyConfig['expected'], null | symbol>;

function* differences(
  { aaguids, serial, attestation }: Known<Expected>,
  current: CurrentKey,
): Iterable<Finding> {
  const { aaguid } = current;
  if (isKnown(aaguids) && aaguids !== null && aaguid !== null && aaguids.every(isKnown)) {
    if (!aaguids.some((one) => one.toLowerCase() === aaguid)) {
      yield finding('aaguids', `The registered key is of model ${aaguid}, which is not expected.`);
    }
  }
  if (isKnown(serial) && serial !== null && current.serial !== null && serial !== current.serial) {
    yield finding('serial', `The evidence of the key has serial number "${current.serial}".`);
  }
  if (attestation === 'preferred' || current.attestation_level !== 'notAttested') return;
  yield {
    ...finding(
      'attestation',
      'Graph has the key as notAttested: that it is of its model is not proven to Microsoft.',
    ),
    verdict: 'advise',
  };
}

type Known<T> = Exclude<T, { readonly description?: never }>;

const finding = (name: string, what: string): Finding => ({
  verdict: 'refuse',
  summary: 'The registered key is not the expected one',
  detail: `${what} Correct what is expected, or enrol the expected key in another slot and remove this one afterwards.`,
  path: ['expected', name],
});
