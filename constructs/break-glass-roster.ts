import type { Construct } from 'constructs';
import { BreakGlass, type BreakGlassAccount } from './break-glass';
import { idOf } from './reference';
import type { KeyRequest, RosterKey } from './roster-key';
import { SecurityKeyRoster } from './security-key-roster';
import type { RosterProps, SecurityKeyRosterProps } from './security-key-roster-props';

/** Properties of {@link BreakGlassRoster}. */
export interface BreakGlassRosterProps extends RosterProps, KeyRequest {
  /** The accounts; every key of theirs has a slot. */
  readonly breakGlass: BreakGlass;
}

/**
 * The keys of accounts for emergencies, registered by the key desk: those that {@link BreakGlass}
 * declares, so that policies are held against the very models that lie in the safes.
 *
 * Each account has two keys of different models at least, as a flaw of one model must not take an
 * account. They are deleted only where another one is left.
 */
export class BreakGlassRoster extends SecurityKeyRoster {
  /**
   * @param scope - the app, or a construct that is in no stack
   * @param id - name of the roster: its stack is `<id>-1-of-1`
   * @throws Error naming the roster where an account has fewer than two keys, has them of one model,
   * or has one without a slot; and whatever a {@link SecurityKeyRoster} throws.
   */
  constructor(scope: Construct, id: string, props: BreakGlassRosterProps) {
    const problems = [...problemsOf(props.breakGlass)];
    if (problems.length > 0) {
      const path = [scope.node.path, id].filter((part) => part !== '').join('/');
      throw new Error(`${path}: ${problems.join('; ')}`);
    }
    super(scope, id, rosterOf(props));
  }
}

/** The types say so, but casts do not. */
function* problemsOf(breakGlass: unknown): Iterable<string> {
  if (!(breakGlass instanceof BreakGlass)) {
    yield 'no account for emergencies is declared; declare two by a BreakGlass first';
    return;
  }
  for (const { user, keys } of breakGlass.accounts) {
    const account = `account ${idOf(user, 'user')}`;
    if (keys.length < 2)
      yield `${account} has a single key; give it a second one, of another model`;
    else if (new Set(keys.map(({ model }) => model)).size < 2) {
      yield `every key of ${account} is of the model ${keys[0].model}, and a flaw of it would take them all; give it one of another model`;
    }
    for (const { label, slot } of keys) {
      if (slot === undefined) yield `the key "${label}" of ${account} has no slot; give it one`;
    }
  }
}

function rosterOf({
  ticket,
  requestedBy,
  approvedBy,
  ...props
}: BreakGlassRosterProps): SecurityKeyRosterProps {
  const keys = props.breakGlass.accounts.flatMap((account) =>
    keysOf(account, { ticket, requestedBy, approvedBy }),
  );
  return { ...props, shards: 1, keys };
}

const keysOf = ({ user, keys }: BreakGlassAccount, request: KeyRequest): RosterKey[] =>
  keys.map(({ slot = '', model, serial }) => ({
    ...request,
    user: idOf(user, 'user'),
    slot,
    models: [model],
    ...(serial !== undefined && { serial }),
  }));
