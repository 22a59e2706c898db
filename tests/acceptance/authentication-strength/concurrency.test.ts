import { summaries } from '../../support/outcome';
import { KEY, keys, liveKeys, MULTI, open, openStage, OTHER_KEY } from './stage';

const CHANGED = 'The tenant changed since the plan';

describe('a change behind the back of a saved plan', () => {
  const stage = openStage();

  it.each<[string, object, string]>([
    ['the name', { displayName: 'Theirs' }, 'display_name: "Keys" → "Theirs"'],
    [
      'combinations',
      { allowedCombinations: ['fido2', MULTI] },
      `allowed_combinations: add "${MULTI}"`,
    ],
    [
      'a restriction',
      { combinationConfigurations: [liveKeys('c', OTHER_KEY)] },
      `fido2.allowed_aaguids: add "${OTHER_KEY}"`,
    ],
    ['no restriction any more', { combinationConfigurations: [] }, 'fido2: { allowed_aaguids'],
  ])('of %s is not overwritten, and named', async (_, change, named) => {
    await stage.applied(keys());
    stage.declare(keys({ description: 'Ours' }));
    await stage.workspace.plan();
    stage.change(change);
    const before = stage.live;
    stage.mark();
    const { errors } = await stage.run('apply', 'tfplan');
    expect(summaries(errors)).toEqual([CHANGED]);
    expect(errors[0]?.detail).toContain('nothing was written');
    expect(errors[0]?.detail).toContain(named);
    expect([stage.live, stage.writes]).toEqual([before, []]);
  });

  it('is not deleted with the strength', async () => {
    await stage.applied(keys({ deletion_protection: false }));
    await stage.workspace.plan('-destroy');
    stage.change({ displayName: 'Theirs' });
    expect(summaries((await stage.run('apply', 'tfplan')).errors)).toEqual([CHANGED]);
    expect(stage.all).toHaveLength(1);
  });

  it('that did the same is as good', async () => {
    await stage.applied(keys());
    stage.declare(keys({ fido2: { allowed_aaguids: [OTHER_KEY] } }));
    await stage.workspace.plan();
    stage.change({ combinationConfigurations: [liveKeys('c', OTHER_KEY)] });
    stage.mark();
    expect((await stage.run('apply', 'tfplan')).errors).toEqual([]);
    expect(stage.writes).toEqual([]);
  });
});

describe('replicas that lag', () => {
  const stage = openStage({ lagMs: 1_500 });

  it('show a creation, each change and the end in time', async () => {
    await stage.applied(keys());
    expect((await stage.workspace.plan()).changes).toBe(false);
    await stage.applied(keys({ allowed_combinations: ['fido2', MULTI], description: 'x' }));
    await stage.applied({
      ...open('fido2', MULTI),
      x509_certificate_multi_factor: { allowed_policy_oids: ['1.2'] },
      deletion_protection: false,
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
    expect(stage.restrictions).toEqual([`${MULTI}: 1.2`]);
    expect((await stage.run('destroy')).errors).toEqual([]);
    expect(stage.all).toEqual([]);
  });

  it('do not make a change be sent twice whose answer was lost', async () => {
    await stage.applied(open('fido2'));
    stage.bench.emulator.inject('reset-after:method=POST:path=*/combinationConfigurations:count=1');
    await stage.applied(keys());
    expect(stage.restrictions).toEqual([`fido2: ${KEY}`]);
  });
});

describe('a tenant that takes what Microsoft takes', () => {
  const stage = openStage({ throttle: 'real' });

  it('has eight strengths changed without a failure', async () => {
    const many = (fido2: object): object => ({
      resource: {
        entra_authentication_strength: Object.fromEntries(
          Array.from({ length: 8 }, (_, index) => [
            `s${index}`,
            keys({ display_name: `Strength ${index}`, fido2 }),
          ]),
        ),
      },
    });
    for (const model of [KEY, OTHER_KEY]) {
      stage.workspace.write('main.tf.json', many({ allowed_aaguids: [model] }));
      expect((await stage.run('apply')).errors).toEqual([]);
    }
    expect(stage.all.map((one) => one.combinationConfigurations[0]?.allowedAAGUIDs)).toEqual(
      Array(8).fill([OTHER_KEY]),
    );
  });
});
