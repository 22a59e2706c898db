import type { TerraformResource } from 'cdktf';
import { claimAddress, isClaimed } from './address';
import { ImportBlock } from './import-block';

/**
 * Takes an object that exists into the state of a resource, with an import block. A resource of
 * `entra-policy/resources` gets its own id as its logical name in the address; that of a construct
 * has one already.
 *
 * @param importId - what the page of the resource says of `terraform import`
 * @returns the resource
 * @throws Error when the id of the resource cannot be a logical name, or another one has it.
 */
export function adopt<R extends TerraformResource>(resource: R, importId: string): R {
  if (!isClaimed(resource)) claimAddress(resource, resource, resource.node.id);
  new ImportBlock(resource, 'Import', resource, importId);
  return resource;
}
