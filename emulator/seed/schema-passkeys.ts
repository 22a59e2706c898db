import { z } from 'zod';
import { clouds } from '../state/tenant-settings';
import { certificate, guid, text } from './values';

/** A model of passkeys: what FIDO metadata would say of an AAGUID. */
const passkeyModel = z.strictObject({
  aaGuid: guid,
  model: text,
  /** PEM certificates that attestation of the model leads to. */
  roots: z.array(certificate).default([]),
});

/** The models that are known in every tenant, where a seed names none. */
const knownModels: z.input<typeof passkeyModel>[] = [
  { aaGuid: '2fc0579f-8113-47ea-b116-bb5a8db9202a', model: 'YubiKey 5 Series with NFC' },
  { aaGuid: 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0', model: 'YubiKey 5 Series with Lightning' },
  { aaGuid: 'd8522d9f-575b-4866-88a9-ba99fa02f35b', model: 'YubiKey Bio Series - FIDO Edition' },
];

export const passkeyModels = z.array(passkeyModel).prefault(knownModels);

/** Seed properties of a tenant about who registers passkeys, and where. */
export const passkeyProperties = {
  cloud: z.enum(clouds).default('global'),
  /** The authentication context that users must satisfy to write passkeys. */
  passkeyContext: z
    .string()
    .regex(/^(c\d{1,2})?$/, 'expected an authentication context like "c1"')
    .default(''),
};

/** An application without a secret, in which users sign in. */
export const publicClient = z.strictObject({
  redirectUris: z.array(z.url('expected a URL')).min(1, 'expected at least one URL'),
  /** Delegated permissions that an administrator has consented to. */
  scopes: z.array(text).min(1, 'expected at least one permission'),
});
