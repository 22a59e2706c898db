import type { SignedInUser } from '../../graph/credentials/token-claims';
import { HIGHLY_PRIVILEGED_ROLES as roles } from '../../model/roles/highly-privileged';

type RoleName = keyof typeof roles;

/** Roles that register passkeys for everybody. */
export const FOR_ALL = ['Global Administrator', 'Privileged Authentication Administrator'] as const;
/** The role that registers them for users who hold no role. */
export const FOR_OTHERS = 'Authentication Administrator';

/** Whether a token names one of some roles. */
export const holdsOne = (user: SignedInUser, names: readonly RoleName[]): boolean =>
  names.some((role) => user.roles.includes(roles[role]));

/** Whether a token names a role that registers passkeys for others at all. */
export const registersForOthers = (user: SignedInUser): boolean =>
  holdsOne(user, [...FOR_ALL, FOR_OTHERS]);
