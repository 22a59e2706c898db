import { UNKNOWN } from '../../../../../provider/framework/value';
import { registerDeviceTakesMfa as rule } from '../../../../../provider/resources/conditional-access-policy/rules/register-device-takes-mfa';
import { demanding, findings, type Given, STRENGTH } from '../states';

const action = 'urn:user:registerdevice';
const planned = (controls: unknown, conditions: Given = {}, more: Given = {}) =>
  demanding(controls, more, {
    conditions: { applications: { include_user_actions: [action] }, ...conditions },
  });
const filter = { device_filter: { mode: 'include', rule: 'device.isCompliant -eq "True"' } };

describe(rule.name, () => {
  it.each([
    ['mfa', planned(['mfa'])],
    ['a strength', planned([], {}, { authentication_strength_id: STRENGTH })],
    ['a location', planned(['mfa'], { locations: { include_locations: ['All'] } })],
    [
      'another action',
      demanding(
        ['compliantDevice'],
        {},
        {
          conditions: { applications: { include_user_actions: ['urn:user:registersecurityinfo'] } },
        },
      ),
    ],
    ['what is unknown', planned(UNKNOWN, { client_app_types: UNKNOWN, devices: UNKNOWN })],
  ])('passes %s', (_, state) => {
    expect(findings(rule, state)).toEqual([]);
  });

  it.each([
    [
      'a device',
      planned(['mfa', 'compliantDevice']),
      'Take out compliantDevice.',
      'grant_controls',
    ],
    ['a block', planned(['block']), 'Take out block.', 'grant_controls'],
    [
      'terms of use',
      planned(['mfa'], {}, { terms_of_use: ['t'] }),
      'Take out t.',
      'grant_controls',
    ],
    [
      'some clients',
      planned(['mfa'], { client_app_types: ['browser'] }),
      'Set client_app_types = ["all"].',
      'conditions.client_app_types',
    ],
    [
      'a device filter',
      planned(['mfa'], { devices: filter }),
      'Remove conditions.devices.',
      'conditions.devices',
    ],
  ])('refuses %s', (_, state, fix, path) => {
    const found = findings(rule, state);
    expect(found).toEqual([
      expect.objectContaining({
        verdict: 'refuse',
        summary: 'What the registration of a device cannot take',
        path: path.split('.'),
      }),
    ]);
    expect(found[0]?.detail.startsWith(`"${action}" takes `)).toBe(true);
    expect(found[0]?.detail.endsWith(fix)).toBe(true);
  });
});
