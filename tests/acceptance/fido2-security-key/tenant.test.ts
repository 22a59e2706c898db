import { TENANT_ID } from '../../support/tenant';
import { stage, workspace } from './set-up';
import { declare, KeyStage, oneLine, refused, USERS } from './stage';

afterEach(() => {
  for (const kind of ['conditionalAccessPolicy', 'authenticationStrengthPolicy'] as const) {
    for (const { id } of stage.bench.emulator.admin.list(TENANT_ID, kind)) {
      if (typeof id === 'string' && id.startsWith('9011')) {
        stage.bench.emulator.admin.write(TENANT_ID, kind, id, undefined);
      }
    }
  }
});

/** What a plan with honest evidence for a user says. */
async function planned(userId: string = USERS.kim): Promise<string> {
  const made = await stage.offline({ userId });
  return plannedWith(stage.evidence(made), userId);
}

async function plannedWith(evidence: object, userId: string = USERS.kim): Promise<string> {
  declare(workspace, { user_id: userId, ...evidence });
  const { stdout, stderr } = await workspace.run('plan', '-no-color');
  return oneLine(stdout + stderr);
}

/** Evidence that was made before the passkey method changes. */
async function beforehand(change: object): Promise<string> {
  const evidence = stage.evidence(await stage.offline());
  stage.bench.change(change);
  return plannedWith(evidence);
}

const OTHER = 'c5ef55ff-ad9a-4b9f-b580-adebafe026d0';
const NOT_ADMITTED = 'The tenant does not admit the security key';

describe('the passkey method', () => {
  it.each([
    ['is disabled', { state: 'disabled' }, 'The passkey method of the tenant is disabled'],
    [
      'allows no self-service',
      { isSelfServiceRegistrationAllowed: false },
      'does not allow self-service registration',
    ],
    [
      'excludes the user',
      { excludeTargets: [{ id: USERS.kim, targetType: 'user' }] },
      'The passkey method excludes the user',
    ],
    ['reaches nobody', { includeTargets: [] }, 'No target of the passkey method'],
  ])('that %s refuses the key', async (_, change, said) => {
    const output = await beforehand(change);
    expect(output).toContain(NOT_ADMITTED);
    expect(output).toContain(said);
  });

  it('whose profiles admit other models alone refuses the key', async () => {
    const { passkeyProfiles, keyRestrictions } = stage.bench.live();
    const restricted = { isEnforced: true, enforcementType: 'allow', aaGuids: [OTHER] };
    const output = await beforehand({
      keyRestrictions: { ...keyRestrictions, ...restricted },
      passkeyProfiles: passkeyProfiles.map((profile) => ({
        ...profile,
        keyRestrictions: restricted,
      })),
    });
    expect(output).toContain(NOT_ADMITTED);
    expect(output).toContain(`admit device-bound keys of model ${stage.desk.vendor.aaguid}`);
  });
});

describe('a user', () => {
  it('who does not exist is refused', async () => {
    const evidence = stage.evidence(await stage.offline());
    const { admin } = stage.bench.emulator;
    const stored = admin.read(TENANT_ID, 'user', USERS.kim);
    admin.write(TENANT_ID, 'user', USERS.kim, undefined);
    expect(await plannedWith(evidence)).toContain('The user of a security key does not exist');
    admin.write(TENANT_ID, 'user', USERS.kim, stored);
  });

  it('who became a guest is refused', async () => {
    const evidence = stage.evidence(await stage.offline());
    stage.setUser({ userType: 'Guest' });
    expect(await plannedWith(evidence)).toContain('A guest cannot have a security key');
    stage.setUser({ userType: 'Member' });
  });

  it('who is disabled is warned about', async () => {
    const output = await planned(USERS.disabled);
    expect(output).toContain('User "disabled@test.onmicrosoft.com" is disabled');
    expect(output).toContain('Will register');
  });

  it('who has another name than in the ceremony is warned about', async () => {
    const evidence = stage.evidence(await stage.offline());
    stage.setUser({ userPrincipalName: 'kim.new@test.onmicrosoft.com' });
    expect(await plannedWith(evidence)).toContain(
      'User "kim@test.onmicrosoft.com" is called "kim.new@test.onmicrosoft.com" now',
    );
  });
});

const STRENGTH = '90110000-0000-4000-8000-000000000001';

/** A strength that takes passkeys of one model, and a policy that demands it. */
function demand(aaguid: string, policy: object = {}): void {
  const { admin } = stage.bench.emulator;
  admin.write(TENANT_ID, 'authenticationStrengthPolicy', STRENGTH, {
    id: STRENGTH,
    displayName: 'Only one model',
    description: '',
    policyType: 'custom',
    requirementsSatisfied: 'mfa',
    allowedCombinations: ['fido2'],
    combinationConfigurations: [
      {
        '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
        id: '90110000-0000-4000-8000-000000000003',
        appliesToCombinations: ['fido2'],
        allowedAAGUIDs: [aaguid],
      },
    ],
    createdDateTime: '2026-01-01T00:00:00Z',
    modifiedDateTime: '2026-01-01T00:00:00Z',
  });
  admin.write(TENANT_ID, 'conditionalAccessPolicy', '90110000-0000-4000-8000-000000000002', {
    id: '90110000-0000-4000-8000-000000000002',
    displayName: 'Keys for everybody',
    state: 'enabled',
    conditions: {
      users: { includeUsers: ['All'] },
      applications: { includeApplications: ['All'] },
    },
    grantControls: { operator: 'OR', authenticationStrength: { id: STRENGTH } },
    createdDateTime: '2026-01-01T00:00:00Z',
    modifiedDateTime: null,
    ...policy,
  });
}

describe('an authentication strength that a policy demands', () => {
  it('of another model refuses the key', async () => {
    demand(OTHER);
    const output = await planned();
    expect(output).toContain('An authentication strength does not take the security key');
    expect(output).toContain('policy "Keys for everybody" demands strength "Only one model"');
  });

  it('of the model lets it be registered', async () => {
    demand(stage.desk.vendor.aaguid);
    expect(await planned()).toContain('1 to add');
  });

  it.each([
    ['reports only', { state: 'enabledForReportingButNotEnforced' }],
    [
      'may be about the user',
      {
        conditions: {
          users: { includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'serviceProvider' } },
          applications: { includeApplications: ['All'] },
        },
      },
    ],
  ])('in a policy that %s is a warning at most', async (_, policy) => {
    demand(OTHER, policy);
    expect(await planned()).toContain('1 to add');
  });
});

describe('without a permission', () => {
  it('to read policy, the plan says what it did not check', async () => {
    const stage2 = await KeyStage.open({}, ['UserAuthMethod-Passkey.ReadWrite.All']);
    const own = await stage2.workspace();
    declare(own, stage2.evidence(await stage2.offline()));
    const output = oneLine((await own.plan()).output);
    for (const said of [
      'Users of security keys were not read',
      'The groups of the user were not read',
      'The passkey method was not checked',
      'Authentication strengths were not checked',
      'Will register',
    ]) {
      expect(output).toContain(said);
    }
    own.remove();
    await stage2.close();
  });

  it('to read passkeys, the plan is refused with its name', async () => {
    const stage2 = await KeyStage.open({}, ['User.Read.All']);
    const own = await stage2.workspace();
    declare(own, stage2.evidence(await stage2.offline()));
    const output = await refused(own, 'plan');
    expect(output).toContain('Permission missing');
    expect(output).toContain('UserAuthMethod-Passkey.Read.All');
    own.remove();
    await stage2.close();
  });
});

describe('a tenant whose replicas lag', () => {
  it('registers one key, shows it, and deletes it', async () => {
    const lagging = await KeyStage.open({}, undefined, { lagMs: 1_500 });
    const own = await lagging.workspace();
    declare(own, {
      user_id: USERS.lee,
      ...lagging.evidence(await lagging.offline({ userId: USERS.lee })),
    });
    const mark = lagging.mark;
    await own.apply();
    expect(lagging.posts(mark)).toBe(1);
    expect((await own.plan()).changes).toBe(false);
    await own.ok('destroy', '-auto-approve');
    expect(lagging.methods(USERS.lee)).toHaveLength(1);
    own.remove();
    await lagging.close();
  });

  it('adopts what an operator has just registered', async () => {
    const lagging = await KeyStage.open({}, undefined, { lagMs: 10_000 });
    const own = await lagging.workspace();
    declare(own, lagging.evidence(await lagging.online()));
    expect(oneLine(await own.apply())).toContain('Will adopt');
    own.remove();
    await lagging.close();
  });
});
