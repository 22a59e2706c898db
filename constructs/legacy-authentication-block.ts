import { Construct } from 'constructs';
import type { NonEmpty } from '../model/non-empty';
import { AccessPolicy } from './access-policy';
import type { TransferMethod } from './access-policy-props';
import { logicalNameOf } from './address';
import { Audience } from './audience';
import { Grant } from './grant';
import { intended, type IntentProps } from './intent-props';
import { Target } from './target';

/** Properties of {@link LegacyAuthenticationBlock}. */
export interface LegacyAuthenticationBlockProps extends IntentProps {
  /**
   * Whom it is about.
   *
   * @default - everyone, guests included
   */
  readonly audience?: Audience;
  /**
   * Flows that move a sign-in to another device and that are blocked as well: attackers send their
   * own code to users, who sign them in.
   *
   * @default - none
   */
  readonly transfers?: NonEmpty<TransferMethod>;
}

/**
 * Nobody signs in with clients that know no second factor: Exchange ActiveSync, and the older
 * protocols for mail.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-block-authentication-flows
 */
export class LegacyAuthenticationBlock extends Construct {
  readonly policy: AccessPolicy;
  /** The policy that blocks transfers, where there is one. */
  readonly transfersPolicy: AccessPolicy | undefined;

  constructor(scope: Construct, id: string, props: LegacyAuthenticationBlockProps) {
    super(scope, id);
    const { name, audience = Audience.everyone(), transfers } = props;
    const logicalName = props.logicalName ?? logicalNameOf(id);
    const common = {
      ...intended(props),
      audience,
      target: Target.allResources(),
      grant: Grant.block(),
    };
    this.policy = new AccessPolicy(this, 'Clients', {
      ...common,
      name,
      conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
      logicalName,
    });
    this.transfersPolicy =
      transfers &&
      new AccessPolicy(this, 'Transfers', {
        ...common,
        name: `${name}: sign-in that moves to another device`,
        conditions: { transferMethods: transfers },
        logicalName: `${logicalName}_transfers`,
      });
  }
}
