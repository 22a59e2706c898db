import { TerraformElement } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * Lets a state forget a resource that is declared elsewhere. Nothing is deleted; where the state does
 * not know it, the block does nothing.
 *
 * @see https://developer.hashicorp.com/terraform/language/block/removed
 */
export class RemovedBlock extends TerraformElement {
  readonly #address: string;

  constructor(scope: Construct, id: string, address: string) {
    super(scope, id);
    this.#address = address;
  }

  override toTerraform(): object {
    return { removed: [{ from: this.#address, lifecycle: { destroy: false } }] };
  }
}
