/**
 * `entra_fido2_method`: the Passkey (FIDO2) configuration of a tenant, with its passkey profiles
 * and targets as one atomic resource.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethodconfiguration
 * @module
 */
import type { Fido2Configuration } from '../../../graph/fido2';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { align } from './align';
import { complete } from './complete';
import { fromGraph, hasProfiles, type ProfileMemory } from './from-graph';
import { inspect } from './inspect';
import { recall, remember } from './memory';
import { resolve } from './resolve';
import { rules } from './rules';
import { type Schema, schema } from './schema';
import { toGraph, toRestore } from './to-graph';
import { validate } from './validate';

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
  validate,
  access: (graph) => graph.fido2,
  recall,
  remember,
  fromGraph,
  toGraph,
  complete,
  align,
  resolve,
  inspect,
  restore: toRestore,
  refuseRestore: (baseline, current) =>
    current.opt_in_to_profiles === true && !hasProfiles(baseline)
      ? 'The tenant has opted in to passkey profiles since; there is no way back. Set on_destroy = "forget" and apply, then destroy.'
      : undefined,
});
