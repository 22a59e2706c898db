import { UNKNOWN } from '../../../../../provider/framework/value';
import { enforcedRestrictionsNeedModels as rule } from '../../../../../provider/resources/fido2-method/rules/enforced-restrictions-need-models';
import {
  KEY_A,
  allow,
  block,
  findings,
  legacy,
  restrictions,
  state,
  withDefault,
  withProfile,
} from '../states';

describe(rule.name, () => {
  it.each([
    ['an allow list', allow()],
    ['a block list', block()],
  ])('refuses %s that is empty', (list, key_restrictions) => {
    expect(findings(rule, withProfile({ key_restrictions }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Enforced restrictions without models',
        detail: `profile "privileged" enforces ${list} that is empty. List at least one AAGUID, or set enforced = false.`,
        path: ['profiles', { key: 'privileged' }, 'key_restrictions', 'aaguids'],
      },
    ]);
  });

  it('refuses it in the default profile and in a tenant without profiles', () => {
    const [byDefault] = findings(rule, withDefault({ key_restrictions: allow() }));
    const [tenant] = findings(rule, legacy({ key_restrictions: allow() }));
    expect(byDefault?.path).toEqual(['default_profile', 'key_restrictions', 'aaguids']);
    expect(tenant?.path).toEqual(['key_restrictions', 'aaguids']);
    expect(tenant?.detail).toContain('the tenant enforces an allow list');
  });

  it.each([
    ['models are listed', state()],
    ['nothing is enforced', withProfile({ key_restrictions: restrictions() })],
    ['there are no restrictions', withProfile({ key_restrictions: null })],
    ['the list is unknown', withProfile({ key_restrictions: UNKNOWN })],
    [
      'a model is unknown',
      withProfile({ key_restrictions: { ...allow(), aaguids: [KEY_A, UNKNOWN] } }),
    ],
  ])('passes where %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
