import { MODELS } from '../../support/people';
import { summaries } from '../../support/outcome';
import {
  aboutAccounts,
  ACCOUNT,
  breakGlass,
  EMERGENCY,
  late,
  MAY_BE_STOPPED,
  openStage,
  OUTER,
  policy,
  POLICY,
  STAFF,
  STOPPED,
  STRENGTH,
  told,
} from './stage';

const stage = openStage();
const NOT_KNOWN = 'Accounts for emergencies are not known yet';

/** What both runs come to: a plan, and the apply of that plan. */
async function run() {
  const planned = await stage.plan('-out=tfplan');
  const applied = await stage.apply('tfplan');
  return { planned, applied };
}

describe('a group to exclude that is known after apply', () => {
  it.each([
    ['is the account’s', EMERGENCY],
    ['has the account’s as a member', OUTER],
  ])('is told at plan, and lets the policy pass where it %s', async (_, group) => {
    const { at, resource } = late(group);
    stage.declarePolicy(policy({ exclude_groups: [at] }), resource);
    const { planned, applied } = await run();
    expect(planned.errors).toEqual([]);
    expect(told(planned.warnings)).toContainEqual([
      'users',
      MAY_BE_STOPPED,
      `Whether it stops user ${ACCOUNT} is not known: whether it applies to that user depends on what is known after apply. It is judged again right before the write, and refused where that is still open. Add group "${EMERGENCY}" to exclude_groups.`,
    ]);
    expect([applied.code, applied.errors]).toEqual([0, []]);
  });

  it('is refused before the write where it is another one', async () => {
    const { at, resource } = late(STAFF);
    stage.declarePolicy(policy({ exclude_groups: [at] }), resource);
    const { planned, applied } = await run();
    expect([planned.code, aboutAccounts(planned.warnings)]).toEqual([2, [MAY_BE_STOPPED]]);
    expect([applied.code, summaries(applied.errors)]).toEqual([1, [STOPPED]]);
    expect(stage.writes).toEqual([]);
  });

  it('is told at plan where the whole list is', async () => {
    const { at, resource } = late([EMERGENCY]);
    stage.declarePolicy(policy({ exclude_groups: at }), resource);
    const { planned, applied } = await run();
    expect(summaries(planned.warnings)).toContain(MAY_BE_STOPPED);
    expect([applied.code, applied.errors]).toEqual([0, []]);
  });
});

describe('a strength that is known after apply', () => {
  beforeEach(() => stage.provide(breakGlass({ design: 'satisfying' })));

  const demanding = (models: readonly string[]): void => {
    const id = `\${${STRENGTH}.keys.id}`;
    stage.declare({
      [STRENGTH]: {
        keys: {
          display_name: 'Keys',
          allowed_combinations: ['fido2'],
          fido2: { allowed_aaguids: models },
        },
      },
      [POLICY]: {
        this: policy({}, { grant_controls: { operator: 'OR', authentication_strength_id: id } }),
      },
    });
  };

  it('is told at plan, and lets the policy pass where it takes the key', async () => {
    demanding([MODELS.key]);
    const { planned, applied } = await run();
    expect(told(planned.warnings)).toContainEqual([
      'users',
      MAY_BE_STOPPED,
      expect.stringContaining('is not known: what it demands is known after apply.'),
    ]);
    expect([applied.code, applied.errors]).toEqual([0, []]);
  });

  it('is refused before the policy is written where it does not', async () => {
    demanding([MODELS.otherKey]);
    const { applied } = await run();
    expect([applied.code, summaries(applied.errors)]).toEqual([1, [STOPPED]]);
    expect(applied.errors[0]?.detail).toContain(
      `its strength admits no passkey of the model ${MODELS.key}`,
    );
    expect(stage.list('conditionalAccessPolicy')).toEqual([]);
  });
});

describe('accounts that are known after apply', () => {
  it.each([
    ['applied where the policy leaves the account out', { exclude_users: [ACCOUNT] }, 0, []],
    ['refused before the write where it does not', {}, 1, [STOPPED]],
  ])('are told at plan, and %s', async (_, users, code, errors) => {
    const { at, resource } = late(ACCOUNT);
    await stage.provide(breakGlass({ user_id: at }));
    stage.declarePolicy(policy(users), resource);
    const { planned, applied } = await run();
    expect([planned.code, planned.errors]).toEqual([2, []]);
    expect(told(planned.warnings)).toContainEqual([
      'users',
      NOT_KNOWN,
      'Some of break_glass is known after apply, so whether policy "Everybody" stops an account is not known. It is judged again right before the write, and refused where that is still open.',
    ]);
    expect([applied.code, summaries(applied.errors)]).toEqual([code, errors]);
  });

  it('are told for a change of the passkey method too', async () => {
    const { at, resource } = late(ACCOUNT);
    await stage.provide(breakGlass({ user_id: at }));
    stage.declare({ entra_fido2_method: { this: { state: 'disabled' } }, ...resource });
    const { planned, applied } = await run();
    expect(summaries(planned.warnings)).toContain(NOT_KNOWN);
    expect(applied.code).toBe(1);
    expect(summaries(applied.errors)).toEqual(['An account for emergencies loses its passkey']);
    expect(stage.writes).toEqual([]);
  });
});

describe('a declaration without accounts', () => {
  it.each([
    ['accounts', { accounts: [] }, 'break_glass.accounts is 0 elements: expected at least 1.'],
    [
      'models of their passkeys',
      { accounts: [{ user_id: ACCOUNT, design: 'satisfying', aaguids: [] }] },
      'break_glass.accounts[*].aaguids is 0 elements: expected at least 1.',
    ],
  ])('names no %s: refused', async (_, declared, detail) => {
    await stage.provide(breakGlass({}, declared));
    stage.declarePolicy(policy());
    const { errors } = await stage.plan();
    expect(errors.map((error) => error.detail)).toEqual([detail]);
  });
});
