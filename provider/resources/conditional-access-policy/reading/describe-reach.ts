import { formatPath, type Path } from '../../../framework/path';
import type { Value } from '../../../framework/value';
import { formatValue } from '../../define/differences';
import { valueAt } from '../../define/value-at';
import type { PolicyConfig } from '../schema';
import { isThere } from './parts';
import { SETS } from './sets';

/** Where a policy stands that is no plain set. */
const OBJECTS = [
  ['conditions', 'users', 'include_guests_or_external_users'],
  ['conditions', 'users', 'exclude_guests_or_external_users'],
  ['conditions', 'applications', 'application_filter'],
  ['conditions', 'client_applications', 'service_principal_filter'],
  ['conditions', 'client_applications', 'agent_id_service_principal_filter'],
  ['conditions', 'devices', 'device_filter'],
];

/** Where a policy applies, one line for each assignment and condition. */
export function describeReach(policy: PolicyConfig): string {
  const paths = [...SETS.map(({ path }) => path), ...OBJECTS];
  return paths
    .map((path): { path: Path; value: Value } => ({ path, value: valueAt(policy, path) }))
    .filter(({ value }) => isThere(value) !== 'no')
    .map(({ path, value }) => `  ${formatPath(path)}: ${formatValue(value)}`)
    .join('\n');
}
