import { Audience, RiskGuard, type RiskGuardProps, SignInStrength } from '../../constructs';
import {
  BREAK_GLASS_1,
  EMERGENCY,
  PILOT,
  type PolicyJson,
  policiesOf,
  stackOf,
} from './synthesise';

const BLOCK = { operator: 'OR', built_in_controls: ['block'] };
const EVERY_TIME = { sign_in_frequency: { is_enabled: true, frequency_interval: 'everyTime' } };

function declare(overrides: Partial<RiskGuardProps> = {}): Record<string, PolicyJson> {
  const stack = stackOf();
  new RiskGuard(stack, 'Risk', { name: 'High risk', ...overrides });
  return policiesOf(stack);
}

describe('RiskGuard', () => {
  it('suspends registration at high risk, of users and of sign-ins apart', () => {
    const policies = declare();
    expect(policies).toMatchObject({
      risk_user_risk_registration: {
        display_name: 'High risk: no registration, user at high risk',
        conditions: {
          user_risk_levels: ['high'],
          applications: { include_user_actions: ['urn:user:registersecurityinfo'] },
          users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
        },
        grant_controls: BLOCK,
      },
      risk_sign_in_risk_registration: {
        conditions: { sign_in_risk_levels: ['high'] },
        grant_controls: BLOCK,
      },
    });
    expect(Object.keys(policies)).toHaveLength(2);
    for (const { conditions } of Object.values(policies)) {
      // Conditions of one policy add up: both would mean a user and a sign-in at risk at once.
      expect(Object.keys(conditions).filter((name) => name.includes('risk'))).toHaveLength(1);
    }
  });

  it('suspends recovery as well, where the tenant has the preview', () => {
    expect(declare({ recovery: true })).toMatchObject({
      risk_user_risk_recovery: {
        accept_previews: ['accountRecovery'],
        conditions: { applications: { include_user_actions: ['urn:user:accountrecovery'] } },
        grant_controls: BLOCK,
      },
      risk_sign_in_risk_recovery: { grant_controls: BLOCK },
    });
  });

  it('remediates access to applications, at this moment', () => {
    const userRisk = SignInStrength.phishingResistant;
    const policies = declare({ remediation: { userRisk, signInRisk: 'multifactor' } });
    expect(policies).toMatchObject({
      risk_user_risk_applications: {
        conditions: {
          user_risk_levels: ['high'],
          applications: { include_applications: ['All'] },
          // No key remediates a risk by itself.
          users: { exclude_groups: [EMERGENCY], exclude_guests_or_external_users: {} },
        },
        grant_controls: {
          operator: 'AND',
          built_in_controls: ['riskRemediation'],
          authentication_strength_id: '00000000-0000-0000-0000-000000000004',
        },
        session_controls: EVERY_TIME,
      },
      risk_sign_in_risk_applications: {
        conditions: { sign_in_risk_levels: ['high'], users: { exclude_users: [BREAK_GLASS_1] } },
        grant_controls: { operator: 'AND', built_in_controls: ['mfa'] },
        session_controls: EVERY_TIME,
      },
    });
  });

  it('leaves guests out of a strength, and in a second factor', () => {
    const strong = SignInStrength.phishingResistant;
    const both = declare({ remediation: { userRisk: strong, signInRisk: strong } });
    expect(both['risk_sign_in_risk_applications']?.conditions.users).toHaveProperty(
      'exclude_guests_or_external_users',
    );
    const mixed = declare({ remediation: { userRisk: strong, signInRisk: 'multifactor' } });
    expect(mixed['risk_sign_in_risk_applications']?.conditions.users).not.toHaveProperty(
      'exclude_guests_or_external_users',
    );
  });

  it('is for a ring, under a name and a state of its own', () => {
    const policies = declare({
      audience: Audience.groups(PILOT),
      state: 'disabled',
      logicalName: 'guard',
    });
    expect(policies['guard_user_risk_registration']).toMatchObject({
      state: 'disabled',
      conditions: { users: { include_groups: [PILOT] } },
    });
  });
});
