import type { UserPasskey } from '../../graph/user-passkeys/passkey';
import { quote } from '../../model/quote';
import type { RunProgress } from '../journal';
import type { Difference } from './difference';
import { againstState, againstTenant, marksOf } from './of-journal';
import { findPasskey, type Marks } from './same';
import type { StateKey } from './state-keys';

/** How far the clocks of Graph and a workstation may be apart. */
const SKEW_MS = 5 * 60_000;

/** The passkeys of a user: as they are, of a user who is gone, or why they cannot be read. */
export type TenantPasskeys =
  | { readonly passkeys: readonly UserPasskey[] }
  | { readonly gone: true }
  | { readonly unread: string };

/** Three accounts of the same keys. */
export interface Accounts {
  readonly run: RunProgress;
  /** When the run began. */
  readonly began: string;
  /** By user id. */
  readonly tenant: ReadonlyMap<string, TenantPasskeys>;
  /** Undefined where no state was given. */
  readonly state: readonly StateKey[] | undefined;
}

/** Ids of the users whose passkeys are compared. */
export const usersOf = ({
  run,
  state = [],
}: Pick<Accounts, 'run' | 'state'>): readonly string[] => [
  ...new Set([
    ...[...run.rows.values()].flatMap(({ assigned }) => assigned?.userId ?? []),
    ...state.map(({ userId }) => userId),
  ]),
];

/** Everything in which tenant, journal and state differ. */
export function reconcile(accounts: Accounts): readonly Difference[] {
  const { run, tenant, state } = accounts;
  const rows = [...run.rows.values()];
  return [
    ...[...tenant].flatMap(([userId, has]) => aboutUser(userId, has)),
    ...rows.flatMap((progress) => {
      const userId = progress.assigned?.userId;
      const has = userId === undefined ? undefined : tenant.get(userId);
      if (userId === undefined || has === undefined) return [];
      return [
        ...('passkeys' in has ? againstTenant(progress, has.passkeys) : []),
        ...(state === undefined ? [] : againstState(progress, userId, state)),
      ];
    }),
    ...(state ?? []).flatMap((key) => goneKeys(key, tenant.get(key.userId))),
    ...unaccounted(accounts),
  ];
}

function aboutUser(userId: string, has: TenantPasskeys): readonly Difference[] {
  if ('gone' in has) {
    return [
      {
        kind: 'user-gone',
        subject: `user ${userId}`,
        text: 'not in the tenant any more',
        step: 'Take the keys back, and their resources out.',
      },
    ];
  }
  if (!('unread' in has)) return [];
  return [
    {
      kind: 'unread',
      subject: `user ${userId}`,
      text: `passkeys that cannot be read: ${has.unread}`,
      step: 'Grant what is missing, and run it again: nothing is known of this user.',
    },
  ];
}

/** A key that the state has registered, and the tenant does not have. */
function goneKeys(key: StateKey, has: TenantPasskeys | undefined): readonly Difference[] {
  const { credentialId, methodId, address } = key;
  if (has === undefined || !('passkeys' in has)) return [];
  if (credentialId === undefined && methodId === undefined) return [];
  if (findPasskey(has.passkeys, key) !== undefined) return [];
  return [
    {
      kind: 'gone-from-tenant',
      subject: address,
      text: 'registered by the state, and the user does not have it',
      step: 'Plan again; then make the key again, or take the resource out.',
    },
  ];
}

/** Passkeys that came to be since the run began, and that nobody accounts for. */
function unaccounted({ run, began, tenant, state = [] }: Accounts): readonly Difference[] {
  const known: readonly Marks[] = [...[...run.rows.values()].map(marksOf), ...state];
  const since = Date.parse(began) - SKEW_MS;
  return [...tenant].flatMap(([userId, has]) => {
    if (!('passkeys' in has)) return [];
    return has.passkeys
      .filter(({ createdDateTime }) => !(Date.parse(createdDateTime ?? '') < since))
      .filter((passkey) => !known.some((marks) => findPasskey([passkey], marks) !== undefined))
      .map(({ id, displayName, createdDateTime }): Difference => ({
        kind: 'unaccounted',
        subject: `user ${userId}`,
        text: `passkey ${id}, ${quote(displayName ?? '')}, of ${createdDateTime ?? 'a time that Graph does not tell'}, is in neither journal nor state`,
        step: 'Ask the user; delete it where nobody knows it.',
      }));
  });
}
