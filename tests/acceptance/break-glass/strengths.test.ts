import { MODELS } from '../../support/people';
import {
  aboutAccounts,
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  openStage,
  STOPPED,
  stored,
  STRENGTH,
  told,
} from './stage';

const stage = openStage();
const ID = '57e40000-0000-4000-8000-000000000001';
const FIDO2 = '#microsoft.graph.fido2CombinationConfiguration';
const importing = { import: [{ to: `${STRENGTH}.this`, id: ID }] };

/** A live restriction of passkeys. */
const models = (id: string, ...allowedAAGUIDs: string[]): object => ({
  '@odata.type': FIDO2,
  id,
  appliesToCombinations: ['fido2'],
  allowedAAGUIDs,
});

const live = (properties: object = {}): void => {
  stage.put('authenticationStrengthPolicy', ID, {
    id: ID,
    displayName: 'Keys',
    description: '',
    policyType: 'custom',
    requirementsSatisfied: 'mfa',
    allowedCombinations: ['fido2', 'windowsHelloForBusiness'],
    combinationConfigurations: [models('c1', MODELS.key, MODELS.otherKey)],
    createdDateTime: '2026-11-01T00:00:00Z',
    modifiedDateTime: '2026-11-01T00:00:00Z',
    ...properties,
  });
};

/** A policy that demands the strength of somebody. */
const used = (users: object = {}, grant: object = {}, state = 'enabled'): void => {
  const id = '9011c1e5-0000-4000-8000-000000000001';
  const grantControls = {
    operator: 'OR',
    builtInControls: [],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: { id: ID },
    ...grant,
  };
  stage.put('conditionalAccessPolicy', id, {
    id,
    ...stored({ ...users }, { grantControls, state }),
  });
};

const declare = (properties: object = {}): void => {
  const declared = {
    display_name: 'Keys',
    allowed_combinations: ['fido2', 'windowsHelloForBusiness'],
    fido2: { allowed_aaguids: [MODELS.key, MODELS.otherKey] },
    ...properties,
  };
  stage.declare({ [STRENGTH]: { this: declared } }, importing);
};

const WITHOUT_FIDO2 = { allowed_combinations: ['windowsHelloForBusiness'], fido2: null };
const WITHOUT_KEY = { fido2: { allowed_aaguids: [MODELS.otherKey] } };

describe('a strength that a policy demands of an account', () => {
  beforeEach(async () => {
    await stage.provide(breakGlass({ design: 'satisfying' }));
    live();
    used();
  });

  it.each([
    [
      'the combination',
      WITHOUT_FIDO2,
      'allowed_combinations',
      'its strength does not allow the combination "fido2". Keep "fido2" among the allowed_combinations.',
    ],
    [
      'its model',
      WITHOUT_KEY,
      'allowed_aaguids',
      `its strength admits no passkey of the model ${MODELS.key}. Keep "${MODELS.key}" in fido2.allowed_aaguids.`,
    ],
  ])('does not lose %s', async (_, change, at, end) => {
    declare(change);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(told(errors)).toEqual([
      [
        at === 'allowed_aaguids' ? 'fido2' : at,
        STOPPED,
        `Policy "Everybody" applies to user ${ACCOUNT}, as it includes all users. Its design is "satisfying", and its passkeys do not satisfy what the policy demands: ${end}`,
      ],
    ]);
  });

  it.each([
    ['another model', { fido2: { allowed_aaguids: [MODELS.key] } }],
    ['another combination', { allowed_combinations: ['fido2'] }],
    ['its restriction', { fido2: null }],
  ])('may lose %s', async (_, change) => {
    declare(change);
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], []]);
  });

  it.each([
    [
      'its policy leaves the account out',
      () => {
        used({ excludeGroups: [EMERGENCY] });
      },
    ],
    [
      'its policy is off',
      () => {
        used({}, {}, 'disabled');
      },
    ],
    [
      'its policy takes something else as well',
      () => {
        used({}, { builtInControls: ['mfa'] });
      },
    ],
    [
      'no policy demands it',
      () => {
        used({}, { authenticationStrength: null, builtInControls: ['mfa'] });
      },
    ],
  ])('may lose everything where %s', async (_, prepare) => {
    prepare();
    declare(WITHOUT_FIDO2);
    expect(aboutAccounts((await stage.plan()).errors)).toEqual([]);
  });

  it('is judged in a policy that only reports', async () => {
    used({}, {}, 'enabledForReportingButNotEnforced');
    declare(WITHOUT_KEY);
    expect(aboutAccounts((await stage.plan()).errors)).toEqual([STOPPED]);
  });

  it('is judged again before the write: a policy may demand it since the plan', async () => {
    used({ excludeGroups: [EMERGENCY] });
    declare(WITHOUT_KEY);
    expect((await stage.plan('-out=tfplan')).code).toBe(2);
    used();
    const { code, errors } = await stage.apply('tfplan');
    expect([code, aboutAccounts(errors)]).toEqual([1, [STOPPED]]);
    expect(stage.writes).toEqual([]);
  });

  it('is renamed though it stops the account already, with a warning', async () => {
    live({ combinationConfigurations: [models('c1', MODELS.otherKey)] });
    declare({ ...WITHOUT_KEY, display_name: 'Renamed' });
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    expect(aboutAccounts(warnings)).toContain(STOPPED);
  });

  it('is changed though its policy stops the account by something else', async () => {
    used({}, { operator: 'AND', builtInControls: ['compliantDevice'] });
    declare({ fido2: { allowed_aaguids: [MODELS.key] } });
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    expect(aboutAccounts(warnings)).toContain(STOPPED);
  });
});

describe('restrictions of which nobody says which one counts', () => {
  const WIDER = {
    allowed_combinations: ['fido2', 'windowsHelloForBusiness', 'x509CertificateMultiFactor'],
    fido2: null,
  };
  beforeEach(() => stage.provide(breakGlass({ design: 'satisfying' })));

  it('are counted all: a strength that comes to stop the account is refused', async () => {
    live({
      allowedCombinations: ['windowsHelloForBusiness', 'fido2'],
      combinationConfigurations: [models('c1', MODELS.key), models('c2', MODELS.otherKey)],
    });
    used({}, { builtInControls: ['mfa'] });
    declare(WIDER);
    expect(aboutAccounts((await stage.plan()).errors)).toEqual([]);
    used();
    const { warnings } = await stage.plan();
    expect(aboutAccounts(warnings)).toEqual([STOPPED]);
    expect(warnings.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining(
        'Remove the combination configurations c1, c2, which this resource leaves as they are, in the portal.',
      ),
    );
  });

  it('let the account pass where all of them do', async () => {
    live({
      combinationConfigurations: [
        models('c1', MODELS.key),
        models('c2', MODELS.key, MODELS.otherKey),
      ],
    });
    used();
    declare(WIDER);
    const { errors, warnings } = await stage.plan();
    expect([errors, aboutAccounts(warnings)]).toEqual([[], []]);
  });

  it('do not hide that the combination goes', async () => {
    live({ combinationConfigurations: [models('c1', MODELS.key), models('c2', MODELS.key)] });
    used();
    declare(WITHOUT_FIDO2);
    expect(aboutAccounts((await stage.plan()).errors)).toEqual([STOPPED]);
  });
});
