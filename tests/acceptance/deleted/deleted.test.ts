import type { Session } from '../../cli/terminal';
import { type Bench, OTHER_TENANT_ID, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { CALLERS, destroyed, openBench, protectedAgain, sessionAs } from './stage';

const NAME = String.raw`"Block \"it\" \n🗝"`;

describe('entra-policy deleted', () => {
  let bench: Bench;
  let workspace: Workspace;
  let session: Session;
  let ids: { policy: string; location: string };

  beforeAll(async () => {
    process.env['ENTRA_CONDITIONAL_ACCESS_SPACING'] = '0';
    bench = await openBench();
  });
  afterAll(async () => {
    delete process.env['ENTRA_CONDITIONAL_ACCESS_SPACING'];
    await bench.close();
  });
  beforeEach(async () => {
    bench.emulator.clearFaults();
    workspace = await bench.workspace();
    session = sessionAs(bench, CALLERS.operator);
  });
  afterEach(() => {
    workspace.remove();
    session.remove();
  });

  const live = (kind: 'conditionalAccessPolicy' | 'namedLocation'): string[] =>
    bench.emulator.admin.list(TENANT_ID, kind).map(({ id }) => id as string);

  it('prints nothing while nothing is deleted', async () => {
    expect(await session.run('deleted')).toBe(0);
    expect(session.printed).toEqual([]);
    expect(session.problems).toBe('No policy and no named location is deleted.');
  });

  describe('after a destroy', () => {
    beforeAll(async () => {
      const first = await bench.workspace();
      ids = await destroyed(first);
      first.remove();
    });

    it('lists what was destroyed', async () => {
      expect(await session.run('deleted')).toBe(0);
      expect(session.printed).toEqual([
        expect.stringMatching(/^id +type +deleted +days left {2}name$/),
        expect.stringMatching(
          new RegExp(`^${ids.policy}  conditional access policy  \\S+Z  29 +"Block`),
        ),
        expect.stringMatching(new RegExp(`^${ids.location}  named location +\\S+Z  29 +"Office"$`)),
      ]);
      expect(session.output).toContain(NAME);
    });

    it('has nothing of it in another tenant', async () => {
      expect(await session.run('deleted', '--tenant', OTHER_TENANT_ID)).toBe(0);
      expect(session.printed).toEqual([]);
      const restored = session.run('deleted', 'restore', ids.policy, '--tenant', OTHER_TENANT_ID);
      expect(await restored).toBe(1);
      expect(session.problems).toContain(
        `${ids.policy} cannot be restored: this tenant has no such policy or named location, deleted or not; what was deleted is kept for 30 days. "entra-policy deleted" lists what can be.`,
      );
    });

    it('names the permission that listing lacks', async () => {
      session.remove();
      session = sessionAs(bench, CALLERS.stranger);
      expect(await session.run('deleted')).toBe(3);
      expect(session.problems).toMatch(
        /^entra-policy: Permission missing\. GET \/identity\/conditionalAccess\/deletedItems\/policies needs the permission Policy\.Read\.All; application \S+ has: User\.Read\.All\./,
      );
    });

    it('names the permission that restoring lacks', async () => {
      session.remove();
      session = sessionAs(bench, CALLERS.reader);
      expect(await session.run('deleted', 'restore', ids.policy)).toBe(1);
      expect(session.problems).toContain(
        'Grant Policy.ReadWrite.ConditionalAccess, and try again.',
      );
      expect(live('conditionalAccessPolicy')).toEqual([]);
    });

    it('creates nothing where Graph refuses, and says what does', async () => {
      bench.emulator.inject('403:path=*/restore');
      const mark = bench.emulator.requests.length;
      expect(await session.run('deleted', 'restore', ids.policy)).toBe(1);
      expect(session.problems).toContain(
        `entra-policy: conditional access policy ${NAME} (${ids.policy}) was not restored.`,
      );
      expect(session.problems.split('\n\n')).toEqual([
        expect.stringMatching(/ was not restored\. Graph says: \S/),
        expect.stringMatching(/^\(Graph: code \w+, status 403, request-id /),
        'Graph need not restore for an application: its documentation promises it to no caller.',
        'Nothing was created. If it is still declared, the next apply creates it again from its declaration, through the same checks, with a new id: whatever names the old id has to be changed.',
      ]);
      const writes = bench.sent(mark).filter((line) => !line.startsWith('GET'));
      expect(writes).toEqual([
        `POST /identity/conditionalAccess/deletedItems/policies/${ids.policy}/restore 403`,
      ]);
      expect(live('conditionalAccessPolicy')).toEqual([]);
    });

    it.each(['reset', '503'])(
      'does not know what came of it where the answer is lost, and says how to find out: %s',
      async (fault) => {
        bench.emulator.inject(`${fault}:path=*/restore`);
        expect(await session.run('deleted', 'restore', ids.policy)).toBe(2);
        expect(session.problems).toMatch(
          /^entra-policy: Whether conditional access policy .* is restored is not known\./,
        );
        expect(session.problems).toContain('Run "entra-policy deleted": what it no longer lists');
      },
    );

    it('knows no id that nothing has', async () => {
      const nobody = '9a0f0000-0000-4000-8000-00000000dead';
      expect(await session.run('deleted', 'restore', nobody)).toBe(1);
      expect(session.problems).toContain(`${nobody} cannot be restored: this tenant has no such`);
    });

    it.each([
      ['enabled', 'was "enabled"'],
      [null, 'was deleted in a state that Graph does not tell'],
    ])('takes no policy back unjudged that may hold people at once: %s', async (state, told) => {
      const { admin } = bench.emulator;
      const kept = admin
        .list(TENANT_ID, 'deletedConditionalAccessItem')
        .find(({ id }) => id === ids.policy);
      const object = { ...(kept?.['object'] as object), state };
      const { policy } = ids;
      admin.write(TENANT_ID, 'deletedConditionalAccessItem', policy, { ...kept, object });
      const mark = bench.emulator.requests.length;
      expect(await session.run('deleted', 'restore', policy)).toBe(1);
      expect(session.problems).toContain(`(${policy}) ${told}: restored, it holds people at once`);
      expect(bench.sent(mark).filter((line) => !line.startsWith('GET'))).toEqual([]);
      bench.emulator.inject('403:path=*/restore');
      expect(await session.run('deleted', 'restore', policy, '--unjudged')).toBe(1);
      expect(session.problems).toContain(`(${policy}) was not restored. Graph says: `);
      admin.write(TENANT_ID, 'deletedConditionalAccessItem', policy, { ...kept });
    });

    it('gives both back, to be imported without a change', async () => {
      for (const id of [ids.policy, ids.location]) {
        expect(await session.run('deleted', 'restore', id.toUpperCase())).toBe(0);
      }
      expect(session.problems).toBe('');
      expect(session.printed[0]).toBe(
        `Restored: conditional access policy ${NAME} (${ids.policy}), state "enabledForReportingButNotEnforced".`,
      );
      expect(session.output).toContain(
        `import {\n  to = entra_named_location.<name>\n  id = "${ids.location}"\n}`,
      );
      expect(live('conditionalAccessPolicy')).toEqual([ids.policy]);
      expect(live('namedLocation')).toEqual([ids.location]);
      workspace.write('main.tf.json', {
        resource: protectedAgain(),
        import: [
          { to: 'entra_conditional_access_policy.this', id: ids.policy },
          { to: 'entra_named_location.this', id: ids.location },
        ],
      });
      const { json } = await workspace.readPlan();
      expect(json.resource_changes?.map(({ change }) => change.actions)).toEqual([
        ['no-op'],
        ['no-op'],
      ]);
    });

    it('restores nothing twice', async () => {
      expect(await session.run('deleted', 'restore', ids.policy)).toBe(1);
      expect(session.problems).toContain(
        `${ids.policy} cannot be restored: it is there, and not deleted.`,
      );
    });
  });
});
