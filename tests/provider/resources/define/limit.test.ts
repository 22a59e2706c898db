import type { Graph } from '../../../../graph';
import { Diagnostics } from '../../../../provider/framework/diagnostics';
import { refuseBeyond } from '../../../../provider/resources/define/limit';

const session = (): Graph => ({}) as Graph;
const said = (graph: Graph, has: number): unknown => {
  const diagnostics = new Diagnostics();
  refuseBeyond(graph, { what: 'things', most: 3, has }, diagnostics);
  return diagnostics.toWire().map(({ detail }) => detail);
};

it('refuses one more than a tenant can have', () => {
  expect(said(session(), 2)).toEqual([]);
  expect(said(session(), 3)).toEqual([
    'A tenant has at most 3 things, and this one has 3. Remove one first, in an apply of its own.',
  ]);
});

it('counts what the same plan creates', () => {
  const graph = session();
  expect([said(graph, 1), said(graph, 1)]).toEqual([[], []]);
  expect(said(graph, 1)).toEqual([
    'A tenant has at most 3 things, and this one has 1, and the plan creates 3 or more. Remove one first, in an apply of its own.',
  ]);
});

it('does not count twice what an apply created before it planned the next one', () => {
  const graph = session();
  expect([said(graph, 1), said(graph, 2)]).toEqual([[], []]);
});
