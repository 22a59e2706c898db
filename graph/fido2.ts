import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { SingletonEntity } from './singleton';

const PATH = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2';

/**
 * `Policy.Read.All` reads as well by the documentation; the published permissions name these.
 *
 * @see https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get
 */
export const readFido2: Call = defineCall({
  method: 'GET',
  path: PATH,
  application: ['Policy.Read.AuthenticationMethod', 'Policy.ReadWrite.AuthenticationMethod'],
  delegated: ['Policy.Read.AuthenticationMethod', 'Policy.ReadWrite.AuthenticationMethod'],
  role: 'Global Reader',
  source: 'https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-get',
});

/** @see https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update */
export const updateFido2: Call = defineCall({
  method: 'PATCH',
  path: PATH,
  application: ['Policy.ReadWrite.AuthenticationMethod'],
  delegated: ['Policy.ReadWrite.AuthenticationMethod'],
  role: 'Authentication Policy Administrator',
  source: 'https://learn.microsoft.com/graph/api/fido2authenticationmethodconfiguration-update',
});

/** Which authenticator models a profile, or a tenant without profiles, admits. */
const keyRestrictions = z.looseObject({
  isEnforced: z.boolean().nullish(),
  enforcementType: z.string().nullish(),
  aaGuids: z.array(z.string()).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/passkeyprofile */
const passkeyProfile = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  passkeyTypes: z.string().nullish(),
  attestationEnforcement: z.string(),
  keyRestrictions: keyRestrictions.nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/passkeyauthenticationmethodtarget */
const includeTarget = z.looseObject({
  id: z.string(),
  targetType: z.string(),
  isRegistrationRequired: z.boolean().optional(),
  allowedPasskeyProfiles: z.array(z.string()).nullish(),
});

const excludeTarget = z.looseObject({ id: z.string(), targetType: z.string() });

/** @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration */
const fido2Configuration = z.looseObject({
  id: z.string(),
  state: z.string(),
  isSelfServiceRegistrationAllowed: z.boolean().nullish(),
  // Deprecated since 2025-10-15; no data after 2027-10-15.
  isAttestationEnforced: z.boolean().nullish(),
  keyRestrictions: keyRestrictions.nullish(),
  // Null where the tenant has not opted in to profiles.
  defaultPasskeyProfile: z.string().nullish(),
  passkeyProfiles: z.array(passkeyProfile).nullish(),
  includeTargets: z.array(includeTarget).nullish(),
  excludeTargets: z.array(excludeTarget).nullish(),
});

/** The Passkey (FIDO2) configuration as Graph returns it. */
export type Fido2Configuration = z.infer<typeof fido2Configuration>;
/** One passkey profile of a {@link Fido2Configuration}. */
export type PasskeyProfile = z.infer<typeof passkeyProfile>;
/** One include target of a {@link Fido2Configuration}. */
export type PasskeyTarget = z.infer<typeof includeTarget>;
/** Restrictions of authenticator models. */
export type KeyRestrictions = z.infer<typeof keyRestrictions>;

/** The Passkey (FIDO2) configuration of a tenant. */
export const fido2Entity: SingletonEntity<typeof fido2Configuration> = {
  read: readFido2,
  write: updateFido2,
  type: fido2Configuration,
  odataType: '#microsoft.graph.fido2AuthenticationMethodConfiguration',
};
