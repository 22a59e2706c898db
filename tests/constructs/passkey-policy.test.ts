import { App, Testing, TerraformOutput, TerraformStack, Token } from 'cdktf';
import { Construct } from 'constructs';
import {
  BreakGlass,
  parseAaguid,
  PasskeyPolicy,
  type PasskeyPolicyProps,
  PasskeyProfile,
  TenantStack,
} from '../../constructs';
import {
  breakGlassOf,
  EMERGENCY,
  LIGHTNING,
  NFC,
  PRIVILEGED,
  STAFF,
  stackOf,
  synthesise,
  TENANT_ID,
} from './synthesise';

const open = PasskeyProfile.unattested({ types: ['deviceBound', 'synced'] });
const attested = PasskeyProfile.attested({ models: [NFC, LIGHTNING] });

const props = (overrides: Partial<PasskeyPolicyProps> = {}): PasskeyPolicyProps => ({
  staff: { profile: open, for: [STAFF, EMERGENCY] },
  profiles: { privileged: { name: 'Privileged', profile: attested, groups: [PRIVILEGED] } },
  ...overrides,
});

const policyOf = (overrides: Partial<PasskeyPolicyProps> = {}): Record<string, unknown> => {
  const stack = stackOf();
  new PasskeyPolicy(stack, 'Passkeys', props(overrides));
  return synthesise(stack).resource['entra_fido2_method']?.['passkeys'] ?? {};
};

const refusal = (overrides: Partial<PasskeyPolicyProps>): (() => unknown) => {
  const stack = stackOf();
  return () => new PasskeyPolicy(stack, 'Passkeys', props(overrides));
};

describe('PasskeyPolicy', () => {
  it('declares the staff profile as the default one, and a privileged one beside it', () => {
    expect(policyOf()).toMatchObject({
      state: 'enabled',
      self_service_registration_allowed: true,
      default_profile: {
        passkey_types: ['deviceBound', 'synced'],
        attestation_enforcement: 'disabled',
      },
      profiles: {
        privileged: {
          name: 'Privileged',
          passkey_types: ['deviceBound'],
          attestation_enforcement: 'registrationOnly',
          key_restrictions: { enforced: true, enforcement_type: 'allow' },
        },
      },
      include_targets: [
        { group_id: STAFF, profiles: ['default'] },
        { group_id: EMERGENCY, profiles: ['default'] },
        { group_id: PRIVILEGED, profiles: ['privileged'] },
      ],
    });
  });

  it('says nothing about what it does not decide', () => {
    expect(policyOf()).not.toHaveProperty('exclude_group_ids');
    expect(policyOf()).not.toHaveProperty('opt_in_to_profiles');
  });

  it('adopts the live configuration with an import block', () => {
    const stack = stackOf();
    new PasskeyPolicy(stack, 'Passkeys', props());
    expect(synthesise(stack).import).toEqual([
      { to: 'entra_fido2_method.passkeys', id: TENANT_ID },
    ]);
  });

  it('keeps its address when it is wrapped', () => {
    const stack = stackOf();
    new PasskeyPolicy(new Construct(new Construct(stack, 'Team'), 'Wrapper'), 'Renamed', props());
    const { resource, import: imports } = synthesise(stack);
    expect(Object.keys(resource['entra_fido2_method'] ?? {})).toEqual(['passkeys']);
    expect(imports?.[0]?.to).toBe('entra_fido2_method.passkeys');
  });

  it('takes its address from its logical name', () => {
    const stack = stackOf();
    new PasskeyPolicy(stack, 'Passkeys', props({ logicalName: 'sign_in' }));
    expect(synthesise(stack).import?.[0]?.to).toBe('entra_fido2_method.sign_in');
  });

  it('can be referred to', () => {
    const stack = stackOf();
    const { resource } = new PasskeyPolicy(stack, 'Passkeys', props());
    new TerraformOutput(stack, 'id', { value: resource.id });
    expect(JSON.stringify(synthesise(stack))).toContain('${entra_fido2_method.passkeys.id}');
  });

  it('reaches every user where no profile is stricter', () => {
    expect(policyOf({ staff: { profile: open, for: 'everyone' }, profiles: {} })).toMatchObject({
      include_targets: [{ all_users: true, profiles: ['default'] }],
    });
  });

  it('takes references to groups that other resources give', () => {
    const reference = Token.asString({ resolve: () => '${azuread_group.staff.object_id}' });
    expect(policyOf({ staff: { profile: open, for: [reference, EMERGENCY] } })).toMatchObject({
      include_targets: [{ group_id: '${azuread_group.staff.object_id}' }, {}, {}],
    });
  });

  it('takes over a retiring profile with the settings of staff, for nobody', () => {
    const retiring = {
      microsoft: { id: '6d5f6e2b-3f0c-4c1e-9a52-0f7b1c9e2026', name: 'Microsoft-managed' },
    };
    const policy = policyOf({ retiring });
    expect(policy).toMatchObject({
      profiles: {
        microsoft: {
          id: '6d5f6e2b-3f0c-4c1e-9a52-0f7b1c9e2026',
          name: 'Microsoft-managed',
          passkey_types: ['deviceBound', 'synced'],
        },
      },
    });
    expect(JSON.stringify(policy['include_targets'])).not.toContain('microsoft');
  });

  it('refuses everyone beside a stricter profile', () => {
    expect(refusal({ staff: { profile: open, for: 'everyone' } })).toThrow(
      'dev/Passkeys: staff is for everyone, and admits passkeys that profile "privileged" refuses',
    );
  });

  it('refuses a group in two profiles, in any spelling', () => {
    const groups = [`/groups/${STAFF.toUpperCase()}`];
    expect(refusal({ profiles: { privileged: { name: 'P', profile: attested, groups } } })).toThrow(
      'has the profiles of staff and privileged',
    );
  });

  it('refuses a third profile beside staff', () => {
    const one = { name: 'P', profile: attested, groups: [] };
    expect(refusal({ profiles: { a: one, b: one, c: one } })).toThrow(
      'dev/Passkeys: 3 profiles beside the staff profile; a tenant has at most 3 in all',
    );
  });

  it('counts retiring profiles', () => {
    const one = { name: 'P', profile: attested, groups: [] };
    const leaving = { id: STAFF, name: 'Old' };
    expect(refusal({ profiles: { a: one, b: one }, retiring: { c: leaving } })).toThrow(
      'at most 3 in all',
    );
  });

  it.each([
    ['default', 'the profile key "default" is reserved for the staff profile; choose another'],
    ['Two Words', '"Two Words" is not a profile key; expected lower-case letters'],
    ['__proto__x', '"__proto__x" is not a profile key'],
  ])('refuses the profile key %s', (key, message) => {
    const profiles = { [key]: { name: 'P', profile: attested, groups: [] } };
    expect(refusal({ profiles })).toThrow(message);
  });

  it('takes a profile key that every object of JavaScript has', () => {
    const profiles = { constructor: { name: 'P', profile: attested, groups: [PRIVILEGED] } };
    expect(refusal({ profiles })).not.toThrow();
  });

  it('refuses a profile without name', () => {
    const profiles = { a: { name: ' ', profile: attested, groups: [] } };
    expect(refusal({ profiles })).toThrow('profile "a" has no name');
  });

  it('refuses a group that is no id', () => {
    expect(refusal({ staff: { profile: open, for: ['Staff'] } })).toThrow(
      'dev/Passkeys: "Staff" in staff is not a group; expected its object id, or a reference to it',
    );
  });

  it('refuses staff without groups', () => {
    expect(refusal({ staff: { profile: open, for: [] } })).toThrow('staff is for no group');
  });

  it('refuses to leave accounts for emergencies without passkeys', () => {
    expect(refusal({ staff: { profile: open, for: [STAFF] } })).toThrow(
      'dev/Passkeys: no profile is for the group of accounts for emergencies, so their keys do not sign in; name it in the groups of a profile that admits them',
    );
  });

  it('refuses a profile that refuses keys of accounts for emergencies', () => {
    const profile = PasskeyProfile.attested({ models: [NFC] });
    expect(
      refusal({
        staff: { profile: open, for: [STAFF] },
        profiles: { keys: { name: 'Keys', profile, groups: [EMERGENCY] } },
      }),
    ).toThrow(
      `accounts for emergencies have keys of the model ${LIGHTNING}, which "keys" refuses; admit it, or put their group where it is admitted`,
    );
  });

  it('asks that some profile admits their keys, where no group tells which one is theirs', () => {
    const { accounts, lastDrill } = breakGlassOf();
    const breakGlass = new BreakGlass({ accounts, lastDrill });
    const stack = stackOf({ breakGlass });
    const synced = PasskeyProfile.unattested({ types: ['synced'] });
    expect(
      () => new PasskeyPolicy(stack, 'Passkeys', { staff: { profile: synced, for: [STAFF] } }),
    ).toThrow(`have keys of the model ${NFC}, which "staff" refuses`);
    new PasskeyPolicy(stackOf({ breakGlass }), 'Passkeys', props());
  });

  it('refuses lists that Graph would not take', () => {
    const models = Array.from({ length: 700 }, (_, index) =>
      parseAaguid(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
    );
    const [first, ...others] = models;
    if (first === undefined) throw new Error('unreachable');
    const profile = PasskeyProfile.attested({ models: [first, ...others] });
    expect(refusal({ profiles: { a: { name: 'P', profile, groups: [] } } })).toThrow(
      /700 models and 2 groups take about 23\.\d KB; Graph takes 20 KB/,
    );
  });

  it('names every problem at once', () => {
    expect(refusal({ staff: { profile: open, for: ['Staff', 'Staff'] } })).toThrow(
      /"Staff" in staff is not a group.*; .*has the profiles of staff and staff/,
    );
  });

  it.each([
    ['of a stack', () => [stackOf()]],
    [
      'of a tenant in two stacks',
      () => {
        const app = Testing.app();
        return ['a', 'b'].map(
          (id) => new TenantStack(app, id, { tenantId: TENANT_ID, breakGlass: breakGlassOf() }),
        );
      },
    ],
  ])('refuses a second policy %s, naming both constructs', (_, open) => {
    const [stack, other = stack] = open();
    if (stack === undefined || other === undefined) throw new Error('unreachable');
    new PasskeyPolicy(stack, 'First', props());
    const second = { ...props(), logicalName: 'others' };
    expect(() => new PasskeyPolicy(other, 'Second', second)).toThrow(
      `${other.node.id}/Second and ${stack.node.id}/First both declare the passkey policy of tenant ${TENANT_ID}, which exists once: they would undo each other; merge them`,
    );
  });

  it.each([
    [
      'a list that is not resolved',
      { staff: { profile: open, for: Token.asList({ resolve: () => [] }) } },
      'staff takes its groups from a list that is not resolved at synthesis; name each group',
    ],
    [
      'an id that is none',
      { retiring: { old: { id: 'zzz', name: 'Old' } } },
      'the id of profile "old" is "zzz"; expected a GUID',
    ],
    [
      'two profiles of one name',
      {
        profiles: { a: { name: 'Keys', profile: open, groups: [] } },
        retiring: { b: { id: TENANT_ID, name: 'keys ' } },
      },
      'profiles "b" and "a" have one name; give each its own',
    ],
    [
      'two profiles of one id',
      {
        profiles: { a: { id: TENANT_ID, name: 'A', profile: open, groups: [] } },
        retiring: { b: { id: TENANT_ID.toUpperCase(), name: 'B' } },
      },
      'profiles "b" and "a" have one id; give each its own',
    ],
  ])('refuses %s', (_, overrides, message) => {
    expect(refusal(overrides)).toThrow(message);
  });

  it('refuses a logical name that is no address', () => {
    expect(refusal({ logicalName: 'sign-in!' })).toThrow('"sign-in!" cannot be part of an address');
  });

  it('belongs to a tenant', () => {
    const stack = new TerraformStack(new App(), 'plain');
    expect(() => new PasskeyPolicy(stack, 'Passkeys', props())).toThrow(
      'plain/Passkeys: a policy belongs to a tenant; create it inside of a TenantStack',
    );
  });
});
