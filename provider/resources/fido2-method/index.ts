/**
 * `entra_fido2_method`: the Passkey (FIDO2) configuration of a tenant, with its passkey profiles
 * and targets as one atomic resource.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration
 * @module
 */
import type { Fido2Configuration } from '../../../graph/methods/fido2';
import { differencesBetween } from '../define/differences';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { type GroupReference, newGroups } from '../define/targets/group-references';
import { inspectGroups } from '../define/targets/inspect-groups';
import { WHOLE } from '../define/targets/targeted';
import { validateTargets } from '../define/targets/validate';
import { align } from './align';
import { guardBreakGlass, inspectBreakGlass } from './break-glass';
import { complete } from './complete';
import { fromGraph, hasProfiles, type ProfileMemory } from './from-graph';
import { recall, remember } from './memory';
import { resolve } from './resolve';
import { rules } from './rules';
import { type Schema, schema } from './schema';
import { toGraph, toRestore } from './to-graph';

/** The Passkey (FIDO2) method of a tenant. */
export const fido2Method: EntraResource = defineSingleton<
  Schema,
  Fido2Configuration,
  ProfileMemory
>({
  typeName: 'entra_fido2_method',
  title: 'Passkey (FIDO2) method',
  subcategory: 'Authentication methods',
  description: [
    'Manages the Passkey (FIDO2) method of a tenant: passkey profiles, restrictions of models, attestation and targets, as one object.',
    'Every tenant has exactly one, so a creation adopts what is live and says what it will change; what you do not declare stays as it is.',
    'Restrictions of models and passkey types count at every sign-in, attestation at registration only.',
  ].join('\n\n'),
  schema,
  rules,
  validate: (config, diagnostics) => {
    validateTargets(config, WHOLE, diagnostics, { advice: 'Put its profiles into one target.' });
  },
  access: (graph) => graph.fido2,
  recall,
  remember,
  fromGraph,
  toGraph,
  complete,
  align,
  resolve,
  async inspect(call, graph, { planned, current }) {
    await inspectGroups(call, graph, newGroups(schema, planned, current), { securityOnly });
    const isUnchanged = differencesBetween(schema, current, planned).length === 0;
    await inspectBreakGlass(call, graph, planned, isUnchanged);
  },
  inspectUnchanged: (call, graph, { planned }) => inspectBreakGlass(call, graph, planned, true),
  inspectRestore: (call, graph, restored) => inspectBreakGlass(call, graph, restored, false),
  guard: guardBreakGlass,
  restore: toRestore,
  refuseRestore: (baseline, current) =>
    current.opt_in_to_profiles === true && !hasProfiles(baseline)
      ? 'The tenant has opted in to passkey profiles since; there is no way back. Set on_destroy = "forget" and apply, then destroy.'
      : undefined,
});

/**
 * Passkey profiles reach the members of security groups only.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
const securityOnly = ({ path: [attribute] }: GroupReference): string | undefined =>
  attribute === 'include_targets' ? 'passkey targets take security groups only' : undefined;
