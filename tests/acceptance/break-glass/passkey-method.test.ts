import { MODELS } from '../../support/people';
import type { Fido2Live } from '../../support/tenant';
import {
  aboutAccounts,
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  late,
  LOSES,
  METHOD,
  openStage,
  OUTER,
  STAFF,
  told,
} from './stage';

const stage = openStage();
const PATH = `User ${ACCOUNT} could not sign in with its passkey of the model ${MODELS.key}: `;

/** The method for everybody, and for accounts for emergencies with a profile of their own. */
const method = (overrides: object = {}): Readonly<Record<string, unknown>> => ({
  state: 'enabled',
  default_profile: {
    passkey_types: ['synced'],
    attestation_enforcement: 'disabled',
  },
  profiles: { keys: profile() },
  include_targets: [
    { group_id: STAFF, profiles: ['default'] },
    { group_id: EMERGENCY, profiles: ['keys'] },
  ],
  exclude_group_ids: [],
  exclude_user_ids: [],
  ...overrides,
});

function profile(overrides: object = {}): object {
  return {
    name: 'Keys',
    passkey_types: ['deviceBound'],
    attestation_enforcement: 'registrationOnly',
    key_restrictions: {
      enforced: true,
      enforcement_type: 'allow',
      aaguids: [MODELS.key, MODELS.otherKey],
    },
    ...overrides,
  };
}

const only = (...aaguids: string[]): object => ({
  key_restrictions: { enforced: true, enforcement_type: 'allow', aaguids },
});

const declare = (overrides: object = {}, resource: object = {}): void => {
  stage.declare({ [METHOD]: { this: method(overrides) }, ...resource });
};

describe('the passkey method that an account signs in by', () => {
  beforeEach(async () => {
    declare();
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], []]);
  });

  it.each<[string, object, string, string]>([
    [
      'is switched off',
      { state: 'disabled' },
      'state',
      'the method is off. Set state = "enabled".',
    ],
    [
      'excludes the account',
      { exclude_group_ids: [OUTER] },
      'exclude_group_ids',
      `the method excludes group ${OUTER}, which has the user as a member. Take "${OUTER}" out of exclude_group_ids, or the user out of the group.`,
    ],
    [
      'targets others alone',
      {
        include_targets: [{ group_id: STAFF, profiles: ['default', 'keys'] }],
      },
      'include_targets',
      'no target reaches the user. Add a group of the user to include_targets, with a profile that admits device-bound passkeys of that model.',
    ],
    [
      'takes other models alone',
      { profiles: { keys: profile(only(MODELS.otherKey)) } },
      'keys',
      `what reaches the user does not admit device-bound passkeys of that model (profile "keys"). Let profile "keys" admit "deviceBound" passkeys of the model "${MODELS.key}".`,
    ],
    [
      'takes synced passkeys alone',
      {
        include_targets: [
          { group_id: STAFF, profiles: ['keys'] },
          { group_id: EMERGENCY, profiles: ['default'] },
        ],
      },
      'default_profile',
      `what reaches the user does not admit device-bound passkeys of that model (profile "default"). Let profile "default" admit "deviceBound" passkeys of the model "${MODELS.key}".`,
    ],
  ])('is refused where it %s', async (_, change, at, end) => {
    declare(change);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(told(errors)).toEqual([[at, LOSES, `${PATH}${end}`]]);
  });

  it.each([
    ['a group around its group', { include_targets: [{ group_id: OUTER, profiles: ['keys'] }] }],
    [
      'attestation, which is asked for at registration alone',
      { profiles: { keys: profile({ attestation_enforcement: 'disabled' }) } },
    ],
    ['its model alone', { profiles: { keys: profile(only(MODELS.key)) } }],
  ])('may change to %s', async (_, change) => {
    declare(change);
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], []]);
  });

  it('is judged for an account of either design, and for each of its models', async () => {
    const aaguids = [MODELS.key, MODELS.otherKey];
    await stage.provide(breakGlass({ design: 'satisfying', aaguids }));
    declare({ profiles: { keys: profile(only(MODELS.key)) } });
    const { errors } = await stage.plan();
    expect(aboutAccounts(errors)).toEqual([LOSES]);
    expect(errors[0]?.detail).toContain(`its passkey of the model ${MODELS.otherKey}`);
  });

  it('is judged again before the write, where an exclusion is known after apply', async () => {
    const { at, resource } = late([EMERGENCY]);
    declare({ exclude_group_ids: at }, resource);
    const planned = await stage.plan('-out=tfplan');
    expect([planned.errors, aboutAccounts(planned.warnings)]).toEqual([
      [],
      ['An account for emergencies may lose its passkey'],
    ]);
    const { code, errors } = await stage.apply('tfplan');
    expect([code, aboutAccounts(errors)]).toEqual([1, [LOSES]]);
    expect(live().excludeTargets).toEqual([]);
  });

  it('is told at every plan once its group has lost the account', async () => {
    stage.members(EMERGENCY);
    const { code, errors, warnings } = await stage.plan();
    expect([code, errors, aboutAccounts(warnings)]).toEqual([0, [], [LOSES]]);
    declare({ on_destroy: 'restore' });
    expect((await stage.apply()).code).toBe(0);
  });
});

describe('a passkey method that does not take the account', () => {
  const declareAsItIs = (more: object = {}): void => {
    stage.declare({ [METHOD]: { this: { state: 'disabled', ...more } } });
  };
  beforeEach(() => {
    stage.bench.change({ state: 'disabled' });
  });

  it('is adopted as it is, with a warning', async () => {
    declareAsItIs();
    const { code, errors, warnings } = await stage.apply();
    expect([code, errors]).toEqual([0, []]);
    expect(aboutAccounts(warnings)).toContain(LOSES);
    expect(stage.writes).toEqual([]);
  });

  it('is not brought back by a destroy', async () => {
    declare({ on_destroy: 'restore' });
    expect((await stage.apply()).errors).toEqual([]);
    const { code, errors } = await stage.destroy();
    expect([code, aboutAccounts(errors)]).toEqual([1, [LOSES]]);
    expect(live().state).toBe('enabled');
  });
});

const live = (): Fido2Live => stage.bench.live();
