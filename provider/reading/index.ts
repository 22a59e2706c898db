/**
 * The door for who reads a tenant without Terraform: what the resources of the provider make of
 * live objects. The mapping is theirs, so that there is one.
 *
 * @module
 */
import type { Graph } from '../../graph';
import type { Logger } from '../../graph/logger';
import { configure } from '../configuration/configure';
import { explain } from '../configuration/explain';
import { schema } from '../configuration/schema';
import { DiagnosticError, Diagnostics, type Message } from '../framework/diagnostics';
import { PrivateState } from '../framework/private-state';
import { completeObject } from '../framework/read-resource';
import type { Call, Resource } from '../framework/resource';
import { validateObject } from '../framework/validation';
import type { ObjectValue } from '../framework/value';
import { resources } from '../resources';
import type { EntraClient } from '../resources/define/client';
import { configurationOf, type DeclaredObject, declaredObject } from './declared';

export { isManaged } from '../resources/define/conditional-access/managed';
export type { Declared, DeclaredObject } from './declared';
export type { Message } from '../framework/diagnostics';

/** What a resource makes of a live object. */
export type Reading =
  | { readonly attributes: DeclaredObject }
  /** It cannot be declared, and why. */
  | { readonly problem: string };

/** A tenant that is read, and never written. */
export interface LiveTenant {
  readonly tenantId: string;
  readonly graph: Graph;
  /**
   * Reads an object as the declaration that plans nothing.
   *
   * @param typeName - type of the resource: `entra_named_location`
   * @param importId - what an import of it is given
   * @throws GraphError when it cannot be read.
   */
  read(typeName: string, importId: string, signal: AbortSignal): Promise<Reading>;
}

/**
 * Opens the tenant that the provider's environment variables name.
 *
 * @throws Error that {@link explainFailure} explains, when a variable is missing or wrong.
 */
export async function openTenant(
  environment: Readonly<Record<string, string | undefined>>,
  log: Logger,
): Promise<LiveTenant> {
  const diagnostics = new Diagnostics();
  const config = completeObject(schema, {}) as Parameters<typeof configure>[0]['config'];
  const client = configure({ config, environment, resident: false, diagnostics, log });
  if (client === undefined) throw new TypeError('a configuration without values is known');
  return {
    tenantId: client.tenantId,
    graph: await client.graph(),
    read: (typeName, importId, signal) =>
      read(typeName, importId, {
        client,
        diagnostics,
        signal,
        log,
        privateState: new PrivateState(new Uint8Array()),
      }),
  };
}

/** An error of {@link openTenant} or of reading, as the provider would tell it. */
export function explainFailure(error: unknown): Message | undefined {
  return error instanceof DiagnosticError ? error.diagnostic : explain(error);
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
