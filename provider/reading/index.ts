/**
 * The door for who reads a tenant without Terraform: what the resources of the provider make of
 * live objects. The mapping is theirs, so that there is one.
 *
 * @module
 */
import type { Logger } from '../../graph/logger';
import type { OpenedTenant } from '../configuration/from-environment';
import { DiagnosticError, Diagnostics } from '../framework/diagnostics';
import { PrivateState } from '../framework/private-state';
import { noSecurityKeys } from '../configuration/security-keys';
import { completeObject } from '../framework/read-resource';
import type { Call, Resource } from '../framework/resource';
import { validateObject } from '../framework/validation';
import type { ObjectValue } from '../framework/value';
import { resources } from '../resources';
import type { EntraClient } from '../resources/define/client';
import { configurationOf, type DeclaredObject, declaredObject } from './declared';

export { isManaged } from '../resources/define/conditional-access/managed';
export type { Declared, DeclaredObject } from './declared';

/** What a resource makes of a live object. */
export type Reading =
  | { readonly attributes: DeclaredObject }
  /** It cannot be declared, and why. */
  | { readonly problem: string };

/** A tenant whose objects can be read as declarations. */
export interface LiveTenant extends OpenedTenant {
  /**
   * Reads an object as the declaration that plans nothing.
   *
   * @param typeName - type of the resource: `entra_named_location`
   * @param importId - what an import of it is given
   * @throws GraphError when it cannot be read.
   */
  read(typeName: string, importId: string, signal: AbortSignal): Promise<Reading>;
}

/** Looks at a tenant as the resources of the provider do. Nothing is written by it. */
export function liveTenant({ tenantId, graph }: OpenedTenant, log: Logger): LiveTenant {
  const client: EntraClient = {
    tenantId,
    breakGlass: undefined,
    securityKeys: noSecurityKeys,
    graph: () => Promise.resolve(graph),
  };
  return {
    tenantId,
    graph,
    read: (typeName, importId, signal) =>
      read(typeName, importId, {
        client,
        diagnostics: new Diagnostics(),
        signal,
        log,
        privateState: new PrivateState(new Uint8Array()),
      }),
  };
}

async function read(typeName: string, importId: string, call: Call<EntraClient>): Promise<Reading> {
  const resource = resources.find((one) => one.typeName === typeName);
  if (resource === undefined) throw new TypeError(`the provider has no ${typeName}`);
  const { schema: attributes } = resource;
  try {
    const found = await resource.importState(call, importId);
    const state = await resource.read(call, completeObject(attributes, found));
    if (state === null) return { problem: 'It was deleted while the tenant was read.' };
    const configuration = configurationOf(attributes, state);
    const [problem] = problemsOf(resource, configuration);
    return problem === undefined ? { attributes: declaredObject(configuration) } : { problem };
  } catch (error) {
    if (error instanceof DiagnosticError) return { problem: error.diagnostic.detail };
    throw error;
  }
}

/** Why a configuration would be refused, whatever is live. */
function problemsOf(resource: Resource<EntraClient>, configuration: ObjectValue): string[] {
  const diagnostics = new Diagnostics();
  validateObject(resource.schema, configuration, diagnostics);
  resource.validate?.(configuration, diagnostics);
  return diagnostics.failed ? diagnostics.toWire().map(({ detail }) => detail) : [];
}
