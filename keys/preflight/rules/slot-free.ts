import { displayNameOf } from '../../manifest';
import { quote } from '../../../model/quote';
import { keyRule } from '../rule';
import { userOf } from '../situation';

/** A user who has a passkey of that name already has the key of this slot, as it seems. */
export const slotFree = keyRule('slot-free', (key, { keys }) => {
  const user = userOf(key);
  if (user === undefined) return undefined;
  const { row, person } = key;
  const twin = keys.find(
    (other) =>
      other.row.line < row.line && other.row.slot === row.slot && userOf(other)?.id === user.id,
  );
  if (twin !== undefined) {
    return {
      subject: `slot ${quote(row.slot)}`,
      given: `on line ${twin.row.line}, too, where the same user is ${quote(twin.row.user)}`,
      expected: 'one key for each slot of a user',
      step: 'Take one of the rows out, or give it another slot.',
    };
  }
  if ('unknown' in person.passkeys) return undefined;
  const name = displayNameOf(row);
  const held = person.passkeys.value.find(({ displayName }) => displayName === name);
  if (held === undefined) return undefined;
  return {
    subject: `slot ${quote(row.slot)}`,
    given: `taken: the user has a passkey ${quote(name)}${held.createdDateTime == null ? '' : ` since ${held.createdDateTime.slice(0, 10)}`}`,
    expected: 'free',
    step: 'Take the row out, or give display_name another name if this is another key.',
  };
});
