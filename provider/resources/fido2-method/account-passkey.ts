import { allOf, anyOf, known, not, type Truth } from '../../../model/conditional-access/truth';
import {
  isIn,
  type Entries,
  type Principal,
  type Scope,
} from '../../../model/conditional-access/who';
import { bareObjectId } from '../../../model/object-id';
import { admits } from '../../../model/passkey';
import type { Path } from '../../framework/path';
import { isKnown } from '../../framework/value';
import { enumerate } from '../define/enumerate';
import { type AdmissionView, admissionsOf, nameOf, toAdmission } from './rules/admission-view';
import { type KnownTarget, targetsOf } from './rules/targets';
import type { Fido2Config } from './schema';

/** What keeps a passkey from signing in, and the one step that ends it. */
export interface Obstacle {
  readonly why: string;
  readonly fix: string;
  /** Where it stands. */
  readonly path: Path;
}

/** Whether a user can sign in with a device-bound passkey of a model. */
export function canSignIn(planned: Fido2Config, principal: Principal, aaguid: string): Truth {
  return allOf(gates(planned, principal, aaguid).map(({ opens }) => opens));
}

/** The first gate that is shut, or else the first of which nobody can say. */
export function obstacleOf(
  planned: Fido2Config,
  principal: Principal,
  aaguid: string,
): Obstacle | undefined {
  const all = gates(planned, principal, aaguid);
  return all.find(({ opens }) => opens === 'no') ?? all.find(({ opens }) => opens === 'unknown');
}

interface Gate extends Obstacle {
  readonly opens: Truth;
}

/** What a passkey has to pass, one after the other. */
function gates(planned: Fido2Config, principal: Principal, aaguid: string): Gate[] {
  const { state } = planned;
  const excluded = exclusions(planned);
  const targets = targetsOf(planned);
  const reaching = targets.filter(({ id }) => reaches(id, principal) === 'yes');
  const keys = reaching.flatMap((target) => keysOf(planned, target) ?? []);
  const views = [...admissionsOf(planned).values()];
  const admitting = views.filter(({ key }) => keys.includes(key));
  const names = enumerate(admitting.map(nameOf));
  const byUser = isIn({ ...excluded, groups: [] }, principal) === 'yes';
  const group = excluded.groups?.find(
    (id) => id !== undefined && principal.groups?.has(id) === true,
  );
  return [
    {
      opens: state === null || !isKnown(state) ? 'unknown' : known(state === 'enabled'),
      why: 'the method is off',
      fix: 'Set state = "enabled".',
      path: ['state'],
    },
    {
      opens: not(isIn(excluded, principal)),
      why: byUser
        ? 'the method excludes the user'
        : `the method excludes ${group === undefined ? 'a group' : `group ${group}`}, which has the user as a member`,
      fix: byUser
        ? 'Take the user out of exclude_user_ids.'
        : `Take ${group === undefined ? 'the group' : `"${group}"`} out of exclude_group_ids, or the user out of the group.`,
      path: [byUser ? 'exclude_user_ids' : 'exclude_group_ids'],
    },
    {
      opens: anyOf(targets.map(({ id }) => reaches(id, principal))),
      why: 'no target reaches the user',
      fix: 'Add a group of the user to include_targets, with a profile that admits device-bound passkeys of that model.',
      path: ['include_targets'],
    },
    {
      opens: anyOf(
        targets.map((target) =>
          allOf([reaches(target.id, principal), admitsModel(planned, views, target, aaguid)]),
        ),
      ),
      why:
        names === ''
          ? 'no target that reaches the user names a profile'
          : `what reaches the user does not admit device-bound passkeys of that model (${names})`,
      fix: `Let ${names === '' ? 'a profile of such a target' : names} admit "deviceBound" passkeys of the model "${aaguid}".`,
      path: admitting[0]?.path ?? ['include_targets'],
    },
  ];
}

/** Keys of the profiles of a target: undefined while unknown, one without a key for the tenant. */
function keysOf(planned: Fido2Config, { profiles }: KnownTarget): Entries {
  return planned.opt_in_to_profiles === false ? [undefined] : profiles;
}

function admitsModel(
  planned: Fido2Config,
  views: readonly AdmissionView[],
  target: KnownTarget,
  aaguid: string,
): Truth {
  const keys = keysOf(planned, target);
  if (keys === undefined) return 'unknown';
  return anyOf(
    keys.map((key) => {
      const view = views.find((one) => one.key === key);
      const admission = view === undefined ? undefined : toAdmission(view);
      if (admission === undefined) return 'unknown';
      // Attestation is asked for at registration, which is over.
      return known(admits(admission, { type: 'deviceBound', model: aaguid, proven: true }));
    }),
  );
}

function reaches(id: string | undefined, { id: userId, groups }: Principal): Truth {
  if (id === 'all_users' || id === userId) return 'yes';
  if (id === undefined || groups === undefined) return 'unknown';
  return known(groups.has(id));
}

function exclusions({ exclude_group_ids: groups, exclude_user_ids: users }: Fido2Config): Scope {
  return { users: entriesOf(users), groups: entriesOf(groups), roles: [], guests: null };
}

function entriesOf(ids: Fido2Config['exclude_group_ids']): Entries {
  if (ids === null) return [];
  return isKnown(ids) ? ids.map((id) => (isKnown(id) ? bareObjectId(id) : undefined)) : undefined;
}
