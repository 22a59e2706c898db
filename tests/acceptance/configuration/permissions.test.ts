import type { SeedInput } from '../../../emulator';
import { type Outcome, outcomeOf, summaries } from '../../support/outcome';
import { Bench, type Fido2Live, LEAST_ROLES, PIPELINE, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { declaration, moduleOf } from '../fido2-method/declaration';

const READ = 'Policy.Read.AuthenticationMethod';
const WRITE = 'Policy.ReadWrite.AuthenticationMethod';
const GROUPS_READ = 'GroupMember.Read.All';
const PATH = '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2';

/** An application for every set of roles that the tests use. */
const sets = [LEAST_ROLES, [GROUPS_READ], [READ, GROUPS_READ], [WRITE], []];
const clientIdOf = (roles: readonly string[]): string => {
  const index = sets.findIndex((set) => set.join() === roles.join());
  return `c11e4700-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`;
};
const clients: SeedInput['tenants'][number]['clients'] = sets.map((roles) => ({
  name: `with ${roles.join(' and ') || 'nothing'}`,
  clientId: clientIdOf(roles),
  secrets: [{ value: PIPELINE.secret }],
  roles,
}));

describe('the permissions of an application', () => {
  let bench: Bench;
  let original: Fido2Live;
  let workspace: Workspace | undefined;

  beforeAll(async () => {
    bench = await Bench.open({ clients });
    original = bench.live();
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    bench.change(original);
  });
  afterEach(() => {
    workspace?.remove();
  });

  const run = async (command: 'plan' | 'apply', roles: readonly string[]): Promise<Outcome> => {
    workspace = await bench.workspace({ client_id: clientIdOf(roles) });
    workspace.write('main.tf.json', moduleOf(declaration()));
    return outcomeOf(workspace, command);
  };
  const needs = (method: string, permissions: string, granted: string, clientId: string): string =>
    `${method} ${PATH} needs the permission ${permissions}; application ${clientId} has: ${granted}. Graph says: `;

  it('are enough as documented, for plan, apply and an empty second plan', async () => {
    const { errors, warnings } = await run('apply', LEAST_ROLES);
    expect(errors).toEqual([]);
    expect(summaries(warnings)).not.toContain('Group not checked');
    expect((await workspace?.plan())?.changes).toBe(false);
  });

  it.each([
    [[GROUPS_READ], GROUPS_READ],
    [[], 'none'],
  ])('are named where the policy cannot be read: %j', async (roles, granted) => {
    const { code, errors } = await run('plan', roles);
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Permission missing']);
    expect(errors[0]?.detail).toContain(
      needs('GET', `${READ} (or ${WRITE})`, granted, clientIdOf(roles)),
    );
    expect(errors[0]?.detail).toMatch(/\(Graph: code accessDenied, status 403, request-id /);
  });

  it('are enough for a plan where the policy can be read, and named by the apply', async () => {
    const roles = [READ, GROUPS_READ];
    expect((await run('plan', roles)).code).toBe(2);
    workspace?.remove();
    const { code, errors } = await run('apply', roles);
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Permission missing']);
    expect(errors[0]?.detail).toContain(needs('PATCH', WRITE, roles.join(', '), clientIdOf(roles)));
    expect(bench.live()).toEqual(original);
    expect(workspace?.read('terraform.tfstate')).not.toContain(TENANT_ID);
  });

  it('leave groups unchecked without the one that reads them, which is told', async () => {
    const { code, errors, warnings } = await run('apply', [WRITE]);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const unchecked = warnings.filter(({ summary }) => summary === 'Group not checked');
    // Terraform plans a creation twice, and tells twice.
    expect(new Set(unchecked.map(({ detail }) => detail)).size).toBe(2);
    for (const { detail, at } of unchecked) {
      expect(detail).toContain(
        `privileges to complete the operation. The check needs the permission ${GROUPS_READ}.`,
      );
      expect(at).toBe('include_targets');
    }
    expect(bench.live().passkeyProfiles).toHaveLength(2);
  });
});
