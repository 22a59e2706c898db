import { UNKNOWN } from '../../../../../provider/framework/value';
import { sessionControlHasItsSetting as rule } from '../../../../../provider/resources/conditional-access-policy/rules/session-control-has-its-setting';
import { findings, limiting, policy } from '../states';

const CONTROLS = [
  ['cloud_app_security', 'cloud_app_security_type', 'monitorOnly', '"mcasConfigured"'],
  ['persistent_browser', 'mode', 'always', '"never"'],
  ['global_secure_access_filtering_profile', 'profile_id', 'p1', 'the id of the profile'],
] as const;

describe(rule.name, () => {
  it.each<readonly [string, ReturnType<typeof policy>]>([
    ['none', policy()],
    ['what is unknown', limiting(UNKNOWN)],
    ...CONTROLS.flatMap(([name, setting, value]) => [
      [`${name} with it`, limiting({ [name]: { is_enabled: true, [setting]: value } })] as const,
      [`${name} that is off`, limiting({ [name]: { is_enabled: false } })] as const,
      [
        `${name} that may be off`,
        limiting({ [name]: { is_enabled: UNKNOWN, [setting]: null } }),
      ] as const,
      [
        `${name} with one that is unknown`,
        limiting({ [name]: { is_enabled: true, [setting]: UNKNOWN } }),
      ] as const,
    ]),
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each(CONTROLS.flatMap((control) => [[...control, null] as const, [...control, ''] as const]))(
    'refuses %s without %s',
    (name, setting, _, like, value) => {
      const planned = limiting({ [name]: { is_enabled: true, [setting]: value } });
      expect(findings(rule, planned)).toEqual([
        {
          verdict: 'refuse',
          summary: 'A session control without its setting',
          detail: `session_controls.${name} is on, and ${setting} does not say what it does. Set ${setting}, for example to ${like}, or remove the control.`,
          path: ['session_controls', name, setting],
        },
      ]);
    },
  );
});
