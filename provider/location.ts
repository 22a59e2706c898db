import { join } from 'node:path';

/**
 * The provider as one file that `node` runs. With the argument `resident` it serves any number of
 * Terraform processes and prints what to set `TF_REATTACH_PROVIDERS` to.
 */
export const providerPath: string = join(__dirname, 'main.cjs');
