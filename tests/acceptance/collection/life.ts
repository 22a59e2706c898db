import { summaries } from '../../support/outcome';
import type { Live } from '../singleton/stage';
import { type CollectionStage, type Objects, openCollection } from './stage';

/** What the life of an object of a collection is made of. */
export interface Life extends Objects {
  /** A declaration that a destroy takes as it is. */
  readonly declared: object;
  /** What the tenant holds then, among other things. */
  readonly becomes: Live;
  /** Other values for some of these attributes. */
  readonly changed: object;
  /** What the tenant holds then, among other things. */
  readonly becomesThen: Live;
  /** What somebody else does to it. */
  readonly interference: Live;
  /** How messages show that. */
  readonly shownAs: string;
  /** Spellings of an id that an import takes. */
  readonly spellings: (id: string) => readonly string[];
  /** Import ids that are refused, and what of. */
  readonly strangers: readonly (readonly [id: string, problem: string])[];
  /** Path of the collection in Graph. */
  readonly path: string;
}

/** The tests that every object of a collection passes. */
export function describeLife(life: Life): void {
  describe(`the life of ${life.typeName}`, () => {
    const stage = openCollection(life);
    isCreatedAndChanged(stage, life);
    isImported(stage, life);
    respectsOthers(stage, life);
    survivesFaults(stage, life);
  });
}

const actionsOf = async (stage: CollectionStage): Promise<readonly string[] | undefined> =>
  (await stage.workspace.readPlan()).json.resource_changes?.[0]?.change.actions;

function isCreatedAndChanged(stage: CollectionStage, life: Life): void {
  it('is created, planned empty, changed in place and destroyed', async () => {
    stage.declare(life.declared);
    expect(await actionsOf(stage)).toEqual(['create']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject(life.becomes);
    expect(await stage.changes()).toBe(false);

    const { id } = stage;
    stage.declare({ ...life.declared, ...life.changed });
    expect(await actionsOf(stage)).toEqual(['update']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject({ id, ...life.becomesThen });
    expect(await stage.changes()).toBe(false);
    expect(stage.writes).toEqual(['POST 201', 'PATCH 204']);

    await stage.workspace.ok('destroy', '-auto-approve');
    expect(stage.all).toEqual([]);
  });

  it('is refreshed by one list', async () => {
    await stage.applied(life.declared);
    const before = stage.requests.length;
    await stage.workspace.plan();
    expect(stage.requests.slice(before)).toEqual(['GET 200']);
  });
}

function isImported(stage: CollectionStage, { declared, spellings, strangers }: Life): void {
  it('is imported by command, in every spelling of its id, and by block', async () => {
    await stage.applied(declared);
    const { id, address } = stage;
    for (const spelling of spellings(id)) {
      await stage.workspace.ok('state', 'rm', address);
      await stage.workspace.ok('import', address, spelling);
      expect(await stage.changes()).toBe(false);
    }
    await stage.workspace.ok('state', 'rm', address);
    stage.declare(declared, { import: [{ to: address, id }] });
    expect(await actionsOf(stage)).toEqual(['no-op']);
  });

  it.each(strangers)('refuses to import %j', async (id, problem) => {
    stage.declare(declared);
    const { code, stderr } = await stage.workspace.run('import', '-no-color', stage.address, id);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(problem);
  });
}

function respectsOthers(stage: CollectionStage, life: Life): void {
  const { declared, changed, interference, shownAs } = life;

  it('shows a change and a deletion made elsewhere, and corrects them', async () => {
    await stage.applied(declared);
    const before = stage.live;
    stage.change(interference);
    expect((await stage.workspace.readPlan()).json.resource_drift).toHaveLength(1);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toEqual(before);
    stage.reset();
    expect(await actionsOf(stage)).toEqual(['create']);
  });

  it('is not written where it changed after the plan', async () => {
    await stage.applied(declared);
    stage.declare({ ...declared, ...changed });
    await stage.workspace.plan();
    stage.change(interference);
    const before = stage.live;
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['The tenant changed since the plan']);
    expect(errors[0]?.detail).toContain(shownAs);
    expect(stage.live).toEqual(before);
  });

  it('is not brought back by a change where it was deleted after the plan', async () => {
    await stage.applied(declared);
    stage.declare({ ...declared, ...changed });
    await stage.workspace.plan();
    stage.reset();
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(errors[0]?.detail).toContain('it was deleted');
    expect(stage.all).toEqual([]);
  });

  it('is not deleted where it changed after the plan', async () => {
    await stage.applied(declared);
    await stage.workspace.plan('-destroy');
    stage.change(interference);
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(errors[0]?.detail).toContain('nothing was written');
    expect(stage.all).toHaveLength(1);
  });

  it('is as good as deleted where somebody else did that', async () => {
    await stage.applied(declared);
    await stage.workspace.plan('-destroy');
    stage.reset();
    expect((await stage.apply('tfplan')).code).toBe(0);
  });

  it('keeps what it does not know', async () => {
    await stage.applied(declared);
    stage.change({ futureProperty: { level: 3 } });
    await stage.applied({ ...declared, ...changed });
    expect(stage.live).toMatchObject({ futureProperty: { level: 3 } });
    expect(await stage.changes()).toBe(false);
  });
}

function survivesFaults(stage: CollectionStage, { declared, path }: Life): void {
  it('is created once where nobody answered the creation', async () => {
    stage.bench.emulator.inject('reset-after:method=POST:count=1');
    await stage.applied(declared);
    expect(stage.all).toHaveLength(1);
    expect(await stage.changes()).toBe(false);
  });

  it('is stored with a warning, not tainted, where it cannot be read back', async () => {
    stage.declare(declared);
    await stage.workspace.plan();
    stage.bench.emulator.inject(`403:method=GET:path=${path}:skip=1`);
    const { code, warnings } = await stage.apply('tfplan');
    expect(code).toBe(0);
    expect(summaries(warnings).join()).toContain('was not read back');
    stage.bench.emulator.clearFaults();
    expect(await stage.changes()).toBe(false);
  });
}
