import { LONGEST_ID } from '../options';
import { Refusal } from '../status';
import type { Context } from './context';

/** The ids of a list of credentials; keys refuse lists and ids that are too long. */
export function listedIds({ request, options }: Context, member: number): Buffer[] {
  const ids = request.list(member).map((one) => one.bytes('id'));
  if (ids.length > options.maxCredentialCountInList || ids.some((id) => id.length > LONGEST_ID)) {
    throw new Refusal('limitExceeded');
  }
  return ids;
}
