import { type ResidentProvider, SAMPLE_BUNDLE, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

describe('values of every kind under real terraform', () => {
  let provider: ResidentProvider;
  let workspace: Workspace;

  beforeAll(async () => {
    provider = await startResident(SAMPLE_BUNDLE);
  });
  afterAll(() => provider.stop());

  beforeEach(async () => {
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
  });
  afterEach(() => {
    workspace.remove();
  });

  const declare = (attributes: object, more: object = {}): Workspace =>
    workspace.write('main.tf.json', {
      terraform: { required_providers: { sample: { source: 'example/sample' } } },
      provider: { sample: { directory: `${workspace.directory}/shelf` } },
      resource: { sample_everything: { a: attributes }, ...more },
    });

  /** Integers beyond 2^53 need the text of the state, not its JavaScript numbers. */
  const stateText = (): string => workspace.read('terraform.tfstate').replace(/\s/g, '');

  const leaf = {
    text: 't',
    deeper: { one: { flag: true, codes: [1, 2] }, two: { flag: null, codes: null } },
  };

  it('survives create, read and an empty second plan at every depth', async () => {
    declare({
      text: 'ünïcode "quoted" \n line',
      flag: false,
      big: 42,
      ratio: 0.1,
      texts: ['b', 'a', ''],
      numbers: [3, 1, 2],
      labels: { b: '2', a: '1' },
      single: leaf,
      list: [leaf, { text: 'u', given: 'mine' }],
      set: [leaf, { text: 'u', given: 'mine' }],
      map: { x: leaf, y: { text: 'u', given: 'mine' } },
    });
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(await workspace.state('sample_everything.a')).toMatchObject({
      choice: 'red',
      ratio: 0.1,
      texts: ['b', 'a', ''],
      single: { text: 't', given: 'settled', deeper: { two: { flag: null, codes: null } } },
      list: [{ given: 'settled' }, { given: 'mine' }],
      map: { y: { given: 'mine', deeper: null } },
    });
  });

  it('survives null and emptiness at every level', async () => {
    declare({ texts: [], numbers: [], labels: {}, list: [], set: [], map: {}, single: null });
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(await workspace.state('sample_everything.a')).toMatchObject({
      text: null,
      texts: [],
      labels: {},
      map: {},
      single: null,
    });
  });

  it('keeps integers beyond 2^53 and beyond 2^63 in a number', async () => {
    workspace.write(
      'main.tf',
      `terraform {
         required_providers { sample = { source = "example/sample" } }
       }
       provider "sample" { directory = "${workspace.directory}/shelf" }
       resource "sample_everything" "a" {
         big     = 9007199254740993
         numbers = [-9223372036854775808, 9223372036854775807]
         ratio   = 36893488147419103233
         labels  = { n = 9007199254740993 }
       }`,
    );
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(stateText()).toContain('"big":9007199254740993,');
    expect(stateText()).toContain('-9223372036854775808');
    expect(stateText()).toContain('9223372036854775807');
    expect(stateText()).toContain('"ratio":36893488147419103233,');
    expect(stateText()).toContain('"n":"9007199254740993"');
  });

  it('refuses a number with more digits than can be kept, at its attribute', async () => {
    declare({ ratio: '0.12345678901234567890' });
    const { code, stderr } = await workspace.run('plan', '-no-color');
    expect(code).toBe(1);
    expect(stderr).toContain('ratio has 19 significant digits; expected at most 15. Round it.');
  });

  it('takes __proto__ and other odd keys of maps as any key', async () => {
    const odd = { __proto__: null, constructor: 'c', '': 'empty', '$a.b"c': 'd', toString: 't' };
    const labels = Object.fromEntries([...Object.entries(odd), ['__proto__', 'p']]);
    const map = Object.fromEntries([['__proto__', leaf]]);
    declare({ labels, map });
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(stateText()).toContain('"__proto__":"p"');
    expect(stateText()).toContain('"constructor":"c"');
  });

  it('plans unknown values at every level, and none after apply', async () => {
    const late = '${terraform_data.d.output}';
    const data = { terraform_data: { d: { input: 'late' } } };
    declare(
      {
        text: `prefix-${late}`,
        texts: ['early', late],
        labels: { k: late },
        single: { text: late, deeper: { one: { codes: [1] } } },
        list: [{ text: late }],
        set: [{ text: late }, { text: 'early' }],
        map: { k: { text: 'early', given: late } },
      },
      data,
    );
    const planned = await workspace.readPlan();
    const unknown = planned.json.resource_changes?.find(
      ({ address }) => address === 'sample_everything.a',
    )?.change.after_unknown;
    expect(unknown).toMatchObject({
      text: true,
      texts: [false, true],
      single: { text: true, given: true },
      map: { k: { given: true } },
    });
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('plans a whole collection that is unknown', async () => {
    const late = '${terraform_data.d.output}';
    declare(
      { texts: late, list: '${[for t in terraform_data.d.output : { text = t }]}' },
      { terraform_data: { d: { input: ['x', 'y'] } } },
    );
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(await workspace.state('sample_everything.a')).toMatchObject({
      texts: ['x', 'y'],
      list: [{ text: 'x' }, { text: 'y' }],
    });
  });

  it('keeps a sensitive value out of the plan and of messages', async () => {
    declare({ secret: 'hunter2' });
    const plan = await workspace.plan();
    expect(plan.output).not.toContain('hunter2');
  });

  it('carries a value larger than the 4 MB that gRPC usually takes', async () => {
    workspace.write('big.txt', 'x'.repeat(6_000_000));
    declare({ text: '${file("big.txt")}' });
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
  });
});
