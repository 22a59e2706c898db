import { UNKNOWN } from '../../../../../provider/framework/value';
import { narrowerModeEndsSignIn as rule } from '../../../../../provider/resources/microsoft-authenticator-method/rules/narrower-mode-ends-sign-in';
import { schema } from '../../../../../provider/resources/microsoft-authenticator-method/schema';
import { ADMINS, STAFF } from '../../define/method/states';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const to = (authentication_mode: unknown, group_id = STAFF) =>
  state({ include_targets: [{ group_id, authentication_mode }] });

describe(rule.name, () => {
  it.each([
    ['any', 'push', 'sign-in without a password'],
    ['any', 'deviceBasedPush', 'approval as a second factor'],
    ['push', 'deviceBasedPush', 'approval as a second factor'],
  ])('advises from %s to %s', (before, now, lost) => {
    expect(findings(rule, to(now), to(before))).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(
          `group ${STAFF} goes from authentication_mode "${before}" to "${now}", which ends ${lost} there`,
        ) as string,
      },
    ]);
  });

  it.each([
    ['the mode widens', to('any'), to('push')],
    ['the mode stays', to('push'), to('push')],
    ['the target is new', to('push'), to('any', ADMINS)],
    ['the mode is unknown', to(UNKNOWN), to('any')],
    ['the mode is younger than this version', to('push'), to('somethingElse')],
    ['targets are unknown', state({ include_targets: UNKNOWN }), to('any')],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
