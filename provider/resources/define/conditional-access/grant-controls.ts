import { objectId } from '../formats';
import { reference } from '../wire/form';
import { textSet, valueSet } from './sets';

/** What a policy can demand beside a strength. */
export const BUILT_IN_CONTROLS = [
  'block',
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'riskRemediation',
  'verifiedID',
] as const;

/** What a policy demands. */
export const grantControls = {
  type: 'object',
  optional: true,
  description:
    'What the policy demands of a sign-in. Without it the policy demands nothing, whatever its session controls.',
  attributes: {
    operator: {
      type: 'string',
      oneOf: ['AND', 'OR'],
      open: true,
      required: true,
      description: 'Whether all of the controls have to be met, or one of them.',
    },
    built_in_controls: valueSet(
      BUILT_IN_CONTROLS,
      'Controls. `verifiedID` needs `accept_previews = ["accountRecovery"]`.',
    ),
    custom_authentication_factors: textSet('Custom controls.'),
    terms_of_use: textSet('Terms of use to accept, by id.'),
    authentication_strength_id: {
      type: 'string',
      format: objectId,
      optional: true,
      description: 'Authentication strength to satisfy; not beside `mfa`.',
      graph: { name: 'authenticationStrength', codec: reference },
    },
  },
} as const;
