import { UNKNOWN } from '../../../../../provider/framework/value';
import { weakerDemandLetsIn as rule } from '../../../../../provider/resources/conditional-access-policy/rules/weaker-demand-lets-in';
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
    ['what stays', demanding(['mfa']), demanding(['mfa'])],
    ['an operator of one control', either('mfa'), demanding(['mfa'])],
    ['one more demand', demanding(['mfa', 'compliantDevice']), demanding(['mfa'])],
    [
      'both instead of either',
      demanding(['mfa', 'compliantDevice']),
      either('mfa', 'compliantDevice'),
    ],
    [
      'a way less',
      either('mfa', 'compliantDevice'),
      either('mfa', 'compliantDevice', 'domainJoinedDevice'),
    ],
    ['a block', demanding(['block']), demanding(['mfa'])],
    ['a stronger strength', strength(PHISHING_RESISTANT), demanding(['mfa'])],
    ['a name for the same', strength('00000000-0000-0000-0000-000000000002'), demanding(['mfa'])],
    ['a first demand', demanding(['mfa']), nothing],
    ['a demand that is unknown', policy({ grant_controls: UNKNOWN }), demanding(['mfa'])],
    ['a control that is unknown', demanding([UNKNOWN]), demanding(['mfa'])],
    [
      'an operator that is unknown',
      demanding(['mfa', 'compliantDevice'], { operator: UNKNOWN }),
      demanding(['mfa', 'compliantDevice']),
    ],
    [
      'a policy that stays off',
      policy({ grant_controls: null, state: 'disabled' }),
      policy({ state: 'disabled' }),
    ],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    [
      'a control less',
      demanding(['mfa']),
      demanding(['mfa', 'compliantDevice']),
      'mfa',
      'mfa and compliantDevice',
    ],
    [
      'either instead of both',
      either('mfa', 'compliantDevice'),
      demanding(['mfa', 'compliantDevice']),
      'mfa or compliantDevice',
      'mfa and compliantDevice',
    ],
    [
      'one more way',
      either('mfa', 'compliantDevice'),
      either('mfa'),
      'mfa or compliantDevice',
      'mfa',
    ],
    ['a demand instead of a block', demanding(['mfa']), demanding(['block']), 'mfa', 'block'],
    ['no demand', nothing, demanding(['mfa']), 'nothing', 'mfa'],
    [
      'another strength',
      strength(STRENGTH),
      strength(PHISHING_RESISTANT),
      `strength ${STRENGTH}`,
      `strength ${PHISHING_RESISTANT}`,
    ],
    [
      'multifactor authentication for a strength',
      demanding(['mfa']),
      strength(PHISHING_RESISTANT),
      'mfa',
      `strength ${PHISHING_RESISTANT}`,
    ],
    [
      'a device for multifactor authentication',
      demanding(['compliantDevice']),
      demanding(['mfa']),
      'compliantDevice',
      'mfa',
    ],
    [
      'no terms',
      demanding(['mfa']),
      demanding(['mfa'], { terms_of_use: ['terms'] }),
      'mfa',
      'mfa and terms',
    ],
  ])('says that %s lets in more', (_, planned, current, now, before) => {
    expect(findings(rule, planned, current)).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" demands less',
        detail: `It will let in whoever satisfies ${now}, and demands ${before} so far.`,
        path: ['grant_controls'],
      },
    ]);
  });
});
