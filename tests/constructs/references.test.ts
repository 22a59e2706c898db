import { DataAzureadGroup } from '@cdktf/provider-azuread/lib/data-azuread-group';
import { DataAzureadUser } from '@cdktf/provider-azuread/lib/data-azuread-user';
import { DirectoryRole } from '@cdktf/provider-azuread/lib/directory-role';
import { Group } from '@cdktf/provider-azuread/lib/group';
import { AzureadProvider } from '@cdktf/provider-azuread/lib/provider';
import {
  AccessPolicy,
  Audience,
  ExceptionRecord,
  Grant,
  MethodsPolicy,
  PasskeyPolicy,
  PasskeyProfile,
  RegistrationCampaign,
  type SunsetStage,
  Target,
  TemporaryAccessPassBootstrap,
  type TenantStack,
  WeakMethodSunset,
} from '../../constructs';
import {
  accountOf,
  breakGlassOf,
  LIGHTNING,
  NFC,
  policiesOf,
  resourceOf,
  stackOf,
  synthesise,
} from './synthesise';

const open = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });

const everybody: SunsetStage = { name: 'Everybody', for: 'everyone', closes: '2027-01-15' };

const groupOf = (stack: TenantStack, id: string): Group => {
  const group = new Group(stack, id, { displayName: id, securityEnabled: true });
  group.overrideLogicalId(id);
  return group;
};

/** A stack whose accounts for emergencies and their group are azuread's. */
function azureadStack(): { readonly stack: TenantStack; readonly emergency: Group } {
  const made: Group[] = [];
  const stack = stackOf({
    breakGlass: (scope) => {
      new AzureadProvider(scope, 'azuread');
      const group = new Group(scope, 'emergency', { displayName: 'E', securityEnabled: true });
      group.overrideLogicalId('emergency');
      made.push(group);
      const user = (name: string) => {
        const found = new DataAzureadUser(scope, name, { userPrincipalName: `${name}@f.test` });
        found.overrideLogicalId(name);
        return found;
      };
      const accounts = [accountOf({ user: user('first') }), accountOf({ user: user('second') })];
      return breakGlassOf({ accounts, group });
    },
  });
  const [emergency] = made;
  if (emergency === undefined) throw new Error('unreachable');
  return { stack, emergency };
}

const EMERGENCY = '${azuread_group.emergency.object_id}';

describe('references to objects of azuread', () => {
  it('stand for accounts for emergencies, in the provider and in policies', () => {
    const { stack } = azureadStack();
    new AccessPolicy(stack, 'Policy', {
      name: 'Policy',
      state: 'enabled',
      audience: Audience.everyone(),
      target: Target.applications('MicrosoftAdminPortals'),
      grant: Grant.block(),
    });
    expect(synthesise(stack).provider['entra']).toMatchObject([
      {
        break_glass: {
          accounts: [
            { user_id: '${data.azuread_user.first.object_id}' },
            { user_id: '${data.azuread_user.second.object_id}' },
          ],
          group_ids: [EMERGENCY],
        },
      },
    ]);
    expect(policiesOf(stack)['policy']?.conditions.users).toMatchObject({
      exclude_groups: [EMERGENCY],
    });
  });

  it('stand for audiences, roles and records, by object id and never by path', () => {
    const { stack } = azureadStack();
    const role = new DirectoryRole(stack, 'reader', { displayName: 'Global Reader' });
    role.overrideLogicalId('reader');
    const pilot = groupOf(stack, 'pilot');
    new AccessPolicy(stack, 'Policy', {
      name: 'Policy',
      state: 'enabled',
      audience: Audience.groups(pilot).and(Audience.roles(role)),
      target: Target.allResources(),
      grant: Grant.allOf('mfa'),
      exceptions: [
        new ExceptionRecord({
          reason: 'r',
          ticket: 't',
          owner: 'Ada',
          approvers: ['Grace', 'Alan'],
          created: '2026-10-15',
          expires: '2026-12-31',
          groups: [groupOf(stack, 'scanners')],
        }),
      ],
    });
    expect(policiesOf(stack)['policy']?.conditions.users).toMatchObject({
      include_groups: ['${azuread_group.pilot.object_id}'],
      include_roles: ['${azuread_directory_role.reader.template_id}'],
      exclude_groups: [EMERGENCY, '${azuread_group.scanners.object_id}'],
    });
  });

  it('stand for targets of passkeys, where the group of emergencies is recognised', () => {
    const { stack, emergency } = azureadStack();
    const staff = new DataAzureadGroup(stack, 'staff', { displayName: 'Staff' });
    staff.overrideLogicalId('staff');
    const keys = PasskeyProfile.attested({ models: [NFC, LIGHTNING] });
    new PasskeyPolicy(stack, 'Passkeys', {
      staff: { profile: open, for: [staff] },
      profiles: { keys: { name: 'Keys', profile: keys, groups: [emergency] } },
    });
    expect(resourceOf(stack, 'entra_fido2_method.passkeys')['include_targets']).toEqual([
      { group_id: '${data.azuread_group.staff.object_id}', profiles: ['default'] },
      { group_id: EMERGENCY, profiles: ['keys'] },
    ]);
  });

  it('are one group however often they are read', () => {
    const { stack, emergency } = azureadStack();
    new AccessPolicy(stack, 'Policy', {
      name: 'Policy',
      state: 'enabled',
      audience: Audience.groups(emergency, emergency.objectId),
      target: Target.allResources(),
      grant: Grant.allOf('mfa'),
    });
    expect(policiesOf(stack)['policy']?.conditions.users).toEqual({
      include_groups: [EMERGENCY],
      exclude_groups: [EMERGENCY],
    });
    const groups = [emergency, emergency.objectId];
    expect(
      () => new PasskeyPolicy(stack, 'Passkeys', { staff: { profile: open, for: groups } }),
    ).toThrow(`group ${EMERGENCY} has the profiles of staff and staff`);
    const stages = { closed: [], guestMailCodes: 'stay' } as const;
    const twice = ['A', 'B'].map((name): SunsetStage => ({
      name,
      for: [emergency],
      closes: '2026-10-15',
    }));
    expect(
      () => new WeakMethodSunset(stack, 'Weak', { ...stages, planned: [...twice, everybody] }),
    ).toThrow(`group ${EMERGENCY} is in the stages "A" and "B"`);
  });

  it('stand for passes, campaigns and methods that end', () => {
    const { stack } = azureadStack();
    const pilot = groupOf(stack, 'pilot');
    new TemporaryAccessPassBootstrap(stack, 'Passes', {
      holders: [{ name: 'Pilot', groups: [pilot], upgradeBy: '2027-01-01' }],
    });
    new MethodsPolicy(stack, 'Methods', {
      campaign: RegistrationCampaign.forPasskeys({ for: [pilot] }),
    });
    new WeakMethodSunset(stack, 'Weak', {
      closed: [{ name: 'Pilot', for: [pilot], closes: '2026-10-15' }],
      planned: [everybody],
      guestMailCodes: 'stay',
    });
    const PILOT = '${azuread_group.pilot.object_id}';
    const { resource, output } = synthesise(stack);
    expect(resource).toMatchObject({
      entra_temporary_access_pass_method: {
        passes: { include_targets: [{ group_id: PILOT }], exclude_group_ids: [EMERGENCY] },
      },
      entra_authentication_methods_policy: {
        methods: { registration_campaign: { include_targets: [{ group_id: PILOT }] } },
      },
      entra_sms_method: { sms: { exclude_group_ids: [EMERGENCY, PILOT] } },
    });
    expect(output['records']?.value).toMatchObject({ passes: [{ groups: [PILOT] }] });
  });
});
