import { auditFacts } from './audit';
import { conditionalAccessFacts } from './conditional-access';
import { crossTenantFacts } from './cross-tenant-access';
import { deviceRegistrationFacts } from './device-registration';
import { directoryFacts } from './directory';
import type { Fact } from './fact';
import { fido2Facts } from './fido2';
import { licenseFacts } from './licenses';
import { methodFacts } from './methods';
import { namedLocationFacts } from './named-location';
import { odata } from './odata';
import { passkeyFacts } from './passkeys';
import { policyFacts } from './policy';
import { policyRuleFacts } from './policy-rules';
import { reportFacts } from './reports';
import { roleFacts } from './roles';
import { signInFacts } from './sign-in';
import { strengthFacts } from './strength';
import { tenantPolicyFacts } from './tenant-policies';
import { transportFacts } from './transport';
import { userMethodFacts } from './user-methods';
import { whatIfFacts } from './what-if';

/** Every fact that the emulator relies on; docs/emulator.md lists them. */
export const facts: readonly Fact[] = [
  ...Object.values(odata),
  ...Object.values(fido2Facts),
  ...Object.values(policyFacts),
  ...Object.values(methodFacts),
  ...Object.values(directoryFacts),
  ...Object.values(roleFacts),
  ...Object.values(licenseFacts),
  ...Object.values(deviceRegistrationFacts),
  ...Object.values(crossTenantFacts),
  ...Object.values(userMethodFacts),
  ...Object.values(passkeyFacts),
  ...Object.values(reportFacts),
  ...Object.values(auditFacts),
  ...Object.values(transportFacts),
  ...Object.values(signInFacts),
  ...Object.values(strengthFacts),
  ...Object.values(conditionalAccessFacts),
  ...Object.values(policyRuleFacts),
  ...Object.values(namedLocationFacts),
  ...Object.values(whatIfFacts),
  ...Object.values(tenantPolicyFacts),
];
