import type { Construct } from 'constructs';
import type { StrengthToBootstrap } from './grant';
import { OwnStrength, type StrengthProps } from './strength-base';

/**
 * A strength that a Temporary Access Pass of single use satisfies, and nothing else: somebody gave
 * it to the user, and knew them.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export class PassStrength extends OwnStrength implements StrengthToBootstrap {
  readonly purpose = 'bootstrap';

  constructor(scope: Construct, id: string, props: StrengthProps) {
    super(scope, id, props, { combinations: ['temporaryAccessPassOneTime'], models: undefined });
  }
}
