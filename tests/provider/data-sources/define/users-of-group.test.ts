import type { Graph } from '../../../../graph';
import type { Group } from '../../../../graph/groups';
import { assertGroup } from '../../../../provider/data-sources/define/users-of-group';
import type { DataCall } from '../../../../provider/framework/data-source';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import type { EntraClient } from '../../../../provider/resources/define/client';

/** What is said of a group that Graph answers like this. */
async function said(group: Group | null): Promise<string[]> {
  const diagnostics = new Diagnostics();
  const { signal } = new AbortController();
  const graph = { groups: { find: () => Promise.resolve(group) } } as unknown as Graph;
  await assertGroup(graph, 'g', { diagnostics, signal } as unknown as DataCall<EntraClient>);
  return diagnostics.toWire().map(({ detail }) => detail);
}

describe('assertGroup', () => {
  it.each(['Public', 'Private', null])('says nothing of a group that is %s', async (visibility) => {
    expect(await said({ id: 'g', visibility })).toEqual([]);
  });

  it('warns of one that hides its members', async () => {
    const group = { id: 'g', displayName: 'A "b"', visibility: 'HiddenMembership' };
    expect(await said(group)).toEqual([
      'Group g ("A \\"b\\"") hides its members from applications without the permission Member.Read.Hidden. Without it, users who are in the group are missing here.',
    ]);
  });

  it('refuses one that is not there', async () => {
    await expect(said(null)).rejects.toMatchObject({
      diagnostic: { summary: 'Group not found', path: ['group_id'] },
    });
  });
});
