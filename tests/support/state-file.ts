import type { Engine } from '../../engine/find';

/** One resource of a state that another provider wrote. */
export interface StoredResource {
  readonly type: string;
  readonly name: string;
  /** Source address with host. */
  readonly provider: string;
  readonly schemaVersion?: number;
  readonly attributes: object;
}

/** A state file as an engine writes it. */
export function stateFile(resources: readonly StoredResource[]): object {
  return {
    version: 4,
    terraform_version: '1.8.5',
    serial: 1,
    lineage: '3d1f6a52-5d0a-4c5e-9f0e-6d2b7c1a9e10',
    outputs: {},
    resources: resources.map(({ type, name, provider, schemaVersion = 0, attributes }) => ({
      mode: 'managed',
      type,
      name,
      provider: `provider["${provider}"]`,
      instances: [{ schema_version: schemaVersion, attributes, sensitive_attributes: [] }],
    })),
  };
}

/** The host that an engine completes source addresses with. */
export const registryOf = ({ name }: Engine): string =>
  name === 'tofu' ? 'registry.opentofu.org' : 'registry.terraform.io';
