import { valueAt } from '../../define/value-at';
import type { PolicyConfig } from '../schema';
import { entries, knownEntries, type Texts } from './parts';

/** A set that says where a policy applies. */
export interface PolicySet {
  readonly path: readonly string[];
  /** Whether it includes or excludes. */
  readonly side: 'include' | 'exclude';
  /** What it means when it is empty: an assignment reaches nothing, a condition always matches. */
  readonly empty: 'nothing' | 'everything';
  /** Words that Graph documents beside ids; absent where the entries are no ids. */
  readonly words?: readonly string[];
  /** The word that stands for everything. */
  readonly all?: string;
}

const assigned = (
  object: string,
  name: string,
  more: Pick<PolicySet, 'words' | 'all'> = {},
): PolicySet => ({
  path: ['conditions', object, name],
  side: name.startsWith('exclude_') ? 'exclude' : 'include',
  empty: 'nothing',
  ...more,
});

const condition = (path: readonly string[], more: Pick<PolicySet, 'words' | 'all'> = {}) =>
  ({ path: ['conditions', ...path], side: 'include', empty: 'everything', ...more }) as const;

const APPLICATION_GROUPS = ['Office365', 'MicrosoftAdminPortals', 'AllAgentIdResources'];

/**
 * Every such set.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccessconditionset
 */
export const SETS: readonly PolicySet[] = [
  assigned('users', 'include_users', {
    words: ['All', 'None', 'GuestsOrExternalUsers'],
    all: 'All',
  }),
  assigned('users', 'exclude_users', { words: ['GuestsOrExternalUsers'] }),
  assigned('users', 'include_groups'),
  assigned('users', 'exclude_groups'),
  assigned('users', 'include_roles'),
  assigned('users', 'exclude_roles'),
  assigned('applications', 'include_applications', {
    words: ['All', 'None', ...APPLICATION_GROUPS],
    all: 'All',
  }),
  assigned('applications', 'exclude_applications', { words: APPLICATION_GROUPS }),
  assigned('applications', 'include_user_actions'),
  assigned('applications', 'include_authentication_context_class_references'),
  assigned('client_applications', 'include_service_principals', {
    words: ['ServicePrincipalsInMyTenant'],
    all: 'ServicePrincipalsInMyTenant',
  }),
  assigned('client_applications', 'exclude_service_principals'),
  assigned('client_applications', 'include_agent_id_service_principals', {
    words: ['All'],
    all: 'All',
  }),
  assigned('client_applications', 'exclude_agent_id_service_principals', { words: ['All'] }),
  condition(['client_app_types'], { all: 'all' }),
  condition(['platforms', 'include_platforms'], { all: 'all' }),
  assigned('platforms', 'exclude_platforms'),
  condition(['locations', 'include_locations'], { words: ['All', 'AllTrusted'], all: 'All' }),
  assigned('locations', 'exclude_locations', { words: ['AllTrusted'] }),
  condition(['user_risk_levels']),
  condition(['sign_in_risk_levels']),
  condition(['service_principal_risk_levels']),
  condition(['insider_risk_levels']),
  condition(['agent_id_risk_levels']),
  condition(['authentication_flows', 'transfer_methods']),
];

/** The set that takes from an including one, where there is one. */
export const exclusionOf = ({ path, side }: PolicySet): PolicySet | undefined => {
  const name = path.join('.').replace('.include_', '.exclude_');
  return side === 'include'
    ? SETS.find((one) => one.path.join('.') === name && one.side === 'exclude')
    : undefined;
};

const at = (policy: PolicyConfig, { path }: PolicySet): Texts => valueAt(policy, path) as Texts;

/** The entries of a set: none where it is not there, undefined while any is unknown. */
export const entriesOf = (policy: PolicyConfig, set: PolicySet): readonly string[] | undefined =>
  entries(at(policy, set));

/** The entries of a set that are known. */
export const knownEntriesOf = (policy: PolicyConfig, set: PolicySet): readonly string[] =>
  knownEntries(at(policy, set));

/** The name of a set in messages. */
export const nameOf = ({ path }: PolicySet): string => path.join('.');
