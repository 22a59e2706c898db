import { UNKNOWN } from '../../../../../provider/framework/value';
import { hiddenContextHelpsAttackers as rule } from '../../../../../provider/resources/microsoft-authenticator-method/rules/hidden-context-helps-attackers';
import { schema } from '../../../../../provider/resources/microsoft-authenticator-method/schema';
import { findings, statesOf } from '../../states';

const state = statesOf(schema);
const showing = (value: unknown, name = 'display_location_information_required_state') =>
  state({ feature_settings: { [name]: { state: value } } });

describe(rule.name, () => {
  it.each([
    'display_app_information_required_state',
    'display_location_information_required_state',
    'number_matching_required_state',
  ])('advises where %s is disabled', (name) => {
    expect(findings(rule, showing('disabled', name), showing('default', name))).toMatchObject([
      { verdict: 'advise', path: ['feature_settings', name, 'state'] },
    ]);
  });

  it.each([
    ['it was disabled', showing('disabled'), showing('disabled')],
    ['it is enabled', showing('enabled'), showing('disabled')],
    ['it is unknown', showing(UNKNOWN), showing('enabled')],
    ['all is unknown', state({ feature_settings: UNKNOWN }), showing('enabled')],
    [
      'it is a companion app',
      showing('disabled', 'companion_app_allowed_state'),
      showing('enabled', 'companion_app_allowed_state'),
    ],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
