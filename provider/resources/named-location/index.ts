/**
 * `entra_named_location`: a place that conditional access can name, of IP ranges or of countries.
 *
 * @see https://learn.microsoft.com/graph/api/resources/namedlocation
 * @module
 */
import type { NamedLocation } from '../../../graph/conditional-access/named-locations';
import { isKnown } from '../../framework/value';
import { defineCollection } from '../define/collection';
import type { EntraResource } from '../define/entra-resource';
import { refuseBeyond } from '../define/limit';
import { idIn } from '../define/named';
import {
  type NamedPolicy,
  refuseWhileReferred,
  warnWhileReferred,
} from '../define/referring-policies';
import { sameName } from '../define/same-name';
import { fromGraph, kindProblem, toGraph } from './mapping';
import { policiesOf } from './references';
import { rules } from './rules';
import { type Schema, schema } from './schema';
import { validate } from './validate';

const TITLE = 'Named location';
/** Locations that a tenant can have: see LOCATIONS_PAGE. */
const MOST = 195;

/** A named location of a tenant. */
export const namedLocation: EntraResource = defineCollection<Schema, NamedLocation>({
  typeName: 'entra_named_location',
  title: TITLE,
  subcategory: 'Conditional access',
  description: [
    'Manages a named location: a place that conditional access policies can include or exclude, made of IP ranges or of countries.',
    'A change of a location is a change of every policy that names it. It is never replaced: its kind stays what it is, and a destroy is refused while it is protected, trusted, or named by a policy. With `lifecycle { create_before_destroy = true }`, as below, one apply can make policies name another location and drop this one, in this order.',
  ].join('\n\n'),
  schema,
  isProtected: true,
  rules,
  moves: [{ provider: 'hashicorp/azuread', typeName: 'azuread_named_location' }],
  validate,
  afterDeletion:
    'That one has a new id. Entra keeps the deleted location for 30 days: to have it back instead, restore it in the portal before the apply.',
  access: (graph) => graph.namedLocations,
  refuseAdoption: kindProblem,
  fromGraph,
  toGraph,
  async inspect({ diagnostics, signal }, graph, { planned: { display_name: name }, current }) {
    const isNamed = isKnown(name) && name !== current?.display_name;
    if (current !== null && !isNamed) return;
    const live = await graph.namedLocations.list(signal);
    const found = isNamed ? sameName(graph, { what: 'named location', name, live }) : undefined;
    if (found !== undefined) diagnostics.warn(found);
    if (current !== null) return;
    refuseBeyond(graph, { what: 'named locations', most: MOST, has: live.length }, diagnostics);
  },
  async inspectDestroy({ diagnostics, signal }, graph, prior) {
    if (prior.ip?.is_trusted === true) {
      diagnostics.error({
        summary: 'A trusted location stays',
        detail:
          'Graph refuses to delete a location while it is trusted. Set ip.is_trusted = false and apply, then destroy.',
        path: ['ip', 'is_trusted'],
      });
    }
    const policies = await policiesOf(graph, idIn(prior), signal);
    warnWhileReferred(TITLE, prior, policies, diagnostics);
  },
  async guardDestroy({ signal }, graph, prior) {
    const ask = (again: boolean): Promise<NamedPolicy[]> =>
      policiesOf(graph, idIn(prior), signal, again);
    await refuseWhileReferred(TITLE, prior, ask, signal);
  },
});
