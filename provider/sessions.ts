import { sessionsOf } from './framework/session';
import type { Logger } from './protocol/log';
import type { OpenSession } from './protocol/session';
import { entra } from './provider';

/** Sessions of the Terraform provider `entra-policy/entra`. */
export const sessions = (log: Logger): OpenSession => sessionsOf(entra, log);
