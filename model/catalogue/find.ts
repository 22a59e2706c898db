/**
 * Authenticator models by name.
 *
 * `attested-models.json` has the models that can prove themselves to Entra by attestation: 265 of
 * FIDO MDS v285, from Microsoft's page of 2026-10-06. `passkey-providers.json` has apps and password
 * managers with the AAGUID that each of them claims: the two of Microsoft Authenticator, and the
 * community's list of 2026-08-07.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/concept-fido2-hardware-vendor
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-authenticator-passkey
 * @see https://github.com/passkeydeveloper/passkey-authenticator-aaguids
 * @module
 */
import { quote } from '../quote';
import { similarNames } from '../similar-names';
import attestedModels from './attested-models.json';
import passkeyProviders from './passkey-providers.json';

/** Names by AAGUID in lower case. Names repeat. */
const catalogue: ReadonlyMap<string, string> = new Map([
  ...Object.entries(attestedModels),
  ...Object.entries(passkeyProviders),
]);

/** Vendors change case and blanks from one publication to the next. */
const comparable = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The AAGUIDs of every model of that name, in the order of the catalogue. One name can stand for
 * several: firmware and certification levels have AAGUIDs of their own.
 *
 * @throws Error that offers similar names, when no model is called like that.
 */
export function aaguidsOfModel(name: string): string[] {
  const wanted = comparable(name);
  const found = [...catalogue].filter(([, other]) => comparable(other) === wanted);
  if (found.length > 0) return found.map(([aaguid]) => aaguid);
  const similar = similarNames(wanted, [...catalogue.values()]);
  throw new Error(
    `${quote(name)} is no model of the catalogue${similar.length === 0 ? '' : `; similar names: ${similar.map(quote).join(', ')}`}. Give the name as Microsoft's list of attested authenticators has it, or the AAGUID itself`,
  );
}

/** The name of a model; undefined where the catalogue has none. */
export function modelOfAaguid(aaguid: string): string | undefined {
  return catalogue.get(aaguid.toLowerCase());
}
