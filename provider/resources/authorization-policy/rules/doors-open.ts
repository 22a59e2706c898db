import { isKnown } from '../../../framework/value';
import { type AuthorizationConfig, type AuthorizationRule, POLICY_PAGE } from '../schema';

/** A switch, the position that opens something, and what it opens. */
interface Door {
  readonly path: readonly [string, ...string[]];
  readonly open: boolean;
  readonly consequence: string;
}

const ROLE = 'default_user_role_permissions';

const DOORS: readonly Door[] = [
  {
    path: ['allow_email_verified_users_to_join_organization'],
    open: true,
    consequence: 'whoever has a mailbox of the organization can create an account in the tenant',
  },
  {
    path: ['allow_user_consent_for_risky_apps'],
    open: true,
    consequence:
      'users may grant applications access that Microsoft finds risky; Microsoft recommends false',
  },
  {
    path: ['block_msol_powershell'],
    open: false,
    consequence: 'users may read the directory by the older MSOnline module',
  },
  {
    path: [ROLE, 'allowed_to_create_apps'],
    open: true,
    consequence: 'every user may register applications',
  },
  {
    path: [ROLE, 'allowed_to_create_tenants'],
    open: true,
    consequence: 'every user may create tenants and is their administrator',
  },
];

export const doorsOpen: AuthorizationRule = {
  name: 'doors-open',
  claim: 'Some switches let users bring in accounts, applications or tenants that nobody reviews.',
  source: POLICY_PAGE,
  *check(planned, current) {
    for (const { path, open, consequence } of DOORS) {
      if (valueAt(planned, path) !== open || valueAt(current, path) !== !open) continue;
      yield {
        verdict: 'advise',
        summary: `${path.at(-1) ?? ''} opens a door`,
        detail: `${path.join('.')} = ${String(open)}: ${consequence}.`,
        path: path,
      };
    }
  },
};

/** Undefined where it is unknown, or where Graph says nothing. */
const valueAt = (state: AuthorizationConfig, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && isKnown(value)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    state,
  );
