import { summaries } from '../../support/outcome';
import { ADDRESS, KEY, keys, liveKeys, MULTI, open, openStage, SINGLE } from './stage';

const oids = (count: number): string[] => Array.from({ length: count }, (_, n) => `1.2.${n}`);

describe('a plan of a strength', () => {
  const stage = openStage();

  const imported = async (declared: object): Promise<void> => {
    stage.declare(declared);
    await stage.workspace.ok('import', ADDRESS, stage.live.id);
  };

  it.each<[string, object, string, string]>([
    [
      'a name of 31 characters',
      keys({ display_name: 'n'.repeat(31) }),
      'The name of a strength is too long',
      'display_name',
    ],
    [
      'a description of 101 characters',
      keys({ description: 'd'.repeat(101) }),
      'The description of a strength is too long',
      'description',
    ],
    ['an empty name', keys({ display_name: '' }), 'Invalid value', 'display_name'],
    ['an empty description', keys({ description: ' ' }), 'Invalid value', 'description'],
    ['no combination', open(), 'A strength that nobody can satisfy', 'allowed_combinations'],
    ['a combination of no methods', open('a b'), 'Invalid value', 'allowed_combinations'],
    [
      'a combination that nobody knows',
      open('fido2', 'palmVein'),
      'Unknown combination of methods',
      'allowed_combinations',
    ],
    [
      'a combination in another case',
      open('Fido2'),
      'Unknown combination of methods',
      'allowed_combinations',
    ],
    [
      'one combination in two spellings',
      open('password,sms', 'sms, password'),
      'Invalid value',
      'allowed_combinations',
    ],
    [
      'models that are none',
      keys({ fido2: { allowed_aaguids: ['YubiKey'] } }),
      'Invalid value',
      'allowed_aaguids',
    ],
    [
      'a model twice',
      keys({ fido2: { allowed_aaguids: [KEY, KEY.toUpperCase()] } }),
      'Invalid value',
      'allowed_aaguids',
    ],
    ['no model', keys({ fido2: { allowed_aaguids: [] } }), 'A restriction to nothing', 'fido2'],
    [
      'a restriction without its combination',
      keys({ allowed_combinations: [MULTI] }),
      'A restriction without its combination',
      'fido2',
    ],
    [
      'certificates without a list',
      { ...open(SINGLE), x509_certificate_single_factor: {} },
      'A restriction to nothing',
      'x509_certificate_single_factor',
    ],
    [
      'an issuer that is none',
      { ...open(SINGLE), x509_certificate_single_factor: { allowed_issuer_skis: ['CN=CA'] } },
      'Invalid value',
      'allowed_issuer_skis',
    ],
    [
      'six policies',
      { ...open(MULTI), x509_certificate_multi_factor: { allowed_policy_oids: oids(6) } },
      'More entries than Entra evaluates',
      'allowed_policy_oids',
    ],
  ])('is refused for %s', async (_, attributes, summary, at) => {
    stage.declare(attributes);
    const { code, errors } = await stage.run('plan');
    expect(code).toBe(1);
    expect(errors).toMatchObject([{ summary, at }]);
    expect(stage.writes).toEqual([]);
  });

  it.each<[string, object, object, string]>([
    [
      'a long name and description',
      { displayName: 'n'.repeat(40), description: 'd'.repeat(200) },
      { ...open('fido2'), display_name: 'n'.repeat(40), description: 'd'.repeat(200) },
      'is too long',
    ],
    [
      'combinations that nobody knows',
      { allowedCombinations: ['fido2', 'palmVein', 'password,sms,voice'] },
      open('fido2', 'palmVein', 'voice , sms,password'),
      'Unknown combination of methods',
    ],
    [
      'a restriction that was left behind',
      { allowedCombinations: [MULTI], combinationConfigurations: [liveKeys('c', KEY)] },
      keys({ allowed_combinations: [MULTI] }),
      'A restriction without its combination',
    ],
    [
      'six policies',
      {
        allowedCombinations: [MULTI],
        combinationConfigurations: [
          {
            '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
            id: 'c',
            appliesToCombinations: [MULTI],
            allowedIssuerSkis: [],
            allowedPolicyOIDs: oids(6),
          },
        ],
      },
      { ...open(MULTI), x509_certificate_multi_factor: { allowed_policy_oids: oids(6) } },
      'More entries than Entra evaluates',
    ],
  ])('keeps %s that are live, with a warning', async (_, live, declared, summary) => {
    stage.store(live);
    const before = stage.live;
    await imported(declared);
    const { code, errors, warnings } = await stage.run('plan');
    expect([code, errors]).toEqual([0, []]);
    expect(warnings.length).toBeGreaterThan(0);
    for (const warning of warnings) {
      expect(warning.summary).toContain(summary);
      expect(warning.detail).toContain('The tenant is in this state already');
    }
    // Another attribute can change beside them.
    await stage.applied({ ...declared, deletion_protection: false });
    expect(stage.live).toEqual(before);
  });

  it('changes a description beside a long name', async () => {
    stage.store({ displayName: 'n'.repeat(40) });
    await imported({ ...open('fido2'), display_name: 'n'.repeat(40) });
    await stage.applied({ ...open('fido2'), display_name: 'n'.repeat(40), description: 'x' });
    expect(stage.live).toMatchObject({ displayName: 'n'.repeat(40), description: 'x' });
  });

  it('keeps what a newer Graph answers', async () => {
    stage.store({ requirementsSatisfied: 'mfa,presence', ring: { number: 7 } });
    await imported(open('fido2'));
    expect((await stage.run('plan')).code).toBe(0);
    await stage.applied({ ...open('fido2'), description: 'x' });
    expect(stage.live).toMatchObject({ description: 'x', ring: { number: 7 } });
  });

  it('does not take a kind of strength that it does not know', async () => {
    stage.store({ policyType: 'granted' });
    stage.declare(open('fido2'));
    const { stderr } = await stage.workspace.run('import', '-no-color', ADDRESS, stage.live.id);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'Its policyType is "granted"; only a "custom" one',
    );
  });

  it('cannot take a name that another strength has', async () => {
    stage.store({ displayName: 'Taken' });
    for (const display_name of ['Taken', 'taken', 'Passwordless MFA']) {
      stage.declare(keys({ display_name }));
      const { errors } = await stage.run('plan');
      expect(errors).toMatchObject([
        { summary: 'The name of a strength is taken', at: 'display_name' },
      ]);
    }
    await stage.applied(keys());
    stage.declare(keys({ display_name: 'TAKEN' }));
    expect(summaries((await stage.run('plan')).errors)).toEqual([
      'The name of a strength is taken',
    ]);
  });

  it('cannot be the sixteenth, and does not become it by a race', async () => {
    for (let number = 10; number < 24; number += 1) {
      const id = `57e40000-0000-4000-8000-0000000000${number}`;
      stage.store({ displayName: `S${number}` }, id);
    }
    stage.declare(keys());
    await stage.workspace.plan();
    stage.store({ displayName: 'Last' }, '57e40000-0000-4000-8000-000000000099');
    expect(summaries((await stage.run('plan')).errors)).toEqual([
      'Too many authentication strengths of its own',
    ]);
    expect((await stage.run('apply', 'tfplan')).code).toBe(1);
    expect(stage.all).toHaveLength(15);
  });

  it('of two strengths with one name is refused before one is created', async () => {
    const [a, b] = [keys(), keys({ display_name: 'KEYS' })];
    const resource = { entra_authentication_strength: { a, b } };
    stage.workspace.write('main.tf.json', { resource });
    const { errors } = await stage.run('plan');
    expect(summaries(errors)).toEqual(['Two strengths of one name']);
    expect(errors[0]?.at).toBe('display_name');
  });

  it('of two strengths with one name is refused when the second one is known', async () => {
    const named = keys({ display_name: '${terraform_data.name.output}' });
    const name = { terraform_data: { name: { input: 'Keys' } } };
    const resource = { ...name, entra_authentication_strength: { a: named, b: named } };
    stage.workspace.write('main.tf.json', { resource });
    expect((await stage.run('apply')).code).toBe(1);
    expect(stage.all.length).toBeLessThan(2);
  });

  it('judges what was unknown when it is known', async () => {
    const at = '${terraform_data.list.output}';
    const data = (list: string[]): object => ({ terraform_data: { list: { input: list } } });
    const strength = {
      entra_authentication_strength: { this: { display_name: 'Keys', allowed_combinations: at } },
    };
    stage.workspace.write('main.tf.json', {
      resource: { ...data(['fido2', 'palmVein']), ...strength },
    });
    expect((await stage.run('plan')).errors).toEqual([]);
    const { errors } = await stage.run('apply');
    expect(summaries(errors)).toEqual(['Unknown combination of methods']);
    expect(stage.all).toEqual([]);
  });
});
