import type { PolicyConfig } from '../schema';
import { type Maybe, part } from './parts';

type Conditions = Exclude<PolicyConfig['conditions'], symbol>;

/** A condition of a policy: null where it has none, so that it always matches. */
export const conditionOf = <K extends keyof Conditions>(
  policy: PolicyConfig,
  name: K,
): Maybe<Conditions[K]> => part<Conditions, K>(policy.conditions, name);

type Users = Exclude<Conditions['users'], symbol | null>;

/** One side of the assignment to users. */
export const usersOf = <K extends keyof Users>(policy: PolicyConfig, name: K): Maybe<Users[K]> =>
  part<Users, K>(conditionOf(policy, 'users'), name);

type Applications = Exclude<Conditions['applications'], symbol | null>;

/** One kind of what a policy protects. */
export const targetsOf = <K extends keyof Applications>(
  policy: PolicyConfig,
  name: K,
): Maybe<Applications[K]> => part<Applications, K>(conditionOf(policy, 'applications'), name);

type Workloads = Exclude<Conditions['client_applications'], symbol | null>;

/** One side of the assignment to workloads. */
export const workloadsOf = <K extends keyof Workloads>(
  policy: PolicyConfig,
  name: K,
): Maybe<Workloads[K]> => part<Workloads, K>(conditionOf(policy, 'client_applications'), name);

type Session = Exclude<PolicyConfig['session_controls'], symbol | null>;

/** One session control. */
export const sessionOf = <K extends keyof Session>(
  policy: PolicyConfig,
  name: K,
): Maybe<Session[K]> => part<Session, K>(policy.session_controls, name);
