import type { Cloud } from '../../../model/cloud';
import type { Declaration } from '../declaration';

/** What is written of a tenant. */
export interface Written {
  /** How the tenant is called here: it names the folder and the stack. */
  readonly name: string;
  readonly tenantId: string;
  readonly cloud: Cloud;
  readonly declarations: readonly Declaration[];
}
