/**
 * The desk file: what the people who hand out keys agreed on, reviewed in their repository.
 *
 * @module
 */
export { DeskError } from './desk-error';
export { checkRecipients } from './recipients';
export { readDesk, type Desk } from './read-desk';
export { idOfSigningKey, readSigningKey, SigningKeyError, type OwnSigningKey } from './signing-key';
