import { UNKNOWN } from '../../../../../provider/framework/value';
import { strongerDemandStops as rule } from '../../../../../provider/resources/conditional-access-policy/rules/stronger-demand-stops';
import { demanding, findings, PHISHING_RESISTANT, policy, STRENGTH } from '../states';

const strength = (id: string, controls: readonly string[] = [], operator = 'AND') =>
  demanding(controls, { authentication_strength_id: id, operator });
const either = (...controls: string[]) => demanding(controls, { operator: 'OR' });
const nothing = policy({
  grant_controls: null,
  session_controls: { disable_resilience_defaults: true },
});

describe(rule.name, () => {
  it.each([
    ['a creation', demanding(['mfa']), null],
    ['what stays', either('mfa', 'compliantDevice'), either('compliantDevice', 'mfa')],
    ['a demand less', demanding(['mfa']), demanding(['mfa', 'compliantDevice'])],
    [
      'either instead of both',
      either('mfa', 'compliantDevice'),
      demanding(['mfa', 'compliantDevice']),
    ],
    ['no demand', nothing, demanding(['mfa'])],
    [
      'a weaker strength',
      strength('00000000-0000-0000-0000-000000000003'),
      strength(PHISHING_RESISTANT),
    ],
    ['what is unknown', demanding(UNKNOWN), demanding(['mfa'])],
    [
      'a policy that stays off',
      demanding(['block'], {}, { state: 'disabled' }),
      policy({ state: 'disabled' }),
    ],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    [
      'a control',
      demanding(['mfa', 'compliantDevice']),
      demanding(['mfa']),
      'mfa and compliantDevice',
      'mfa',
    ],
    [
      'both instead of either',
      demanding(['mfa', 'compliantDevice']),
      either('mfa', 'compliantDevice'),
      'mfa and compliantDevice',
      'mfa or compliantDevice',
    ],
    [
      'a way less',
      either('mfa'),
      either('mfa', 'compliantDevice'),
      'mfa',
      'mfa or compliantDevice',
    ],
    ['a block', demanding(['block']), demanding(['mfa']), 'block', 'mfa'],
    ['a first demand', demanding(['mfa']), nothing, 'mfa', 'nothing'],
    [
      'a strength of its own',
      strength(STRENGTH),
      demanding(['mfa']),
      `strength ${STRENGTH}`,
      'mfa',
    ],
    [
      'a device for multifactor authentication',
      demanding(['compliantDevice']),
      demanding(['mfa']),
      'compliantDevice',
      'mfa',
    ],
    [
      'a strength or a device, of both',
      strength(PHISHING_RESISTANT, ['compliantDevice'], 'OR'),
      either('mfa', 'compliantDevice', 'domainJoinedDevice'),
      `compliantDevice or strength ${PHISHING_RESISTANT}`,
      'mfa or compliantDevice or domainJoinedDevice',
    ],
  ])('says that %s stops more', (_, planned, current, now, before) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" demands more',
        detail: `It will demand ${now}, and lets in whoever satisfies ${before} so far: who cannot is stopped at the next sign-in.`,
        path: ['grant_controls'],
      },
    ]);
  });
});
