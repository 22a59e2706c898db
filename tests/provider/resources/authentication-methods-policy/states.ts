import { schema } from '../../../../provider/resources/authentication-methods-policy/schema';
import { statesOf } from '../states';

/** A state of the policy, of which a test says a part. */
export const state = statesOf(schema);
