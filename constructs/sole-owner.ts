import type { Construct, IConstruct } from 'constructs';

/** What every tenant has once, by app and name, with the construct that declares it. */
const owners = new WeakMap<IConstruct, Map<string, Construct>>();

/**
 * Makes a construct the only one of its app that declares something of which a tenant has one. Two
 * would undo each other with every apply.
 *
 * @param what - what the tenant has once, for the message
 * @throws Error naming both constructs when another one declares it for the same tenant.
 */
export function claimSingleton(owner: Construct, tenantId: string, what: string): void {
  const { root } = owner.node;
  const ofApp = owners.get(root) ?? new Map<string, Construct>();
  owners.set(root, ofApp);
  const name = `${what} of tenant ${tenantId}`;
  const other = ofApp.get(name);
  if (other !== undefined) {
    throw new Error(
      `${owner.node.path} and ${other.node.path} both declare the ${name}, which exists once: they would undo each other; merge them`,
    );
  }
  ofApp.set(name, owner);
}
