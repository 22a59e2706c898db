import {
  AccessPolicy,
  Audience,
  Grant,
  PasskeyPolicy,
  PasskeyProfile,
  Target,
  type TenantStack,
} from '../../constructs';
import { DataEntraDirectoryRoleTemplate, DataEntraGroup, DataEntraUser } from '../../gen';
import { accountOf, breakGlassOf, EMERGENCY, policiesOf, resourceOf, stackOf } from './synthesise';

const groupOf = (stack: TenantStack, displayName: string): DataEntraGroup => {
  const group = new DataEntraGroup(stack, displayName, { displayName });
  group.overrideLogicalId(displayName);
  return group;
};

describe('results of data sources of this provider', () => {
  it('stand for audiences and roles', () => {
    const stack = stackOf();
    const role = new DataEntraDirectoryRoleTemplate(stack, 'reader', {
      displayName: 'Global Reader',
    });
    role.overrideLogicalId('reader');
    new AccessPolicy(stack, 'Policy', {
      name: 'Policy',
      state: 'enabled',
      audience: Audience.groups(groupOf(stack, 'staff')).and(Audience.roles(role)),
      target: Target.allResources(),
      grant: Grant.allOf('mfa'),
    });
    expect(policiesOf(stack)['policy']?.conditions.users).toMatchObject({
      include_groups: ['${data.entra_group.staff.id}'],
      include_roles: ['${data.entra_directory_role_template.reader.id}'],
    });
  });

  it('stand for targets of passkeys', () => {
    const stack = stackOf();
    new PasskeyPolicy(stack, 'Passkeys', {
      staff: {
        profile: PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] }),
        for: [groupOf(stack, 'staff'), EMERGENCY],
      },
    });
    expect(resourceOf(stack, 'entra_fido2_method.passkeys')['include_targets']).toEqual([
      { group_id: '${data.entra_group.staff.id}', profiles: ['default'] },
      { group_id: EMERGENCY, profiles: ['default'] },
    ]);
  });

  it('cannot stand for accounts for emergencies, which the provider has to know first', () => {
    expect(() =>
      stackOf({
        breakGlass: (scope) => {
          const user = new DataEntraUser(scope, 'first', { userPrincipalName: 'bg1@f.test' });
          user.overrideLogicalId('first');
          return breakGlassOf({ accounts: [accountOf({ user }), accountOf()] });
        },
      }),
    ).toThrow(
      'dev: break-glass: ${data.entra_user.first.id} is looked up by the provider, which has to know its accounts first; give the id, or look it up by azuread',
    );
  });
});
