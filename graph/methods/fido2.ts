import { z } from 'zod';
import type { Call } from '../call';
import { configuration, includeTarget, methodEntity, type MethodEntity } from './configuration';

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
const passkeyTarget = includeTarget.extend({
  allowedPasskeyProfiles: z.array(z.string()).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration */
const fido2Configuration = configuration.extend({
  isSelfServiceRegistrationAllowed: z.boolean().nullish(),
  // Deprecated since 2025-10-15; no data after 2027-10-15.
  isAttestationEnforced: z.boolean().nullish(),
  keyRestrictions: keyRestrictions.nullish(),
  // Null where the tenant has not opted in to profiles.
  defaultPasskeyProfile: z.string().nullish(),
  passkeyProfiles: z.array(passkeyProfile).nullish(),
  includeTargets: z.array(passkeyTarget).nullish(),
});

/** The Passkey (FIDO2) configuration as Graph returns it. */
export type Fido2Configuration = z.infer<typeof fido2Configuration>;
/** One passkey profile of a {@link Fido2Configuration}. */
export type PasskeyProfile = z.infer<typeof passkeyProfile>;
/** One include target of a {@link Fido2Configuration}. */
export type PasskeyTarget = z.infer<typeof passkeyTarget>;
/** Restrictions of authenticator models. */
export type KeyRestrictions = z.infer<typeof keyRestrictions>;

/** The Passkey (FIDO2) configuration of a tenant. */
export const fido2Entity: MethodEntity<typeof fido2Configuration> = methodEntity({
  id: 'fido2',
  type: fido2Configuration,
});

/** Reads the configuration. */
export const readFido2: Call = fido2Entity.read;

/** Changes the configuration. */
export const updateFido2: Call = fido2Entity.write;
