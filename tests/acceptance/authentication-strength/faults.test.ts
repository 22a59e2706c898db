import { summaries } from '../../support/outcome';
import { ADDRESS, KEY, keys, MULTI, openStage, OTHER_SKI, SINGLE, SKI } from './stage';

const issuers = (...allowed_issuer_skis: string[]): object => ({ allowed_issuer_skis });

/** Certificates of two kinds. */
const BEFORE = {
  display_name: 'Keys',
  allowed_combinations: [MULTI, SINGLE],
  x509_certificate_single_factor: issuers(SKI),
  x509_certificate_multi_factor: issuers(SKI),
};
/** Every part is another one: a change of five requests. */
const AFTER = {
  display_name: 'Better',
  allowed_combinations: [MULTI, 'fido2'],
  x509_certificate_multi_factor: issuers(OTHER_SKI),
  fido2: { allowed_aaguids: [KEY] },
};
const STEPS: readonly (readonly [string, string])[] = [
  ['the name', 'method=PATCH:path=/policies/*'],
  ['a restriction', 'method=PATCH:path=*/combinationConfigurations/*'],
  ['the combinations', 'path=*/updateAllowedCombinations'],
  ['a new restriction', 'method=POST:path=*/combinationConfigurations'],
  ['a removal', 'method=DELETE'],
];

describe('a Graph that fails in the middle of a change', () => {
  const stage = openStage();

  const isDone = async (): Promise<void> => {
    stage.bench.emulator.clearFaults();
    expect(stage.live).toMatchObject({
      displayName: 'Better',
      allowedCombinations: ['fido2', MULTI],
    });
    expect(stage.restrictions).toEqual([`${MULTI}: ${OTHER_SKI}`, `fido2: ${KEY}`]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  };

  beforeEach(async () => {
    await stage.applied(BEFORE);
    stage.declare(AFTER);
  });

  it.each(STEPS)('and refuses %s opens nothing, and the next apply heals it', async (_, where) => {
    stage.bench.emulator.inject(`400:${where}:count=1`);
    const { code, errors } = await stage.run('apply');
    expect([code, summaries(errors)]).toEqual([1, ['Graph refused the request']]);
    const { allowedCombinations } = stage.live;
    const isRestricted = stage.restrictions.includes(`fido2: ${KEY}`);
    expect(allowedCombinations.includes('fido2')).toBe(isRestricted);
    await stage.workspace.apply();
    await isDone();
  });

  it.each(STEPS)('and loses %s before it is written carries on', async (_, where) => {
    stage.bench.emulator.inject(`reset:${where}:count=1`);
    expect((await stage.run('apply')).errors).toEqual([]);
    await isDone();
  });

  it.each(STEPS)('and loses the answer to %s carries on', async (_, where) => {
    stage.bench.emulator.inject(`reset-after:${where}:count=1`);
    expect((await stage.run('apply')).errors).toEqual([]);
    await isDone();
  });

  it('and is slowed down for rate at every step carries on', async () => {
    for (const [, where] of STEPS) {
      stage.bench.emulator.inject(`429:${where}:count=1:retry-after=1`);
    }
    expect((await stage.run('apply')).errors).toEqual([]);
    await isDone();
  });

  it('and never takes a new restriction says what it put back', async () => {
    stage.bench.emulator.inject('400:method=POST:path=*/combinationConfigurations');
    const { errors } = await stage.run('apply');
    expect(errors[0]?.detail).toContain(
      'the allowed combinations put back, as fido2 would be open',
    );
    expect(errors[0]?.detail).toContain(
      `written all the same: the name, the restriction of ${MULTI}`,
    );
    stage.bench.emulator.clearFaults();
    // Terraform knows no more than before; the next plan reads what stands.
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({ display_name: 'Keys' });
    await stage.workspace.apply();
    await isDone();
  });
});

describe('a Graph that fails around a creation', () => {
  const stage = openStage();

  it.each([
    ['loses the answer', 'reset-after:method=POST:count=1'],
    ['answers with a page of a proxy', 'poison=html:method=POST:count=1'],
  ])('and %s makes one strength', async (_, fault) => {
    stage.bench.emulator.inject(fault);
    await stage.applied(keys());
    expect(stage.restrictions).toEqual([`fido2: ${KEY}`]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('and forgets the restrictions is told of, and corrected by the next apply', async () => {
    stage.declare(keys());
    await stage.workspace.plan();
    stage.bench.emulator.inject('slow=1500:method=GET:skip=1:count=1');
    const applying = stage.run('apply', 'tfplan');
    while (stage.all.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    stage.change({ combinationConfigurations: [] });
    const { code, warnings } = await applying;
    expect([code, summaries(warnings).length]).toEqual([0, 1]);
    expect(warnings[0]).toMatchObject({
      summary: expect.stringMatching(
        /^Authentication strength "Keys" .* is not as it was declared$/,
      ) as string,
      detail: expect.stringContaining('fido2: ') as string,
    });
    await stage.workspace.apply();
    expect(stage.restrictions).toEqual([`fido2: ${KEY}`]);
  });

  it('and leaves restrictions out of its answers is not taken for one without any', async () => {
    stage.store({ combinationConfigurations: undefined });
    stage.declare(keys());
    const { stderr } = await stage.workspace.run('import', '-no-color', ADDRESS, stage.live.id);
    expect(stderr.replace(/\s+/g, ' ')).toContain('combinationConfigurations');
  });
});
