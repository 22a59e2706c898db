import { UNKNOWN } from '../../../../../provider/framework/value';
import { deviceFilterIsDocumented as rule } from '../../../../../provider/resources/conditional-access-policy/rules/device-filter-is-documented';
import { findings, policy, when } from '../states';

const by = (text: unknown) => when({ devices: { device_filter: { mode: 'include', rule: text } } });
const refused = (problem: string) => [
  {
    verdict: 'refuse',
    summary: 'A device filter that Graph does not document',
    detail: `conditions.devices.device_filter.rule ${problem}`,
    path: ['conditions', 'devices', 'device_filter', 'rule'],
  },
];

describe(rule.name, () => {
  it.each([
    'device.extensionAttribute15 -notStartsWith "SAW"',
    '(device.trustType -eq "ServerAD") -or device.ISCOMPLIANT -ne "True"',
    'device.deviceId eq "0b1d" and device.model -in ["Surface", "device.colour -eq"]',
    "device.physicalIds -contains '[ZTDId]:device.x -y'",
    'device.displayName -eq "an \\"escaped\\" device.colour -eq quote"',
    'what another rule refuses',
    'x'.repeat(3072),
  ])('passes %j', (text) => {
    expect(findings(rule, by(text))).toEqual([]);
  });

  it.each([
    ['no filter', policy()],
    ['a rule that is unknown', by(UNKNOWN)],
    ['devices that are unknown', when({ devices: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('refuses a rule that is too long', () => {
    expect(findings(rule, by('x'.repeat(3073)))).toEqual(
      refused(
        'has 3073 characters, and can have 3072. Shorten it, for example by an extension attribute that marks the devices.',
      ),
    );
  });

  it.each(['colour', 'extensionAttribute0', 'extensionAttribute16', 'isManaged'])(
    'refuses an attribute that no device has: %s',
    (attribute) => {
      expect(findings(rule, by(`device.${attribute} -eq "x"`))).toEqual(
        refused(
          `compares "device.${attribute.toLowerCase()}", which is no documented attribute of a device. Correct the attribute.`,
        ),
      );
    },
  );

  it.each([
    ['trustType', 'startsWith', '-eq, -ne'],
    ['deviceId', 'contains', '-eq, -ne, -in, -notin'],
    ['systemLabels', 'eq', '-contains, -notcontains'],
    ['model', 'match', expect.any(String) as string],
  ])('refuses an operator that %s does not take: %s', (attribute, operator, taken) => {
    const [found] = findings(
      rule,
      by(`device.isCompliant -eq "True" -and device.${attribute} -${operator} "x"`),
    );
    expect(found?.detail).toContain(
      `compares device.${attribute.toLowerCase()} by "${operator.toLowerCase()}", and it takes ${typeof taken === 'string' ? taken : ''}`,
    );
  });
});
