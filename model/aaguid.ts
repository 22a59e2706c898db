import { isGuid } from './guid';

/**
 * An authenticator model's id, in lower case with dashes.
 *
 * @see https://www.w3.org/TR/webauthn-3/#aaguid
 */
export type Aaguid = string & { readonly [aaguid]: true };

declare const aaguid: unique symbol;

/** Whether a text is an AAGUID, in either case. */
export function isAaguid(text: string): text is Aaguid {
  return isGuid(text);
}

/**
 * Reads an AAGUID.
 *
 * @throws TypeError when `text` is none.
 */
export function parseAaguid(text: string): Aaguid {
  if (isAaguid(text)) return text.toLowerCase() as Aaguid;
  throw new TypeError(
    `"${text}" is not an AAGUID; expected 8-4-4-4-12 hexadecimal digits, like "2fc0579f-8113-47ea-b116-bb5a8db9202a"`,
  );
}
