import type { CeremonyRule } from '../ceremony';

/** FIDO has not told everybody to stop trusting the model. */
export const modelStatus: CeremonyRule = ({ credential: { aaguid }, roots }) => {
  const statuses = roots.of(aaguid)?.compromised ?? [];
  return statuses.length === 0
    ? undefined
    : {
        rule: 'model-status',
        subject: `model ${aaguid}`,
        given: statuses.join(', '),
        expected: 'a model that FIDO does not report as compromised',
        step: 'Use another model.',
      };
};
