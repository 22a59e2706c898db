/**
 * PINs that are made for others: encrypted before a key has them, opened for who mails them.
 *
 * @module
 */
export { readIdentity } from './identity';
export { sealForMail, type MailedPin } from './mail';
export { EscrowError, makePin, openPin } from './sealed-pin';
