/**
 * A client of CTAP 2.1 for security keys on USB.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html
 * @module
 */
export { encodeCbor } from './cbor';
export type { CredentialManagement } from './commands/credential-management';
export type { AuthenticatorInfo } from './commands/get-info';
export type { CredentialRequest, MadeCredential } from './commands/make-credential';
export { CtapError } from './ctap-error';
export type { OperationOptions } from './hid/channel';
export type { KeepAlive } from './hid/reception';
export { Pin } from './pin/pin';
export { SecurityKey } from './security-key';
export { findSecurityKeys } from './transport/find-security-keys';
export type { FoundKey } from './transport/found-key';
export type { ReportTransport } from './transport/report-transport';
