import type { Graph } from '../../../../graph';
import { unsatisfiedStrengths } from '../../../../provider/resources/fido2-security-key/strengths';
import { MODEL, USER } from './states';

const OTHER = '99999999-2222-4333-8444-555555555555';

/** What a policy for everybody, which demands strength `s1`, says with these strengths listed. */
function found(strengths: readonly object[], policy: object = {}) {
  const demanding = {
    displayName: 'Keys',
    state: 'enabled',
    conditions: { users: { includeUsers: ['All'] } },
    grantControls: { operator: 'OR', authenticationStrength: { id: 's1' } },
    ...policy,
  };
  const graph = {
    policiesAtFirst: { get: () => Promise.resolve([demanding]) },
    strengths: { list: () => Promise.resolve(strengths) },
  } as unknown as Graph;
  const user = { id: USER, isGuest: false, groups: new Set<string>(), roles: new Set<string>() };
  return unsatisfiedStrengths(graph, user, MODEL, new AbortController().signal);
}

const strength = (...aaguids: string[]) => ({
  id: 'S1',
  displayName: 'Models',
  allowedCombinations: ['fido2'],
  combinationConfigurations: [{ appliesToCombinations: ['fido2'], allowedAAGUIDs: aaguids }],
});
const KEYS = { applies: 'yes', enforced: true, policy: '"Keys"' };

describe('a strength that a policy demands', () => {
  it('takes its models, and no others', async () => {
    expect(await found([strength(OTHER, MODEL)])).toEqual([]);
    expect(await found([strength(OTHER)])).toEqual([{ ...KEYS, strength: '"Models"' }]);
  });

  it('is not taken for satisfied where no list has it', async () => {
    expect(await found([])).toEqual([{ ...KEYS, strength: undefined }]);
    expect(await found([], { state: 'disabled' })).toEqual([]);
    const others = { users: { includeUsers: [OTHER] } };
    expect(await found([], { conditions: others })).toEqual([]);
  });
});
