import { UNKNOWN } from '../../../../../provider/framework/value';
import { accountRecoveryIsAccepted as rule } from '../../../../../provider/resources/conditional-access-policy/rules/account-recovery-is-accepted';
import { demanding, findings, type Given } from '../states';

const recovery = { include_user_actions: ['urn:user:accountrecovery'] };
const accepted = { accept_previews: ['accountRecovery'] };
const planned = (targets: Given, controls: unknown, parts: Given = accepted) =>
  demanding(controls, {}, { conditions: { applications: targets }, ...parts });

const refusal = (summary: string, path: string) =>
  expect.objectContaining({ verdict: 'refuse', summary, path: path.split('.') }) as object;
const notAccepted = refusal('A preview that is not accepted', 'accept_previews');

describe(rule.name, () => {
  it.each([
    ['both parts, accepted', planned(recovery, ['verifiedID'])],
    ['neither part', demanding(['mfa'])],
    ['previews that are unknown', planned(recovery, ['verifiedID'], { accept_previews: UNKNOWN })],
    ['controls that are unknown', planned(recovery, [UNKNOWN])],
    ['actions that are unknown', planned({ include_user_actions: UNKNOWN }, ['verifiedID'])],
  ])('passes %s', (_, state) => {
    expect(findings(rule, state)).toEqual([]);
  });

  const blocked = planned(recovery, ['block']);

  it('takes a block of the action, and says that it is assumed to work', () => {
    expect(findings(rule, blocked)).toEqual([
      {
        verdict: 'advise',
        summary: 'A block of account recovery is assumed to work',
        detail:
          'Microsoft shows "verifiedID" with the user action "urn:user:accountrecovery" and no other control, and What-If does not evaluate the action. Try to recover an account that the policy is about before you rely on the block.',
        path: ['grant_controls', 'built_in_controls'],
      },
    ]);
  });

  it('says nothing of a block of another action', () => {
    const registration = { include_user_actions: ['urn:user:registersecurityinfo'] };
    expect(findings(rule, planned(registration, ['block']))).toEqual([]);
  });

  it('refuses a block of the action until the preview is accepted', () => {
    expect(findings(rule, planned(recovery, ['block'], {}))).toEqual([
      notAccepted,
      expect.objectContaining({ summary: 'A block of account recovery is assumed to work' }),
    ]);
  });

  it('refuses the preview until it is accepted', () => {
    expect(findings(rule, planned(recovery, ['verifiedID'], {}))).toEqual([
      {
        verdict: 'refuse',
        summary: 'A preview that is not accepted',
        detail:
          '"urn:user:accountrecovery" is part of a preview of Microsoft, which may change without notice and which not every tenant has. Set accept_previews = ["accountRecovery"] if that is meant.',
        path: ['accept_previews'],
      },
    ]);
    const [first] = findings(rule, planned({ include_user_actions: UNKNOWN }, ['verifiedID'], {}));
    expect(first?.detail).toMatch(/^"verifiedID" is part of a preview/);
  });

  it.each([
    [
      'the action without the control',
      planned(recovery, ['mfa']),
      refusal('Account recovery without a Verified ID', 'grant_controls.built_in_controls'),
    ],
    [
      'the action without a demand',
      planned(recovery, [], { ...accepted, grant_controls: null }),
      refusal('Account recovery without a Verified ID', 'grant_controls.built_in_controls'),
    ],
    [
      'the control without the action',
      planned({ include_applications: ['All'] }, ['verifiedID']),
      refusal(
        'A Verified ID without account recovery',
        'conditions.applications.include_user_actions',
      ),
    ],
  ])('refuses %s', (_, state, expected) => {
    expect(findings(rule, state)).toEqual([expected]);
  });

  it('says both where both are wrong', () => {
    expect(findings(rule, planned(recovery, ['mfa'], {}))).toEqual([
      notAccepted,
      expect.objectContaining({ summary: 'Account recovery without a Verified ID' }),
    ]);
  });
});
