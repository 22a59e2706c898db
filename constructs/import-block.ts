import { TerraformElement, type TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Takes an existing object into a resource's state, so that its first plan shows a change of what
 * is live. Once it is there, the block does nothing.
 *
 * `TerraformResource.importFrom` does the same and starts Terraform at every synthesis, only to
 * ask for its version.
 *
 * @see https://developer.hashicorp.com/terraform/language/import
 */
export class ImportBlock extends TerraformElement {
  readonly #resource: TerraformResource;
  readonly #importId: string;

  constructor(scope: Construct, id: string, resource: TerraformResource, importId: string) {
    super(scope, id);
    this.#resource = resource;
    this.#importId = importId;
  }

  override toTerraform(): object {
    const { terraformResourceType, friendlyUniqueId } = this.#resource;
    return {
      import: [{ to: `${terraformResourceType}.${friendlyUniqueId}`, id: this.#importId }],
    };
  }
}
