import type { Outcome } from '../../support/outcome';
import { openStage, policy, POLICIES } from '../conditional-access-policy/stage';

const stage = openStage();

/** Ids that the state has of policies. */
async function idsInState(): Promise<unknown[]> {
  const names = (await stage.workspace.ok('state', 'list')).trim().split('\n');
  return Promise.all(names.map(async (name) => (await stage.workspace.state(name))['id']));
}

/** Declares three policies alike, of which two creations get no answer. */
async function createThree(kinds: readonly string[]): Promise<Outcome> {
  for (const kind of kinds) {
    stage.bench.emulator.inject(`${kind}:method=POST:path=${POLICIES}:count=1`);
  }
  stage.declareAll({ one: policy(), two: policy(), three: policy() });
  return stage.apply();
}

describe('policies of one content, where the answers to creations are lost', () => {
  it.each([
    ['both before they happened', ['reset', 'reset']],
    ['one after and one before it happened', ['reset-after', 'reset']],
    ['one before and one after it happened', ['reset', 'reset-after']],
  ])('are three, one for each resource: lost %s', async (_, kinds) => {
    expect((await createThree(kinds)).code).toBe(0);
    const ids = await idsInState();
    expect(ids.toSorted()).toEqual(stage.live.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(3);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('are named and not made again where it is not clear whose they are', async () => {
    const { code, errors } = await createThree(['reset-after', 'reset-after']);
    expect(code).toBe(1);
    expect(stage.live).toHaveLength(3);
    const [known, ...others] = await idsInState();
    expect(others).toEqual([]);
    const open = stage.live.map(({ id }) => id).filter((id) => id !== known);
    for (const { detail } of errors) for (const id of open) expect(detail).toContain(id);
  });
});
