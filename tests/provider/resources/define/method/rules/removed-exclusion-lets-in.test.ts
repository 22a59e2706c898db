import { UNKNOWN } from '../../../../../../provider/framework/value';
import { removedExclusionLetsIn } from '../../../../../../provider/resources/define/method/rules/removed-exclusion-lets-in';
import { ADMINS, STAFF, findings, state, words } from '../states';

const rule = removedExclusionLetsIn(words);

describe(rule.name, () => {
  const to = (exclude_group_ids: unknown) =>
    state({ exclude_group_ids: exclude_group_ids as never });

  it.each([
    ['that leave', [ADMINS]],
    ['that others replace', [ADMINS, '9a0f0000-0000-4000-8000-00000000000f']],
  ])('advises, naming exclusions %s', (_, planned) => {
    expect(findings(rule, to(planned), to([ADMINS, STAFF]))).toEqual([
      {
        verdict: 'advise',
        summary: 'Excluded users are let in',
        detail: `group ${STAFF} would be excluded no longer: their members may register and use the passkeys that targets admit.`,
        path: ['exclude_group_ids'],
      },
    ]);
  });

  it.each([
    ['nothing leaves', [STAFF, ADMINS]],
    ['all leave, which is refused or allowed by name', []],
    ['an unknown one may be the one that is missing', [ADMINS, UNKNOWN]],
    ['all is unknown', UNKNOWN],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, to(planned), to([ADMINS, STAFF]))).toEqual([]);
  });
});
