import { assumed, documented } from './fact';

const DETAILS = 'Graph page userRegistrationDetails';

/** The registration report. */
export const reportFacts = {
  details: documented(
    'registration-details',
    'The registration report has one entry for each user, takes $filter and $orderby (by userDisplayName or userPrincipalName) and no other query option, and needs AuditLog.Read.All.',
    'Graph pages List and Get userRegistrationDetails',
  ),
  capable: documented(
    'registration-capable',
    'isMfaRegistered tells whether a strong method is registered, isMfaCapable and isPasswordlessCapable whether the methods policy also allows the user one.',
    DETAILS,
  ),
  noModels: documented(
    'registration-no-models',
    'methodsRegistered names kinds of methods, never AAGUIDs.',
    DETAILS,
  ),
  openNames: assumed(
    'registration-method-names',
    'Registered methods are named passKeyDeviceBound, passKeyDeviceBoundAuthenticator, passKeyDeviceBoundWindowsHello, passKeySynced, windowsHelloForBusiness, macOsSecureEnclaveKey, microsoftAuthenticatorPush, microsoftAuthenticatorPasswordless, softwareOneTimePasscode, hardwareOneTimePasscode, mobilePhone, alternateMobilePhone, officePhone, email, temporaryAccessPass and externalAuthMethod; other names are seeded.',
    'the property is an open list of texts, and pages name parts of it only',
  ),
  allowedBy: assumed(
    'registration-allowed-by',
    'A phone is allowed by Sms or Voice, a code of Microsoft Authenticator not counted; Windows Hello for Business and platform credentials are allowed always.',
    'the methods policy has no configuration for the latter two',
  ),
  admin: assumed(
    'registration-admin',
    'isAdmin tells whether the user holds a directory role actively, directly or through a group.',
    'the page says that the user has an admin role',
  ),
  selfService: assumed(
    'registration-self-service-reset',
    'isSsprRegistered tells whether a phone, mail address or Microsoft Authenticator is registered; isSsprEnabled and isSsprCapable are false.',
    'who may reset a password by self-service has no place in Graph',
  ),
  preferred: assumed(
    'registration-preferred',
    'The preferred second factor is push, else oath, sms, voiceMobile, voiceAlternateMobile or voiceOffice by what is registered, else an empty text; system-preferred authentication is on unless it is disabled in the policy.',
    'the page has the values, captures the empty text; the order among them is in no page',
  ),
  lag: assumed(
    'registration-lag',
    'The report shows the methods as they were as long ago as the seed says; names, roles and policy are current.',
    'the page gives the time of the last update, not its period',
  ),
} as const;
