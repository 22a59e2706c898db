import { summaries } from '../../support/outcome';
import { leastRoles, TENANT_ID } from '../../support/tenant';
import { ADDRESS, keys, MULTI, open, openStage, ROLES } from './stage';

const IN_USE = 'Authentication strength "Keys" is in use';
const unprotected = (more: object = {}): object => keys({ deletion_protection: false, ...more });

describe('a strength that policies use', () => {
  const stage = openStage();

  it('cannot stop satisfying multifactor authentication that they demand', async () => {
    await stage.applied(keys());
    stage.usedBy('All users');
    stage.usedBy('Guests with "quotes"');
    stage.usedBy('Or a device', { builtInControls: ['compliantDevice'] });
    stage.declare(keys({ allowed_combinations: ['fido2', 'sms'] }));
    stage.mark();
    const { code, errors } = await stage.run('plan');
    expect(code).toBe(1);
    expect(errors).toMatchObject([
      {
        summary: 'Policies demand multifactor authentication of the strength',
        at: 'allowed_combinations',
      },
    ]);
    expect(errors[0]?.detail).toContain('"All users" (');
    expect(errors[0]?.detail).toContain('"Guests with \\"quotes\\"" (');
    expect(errors[0]?.detail).not.toContain('Or a device');
    expect(stage.writes).toEqual([]);
  });

  it('may stop where none demands it, with a warning', async () => {
    await stage.applied(keys());
    stage.usedBy('Or a device', { builtInControls: ['compliantDevice'] });
    stage.declare(keys({ allowed_combinations: ['fido2', 'sms'] }));
    const { errors, warnings } = await stage.run('plan');
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toContain(
      'The strength will satisfy no multifactor authentication',
    );
    await stage.workspace.apply();
    expect(await stage.workspace.state(ADDRESS)).toMatchObject({ requirements_satisfied: 'none' });
  });

  it('cannot stop where a policy began to demand it after the plan', async () => {
    await stage.applied(open('fido2'));
    stage.declare(open('fido2', 'sms'));
    await stage.workspace.plan();
    stage.usedBy('Late');
    const { errors } = await stage.run('apply', 'tfplan');
    expect(errors.map(({ detail }) => detail).join()).toContain('"Late"');
    expect(stage.live.allowedCombinations).toEqual(['fido2']);
  });

  it('cannot stop through combinations that were unknown at plan', async () => {
    await stage.applied(open('fido2'));
    stage.usedBy('All users');
    const resource = {
      terraform_data: { list: { input: ['fido2', 'sms'] } },
      entra_authentication_strength: {
        this: { display_name: 'Keys', allowed_combinations: '${terraform_data.list.output}' },
      },
    };
    stage.workspace.write('main.tf.json', { resource });
    expect((await stage.run('plan')).errors).toEqual([]);
    const { errors } = await stage.run('apply');
    expect(errors.map(({ detail }) => detail).join()).toContain('"All users"');
    expect(stage.live.allowedCombinations).toEqual(['fido2']);
  });

  it('can change in every other way', async () => {
    await stage.applied(keys());
    stage.usedBy('All users');
    await stage.applied(keys({ allowed_combinations: ['fido2', MULTI, 'password,sms'] }));
    expect(stage.live.allowedCombinations).toHaveLength(3);
  });

  it('is warned of before a destroy, with their names', async () => {
    await stage.applied(unprotected());
    stage.usedBy('All users');
    stage.usedBy('Or a device', { builtInControls: ['compliantDevice'] });
    const plan = await stage.run('plan', '-destroy');
    expect(summaries(plan.warnings)).toEqual([IN_USE]);
    expect(plan.warnings[0]?.detail).toMatch(/^It would be deleted, .*"All users" .*"Or a device"/);
    stage.unused();
    expect((await stage.run('destroy')).errors).toEqual([]);
    expect(stage.all).toEqual([]);
  });

  it('stays where a policy came to use it after the plan', async () => {
    await stage.applied(unprotected());
    await stage.workspace.plan('-destroy');
    stage.usedBy('Late');
    stage.mark();
    const { errors } = await stage.run('apply', 'tfplan');
    expect(summaries(errors)).toEqual([IN_USE]);
    expect(errors[0]?.detail).toContain('It was not deleted, as it is named by "Late" (');
    expect(stage.writes).toEqual([]);
    expect(stage.all).toHaveLength(1);
  });

  it('that was deleted elsewhere after the plan is destroyed all the same', async () => {
    await stage.applied(unprotected());
    await stage.workspace.plan('-destroy');
    stage.clear();
    expect((await stage.run('apply', 'tfplan')).errors).toEqual([]);
  });

  it('is not destroyed while it is protected', async () => {
    await stage.applied(keys());
    const { errors } = await stage.run('destroy');
    expect(summaries(errors)).toEqual(['Authentication strength "Keys" is protected']);
    expect(stage.all).toHaveLength(1);
  });

  it.each([
    ['protected', keys()],
    ['not protected', unprotected()],
  ])('is not replaced, %s: its name stands in the way', async (_, declared) => {
    await stage.applied(declared);
    stage.usedBy('All users');
    const { errors } = await stage.run('apply', `-replace=${ADDRESS}`);
    expect(summaries(errors)).toEqual(['The name of a strength is taken']);
    expect(stage.all).toHaveLength(1);
  });
});

describe('one change of a policy and its strength', () => {
  const stage = openStage({}, [...ROLES, ...leastRoles('entra_conditional_access_policy')]);

  const module = (strengths: object, authentication_strength_id: string): object => ({
    resource: {
      ...strengths,
      entra_conditional_access_policy: {
        this: {
          display_name: 'Administrators',
          state: 'disabled',
          conditions: {
            client_app_types: ['all'],
            applications: { include_applications: ['All'] },
            users: { include_users: ['All'] },
          },
          grant_controls: { operator: 'OR', authentication_strength_id },
          deletion_protection: false,
        },
      },
    },
  });

  const id = '${entra_authentication_strength.this.id}';
  const PHISHING_RESISTANT = '00000000-0000-0000-0000-000000000004';

  /** Declares a policy of the strength, then the policy of another one alone. */
  const move = async (strength: object): Promise<void> => {
    const strengths = { entra_authentication_strength: { this: strength } };
    stage.workspace.write('main.tf.json', module(strengths, id));
    await stage.workspace.apply();
    stage.workspace.write('main.tf.json', module({}, PHISHING_RESISTANT));
  };

  const demanded = (): unknown => {
    const [policy] = stage.bench.emulator.admin.list(TENANT_ID, 'conditionalAccessPolicy');
    return (policy as { grantControls?: { authenticationStrength?: { id?: unknown } } } | undefined)
      ?.grantControls?.authenticationStrength?.id;
  };

  it('moves the policy first and then drops the strength, where Terraform creates first', async () => {
    await move(unprotected({ lifecycle: { create_before_destroy: true } }));
    const plan = await stage.run('plan');
    expect(summaries(plan.warnings)).toContain(IN_USE);
    expect((await stage.run('apply')).errors).toEqual([]);
    expect([stage.all, demanded()]).toEqual([[], PHISHING_RESISTANT]);
  });

  it('is refused where Terraform would drop the strength first, with the way out', async () => {
    await move(unprotected());
    const { errors } = await stage.run('apply');
    expect(summaries(errors)).toEqual([IN_USE]);
    expect(errors[0]?.detail).toContain('lifecycle { create_before_destroy = true }');
    expect([stage.all.length, demanded()]).toEqual([1, stage.live.id]);
    expect(
      (await stage.run('apply', '-target=entra_conditional_access_policy.this')).errors,
    ).toEqual([]);
    expect((await stage.run('apply')).errors).toEqual([]);
    expect(stage.all).toEqual([]);
  });
});
