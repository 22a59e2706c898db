import type { Graph } from '../../../../../graph';
import { GraphError } from '../../../../../graph/graph-error';
import { knownAccount } from '../../../../../provider/resources/define/break-glass/account-memberships';
import { never } from '../../../../graph/support/client';

const ID = '9a0f0000-0000-4000-8000-0000000000b1';
const account = { userId: ID, design: 'excluded', aaguids: [] } as const;
const groups = new Set(['g']);
const roles = new Set(['r']);

const known = (answer: object | Error, refresh = false) => {
  const asked: string[] = [];
  const answering = (how: string) => () => {
    asked.push(how);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const memberships = { of: answering('known'), refreshed: answering('fresh') };
  const reading = knownAccount({ memberships } as unknown as Graph, account, refresh, never());
  return reading.then((result) => ({ ...result, asked }));
};

describe('an account whose memberships', () => {
  it('are read is a member of the tenant with them', async () => {
    expect(await known({ groups, roles })).toEqual({
      principal: { id: ID, isGuest: false, groups, roles },
      isMissing: false,
      problem: undefined,
      asked: ['known'],
    });
  });

  it('are wanted fresh is asked for again', async () => {
    expect((await known({ groups, roles }, true)).asked).toEqual(['fresh']);
  });

  it('hide their roles says what to grant', async () => {
    expect(await known({ groups, roles: undefined })).toMatchObject({
      principal: { groups, roles: undefined },
      problem: 'its directory roles cannot be told apart; grant the application Directory.Read.All',
    });
  });

  it.each([
    [403, false],
    [404, true],
  ])('are answered with status %d leaves them open', async (status, isMissing) => {
    const error = new GraphError('refused', 'Graph said no.', { status });
    expect(await known(error)).toMatchObject({
      principal: { groups: undefined, roles: undefined },
      isMissing,
      problem: 'its memberships cannot be read: Graph said no.',
    });
  });

  it('fail otherwise fails', async () => {
    await expect(known(new TypeError('a bug'))).rejects.toThrow('a bug');
  });
});
