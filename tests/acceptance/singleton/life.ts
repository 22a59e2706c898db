import { summaries } from '../../support/outcome';
import { TENANT_ID } from '../../support/tenant';
import { type Live, openStage, type Stage, type Subject } from './stage';

/** What the life of a singleton is made of. */
export interface Life extends Subject {
  /** What messages call it. */
  readonly title: string;
  /** A declaration that changes the tenant. */
  readonly declared: object;
  /** What the tenant holds then, among other things. */
  readonly becomes: Live;
  /** Other values for some of these attributes. */
  readonly changed: object;
  /** What the tenant holds then, among other things. */
  readonly becomesThen: Live;
  /** Versions of Graph that take the change, in order. */
  readonly versions: readonly ('v1.0' | 'beta')[];
  /** What somebody else does meanwhile to what is declared. */
  readonly interference: Live;
  /** How messages show that; left out where it can only be what the plan wants. */
  readonly shownAs?: string;
}

/** The tests that every singleton passes. */
export function describeLife(life: Life): void {
  describe(`the life of ${life.typeName}`, () => {
    const stage = openStage(life);
    adoptsAndChanges(stage, life);
    imports(stage, life);
    respectsOthers(stage, life);
    restores(stage, life);
  });
}

function adoptsAndChanges(stage: Stage, life: Life): void {
  const { typeName, title, declared, becomes, changed, becomesThen, versions } = life;

  it('adopts what is live, plans empty, changes in place and forgets on destroy', async () => {
    stage.declare(declared);
    const adoption = await stage.workspace.plan();
    expect(adoption.output).toContain(`${typeName} adopts the ${title} of tenant ${TENANT_ID}`);
    expect(adoption.output).toContain('It will change what is');
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject(becomes);
    expect(await stage.changes()).toBe(false);

    const before = stage.versions.length;
    stage.declare({ ...declared, ...changed });
    const update = await stage.workspace.readPlan();
    expect(update.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject(becomesThen);
    expect(stage.versions.slice(before)).toEqual(versions);
    expect(await stage.changes()).toBe(false);

    const kept = stage.settings;
    const destroyed = await stage.workspace.ok('destroy', '-auto-approve', '-no-color');
    expect(destroyed).toContain(`${title} of tenant ${TENANT_ID} stays as it is`);
    expect(stage.settings).toEqual(kept);
  });

  it('changes nothing that is not declared, and sends nothing where nothing changes', async () => {
    const before = stage.settings;
    stage.declare({});
    await stage.workspace.apply();
    expect(stage.writes).toEqual([]);
    expect(stage.settings).toEqual(before);
    expect(await stage.changes()).toBe(false);
  });
}

function imports(stage: Stage, { declared, typeName }: Life): void {
  it('is imported by a block as an update, and by the command without a change', async () => {
    stage.declare(declared, { import: [{ to: stage.address, id: TENANT_ID }] });
    const [change] = (await stage.workspace.readPlan()).json.resource_changes ?? [];
    expect(change?.change.actions).toEqual(['update']);
    expect(change?.change.importing).toEqual({ id: TENANT_ID });
    await stage.workspace.ok('apply', 'tfplan');
    expect(await stage.changes()).toBe(false);

    const other = await stage.another();
    other.write('main.tf.json', stage.moduleOf(declared));
    const { code, stderr } = await other.run('import', '-no-color', stage.address, 'this');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `The import id of ${typeName} is the id of the tenant. Given: "this";`,
    );
    await other.ok('import', stage.address, TENANT_ID);
    expect((await other.plan()).changes).toBe(false);
  });
}

function respectsOthers(stage: Stage, { declared, changed, interference, shownAs }: Life): void {
  it('keeps what it does not know', async () => {
    stage.change({ futureProperty: { level: 3 } });
    await stage.applied(declared);
    expect(stage.live).toMatchObject({ futureProperty: { level: 3 } });
    expect(await stage.changes()).toBe(false);
  });

  it('shows a change behind its back as drift, and corrects it', async () => {
    await stage.applied(declared);
    const before = stage.settings;
    stage.change(interference);
    const drift = await stage.workspace.readPlan();
    expect(drift.json.resource_drift).toEqual([
      expect.objectContaining({ address: stage.address }),
    ]);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.settings).toEqual(before);
  });

  if (shownAs === undefined) return;
  it('writes nothing over a change that the plan did not know, and names it', async () => {
    await stage.applied(declared);
    stage.declare({ ...declared, ...changed });
    await stage.workspace.plan();
    stage.change(interference);
    const before = { live: stage.live, writes: stage.writes };
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['The tenant changed since the plan']);
    expect(errors[0]?.detail).toContain(shownAs);
    expect({ live: stage.live, writes: stage.writes }).toEqual(before);
  });
}

function restores(stage: Stage, { declared, title }: Life): void {
  it('brings back what was there when a destroy is told to', async () => {
    const before = stage.settings;
    await stage.applied({ ...declared, on_destroy: 'restore' });
    expect(stage.settings).not.toEqual(before);
    const output = await stage.workspace.ok('destroy', '-auto-approve', '-no-color');
    expect(output).toContain(`${title} of tenant ${TENANT_ID} will be restored`);
    expect(stage.settings).toEqual(before);
  });
}
