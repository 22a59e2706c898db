import { UNKNOWN } from '../../../../../provider/framework/value';
import { usersConsentToMore as rule } from '../../../../../provider/resources/authorization-policy/rules/users-consent-to-more';
import { findings } from '../../states';
import { permitting } from '../states';

const LOW = 'managePermissionGrantsForSelf.microsoft-user-default-low';
const LEGACY = 'managePermissionGrantsForSelf.microsoft-user-default-legacy';
const under = (permission_grant_policies_assigned: unknown) =>
  permitting({ permission_grant_policies_assigned });

describe(rule.name, () => {
  it('advises, naming what is new', () => {
    expect(findings(rule, under([LOW, LEGACY]), under([LOW]))).toMatchObject([
      {
        verdict: 'advise',
        detail: `permission_grant_policies_assigned newly has ${LEGACY}: users may grant applications what these policies allow.`,
      },
    ]);
  });

  it.each([
    ['nothing is new', under([LOW]), under([LOW, LEGACY])],
    ['it is not known what is new', under([UNKNOWN]), under([LOW])],
    ['they are unknown', under(UNKNOWN), under([])],
    ['all is unknown', permitting(UNKNOWN), under([])],
    ['Graph says nothing', under([LOW]), under(null)],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('does not mind another spelling', () => {
    expect(findings(rule, under([LOW]), under([LOW.replace('manage', 'Manage')]))).toEqual([]);
  });
});
