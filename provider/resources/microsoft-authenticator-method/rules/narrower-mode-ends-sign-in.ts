import { ELEMENT } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import { knownTarget } from '../../define/targets/targeted';
import type { MicrosoftAuthenticatorConfig, MicrosoftAuthenticatorRule } from '../schema';

/** What each mode lets users do. */
const USES: Readonly<Record<string, readonly string[]>> = {
  any: ['sign-in without a password', 'approval as a second factor'],
  deviceBasedPush: ['sign-in without a password'],
  push: ['approval as a second factor'],
};

export const narrowerModeEndsSignIn: MicrosoftAuthenticatorRule = {
  name: 'narrower-mode-ends-sign-in',
  claim: 'A mode that leaves a target takes along whoever depends on it.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-passwordless-phone',
  *check(planned, current) {
    const before = modesOf(current);
    for (const [name, mode] of modesOf(planned)) {
      const earlier = before.get(name) ?? '';
      const lost = (USES[earlier] ?? []).filter((use) => USES[mode]?.includes(use) === false);
      if (lost.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'Users lose a way to use Microsoft Authenticator',
        detail: `${name} goes from authentication_mode "${earlier}" to "${mode}", which ends ${lost.join(' and ')} there. Make sure that its users have another way in.`,
        path: ['include_targets', ELEMENT, 'authentication_mode'],
      };
    }
  },
};

/** Modes of targets, as far as both are known. */
function modesOf({
  include_targets: targets,
}: MicrosoftAuthenticatorConfig): ReadonlyMap<string, string> {
  if (targets === null || !isKnown(targets)) return new Map();
  return new Map(
    targets.filter(isKnown).flatMap((target): [string, string][] => {
      const { id, name } = knownTarget(target);
      const { authentication_mode: mode } = target;
      return id === undefined || typeof mode !== 'string' ? [] : [[name, mode]];
    }),
  );
}
