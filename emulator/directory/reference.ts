import { odata } from '../facts/odata';
import { Refusal } from '../graph/refusal';
import { type Json, quote } from '../json';

/**
 * The id in the address of a directory object, as `@odata.id` and `@odata.bind` carry it.
 *
 * @throws Refusal where the value is no such address
 */
export function referencedId(value: Json | undefined): string {
  const address = typeof value === 'string' ? value.replace(/\/+$/, '') : '';
  const id = /(?:^|\/)[A-Za-z]+(?:\/|\(')([0-9a-fA-F-]{36})(?:'\))?$/.exec(address)?.[1];
  if (id !== undefined) return id.toLowerCase();
  throw new Refusal(
    'badRequest',
    `${quote(value)} is not the address of a directory object; expected ".../directoryObjects/{id}".`,
    odata.wrongType,
  );
}
