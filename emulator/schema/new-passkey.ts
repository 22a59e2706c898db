import { passkeyFacts } from '../facts/passkeys';
import { complex, edm, entity, type ObjectType, type Property } from './type';

const required = { required: passkeyFacts.body, nullable: false } as const;
const text: Property = { type: edm.string, ...required };

const response = complex('webauthnAuthenticatorAttestationResponse', {
  clientDataJSON: text,
  attestationObject: text,
});

/** Less clientExtensionResults, an open type that any object fits. */
const credential = complex('webauthnPublicKeyCredential', {
  id: text,
  response: { type: response, ...required },
});

/** A passkey as POST takes it; Graph page Create fido2AuthenticationMethod. */
export const newPasskey: ObjectType = entity('fido2AuthenticationMethod', {
  displayName: {
    ...text,
    limit: {
      fact: passkeyFacts.displayName,
      expected: 'a text of 1 to 30 characters',
      holds: (value) => typeof value === 'string' && value.length >= 1 && value.length <= 30,
    },
  },
  publicKeyCredential: { type: credential, ...required },
});
