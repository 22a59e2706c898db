/**
 * What a tenant has, by reading alone: which objects there are, and which of them nothing here can
 * manage.
 *
 * @module
 */
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { quote } from '../../../model/quote';
import { isManaged, type LiveTenant } from '../../../provider/reading';
import { type CollectionType, collections, singletons } from '../areas';
import type { Reader } from '../reader';
import type { Found, Inventory, Unmanageable } from './found';

/**
 * Lists what the tenant has.
 *
 * @throws GraphError when a list cannot be read for another reason than a permission, which
 * `reader` collects.
 */
export async function takeInventory(
  { graph, tenantId }: LiveTenant,
  reader: Reader,
): Promise<Inventory> {
  const { signal } = reader;
  const strengths = await reader.list('strengths', () => graph.strengths.list(signal));
  const policies = await reader.list('policies', () => graph.policies.list(signal));
  const found: Found[] = [
    ...Object.entries(singletons).map(([typeName, kind]) => ({
      ...{ typeName, kind, importId: tenantId },
      displayName: undefined,
    })),
    ...named(
      'entra_external_authentication_method',
      await reader.list('external methods', () => graph.externalMethods.list(signal)),
    ),
    ...named(
      'entra_authentication_strength',
      strengths.filter((one) => !isBuiltIn(one)),
    ),
    ...named(
      'entra_named_location',
      await reader.list('named locations', () => graph.namedLocations.list(signal)),
    ),
    ...named(
      'entra_authentication_context',
      await reader.list('authentication contexts', () => graph.authenticationContexts.list(signal)),
    ),
    ...named(
      'entra_conditional_access_policy',
      policies.filter((one) => !isManaged(one)),
    ),
    ...named('entra_managed_conditional_access_policy', policies.filter(isManaged)),
  ];
  return { found, unmanageable: await listUnmanageable({ graph }, reader) };
}

async function listUnmanageable(
  { graph }: Pick<LiveTenant, 'graph'>,
  reader: Reader,
): Promise<Unmanageable[]> {
  const { signal } = reader;
  const kinds = await reader.list('methods', () => graph.methodKinds.listUnknown(signal));
  const plans = await reader.list('conditional access plans', () => graph.accessPlans.list(signal));
  return [
    ...kinds.map(({ id, '@odata.type': type, state }) => ({
      subject: `method ${quote(id)} (${state})`,
      reason: `Its type ${quote(type)} is not known here yet.`,
    })),
    ...plans.map(({ id, displayName, state }) => ({
      subject: `conditional access plan ${quote(displayName ?? id)} (${state ?? 'of unknown state'})`,
      reason:
        'Plans are part of the beta version of Graph and not manageable yet; their rules can block and grant beside the policies.',
    })),
  ];
}

const isBuiltIn = ({ policyType }: AuthenticationStrength): boolean => policyType === 'builtIn';

const named = (
  typeName: CollectionType,
  objects: readonly { readonly id: string; readonly displayName?: string | null | undefined }[],
): Found[] =>
  objects.map(({ id, displayName }) => ({
    ...{ typeName, kind: collections[typeName], importId: id },
    displayName: displayName ?? '',
  }));
