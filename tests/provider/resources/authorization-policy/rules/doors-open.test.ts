import { UNKNOWN } from '../../../../../provider/framework/value';
import { doorsOpen as rule } from '../../../../../provider/resources/authorization-policy/rules/doors-open';
import { findings } from '../../states';
import { permitting, state } from '../states';

describe(rule.name, () => {
  it.each([
    ['allow_email_verified_users_to_join_organization', true],
    ['allow_user_consent_for_risky_apps', true],
    ['block_msol_powershell', false],
  ])('advises where %s becomes %p', (name, open) => {
    const change = [state({ [name]: open }), state({ [name]: !open })] as const;
    expect(findings(rule, ...change)).toMatchObject([
      { verdict: 'advise', summary: `${name} opens a door`, path: [name] },
    ]);
    const [planned, current] = change;
    expect(findings(rule, current, planned)).toEqual([]);
  });

  it.each(['allowed_to_create_apps', 'allowed_to_create_tenants'])(
    'advises where users get %s',
    (name) => {
      expect(
        findings(rule, permitting({ [name]: true }), permitting({ [name]: false })),
      ).toMatchObject([{ verdict: 'advise', path: ['default_user_role_permissions', name] }]);
    },
  );

  it.each([
    ['a door is open already', { allow_user_consent_for_risky_apps: true }, true],
    ['it is unknown', { allow_user_consent_for_risky_apps: UNKNOWN }, false],
    ['all is unknown', { default_user_role_permissions: UNKNOWN }, false],
    ['Graph says nothing', { allow_user_consent_for_risky_apps: true }, null],
  ])('says nothing where %s', (_, planned, allow_user_consent_for_risky_apps) => {
    expect(findings(rule, state(planned), state({ allow_user_consent_for_risky_apps }))).toEqual(
      [],
    );
  });
});
