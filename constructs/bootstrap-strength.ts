import type { Construct } from 'constructs';
import { PHISHING_RESISTANT } from '../model/authentication-strength/combinations';
import type { StrengthToBootstrap } from './grant';
import { OwnStrength, type StrengthProps } from './strength-base';

/**
 * A strength for registering the first strong method: what cannot be phished, or a Temporary Access
 * Pass of single use. The built-in strength against phishing takes no pass, and would keep everybody
 * out who has nothing yet.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass
 */
export class BootstrapStrength extends OwnStrength implements StrengthToBootstrap {
  readonly purpose = 'bootstrap';

  constructor(scope: Construct, id: string, props: StrengthProps) {
    super(scope, id, props, {
      combinations: [...PHISHING_RESISTANT, 'temporaryAccessPassOneTime'],
      models: undefined,
    });
  }
}
