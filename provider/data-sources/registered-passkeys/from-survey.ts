import type { PasskeySurvey, RegisteredPasskey } from '../../../graph/reports/registered-passkeys';
import { modelOfAaguid } from '../../../model/catalogue/find';
import type { StateOf } from '../../framework/schema';
import type { schema } from './schema';

type State = StateOf<typeof schema>;

/** A passkey as its kind and its user count it. */
interface Held {
  readonly user: number;
  readonly passkey: RegisteredPasskey;
}

/** What was found, by kind, and the sums. */
export function fromSurvey({
  users,
  unreported,
  reportedAt,
  passkeys,
  unread,
}: PasskeySurvey): Omit<State, 'id' | 'group_id'> {
  const held = passkeys.flatMap((of, user) => of.map((passkey): Held => ({ user, passkey })));
  const kinds = new Map<string, Held[]>();
  for (const one of held) {
    const kind = kindOf(one.passkey);
    const alike = kinds.get(kind);
    if (alike === undefined) kinds.set(kind, [one]);
    else alike.push(one);
  }
  return {
    passkeys: [...kinds.values()].map(summarise),
    passkey_count: BigInt(held.length),
    user_count: BigInt(users),
    holder_count: BigInt(passkeys.filter((of) => of.length > 0).length),
    unread_user_count: BigInt(unread.length),
    unreported_user_count: BigInt(unreported),
    report_last_updated_date_time: reportedAt,
  };
}

const aaguidOf = ({ aaGuid }: RegisteredPasskey): string | null => aaGuid?.toLowerCase() ?? null;

const kindOf = (passkey: RegisteredPasskey): string =>
  JSON.stringify([
    aaguidOf(passkey),
    passkey.passkeyType ?? null,
    passkey.attestationLevel ?? null,
  ]);

function summarise(alike: readonly Held[]): State['passkeys'][number] {
  const passkeys = alike.map(({ passkey }) => passkey);
  const [first] = passkeys;
  if (first === undefined) throw new TypeError('a kind has a passkey');
  const aaguid = aaguidOf(first);
  // Owners may differ in what their service calls a model; the catalogue does not.
  const known = aaguid === null ? undefined : modelOfAaguid(aaguid);
  const told = passkeys.map(({ model }) => model ?? '').filter((model) => model !== '');
  const [model = null] = known === undefined ? told.sort() : [known];
  return {
    aaguid,
    model,
    passkey_type: first.passkeyType ?? null,
    attestation_level: first.attestationLevel ?? null,
    passkey_count: BigInt(alike.length),
    user_count: BigInt(new Set(alike.map(({ user }) => user)).size),
  };
}
