import type { Workspace } from '../../support/workspace';
import { stage, workspace } from './set-up';
import { ADDRESS, declare, oneLine, refused, USERS } from './stage';

/** The user has Windows Hello as well, so that no deletion guard refuses anything here. */
const USER = USERS.lee;
const KEY = { user_id: USER, slot: 'primary' };
const TWICE = `Security key "primary" of user ${USER} is planned twice`;
const RENAMED = ADDRESS.replace('.this', '.renamed');

let attributes: object;
/** A key that is registered by evidence of either ceremony, applied at `ADDRESS`. */
async function applied(made: 'offline' | 'online' = 'offline', more: object = {}): Promise<void> {
  attributes = { ...KEY, ...stage.evidence(await stage[made]({ userId: USER })), ...more };
  declare(workspace, attributes);
  await workspace.apply();
}

/** A root module whose resources have these names. */
const resources = (named: Readonly<Record<string, object>>, more: object = {}): Workspace =>
  workspace.write('main.tf.json', { resource: { entra_fido2_security_key: named }, ...more });

const keys = (): number =>
  stage.methods(USER).filter(({ '@odata.type': type }) => type.includes('fido2')).length;

const deletions = (mark: number): string[] =>
  stage.bench.sent(mark).filter((sent) => sent.startsWith('DELETE'));

describe('a key whose address changed', () => {
  it.each(['offline', 'online'] as const)(
    'is refused at plan, with evidence made %s, and taken by a moved block',
    async (made) => {
      await applied(made);
      resources({ renamed: attributes });
      for (const options of [[], ['-refresh=false'], ['-parallelism=1']]) {
        const said = await refused(workspace, 'plan', ...options);
        expect(said).toContain(TWICE);
        expect(said).toContain('add a moved block');
      }
      resources({ renamed: attributes }, { moved: [{ from: ADDRESS, to: RENAMED }] });
      expect((await workspace.readPlan()).json.resource_changes?.[0]?.change.actions).toEqual([
        'no-op',
      ]);
      await workspace.ok('apply', 'tfplan');
      expect(await workspace.state(RENAMED)).toMatchObject({ status: 'registered' });
      expect(keys()).toBe(1);
    },
  );

  it('and whose evidence is new is refused, whatever the policy of deletion but abandon', async () => {
    await applied('offline', { deletion_policy: 'force', ticket: 'INC-7' });
    const { evidence_file: file, evidence_sha256: sha256 } = stage.evidence(
      await stage.offline({ userId: USER }),
    ) as Record<string, string>;
    resources({ renamed: { ...KEY, evidence_file: file, evidence_sha256: sha256 } });
    expect(await refused(workspace, 'plan')).toContain(TWICE);
    declare(workspace, { ...attributes, deletion_policy: 'abandon', ticket: 'INC-7' });
    await workspace.apply();
    resources({ renamed: attributes });
    const mark = stage.mark;
    await workspace.apply();
    expect(deletions(mark)).toEqual([]);
    expect(stage.posts(mark)).toBe(0);
    expect(await workspace.state(RENAMED)).toMatchObject({ status: 'registered' });
    expect(keys()).toBe(1);
  });

  it('and whose user is known after apply only is refused at plan, by its evidence', async () => {
    await applied();
    resources({ renamed: { ...attributes, user_id: '${terraform_data.user.output}' } }).write(
      'user.tf.json',
      { resource: { terraform_data: { user: { input: USER } } } },
    );
    const said = await refused(workspace, 'plan');
    expect(said).toContain('One key has two slots');
    expect(said).toContain('a slot that is known after apply');
    expect(keys()).toBe(1);
  });

  it('is taken while it awaits its ceremony, as a destroy removes nothing', async () => {
    declare(workspace, KEY);
    await workspace.apply();
    resources({ renamed: KEY });
    await workspace.apply();
    expect(await workspace.state(RENAMED)).toMatchObject({ status: 'pending' });
  });

  it('is adopted once a removed block has forgotten it', async () => {
    await applied();
    workspace.write('main.tf.json', {
      removed: [{ from: ADDRESS, lifecycle: [{ destroy: false }] }],
    });
    await workspace.apply();
    resources({ renamed: attributes });
    const { output } = await workspace.plan();
    expect(oneLine(output)).toContain('Will adopt');
    expect(oneLine(output)).toContain('where another resource or state has it still, forget it');
    await workspace.ok('apply', 'tfplan');
    expect(keys()).toBe(1);
  });
});

describe('a key that -target adopts at another address', () => {
  it('is refused to be destroyed at the former one, and stays where that one is forgotten', async () => {
    await applied();
    resources({ renamed: attributes });
    const adopted = await workspace.ok('apply', '-no-color', '-auto-approve', `-target=${RENAMED}`);
    expect(oneLine(adopted)).toContain('where another resource or state has it still, forget it');
    expect(await refused(workspace, 'plan')).toContain(TWICE);
    await workspace.ok('state', 'rm', ADDRESS);
    expect((await workspace.plan()).changes).toBe(false);
    expect(keys()).toBe(1);
  });
});

describe('a key that is to be replaced', () => {
  beforeEach(() => applied());

  it.each([
    ['its own evidence', () => Promise.resolve({})],
    ['new evidence', async () => stage.evidence(await stage.offline({ userId: USER }))],
  ])('is refused at plan, with %s', async (_, more) => {
    declare(workspace, { ...attributes, ...(await more()) });
    const mark = stage.mark;
    const said = await refused(workspace, 'apply', '-auto-approve', `-replace=${ADDRESS}`);
    expect(said).toMatch(/is planned twice|is about another key/);
    expect(deletions(mark)).toEqual([]);
    expect(keys()).toBe(1);
  });

  it('by a change elsewhere is refused at plan', async () => {
    const trigger = (input: string) => ({ resource: { terraform_data: { of: { input } } } });
    workspace.write('of.tf.json', trigger('one'));
    await workspace.apply();
    const lifecycle = { replace_triggered_by: ['terraform_data.of'] };
    workspace.write('of.tf.json', trigger('two'));
    declare(workspace, { ...attributes, lifecycle });
    expect(await refused(workspace, 'plan')).toContain(TWICE);
  });

  it('because it is tainted is refused at plan, until it is not', async () => {
    await workspace.ok('taint', ADDRESS);
    const said = await refused(workspace, 'plan');
    expect(said).toContain(TWICE);
    expect(said).toContain('terraform untaint');
    await workspace.ok('untaint', ADDRESS);
    expect((await workspace.plan()).changes).toBe(false);
  });

  it('because it is tainted is refused at apply where nothing was read', async () => {
    await workspace.ok('taint', ADDRESS);
    const mark = stage.mark;
    await workspace.plan('-refresh=false');
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(TWICE);
    expect(deletions(mark)).toEqual([]);
    expect(keys()).toBe(1);
  });

  it('because it is tainted, by a successor that comes first, is refused at apply and adopted again', async () => {
    declare(workspace, { ...attributes, lifecycle: { create_before_destroy: true } });
    await workspace.apply();
    await workspace.ok('taint', ADDRESS);
    const mark = stage.mark;
    await workspace.plan('-refresh=false');
    expect(await refused(workspace, 'apply', 'tfplan')).toContain(TWICE);
    expect(deletions(mark)).toEqual([]);
    // What was to be replaced is deposed now, and every plan would destroy it.
    expect(await refused(workspace, 'plan')).toContain('If what is destroyed is deposed, ');
    await workspace.ok('state', 'rm', ADDRESS);
    await workspace.apply();
    expect((await workspace.plan()).changes).toBe(false);
    expect(deletions(mark)).toEqual([]);
    expect(keys()).toBe(1);
  });
});

describe('a slot that two resources declare', () => {
  it('is refused where both are new', async () => {
    resources({ this: KEY, second: KEY });
    expect(await refused(workspace, 'plan')).toContain(TWICE);
  });

  it('is refused where one has a key', async () => {
    await applied();
    resources({ this: attributes, second: KEY });
    expect(await refused(workspace, 'plan')).toContain(TWICE);
    expect(keys()).toBe(1);
  });

  it('is refused where both were imported, and so is the destroy of one', async () => {
    await stage.online({ userId: USER });
    const name = { display_name: 'YK5 12345678' };
    resources({ this: { ...KEY, ...name }, renamed: { ...KEY, ...name } });
    const id = stage.methods(USER).find(({ '@odata.type': type }) => type.includes('fido2'))?.id;
    for (const address of [ADDRESS, RENAMED]) {
      await workspace.ok('import', '-no-color', address, `${USER}/primary/${id}`);
    }
    expect(await refused(workspace, 'plan')).toContain(TWICE);
    resources({ this: { ...KEY, ...name } });
    expect(await refused(workspace, 'plan')).toContain(TWICE);
    await workspace.ok('state', 'rm', RENAMED);
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({ status: 'registered' });
    expect(keys()).toBe(1);
  });

  it('by turns is no matter while nothing is registered', async () => {
    resources({ this: KEY, second: { ...KEY, slot: 'backup' } });
    await workspace.apply();
    resources({ this: { ...KEY, slot: 'backup' }, second: KEY });
    await workspace.apply();
    expect(await workspace.state(ADDRESS)).toMatchObject({ id: `${USER}/backup` });
  });
});
