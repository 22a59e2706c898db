import { bareObjectId } from '../../model/object-id';
import { isKnown, isWhollyKnown } from '../framework/value';
import type {
  BreakGlass,
  BreakGlassAccount,
  Design,
} from '../resources/define/break-glass/break-glass';
import type { ProviderConfig } from './schema';

/** The accounts for emergencies of a configuration; undefined where it declares none. */
export function breakGlassOf({ break_glass: declared }: ProviderConfig): BreakGlass | undefined {
  if (declared === null) return undefined;
  if (!isKnown(declared)) return { accounts: [], groupIds: [], known: false };
  const { accounts, group_ids: groups } = declared;
  const knownAccounts = isKnown(accounts) ? accounts.filter((one) => isWhollyKnown(one)) : [];
  return {
    accounts: knownAccounts.map((account) => toAccount(account as DeclaredAccount)),
    groupIds: (isKnown(groups) ? (groups ?? []) : []).filter(isKnown).map(bareObjectId),
    known: isWhollyKnown(declared),
  };
}

interface DeclaredAccount {
  readonly user_id: string;
  readonly design: string;
  readonly aaguids: readonly string[];
}

const toAccount = ({ user_id, design, aaguids }: DeclaredAccount): BreakGlassAccount => ({
  userId: bareObjectId(user_id),
  design: design as Design,
  aaguids: aaguids.map((aaguid) => aaguid.toLowerCase()),
});
