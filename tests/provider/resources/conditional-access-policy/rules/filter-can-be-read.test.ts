import { UNKNOWN } from '../../../../../provider/framework/value';
import { filterCanBeRead as rule } from '../../../../../provider/resources/conditional-access-policy/rules/filter-can-be-read';
import { about, findings, policy, when } from '../states';

const filter = (text: unknown) => ({ mode: 'include', rule: text });
const ofDevices = (text: unknown) => when({ devices: { device_filter: filter(text) } });
const ofApplications = (text: unknown) => about({ application_filter: filter(text) });
const refused = (path: readonly string[], problem: string) => [
  {
    verdict: 'refuse',
    summary: 'A filter that cannot be read',
    detail: `${path.join('.')} ${problem}`,
    path,
  },
];
const DEVICES = ['conditions', 'devices', 'device_filter', 'rule'];

describe(rule.name, () => {
  it.each([
    ['no filter', policy()],
    ['a rule that is unknown', ofDevices(UNKNOWN)],
    ['devices that are unknown', when({ devices: UNKNOWN })],
    ['a comparison', ofDevices('device.model -eq "a (b"')],
    ['what is not documented', ofDevices('device.colour -resembles "x"')],
    ['other attributes', ofApplications('CustomSecurityAttribute.Set_Level -eq "1"')],
    ['other attributes without a comparison', ofApplications('hello world')],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('refuses what does not end, in any filter', () => {
    expect(findings(rule, ofDevices('device.model -eq "x'))).toEqual(
      refused(DEVICES, 'has a text in quotes that does not end. Correct the rule.'),
    );
    const rules = 'CustomSecurityAttribute.Set_Level -in ["1"';
    expect(findings(rule, ofApplications(rules))).toEqual(
      refused(
        ['conditions', 'applications', 'application_filter', 'rule'],
        'has a bracket "[" that nothing closes. Correct the rule.',
      ),
    );
  });

  it.each(['hello world', 'device.model', 'x'.repeat(3072)])(
    'refuses a device filter that compares nothing: %s',
    (text) => {
      expect(findings(rule, ofDevices(text))).toEqual(
        refused(
          DEVICES,
          'compares no attribute of a device. Write a comparison, like device.trustType -eq "ServerAD".',
        ),
      );
    },
  );
});
