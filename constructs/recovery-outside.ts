/** A way to get at an account, or to change one, that no conditional access policy decides. */
export interface OutsideConditionalAccess {
  /** Names it in reports. */
  readonly id: string;
  /** What happens past every policy. */
  readonly what: string;
  /** What decides instead. */
  readonly governedBy: string;
}

/**
 * What conditional access does not reach, of recovery, registration and what comes after. No policy
 * closes these; people, other settings and alerts do.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-policies
 */
export const RECOVERY_OUTSIDE_CONDITIONAL_ACCESS: readonly OutsideConditionalAccess[] = [
  {
    id: 'self-service-password-reset',
    what: 'A user resets a forgotten password: no policy is evaluated.',
    governedBy:
      'the scope of password reset in the portal, the methods policy, and administratorsResetPasswords',
  },
  {
    id: 'account-recovery-scope',
    what: 'Who may recover an account, by which proof of identity, in evaluation or in production.',
    governedBy:
      'the settings of account recovery; the pass that it ends with then meets the rule for registration',
  },
  {
    id: 'graph-provisioning',
    what: 'Whoever holds UserAuthenticationMethod.ReadWrite.All, UserAuthMethod-Passkey.ReadWrite.All, Authentication Administrator or Privileged Authentication Administrator adds a method to an account.',
    governedBy:
      'role assignments, application permissions, and alerts on "Admin registered security info"',
  },
  {
    id: 'report-only-user-actions',
    what: 'Policies on user actions report nothing in report-only.',
    governedBy: 'What-If, and proofs of the planned policies',
  },
  {
    id: 'device-registration-conditions',
    what: 'Registering a device takes neither client types nor a device filter, and no passkey of that device.',
    governedBy:
      'the device registration policy of the tenant, whose own demand for a second factor has to be off where a policy makes it: entra_device_registration_policy reads it',
  },
  {
    id: 'guests',
    what: 'Guests of other tenants register and recover their ways to sign in there. Internal guests do so here, without passkeys, and RegistrationAccess leaves them out.',
    governedBy:
      'cross-tenant access settings; for internal guests a policy that demands a second factor of them',
  },
  {
    id: 'combined-registration-session',
    what: 'Once in, a user adds methods for 15 minutes; Microsoft asks for a second factor that is at most 5 minutes old before a passkey.',
    governedBy: 'Microsoft; it cannot be configured',
  },
  {
    id: 'method-deletion',
    what: 'Removing a method is guarded no further than the visit to the page.',
    governedBy: 'alerts on "User deleted security info"',
  },
  {
    id: 'mandatory-multifactor',
    what: 'Portals and tools of Microsoft demand a second factor of everybody, accounts for emergencies included.',
    governedBy: 'Microsoft; nobody can be left out',
  },
  {
    id: 'business-hours',
    what: 'The time of day is no condition.',
    governedBy: 'alerts',
  },
  {
    id: 'managed-policies',
    what: 'Microsoft adds policies of its own in report-only and enables them later.',
    governedBy: 'entra_managed_conditional_access_policy',
  },
  {
    id: 'issued-tokens',
    what: 'Tokens that were issued live on: a stricter policy ends no session.',
    governedBy: 'revocation of sessions, continuous access evaluation',
  },
  {
    id: 'federated-sign-in',
    what: 'A federated identity provider can claim that it asked for a second factor.',
    governedBy: 'federatedIdpMfaBehavior of the domain',
  },
];
