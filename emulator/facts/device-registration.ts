import { assumed, documented } from './fact';

const PAGE = 'Graph page deviceRegistrationPolicy';

/** The device registration policy. */
export const deviceRegistrationFacts = {
  singleton: documented(
    'device-registration',
    'The device registration policy is one object on v1.0 and beta; PUT replaces it and answers 200 with the object.',
    `${PAGE}: Get and Update`,
  ),
  required: documented(
    'device-registration-required',
    'PUT needs multiFactorAuthConfiguration, azureADRegistration, azureADJoin and localAdminPassword; userDeviceQuota left out becomes 0.',
    `${PAGE} and its update`,
  ),
  readsBy: documented(
    'device-registration-read',
    'Policy.Read.All reads the device registration policy as a delegated permission only.',
    `${PAGE}: Get, permissions table`,
  ),
  fresh: assumed(
    'device-registration-default',
    'A fresh tenant lets everybody join and register devices, 50 each, without multifactor authentication.',
    'the page gives the quota and the multifactor setting; the rest is the portal’s default',
  ),
  realm: assumed(
    'device-registration-errors',
    'Its errors have the codes of directory objects.',
    'no page shows one',
  ),
} as const;
