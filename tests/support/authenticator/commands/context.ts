import type { Attestation } from '../attestation';
import type { KeyOptions } from '../options';
import type { Request } from '../request';
import type { Fleeting, Lasting } from '../state';

/** What a command works with. */
export interface Context {
  readonly options: KeyOptions;
  readonly lasting: Lasting;
  readonly fleeting: Fleeting;
  readonly request: Request;
  readonly attestation: Attestation;
  /** Blinks until the owner touches the key; throws a Refusal when that does not come. */
  readonly touch: () => Promise<void>;
}
