import { RecoveryAccess, RECOVERY_OUTSIDE_CONDITIONAL_ACCESS } from '../../constructs';
import {
  EMERGENCY,
  policiesOf,
  recordsOf,
  resourceOf,
  stackOf,
  synthesise,
  TENANT_ID,
} from './synthesise';

describe('RecoveryAccess', () => {
  it('keeps administrators from resetting their own passwords, and says nothing else', () => {
    const stack = stackOf();
    new RecoveryAccess(stack, 'Recovery');
    expect(resourceOf(stack, 'entra_authorization_policy.recovery')).toEqual({
      allowed_to_use_sspr: false,
    });
    expect(synthesise(stack).import).toEqual([
      { to: 'entra_authorization_policy.recovery', id: TENANT_ID },
    ]);
    expect(policiesOf(stack)).toEqual({});
  });

  it('lists in every plan what no policy reaches', () => {
    const stack = stackOf();
    new RecoveryAccess(stack, 'Recovery');
    const listed = recordsOf(stack)['recovery_outside_conditional_access'];
    expect(listed).toHaveLength(RECOVERY_OUTSIDE_CONDITIONAL_ACCESS.length);
    expect(listed).toContainEqual({
      id: 'business-hours',
      what: 'The time of day is no condition.',
      governed_by: 'alerts',
    });
    const ids = RECOVERY_OUTSIDE_CONDITIONAL_ACCESS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('demands a verified ID of whoever recovers an account, behind the preview', () => {
    const stack = stackOf();
    new RecoveryAccess(stack, 'Recovery', {
      accountRecovery: { name: 'Recover with a verified ID', acceptPreview: true },
    });
    expect(policiesOf(stack)['recovery']).toMatchObject({
      accept_previews: ['accountRecovery'],
      conditions: {
        applications: { include_user_actions: ['urn:user:accountrecovery'] },
        users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
      },
      grant_controls: { operator: 'OR', built_in_controls: ['verifiedID'] },
    });
    expect(resourceOf(stack, 'entra_conditional_access_settings.recovery')).toEqual({
      user_action_exclusions: [{ user_action: 'accountrecovery', state: 'enabled' }],
    });
    expect(synthesise(stack).import).toHaveLength(2);
  });

  it('leaves recovery within policies on all resources, where it is told', () => {
    const stack = stackOf();
    new RecoveryAccess(stack, 'Recovery', {
      accountRecovery: { name: 'Recover', acceptPreview: true, leavesAllResources: false },
    });
    expect(synthesise(stack).resource).not.toHaveProperty('entra_conditional_access_settings');
  });

  it('takes the preview from nobody who does not accept it', () => {
    const declare = () =>
      // @ts-expect-error -- the preview has to be accepted
      new RecoveryAccess(stackOf(), 'Recovery', { accountRecovery: { name: 'R' } });
    expect(declare).toThrow(
      'dev/Recovery: recovering an account rests on a preview that nobody accepted; say acceptPreview: true',
    );
  });

  it('refuses a second one for a tenant', () => {
    const stack = stackOf();
    new RecoveryAccess(stack, 'First');
    expect(() => new RecoveryAccess(stack, 'Second')).toThrow(
      'dev/Second and dev/First both declare the authorization policy of tenant',
    );
  });
});
