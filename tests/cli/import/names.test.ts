import { collections, singletons } from '../../../cli/import/areas';
import type { Found } from '../../../cli/import/inventory/found';
import { nameAll } from '../../../cli/import/names';

const policy = (displayName: string, importId = '9a0f0000-0000-4000-8000-000000000001'): Found => ({
  typeName: 'entra_conditional_access_policy',
  kind: collections.entra_conditional_access_policy,
  importId,
  displayName,
});

const namesOf = (...found: Found[]): string[] => [...nameAll(found).values()];

describe('logical names', () => {
  it.each([
    ['Block legacy authentication', 'block_legacy_authentication'],
    ['CA01 - Require MFA (2021)', 'ca01_require_mfa_2021'],
    ['BlockLegacy', 'block_legacy'],
    ['Ünïcode für älle', 'unicode_fur_alle'],
    ['"quoted" \\ ${path.module}\n<b>', 'quoted_path_module_b'],
    ['🔑 keys', 'keys'],
    ['2021 do not touch', 'policy_2021_do_not_touch'],
    ['請求多要素認証', 'policy_9a0f0000'],
    [' ', 'policy_9a0f0000'],
    ['__proto__', 'proto'],
  ])('are read out of %j as %s', (displayName, name) => {
    expect(namesOf(policy(displayName))).toEqual([name]);
  });

  it('are short, however long the name is', () => {
    const [name = ''] = namesOf(policy('many words '.repeat(100)));
    expect(name.length).toBeLessThanOrEqual(60);
    expect(name).toMatch(/^many_words_.*[a-z]$/);
  });

  it('say the id where two are called the same, in whatever order', () => {
    const one = policy('Twin', 'aaaaaaaa-0000-4000-8000-000000000001');
    const other = policy('twin!', 'bbbbbbbb-0000-4000-8000-000000000002');
    expect(namesOf(one, other)).toEqual(['twin_aaaaaaaa', 'twin_bbbbbbbb']);
    expect(namesOf(other, one)).toEqual(['twin_bbbbbbbb', 'twin_aaaaaaaa']);
  });

  it('count where the ids begin alike', () => {
    expect(namesOf(policy('Twin'), policy('Twin'), policy('請求'), policy('認証'))).toEqual([
      ...['twin_9a0f0000', 'twin_9a0f0000_2'],
      ...['policy_9a0f0000', 'policy_9a0f0000_2'],
    ]);
  });

  it('do not meet a name that somebody chose to look like one of ours', () => {
    const names = namesOf(policy('Twin'), policy('Twin'), policy('twin 9a0f0000'));
    expect(new Set(names).size).toBe(3);
  });

  it('may be the same in another area', () => {
    const place: Found = {
      ...policy('Office'),
      typeName: 'entra_named_location',
      kind: collections.entra_named_location,
    };
    expect(namesOf(policy('Office'), place)).toEqual(['office', 'office']);
  });

  it('are the words of what a tenant has once, and those differ within an area', () => {
    const found = Object.entries(singletons).map(([typeName, kind]): Found => ({
      ...{ typeName, kind, importId: 'the tenant' },
      displayName: undefined,
    }));
    expect(namesOf(...found)).toEqual(Object.values(singletons).map(({ word }) => word));
  });
});
