import { summaries } from '../../support/outcome';
import { TENANT_ID } from '../../support/tenant';
import { openCollection } from '../collection/stage';
import { contexts } from './subject';

const POLICY = 'b0110000-0000-4000-8000-000000000001';

const payroll = (overrides: object = {}): object => ({
  context_id: 'c7',
  display_name: 'Payroll',
  ...overrides,
});

describe('an authentication context', () => {
  const stage = openCollection(contexts);

  /** A policy that names a context, or none. */
  const policy = (named: readonly string[] | undefined): void => {
    const conditions = { applications: { includeAuthenticationContextClassReferences: named } };
    const held = { id: POLICY, displayName: 'Step up', state: 'enabled', conditions };
    stage.bench.emulator.admin.write(
      TENANT_ID,
      'conditionalAccessPolicy',
      POLICY,
      (named === undefined ? undefined : held) as never,
    );
  };
  beforeEach(() => {
    policy(undefined);
  });

  it('that the tenant has already is not created: the plan says how to import it', async () => {
    stage.put('c7', { id: 'c7', displayName: 'Theirs', description: null, isAvailable: true });
    stage.declare(payroll({ context_id: 'C7' }));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'The authentication context exists',
        detail:
          'The tenant has a context c7 already, so it is not created. Import it by "c7", or choose an id that is free.',
        at: 'context_id',
      },
    ]);
    expect(stage.live).toMatchObject({ displayName: 'Theirs' });
  });

  it('that somebody created after the plan, or under an id that the plan did not know, is not overwritten', async () => {
    stage.declare(payroll({ context_id: '${terraform_data.id.output}' }), {});
    stage.workspace.write('id.tf.json', { resource: { terraform_data: { id: { input: 'c7' } } } });
    await stage.workspace.plan();
    stage.put('c7', { id: 'c7', displayName: 'Theirs', description: null, isAvailable: true });
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['The authentication context exists']);
    expect(stage.live).toMatchObject({ displayName: 'Theirs' });
    expect(stage.writes).toEqual([]);
  });

  it('keeps its id', async () => {
    await stage.applied(payroll());
    stage.declare(payroll({ context_id: 'c8' }));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['The id of an authentication context never changes']);
  });

  it('keeps the spelling of its author', async () => {
    await stage.applied(payroll({ context_id: 'C7' }));
    expect(stage.live).toMatchObject({ id: 'c7' });
    expect(await stage.changes()).toBe(false);
    expect(await stage.workspace.state(stage.address)).toMatchObject({ id: 'c7' });
  });

  it('is known by its id before it exists', async () => {
    stage.declare(payroll(), { output: { id: { value: `\${${stage.address}.id}` } } });
    const { json } = await stage.workspace.readPlan();
    expect(json.resource_changes?.[0]?.change.after).toMatchObject({ id: 'c7' });
  });

  it('stays while it is published: one apply withdraws it, the next one deletes', async () => {
    await stage.applied(payroll({ is_available: true }));
    const refused = await stage.destroy();
    expect(refused.code).toBe(1);
    expect(summaries(refused.errors)).toEqual(['A published authentication context stays']);
    expect(refused.errors[0]?.detail).toContain(
      'Set is_available = false and apply, then destroy.',
    );

    const replaced = await stage.apply(`-replace=${stage.address}`);
    expect(replaced.code).toBe(1);
    expect(stage.all).toHaveLength(1);

    stage.declare(payroll());
    const withdrawn = await stage.apply();
    expect(summaries(withdrawn.warnings)).toContain('An authentication context is withdrawn');
    expect((await stage.destroy()).code).toBe(0);
    expect(stage.all).toEqual([]);
  });

  it('that somebody published after the plan is not deleted', async () => {
    await stage.applied(payroll());
    await stage.workspace.plan('-destroy');
    stage.change({ isAvailable: true });
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(errors[0]?.detail).toContain('is_available: false → true');
    expect(stage.all).toHaveLength(1);
  });

  it('stays while a policy names it: the plan warns, the deletion is refused', async () => {
    await stage.applied(payroll());
    policy(['c1', 'C7']);
    const planned = await stage.plan('-destroy');
    expect(planned.code).toBe(2);
    expect(summaries(planned.warnings)).toContain('Authentication context "Payroll" is in use');
    const { code, errors } = await stage.destroy();
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail).toContain(
      `It was not deleted, as it is named by "Step up" (${POLICY}). Change or remove these`,
    );
    expect(stage.writes).toEqual(['POST 201']);
    policy(['c1']);
    expect((await stage.destroy()).code).toBe(0);
  });

  it('may be demanded by what nobody can see, and a destroy says so', async () => {
    await stage.applied(payroll());
    const { warnings } = await stage.plan('-destroy');
    expect(warnings.map(({ summary, detail }) => [summary, detail])).toEqual([
      [
        'What demands authentication context "Payroll" is not known',
        expect.stringMatching(/^Protected actions, .* can demand the context c7,/),
      ],
    ]);
  });

  it('without a name is imported, and given one', async () => {
    stage.put('c7', { id: 'c7', displayName: null, description: '', isAvailable: true });
    stage.declare(payroll({ is_available: true }), {
      import: [{ to: stage.address, id: 'c7' }],
    });
    expect((await stage.apply()).code).toBe(0);
    expect(stage.live).toMatchObject({ displayName: 'Payroll', isAvailable: true });
    expect(await stage.changes()).toBe(false);
  });
});
