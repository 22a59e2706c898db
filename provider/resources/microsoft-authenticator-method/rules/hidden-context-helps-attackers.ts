import { isKnown } from '../../../framework/value';
import type { MicrosoftAuthenticatorConfig, MicrosoftAuthenticatorRule } from '../schema';

/** Features that make an unexpected request stand out. */
const CONTEXT = [
  'display_app_information_required_state',
  'display_location_information_required_state',
  'number_matching_required_state',
] as const;

export const hiddenContextHelpsAttackers: MicrosoftAuthenticatorRule = {
  name: 'hidden-context-helps-attackers',
  claim:
    'Users who do not see what they approve approve what an attacker started, when they are asked often enough.',
  source: 'https://learn.microsoft.com/entra/identity/authentication/how-to-mfa-additional-context',
  *check(planned, current) {
    for (const name of CONTEXT) {
      if (stateOf(planned, name) !== 'disabled' || stateOf(current, name) === 'disabled') continue;
      yield {
        verdict: 'advise',
        summary: 'Requests show less of where they come from',
        detail: `feature_settings.${name} would be disabled: whoever is asked to approve a sign-in learns less about it, which helps attackers who ask again and again. Leave it enabled, or "default".`,
        path: ['feature_settings', name, 'state'],
      };
    }
  },
};

function stateOf(
  { feature_settings: settings }: MicrosoftAuthenticatorConfig,
  name: (typeof CONTEXT)[number],
): unknown {
  if (settings === null || !isKnown(settings)) return undefined;
  const feature = settings[name];
  return feature === null || !isKnown(feature) ? undefined : feature.state;
}
