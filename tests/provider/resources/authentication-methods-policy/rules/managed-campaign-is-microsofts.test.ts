import { UNKNOWN } from '../../../../../provider/framework/value';
import { managedCampaignIsMicrosofts as rule } from '../../../../../provider/resources/authentication-methods-policy/rules/managed-campaign-is-microsofts';
import { STAFF } from '../../define/method/states';
import { findings } from '../../states';
import { state } from '../states';

const campaign = (overrides: object = {}) =>
  state({
    registration_campaign: {
      state: 'default',
      snooze_duration_in_days: 1n,
      enforce_registration_after_allowed_snoozes: false,
      include_targets: [{ all_users: true, targeted_authentication_method: 'fido2' }],
      ...overrides,
    },
  });

describe(rule.name, () => {
  it.each([
    ['snooze_duration_in_days', 3n],
    ['enforce_registration_after_allowed_snoozes', true],
    ['include_targets', [{ group_id: STAFF, targeted_authentication_method: 'fido2' }]],
  ])('advises where %s is changed', (name, value) => {
    expect(findings(rule, campaign({ [name]: value }), campaign())).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(`so ${name} is stored and has no effect`) as string,
        path: ['registration_campaign', name],
      },
    ]);
  });

  it('advises where there was no campaign', () => {
    expect(findings(rule, campaign(), state())).toHaveLength(3);
  });

  it.each([
    ['nothing is changed', campaign()],
    ['whom it leaves out is changed', campaign({ exclude_group_ids: [STAFF] })],
    ['the campaign is the tenant’s', campaign({ state: 'enabled', snooze_duration_in_days: 3n })],
    ['it is not known whose it is', campaign({ state: UNKNOWN, snooze_duration_in_days: 3n })],
    ['the value is unknown', campaign({ snooze_duration_in_days: UNKNOWN })],
    ['all is unknown', state({ registration_campaign: UNKNOWN })],
    ['there is none', state()],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, planned, campaign())).toEqual([]);
  });
});
