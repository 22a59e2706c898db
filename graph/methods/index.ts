import { emailEntity } from './email';
import { hardwareOathEntity } from './hardware-oath';
import { microsoftAuthenticatorEntity } from './microsoft-authenticator';
import { qrCodePinEntity } from './qr-code-pin';
import { smsEntity } from './sms';
import { softwareOathEntity } from './software-oath';
import { temporaryAccessPassEntity } from './temporary-access-pass';
import { verifiableCredentialsEntity } from './verifiable-credentials';
import { voiceEntity } from './voice';
import { x509CertificateEntity } from './x509-certificate';

/** The configurations of all methods but passkeys. */
export const methodEntities = {
  email: emailEntity,
  hardwareOath: hardwareOathEntity,
  microsoftAuthenticator: microsoftAuthenticatorEntity,
  qrCodePin: qrCodePinEntity,
  sms: smsEntity,
  softwareOath: softwareOathEntity,
  temporaryAccessPass: temporaryAccessPassEntity,
  verifiableCredentials: verifiableCredentialsEntity,
  voice: voiceEntity,
  x509Certificate: x509CertificateEntity,
} as const;
