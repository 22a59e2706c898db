import { methodFacts } from '../../facts/methods';
import { text } from '../../json';
import { methodConfigurationType } from '../../schema/authentication-methods';
import { enumeration } from '../../schema/type';
import type { MethodRule } from '../configuration';
import { plainMethod } from '../plain-method';

const externalUsers: MethodRule = {
  fact: methodFacts.emailExternal,
  concerns: ['state', 'allowExternalIdToUseEmailOtp'],
  problem: ({ after }) =>
    text(after, 'state') === 'disabled' && text(after, 'allowExternalIdToUseEmailOtp') === 'enabled'
      ? "The e-mail method cannot be disabled while 'allowExternalIdToUseEmailOtp' is 'enabled'."
      : undefined,
};

/** One-time codes by mail. */
export const email = plainMethod({
  id: 'Email',
  type: methodConfigurationType('email', {
    allowExternalIdToUseEmailOtp: {
      type: enumeration('externalEmailOtpState', ['default', 'enabled', 'disabled']),
    },
  }),
  rules: [externalUsers],
  fresh: { allowExternalIdToUseEmailOtp: 'default', includeTargets: [] },
});
