import { Construct } from 'constructs';
import { GUEST_TYPES } from '../model/conditional-access/guests';
import { AccessPolicy } from './access-policy';
import type { AccessConditions, AccessPolicyProps } from './access-policy-props';
import { logicalNameOf } from './address';
import { Audience } from './audience';
import { EVERY_TIME } from './every-time';
import { Grant, type StrengthToSignIn } from './grant';
import { intended, type IntentProps } from './intent-props';
import { located } from './located';
import { Target } from './target';

/** How risk is remediated at sign-in. */
export interface RiskRemediation {
  /**
   * What a user at high risk has to satisfy before Microsoft remediates the risk, by whatever way
   * suits how the user signs in. Guests are left out: their own tenant remediates.
   */
  readonly userRisk: StrengthToSignIn;
  /** What a sign-in at high risk has to satisfy: once more, and at this moment. */
  readonly signInRisk: 'multifactor' | StrengthToSignIn;
}

/** Properties of {@link RiskGuard}. */
export interface RiskGuardProps extends IntentProps {
  /**
   * Whom it is about.
   *
   * @default - everyone
   */
  readonly audience?: Audience;
  /**
   * Whether recovering an account is suspended as well. The user action is a preview of Microsoft:
   * a tenant that does not have it refuses the policies.
   *
   * @default false
   */
  readonly recovery?: boolean;
  /**
   * How access to applications is remediated.
   *
   * @default - it is not: risk then keeps nobody from applications
   */
  readonly remediation?: RiskRemediation;
}

/** What Microsoft may find to be at risk, one policy each: conditions of one policy add up. */
const RISKS = {
  user_risk: { userRiskLevels: ['high'] },
  sign_in_risk: { signInRiskLevels: ['high'] },
} as const satisfies Readonly<Record<string, AccessConditions>>;

const WORDS: Readonly<Record<keyof typeof RISKS, string>> = {
  user_risk: 'user at high risk',
  sign_in_risk: 'sign-in at high risk',
};

/**
 * At high risk, of the user or of the sign-in, nobody adds a way to sign in nor recovers an account:
 * whoever has stolen a session must not make it last. Needs Entra ID P2.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-risk-based-user
 * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-risk-based-sign-in
 */
export class RiskGuard extends Construct {
  readonly policies: readonly AccessPolicy[];

  constructor(scope: Construct, id: string, props: RiskGuardProps) {
    super(scope, id);
    const logicalName = props.logicalName ?? logicalNameOf(id);
    this.policies = Object.entries(RISKS).flatMap(([key, conditions]) =>
      located(this, () => guarded(props, key as keyof typeof RISKS)).map(
        ({ suffix, ...policy }) =>
          new AccessPolicy(this, `${key}_${suffix}`, {
            ...intended(props),
            audience: props.audience ?? Audience.everyone(),
            ...policy,
            conditions,
            logicalName: `${logicalName}_${key}_${suffix}`,
          }),
      ),
    );
  }
}

interface Guarded extends Pick<
  AccessPolicyProps,
  'name' | 'target' | 'grant' | 'session' | 'exceptGuests'
> {
  /** End of the logical name. */
  readonly suffix: string;
}

/** What is guarded against one kind of risk. */
function guarded(
  { name, recovery = false, remediation }: RiskGuardProps,
  risk: keyof typeof RISKS,
): readonly Guarded[] {
  const blocked = (suffix: string, words: string, target: Target): Guarded => ({
    suffix,
    name: `${name}: ${words}, ${WORDS[risk]}`,
    target,
    grant: Grant.block(),
  });
  return [
    blocked('registration', 'no registration', Target.registration()),
    ...(recovery ? [blocked('recovery', 'no recovery', Target.accountRecovery())] : []),
    ...(remediation === undefined
      ? []
      : [
          {
            suffix: 'applications',
            name: `${name}: remediation, ${WORDS[risk]}`,
            target: Target.allResources(),
            session: EVERY_TIME,
            ...remediated(remediation, risk),
          },
        ]),
  ];
}

function remediated(
  { userRisk, signInRisk }: RiskRemediation,
  risk: keyof typeof RISKS,
): Pick<Guarded, 'grant' | 'exceptGuests'> {
  if (risk === 'user_risk') {
    return { grant: Grant.allOf(userRisk, 'riskRemediation'), exceptGuests: GUEST_TYPES };
  }
  if (signInRisk === 'multifactor') return { grant: Grant.allOf('mfa') };
  return { grant: Grant.allOf(signInRisk), exceptGuests: GUEST_TYPES };
}
