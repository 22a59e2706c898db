import { OTHER_TENANT_ID } from '../../support/tenant';
import { type Given, openStage, policy } from '../conditional-access-policy/stage';

const stage = openStage();
/** A group that the other tenant has, and this one does not. */
const THEIRS = '9a0f0000-0000-4000-8000-00000000beef';

describe('a binding to a group of another tenant', () => {
  beforeEach(() => {
    stage.bench.emulator.admin.write(OTHER_TENANT_ID, 'group', THEIRS, {
      id: THEIRS,
      displayName: 'Emergency',
      securityEnabled: true,
      mailEnabled: false,
      groupTypes: [],
    });
  });

  const users: readonly (readonly [string, Given])[] = [
    ['exclude_groups', { include_users: ['All'], exclude_groups: [THEIRS] }],
    ['include_groups', { include_groups: [THEIRS], exclude_groups: [] }],
  ];
  it.each(users)('is refused at plan where it is one of %s', async (at, named) => {
    stage.declare(policy({ conditions: { users: named } }));
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'Group not found',
        detail: expect.stringContaining(
          `conditions.users.${at} names ${THEIRS}, which the tenant does not have. `,
        ) as string,
        at,
      },
    ]);
    expect(stage.writes).toEqual([]);
  });
});
