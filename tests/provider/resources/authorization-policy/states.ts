import { schema } from '../../../../provider/resources/authorization-policy/schema';
import { statesOf } from '../states';

/** A state of the policy, of which a test says a part. */
export const state = statesOf(schema);

/** A state of which the permissions of users without a role are a part. */
export const permitting = (default_user_role_permissions: unknown): ReturnType<typeof state> =>
  state({ default_user_role_permissions });
