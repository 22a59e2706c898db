import { fromReport } from '../../../../provider/data-sources/user-registration-details/from-report';

describe('users from the registration report', () => {
  it('have every capability that the report names', () => {
    const entry = {
      id: 'ABC',
      userPrincipalName: 'ada@x.y',
      userType: 'member',
      isAdmin: true,
      methodsRegistered: ['fido2', 'newMethod'],
      isMfaRegistered: true,
      isMfaCapable: true,
      isPasswordlessCapable: true,
      isSsprRegistered: true,
      isSsprEnabled: true,
      isSsprCapable: true,
    };
    const { users } = fromReport({ reported: [entry], unreported: [], reportedAt: null });
    expect(users).toEqual([
      {
        id: 'abc',
        user_principal_name: 'ada@x.y',
        user_type: 'member',
        is_admin: true,
        methods_registered: ['fido2', 'newMethod'],
        is_mfa_registered: true,
        is_mfa_capable: true,
        is_passwordless_capable: true,
        is_sspr_registered: true,
        is_sspr_enabled: true,
        is_sspr_capable: true,
      },
    ]);
  });

  it('have nothing that the report leaves out, and are no administrators for sure', () => {
    const { users } = fromReport({ reported: [{ id: 'a' }], unreported: ['b'], reportedAt: 't' });
    expect(users).toMatchObject([
      { is_admin: null, methods_registered: [], is_mfa_capable: false, user_type: null },
    ]);
  });
});
