import {
  TerraformDataSource,
  type TerraformElement,
  TerraformResource,
  TerraformStack,
} from 'cdktf';
import type { Construct, IConstruct } from 'constructs';

/** Resource addresses of every stack, with the construct that took each. */
const taken = new WeakMap<TerraformStack, Map<string, Construct>>();

/** Resources whose address was given by name. */
const claimed = new WeakSet<TerraformElement>();

/** Whether a construct gave the resource its address. */
export const isClaimed = (resource: TerraformElement): boolean => claimed.has(resource);

/**
 * Gives a resource its address by name. Addresses are public: were they made of the construct
 * path, wrapping a construct would rename, that is destroy, a policy.
 *
 * @param logicalName - lower-case words with underscores
 * @throws Error naming both constructs when another one of the stack has the address.
 */
export function claimAddress(
  owner: Construct,
  resource: TerraformElement & { readonly terraformResourceType: string },
  logicalName: string,
): void {
  if (!/^[a-z][a-z0-9_]*$/.test(logicalName)) {
    throw new Error(
      `${owner.node.path}: the logical name "${logicalName}" cannot be part of an address; expected lower-case letters, digits and underscores`,
    );
  }
  const stack = TerraformStack.of(owner);
  const addresses = taken.get(stack) ?? new Map<string, Construct>();
  taken.set(stack, addresses);
  const address = `${resource.terraformResourceType}.${logicalName}`;
  const other = addresses.get(address);
  if (other !== undefined) {
    throw new Error(
      `${owner.node.path} and ${other.node.path} would both be ${address}; give one of them another logicalName`,
    );
  }
  addresses.set(address, owner);
  claimed.add(resource);
  resource.overrideLogicalId(logicalName);
}

/** The logical name that an id stands for: `BlockLegacy` becomes `block_legacy`. */
export function logicalNameOf(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase();
}

/**
 * Addresses that two resources of a stack have. Those of our constructs are claimed; a resource that
 * is written by itself claims nothing, and cdktf merges two of one address without a word: a block
 * and a policy that is off become one policy that is off.
 */
export function sharedAddresses(stack: TerraformStack): string[] {
  const owners = new Map<string, string>();
  return stack.node.findAll().flatMap((element) => {
    const address = addressOf(element);
    if (address === undefined || TerraformStack.of(element) !== stack) return [];
    const other = owners.get(address);
    owners.set(address, element.node.path);
    return other === undefined
      ? []
      : [
          `${other} and ${element.node.path} would both be ${address}; give one of them another name`,
        ];
  });
}

function addressOf(element: IConstruct): string | undefined {
  if (TerraformResource.isTerraformResource(element)) {
    return `${element.terraformResourceType}.${element.friendlyUniqueId}`;
  }
  if (TerraformDataSource.isTerraformDataSource(element)) {
    return `data.${element.terraformResourceType}.${element.friendlyUniqueId}`;
  }
  return undefined;
}
