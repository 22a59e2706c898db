import { summaries } from '../../support/outcome';
import {
  ADDRESS,
  KEY,
  keys,
  liveIssuer,
  liveKeys,
  MULTI,
  open,
  openStage,
  OTHER_KEY,
  OTHER_SKI,
  SINGLE,
  SKI,
} from './stage';

const FEWER = 'Fewer passkeys satisfy strength "Keys"';
const MORE = 'More passkeys satisfy strength "Keys"';

describe('a restriction', () => {
  const stage = openStage();

  /** Applies one declaration and then another one; gives back what the second one sent and told. */
  async function change(
    before: object,
    after: object,
  ): Promise<{ writes: string[]; told: string[] }> {
    await stage.applied(before);
    stage.declare(after);
    const { errors, warnings } = await stage.run('plan');
    expect(errors).toEqual([]);
    stage.mark();
    await stage.workspace.apply();
    const { writes } = stage;
    expect((await stage.workspace.plan()).changes).toBe(false);
    return {
      writes: writes.map((line) => line.replace(/[\da-f]{8}-[\da-f-]{27}/, 'id')),
      told: summaries(warnings),
    };
  }

  const CERTIFICATES = { allowed_combinations: ['fido2', SINGLE, MULTI], display_name: 'Keys' };
  const issuers = (...allowed_issuer_skis: string[]): object => ({ allowed_issuer_skis });
  const policies = (...allowed_policy_oids: string[]): object => ({ allowed_policy_oids });

  it.each<[string, object, string]>([
    ['models', { fido2: { allowed_aaguids: [KEY, OTHER_KEY] } }, `fido2: ${KEY},${OTHER_KEY}`],
    ['issuers', { x509_certificate_single_factor: issuers(SKI) }, `${SINGLE}: ${SKI}`],
    ['policies', { x509_certificate_multi_factor: policies('1.2', '1.3') }, `${MULTI}: 1.2,1.3`],
  ])('to %s is added and removed', async (_, restriction, stored) => {
    expect(await change(CERTIFICATES, { ...CERTIFICATES, ...restriction })).toMatchObject({
      writes: ['POST combinationConfigurations 201'],
    });
    expect(stage.restrictions).toEqual([stored]);
    expect(await change({ ...CERTIFICATES, ...restriction }, CERTIFICATES)).toMatchObject({
      writes: ['DELETE id 204'],
    });
    expect(stage.restrictions).toEqual([]);
  });

  it.each<[string, object, object, string]>([
    [
      'more models',
      { fido2: { allowed_aaguids: [KEY] } },
      { fido2: { allowed_aaguids: [KEY, OTHER_KEY] } },
      `fido2: ${KEY},${OTHER_KEY}`,
    ],
    [
      'other issuers',
      { x509_certificate_multi_factor: issuers(SKI) },
      { x509_certificate_multi_factor: issuers(OTHER_SKI) },
      `${MULTI}: ${OTHER_SKI}`,
    ],
    [
      'policies instead of issuers',
      { x509_certificate_single_factor: issuers(SKI) },
      { x509_certificate_single_factor: policies('1.2') },
      `${SINGLE}: 1.2`,
    ],
  ])('changes to %s in place', async (_, before, after, stored) => {
    expect(
      await change({ ...CERTIFICATES, ...before }, { ...CERTIFICATES, ...after }),
    ).toMatchObject({ writes: ['PATCH id 204'] });
    expect(stage.restrictions).toEqual([stored]);
  });

  it('of a combination that is new follows it at once', async () => {
    const { writes, told } = await change(
      open(MULTI),
      keys({ allowed_combinations: ['fido2', MULTI] }),
    );
    expect(writes).toEqual([
      'POST updateAllowedCombinations 200',
      'POST combinationConfigurations 201',
    ]);
    expect(told).toEqual(['More combinations satisfy strength "Keys"']);
  });

  it('goes after its combination', async () => {
    const { writes } = await change(keys({ allowed_combinations: ['fido2', MULTI] }), open(MULTI));
    expect(writes).toEqual(['POST updateAllowedCombinations 200', 'DELETE id 204']);
  });

  it('and combinations change with the name in four requests, the name first', async () => {
    const before = { ...CERTIFICATES, x509_certificate_multi_factor: issuers(SKI) };
    const after = {
      display_name: 'Better',
      allowed_combinations: ['fido2', MULTI, 'windowsHelloForBusiness'],
      fido2: { allowed_aaguids: [KEY] },
      x509_certificate_multi_factor: issuers(OTHER_SKI),
    };
    const { writes, told } = await change(before, after);
    expect(writes).toEqual([
      'PATCH id 204',
      'PATCH id 204',
      'POST updateAllowedCombinations 200',
      'POST combinationConfigurations 201',
    ]);
    expect(told.sort()).toEqual([
      'Fewer certificates satisfy strength "Better"',
      'Fewer combinations satisfy strength "Better"',
      'Fewer passkeys satisfy strength "Better"',
      'More certificates satisfy strength "Better"',
      'More combinations satisfy strength "Better"',
    ]);
  });

  it.each([
    ['a first list', open('fido2'), keys(), [FEWER]],
    ['no list any more', keys(), open('fido2'), [MORE]],
    ['another list', keys(), keys({ fido2: { allowed_aaguids: [OTHER_KEY] } }), [FEWER, MORE]],
  ])('says what %s means for users', async (_, before, after, told) => {
    expect((await change(before, after)).told.sort()).toEqual(told);
  });

  it('that two combinations share is taken apart', async () => {
    stage.store({
      allowedCombinations: [SINGLE, MULTI],
      requirementsSatisfied: 'none',
      combinationConfigurations: [
        liveIssuer('57e4c000-0000-4000-8000-000000000001', SKI, SINGLE, MULTI),
      ],
    });
    const shared = {
      ...open(SINGLE, MULTI),
      x509_certificate_single_factor: issuers(SKI),
      x509_certificate_multi_factor: issuers(SKI),
    };
    stage.declare(shared);
    await stage.workspace.ok('import', ADDRESS, stage.live.id);
    expect((await stage.workspace.plan()).changes).toBe(false);
    await stage.applied({ ...shared, x509_certificate_multi_factor: issuers(OTHER_SKI) });
    expect(stage.restrictions).toEqual([`${SINGLE}: ${SKI}`, `${MULTI}: ${OTHER_SKI}`]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('that was left behind is changed when its combination comes back', async () => {
    stage.store({
      allowedCombinations: [MULTI],
      combinationConfigurations: [liveKeys('57e4c000-0000-4000-8000-000000000001', OTHER_KEY)],
    });
    stage.declare(keys({ allowed_combinations: ['fido2', MULTI] }));
    await stage.workspace.ok('import', ADDRESS, stage.live.id);
    stage.mark();
    await stage.workspace.apply();
    expect(stage.writes).toEqual([
      'POST updateAllowedCombinations 200',
      'PATCH 57e4c000-0000-4000-8000-000000000001 204',
    ]);
    expect(stage.restrictions).toEqual([`fido2: ${KEY}`]);
  });
});

describe('what the schema cannot express', () => {
  const stage = openStage();
  const UNMANAGED = 'Restrictions that are not managed';

  const imported = async (declared: object): Promise<void> => {
    stage.declare(declared);
    await stage.workspace.ok('import', ADDRESS, stage.live.id);
  };

  const NEWER = {
    ...liveKeys('57e4c000-0000-4000-8000-00000000000a', KEY),
    '@odata.type': '#microsoft.graph.passkeyCombinationConfiguration',
    passkeyTypes: ['deviceBound'],
  };

  it('stays, is named at every plan, and survives a change', async () => {
    stage.store({ combinationConfigurations: [NEWER] });
    await imported(open('fido2'));
    const { code, warnings } = await stage.run('plan');
    expect([code, summaries(warnings)]).toEqual([0, [UNMANAGED]]);
    expect(warnings[0]?.detail).toContain(NEWER.id);
    await stage.applied({ ...open('fido2', MULTI), description: 'x' });
    expect(stage.live).toMatchObject({ description: 'x', combinationConfigurations: [NEWER] });
    expect((await stage.run('plan')).code).toBe(0);
  });

  it('is not confused with a restriction that an attribute stands for', async () => {
    stage.store({ combinationConfigurations: [NEWER, liveKeys('c', KEY)] });
    await imported(keys());
    expect((await stage.run('plan')).code).toBe(0);
    await stage.applied(open('fido2'));
    expect(stage.live.combinationConfigurations).toEqual([NEWER]);
  });

  it('of one combination twice is never added to', async () => {
    stage.store({ combinationConfigurations: [liveKeys('c1', KEY), liveKeys('c2', OTHER_KEY)] });
    await imported(open('fido2'));
    const { code, warnings } = await stage.run('plan');
    expect([code, summaries(warnings)]).toEqual([0, [UNMANAGED]]);
    stage.declare(keys());
    const { errors } = await stage.run('plan');
    expect(errors).toMatchObject([
      { summary: 'A combination is restricted more than once', at: 'fido2' },
    ]);
  });

  it('that appears after the plan stops the change', async () => {
    await stage.applied(keys());
    stage.declare(keys({ description: 'x' }));
    await stage.workspace.plan();
    stage.change({ combinationConfigurations: [...stage.live.combinationConfigurations, NEWER] });
    stage.mark();
    const { errors } = await stage.run('apply', 'tfplan');
    expect(summaries(errors)).toEqual(['The tenant changed since the plan']);
    expect(errors[0]?.detail).toContain('other_configuration_ids');
    expect(stage.writes).toEqual([]);
  });
});
