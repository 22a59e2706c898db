import { UNKNOWN } from '../../../../../provider/framework/value';
import { unregisteredDevicesHaveNoAttributes as rule } from '../../../../../provider/resources/conditional-access-policy/rules/unregistered-devices-have-no-attributes';
import { findings, policy, when } from '../states';

const by = (mode: unknown, text: unknown) =>
  when({ devices: { device_filter: { mode, rule: text } } });
const SAW = 'device.extensionAttribute1 -eq "SAW"';
const NO_SAW = 'device.extensionAttribute1 -ne "SAW"';

const advice = (isCertain: boolean, detail: string) => [
  {
    verdict: 'advise',
    summary: isCertain
      ? 'Unregistered devices are outside the policy'
      : 'Unregistered devices may be outside the policy',
    detail: `A device that is not registered has no attributes. ${detail} Turn mode and operators if they are meant to be inside.`,
    path: ['conditions', 'devices', 'device_filter'],
  },
];

describe(rule.name, () => {
  it.each([
    ['a filter that includes what denies', by('include', NO_SAW)],
    ['a filter that excludes what does not deny', by('exclude', SAW)],
    ['a filter that includes one of both kinds', by('include', `${SAW} -or ${NO_SAW}`)],
    ['a filter that excludes all of both kinds', by('exclude', `${SAW} and ${NO_SAW}`)],
    ['no filter', policy()],
    ['a mode that is unknown', by(UNKNOWN, SAW)],
    ['a rule that is unknown', by('include', UNKNOWN)],
    ['a filter that is unknown', when({ devices: { device_filter: UNKNOWN } })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('advises that a filter which excludes what denies lets them out', () => {
    expect(findings(rule, by('exclude', NO_SAW))).toEqual(
      advice(
        true,
        'The rule denies, so it matches them, and the filter excludes what matches: the policy does not apply to them.',
      ),
    );
  });

  it('advises that a filter which includes what does not deny leaves them out', () => {
    expect(findings(rule, by('include', SAW))).toEqual(
      advice(
        true,
        'The rule does not deny, so it does not match them, and the filter includes what matches: the policy does not apply to them.',
      ),
    );
  });

  it.each([
    ['both', `${SAW} -and (${NO_SAW} -or device.trustType -notIn ["Workplace"])`],
    ['a negation', `-not (${SAW})`],
    ['nothing', 'device.mdmAppId -eq null'],
  ])('advises to look where the rule has %s', (_, text) => {
    expect(findings(rule, by('include', text))).toEqual(
      advice(
        false,
        'The rule mixes comparisons that deny with others, turns one into its opposite, or compares with null, and the filter includes what matches: check whether the policy applies to them.',
      ),
    );
  });

  it('speaks of no comparison where it can read none', () => {
    expect(findings(rule, by('include', 'hello world'))).toEqual(
      advice(
        false,
        'The rule has no comparison that can be read, and the filter includes what matches: check whether the policy applies to them.',
      ),
    );
  });
});
