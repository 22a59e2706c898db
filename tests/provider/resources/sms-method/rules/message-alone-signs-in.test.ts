import { UNKNOWN } from '../../../../../provider/framework/value';
import { messageAloneSignsIn as rule } from '../../../../../provider/resources/sms-method/rules/message-alone-signs-in';
import { schema } from '../../../../../provider/resources/sms-method/schema';
import { ADMINS, STAFF } from '../../define/method/states';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const target = (group_id: string, is_usable_for_sign_in: unknown) => ({
  group_id,
  is_usable_for_sign_in,
});
const to = (...include_targets: unknown[]) => state({ include_targets });

describe(rule.name, () => {
  it.each([
    ['turned on', to(target(STAFF, false))],
    ['given to a new target', to(target(ADMINS, false))],
  ])('advises where it is %s', (_, current) => {
    expect(findings(rule, to(target(STAFF, true)), current)).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(`lets group ${STAFF} sign in`) as string,
        path: ['include_targets', { element: true }, 'is_usable_for_sign_in'],
      },
    ]);
  });

  it.each([
    ['it was on', to(target(STAFF, true)), to(target(STAFF, true))],
    ['it is off', to(target(STAFF, false)), to(target(STAFF, true))],
    ['it is unknown', to(target(STAFF, UNKNOWN), UNKNOWN), to(target(STAFF, false))],
    ['targets are unknown', state({ include_targets: UNKNOWN }), to()],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
