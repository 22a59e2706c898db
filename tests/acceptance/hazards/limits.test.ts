import { openStage, policy, POLICIES, TYPE } from '../conditional-access-policy/stage';
import { summaries } from '../../support/outcome';

const stage = openStage();

/** Policies that somebody else made. */
function fill(count: number): void {
  for (let index = 0; index < count; index += 1) {
    const id = `9011c1e5-0000-4000-8000-${String(index).padStart(12, '0')}`;
    stage.store(id, {
      id,
      displayName: `Policy ${String(index)}`,
      state: 'disabled',
      conditions: {
        clientAppTypes: ['all'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'] },
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      sessionControls: null,
    });
  }
}

describe('a tenant that has 195 policies and takes no more', () => {
  it('is told of at plan; what Graph says is shown at apply, and nothing else is lost', async () => {
    fill(195);
    stage.workspace.write('main.tf.json', {
      resource: {
        [TYPE]: { more: policy({ display_name: 'More' }) },
        terraform_data: { other: {} },
      },
    });
    const { warnings } = await stage.plan();
    expect(warnings.find(({ summary }) => summary.startsWith('Many'))?.detail).toMatch(
      /^The tenant has 195 .*a creation may be refused at apply\./,
    );
    stage.bench.emulator.inject(`400:method=POST:path=${POLICIES}`);
    const { code, errors } = await stage.apply();
    expect([code, summaries(errors)]).toEqual([1, ['Graph refused the request']]);
    expect(errors[0]?.detail).toMatch(/\(Graph: code \w+, status 400, request-id /);
    expect(stage.live).toHaveLength(195);
    expect(stage.writes).toHaveLength(1);
    expect(await stage.workspace.ok('state', 'list')).toBe('terraform_data.other\n');
  });

  it('has each of them read by one list of pages, and one of them changed', async () => {
    fill(194);
    stage.declare(policy());
    await stage.workspace.apply();
    stage.mark();
    expect((await stage.workspace.plan()).changes).toBe(false);
    // Two pages.
    expect(stage.sent).toEqual(['GET beta 200', 'GET beta 200']);
    stage.declare(policy({ state: 'disabled' }));
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.live).toHaveLength(195);
  });
});
