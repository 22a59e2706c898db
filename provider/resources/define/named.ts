import { quote } from '../../../model/quote';
import type { ObjectValue } from '../../framework/value';

/** The id of an object that exists. */
export function idIn({ id }: ObjectValue): string {
  if (typeof id === 'string') return id;
  throw new TypeError('a state has no id');
}

/** How messages call an object: its name, else its id. */
export function nameOf({ display_name: name, id }: ObjectValue): string {
  if (typeof name === 'string') return quote(name);
  return typeof id === 'string' ? id : 'that is not created yet';
}
