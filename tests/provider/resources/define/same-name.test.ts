import type { Graph } from '../../../../graph';
import { isTakenInPlan, sameName } from '../../../../provider/resources/define/same-name';

const session = (): Graph => ({}) as Graph;
const ID = '9011c1e5-0000-4000-8000-000000000001';
const named = (name: string, what = 'policy') => ({ what, name, live: [] });

it('takes a name once for each kind of object and session', () => {
  const graph = session();
  expect(isTakenInPlan(graph, 'strength', 'keys')).toBe(false);
  expect(isTakenInPlan(graph, 'strength', 'keys')).toBe(true);
  expect(isTakenInPlan(graph, 'policy', 'keys')).toBe(false);
  expect(isTakenInPlan(session(), 'strength', 'keys')).toBe(false);
});

it('tells of another object of the plan', () => {
  const graph = session();
  expect(sameName(graph, named('Offices'))).toBeUndefined();
  expect(sameName(graph, named('offices'))).toBeUndefined();
  expect(sameName(graph, named('Offices'))).toEqual({
    summary: 'Another policy has this name',
    detail:
      'The plan has another policy "Offices". Graph takes both, and people take one for the other. Choose another name.',
    path: ['display_name'],
  });
});

it('tells of another object of the tenant', () => {
  const live = [{ id: ID, displayName: 'Offices' }];
  const found = sameName(session(), { ...named('Offices', 'named location'), live });
  expect(found?.detail).toBe(
    `The tenant has a named location "Offices" already (${ID}). Graph takes both, and people take one for the other. Import that one if it is meant, or choose another name.`,
  );
});
