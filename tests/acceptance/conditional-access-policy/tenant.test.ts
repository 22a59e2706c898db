import { summaries } from '../../support/outcome';
import { leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import { type Given, openStage, policy, TYPE } from './stage';

const risky = (level: Given): Given => policy({ conditions: level });

describe('a tenant without a licence for conditional access', () => {
  const stage = openStage({ licenses: [] });

  it('refuses to create a policy at plan', async () => {
    stage.declare(policy());
    expect((await stage.plan()).errors).toEqual([
      {
        summary: 'No licence for conditional access',
        detail:
          'The tenant has no working subscription with Microsoft Entra ID P1, which Graph asks for to create or change a policy. Get one first.',
        at: 'state',
      },
    ]);
  });

  it('lets a policy be imported, unprotected and destroyed: Graph takes deletions', async () => {
    const id = '9011c1e5-0000-4000-8000-000000000001';
    stage.store(id, {
      id,
      displayName: 'Everybody',
      state: 'enabled',
      createdDateTime: '2026-01-01T00:00:00Z',
      conditions: {
        clientAppTypes: ['all'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'], excludeGroups: ['9a0f0000-0000-4000-8000-00000000000e'] },
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      sessionControls: null,
    });
    stage.declare(policy({ deletion_protection: false }), {
      import: [{ to: `${TYPE}.this`, id }],
    });
    expect((await stage.apply()).errors).toEqual([]);
    stage.declare(policy({ deletion_protection: false, state: 'disabled' }));
    expect(summaries((await stage.plan()).errors)).toEqual(['No licence for conditional access']);
    stage.declare(policy({ deletion_protection: false }));
    await stage.workspace.ok('destroy', '-auto-approve');
    expect(stage.live).toEqual([]);
  });
});

describe('a tenant whose subscription is suspended', () => {
  const stage = openStage({ licenses: [], suspendedLicenses: ['P1', 'P2'] });

  it('has no licence', async () => {
    stage.declare(policy());
    expect(summaries((await stage.plan()).errors)).toEqual(['No licence for conditional access']);
  });
});

describe('a tenant without a licence for risk', () => {
  const stage = openStage({ licenses: ['P1'] });

  it.each([
    ['user_risk_levels', { user_risk_levels: ['high'] }],
    ['sign_in_risk_levels', { sign_in_risk_levels: ['high'] }],
    ['agent_id_risk_levels', { agent_id_risk_levels: ['high'] }],
  ])('refuses %s at plan', async (name, level) => {
    stage.declare(risky(level));
    expect((await stage.plan()).errors).toEqual([
      {
        summary: 'No licence for conditions on risk',
        detail: `The tenant has no working subscription with Microsoft Entra ID P2, which conditions.${name} needs. Get one first, or remove the condition.`,
        at: name,
      },
    ]);
  });

  it('takes every other policy', async () => {
    await stage.applied(policy());
  });

  it.each([
    ['conditions.service_principal_risk_levels', { service_principal_risk_levels: ['high'] }],
    ['conditions.client_applications.include_service_principals', {}],
  ])('is told of the licence that workloads take, for %s', async (name, level) => {
    const workloads = { include_service_principals: ['ServicePrincipalsInMyTenant'] };
    const about = { users: null, client_applications: workloads, ...level };
    stage.declare(
      policy({
        conditions: about,
        grant_controls: { operator: 'OR', built_in_controls: ['block'] },
      }),
    );
    const { errors, warnings } = await stage.plan();
    expect(errors).toEqual([]);
    const summary = 'Workloads take a licence of their own';
    expect(warnings.filter((one) => one.summary === summary).map(({ detail }) => detail)).toEqual([
      `${name} needs Microsoft Entra Workload ID Premium: without it Graph takes no change of the policy. Whether the tenant has it is not checked.`,
    ]);
  });
});

describe('a tenant whose licences cannot be read', () => {
  const roles = leastRoles(TYPE).filter((role) => !/^(Organization|Directory)\./.test(role));
  const stage = openStage({ licenses: [], clients: [pipelineWith(roles)] });

  it('plans without a word about them, and shows what Graph says at apply', async () => {
    stage.declare(policy());
    const plan = await stage.plan();
    expect([plan.code, plan.errors]).toEqual([2, []]);
    expect(summaries(plan.warnings).filter((one) => one.includes('icence'))).toEqual([]);
    expect((await stage.apply()).errors.map(({ detail }) => detail)).toEqual([
      expect.stringContaining('no Microsoft Entra ID P1 license'),
    ]);
  });
});

describe('a tenant with many policies', () => {
  const stage = openStage();

  const fill = (count: number): void => {
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
  };
  const many = async (): Promise<readonly unknown[]> => {
    const { errors, warnings } = await stage.plan();
    return [...errors, ...warnings].filter(({ summary }) => /^(Too many|Many) /.test(summary));
  };

  it('refuses one more than Graph takes, whatever their state', async () => {
    fill(240);
    stage.declare(policy());
    expect(await many()).toEqual([
      expect.objectContaining({
        summary: 'Too many conditional access policies',
        detail:
          'The tenant has 240 conditional access policies, in whatever state, and can have 240. Remove one first, in an apply of its own.',
      }),
    ]);
  });

  it('is told from where on other pages end, and not before', async () => {
    stage.declare(policy());
    fill(194);
    expect(await many()).toEqual([]);
    fill(195);
    expect(await many()).toEqual([
      expect.objectContaining({
        summary: 'Many conditional access policies',
        detail: expect.stringMatching(
          /^The tenant has 195 .* a limit of 240, and of 195 /,
        ) as string,
      }),
    ]);
  });

  it('lets one of them be changed', async () => {
    await stage.applied(policy());
    fill(240);
    stage.declare(policy({ state: 'disabled' }));
    expect((await stage.plan()).errors).toEqual([]);
  });
});

describe('a tenant with security defaults', () => {
  const stage = openStage({ securityDefaults: true });

  it('warns that they stand in the way, and shows what Graph says where they stay', async () => {
    stage.declare(policy());
    const { errors, warnings } = await stage.apply();
    expect(warnings).toContainEqual({
      summary: 'Security defaults are on',
      detail:
        'Graph enables no policy while security defaults are on. Switch them off in the same change, before this policy (depends_on), or create it with state = "enabledForReportingButNotEnforced" first.',
      at: 'state',
    });
    expect(errors).toHaveLength(1);
    expect(stage.live).toEqual([]);
  });

  it('says nothing of a policy that is not enabled', async () => {
    stage.declare(policy({ state: 'enabledForReportingButNotEnforced' }));
    expect(summaries((await stage.apply()).warnings)).not.toContain('Security defaults are on');
  });
});

describe('a tenant without the preview', () => {
  const stage = openStage({ conditionalAccess: { previews: [] } });

  it('refuses account recovery with the name of the preview, and is left as it was', async () => {
    stage.declare(
      policy({
        conditions: { applications: { include_user_actions: ['urn:user:accountrecovery'] } },
        grant_controls: { operator: 'AND', built_in_controls: ['verifiedID'] },
        accept_previews: ['accountRecovery'],
      }),
    );
    const { code, errors } = await stage.apply();
    expect(code).toBe(1);
    expect(errors).toEqual([
      expect.objectContaining({
        summary: 'Graph refused the request',
        detail: expect.stringMatching(
          /^User action 'urn:user:accountrecovery' is not supported in this tenant\. The policy rests on the preview "accountRecovery", and a tenant that does not have the preview answers so: join the preview in this tenant, or leave the policy out for it\.\n\n\(Graph: code \w+, status 400, request-id /,
        ) as string,
      }),
    ]);
    expect(stage.bench.emulator.admin.list(TENANT_ID, 'conditionalAccessPolicy')).toEqual([]);
  });
});
