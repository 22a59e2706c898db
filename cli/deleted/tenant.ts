import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../graph';
import { isGuid } from '../../model/guid';
import { quote } from '../../model/quote';
import { explainFailure, openTenant } from '../../provider/configuration/from-environment';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';

/** Where cdktf writes stacks, below the folder of a project. */
const STACKS = join('cdktf.out', 'stacks');

/**
 * Does something with a tenant.
 *
 * @param name - id of the tenant, or its stack; undefined for the one that the environment names
 * @throws ExitError with the provider's own words when the tenant cannot be reached.
 */
export async function withTenant<T>(
  name: string | undefined,
  { environment, cwd, signal }: Terminal,
  work: (graph: Graph, tenantId: string) => Promise<T>,
): Promise<T> {
  const named = name === undefined ? {} : { ARM_TENANT_ID: tenantIdOf(name, cwd) };
  try {
    const { graph, tenantId } = await openTenant({ ...environment, ...named }, () => undefined);
    return await work(graph, tenantId);
  } catch (error) {
    if (signal.aborted) throw new ExitError('interrupted', EXIT.toolError, { cause: error });
    const told = explainFailure(error);
    if (told === undefined) throw error;
    throw new ExitError(`${told.summary}. ${told.detail}`, EXIT.toolError, { cause: error });
  }
}

function tenantIdOf(name: string, cwd: string): string {
  if (isGuid(name)) return name.toLowerCase();
  const file = join(STACKS, name, 'cdk.tf.json');
  const id = /^[\w-]+$/.test(name) ? stackTenant(join(cwd, file)) : undefined;
  if (id !== undefined) return id;
  throw new ExitError(
    `${quote(name)} is neither the id of a tenant nor a stack: ${file} names no tenant here. Run "cdktf synth" in this folder, or give the id.`,
  );
}

/** The tenant that a synthesised stack manages; undefined where there is none. */
function stackTenant(file: string): string | undefined {
  try {
    const stack = JSON.parse(readFileSync(file, 'utf8')) as Stack;
    const id = stack.provider?.entra?.[0]?.tenant_id;
    return typeof id === 'string' && isGuid(id) ? id.toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}

interface Stack {
  readonly provider?: { readonly entra?: readonly { readonly tenant_id?: unknown }[] };
}
