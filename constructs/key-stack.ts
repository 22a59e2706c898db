import { TenantStack } from './tenant-stack';

/**
 * A stack of security keys. Another one has the policies of the tenant: applying those must not take
 * an identity that can register a key for anybody.
 */
export class KeyStack extends TenantStack {
  /** The stack of policies keeps the records, and says what is advised. */
  protected override announce(): void {
    // Nothing to add.
  }
}
