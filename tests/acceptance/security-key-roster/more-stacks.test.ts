import type { RosterKey } from '../../../constructs';
import { type KeptStack, keyOf, KeyStage, userOf } from './key-stage';

const keys: readonly RosterKey[] = Array.from({ length: 8 }, (_, index) => keyOf(index));

/** Keys whose ceremony took place; the others await it. */
const made = keys.slice(0, 5);

const idsOf = (some: readonly RosterKey[]): string[] =>
  some.map(({ user, slot }) => `${user}/${slot}`).sort();

async function idsIn(stacks: ReadonlyMap<string, KeptStack>, names: RegExp): Promise<string[]> {
  const of = [...stacks].filter(([name]) => names.test(name)).map(([, stack]) => stack.ids());
  return (await Promise.all(of)).flat().sort();
}

/** Applies some of the stacks; each plans empty afterwards. */
async function apply(stacks: ReadonlyMap<string, KeptStack>, names: RegExp): Promise<void> {
  for (const [name, stack] of stacks) {
    if (!names.test(name)) continue;
    const { errors } = await stack.apply();
    expect({ name, errors }).toEqual({ name, errors: [] });
    expect(await stack.plan()).toMatchObject({ code: 0, errors: [] });
  }
}

describe('a roster that gets more stacks', () => {
  let stage: KeyStage;
  let registered: readonly string[];
  const live = async (): Promise<string[]> =>
    (await Promise.all(keys.map(({ user }) => stage.methodsOf(user)))).flat();
  const writes = (): string[] =>
    stage.session.emulator.requests
      .filter(({ method, path }) => method !== 'GET' && path.includes('fido2Methods'))
      .map(({ method }) => method);

  beforeAll(async () => {
    stage = await KeyStage.open(keys.length);
    for (const key of made) await stage.hold(key);
    await apply(await stage.declare({ shards: 2, keys }), /-of-2$/);
    registered = await live();
  });
  afterAll(() => stage.close());

  it('registered each key whose evidence was there, and no other', async () => {
    expect(registered).toHaveLength(made.length);
    expect(writes()).toEqual(made.map(() => 'POST'));
    expect(await stage.methodsOf(userOf(7))).toEqual([]);
  });

  it('takes over, forgets and deletes nothing, by the steps of the guide', async () => {
    const both = await stage.declare({ shards: 3, retiring: 2, keys });
    expect([...both.keys()].sort()).toEqual([
      'keys-1-of-2',
      'keys-1-of-3',
      'keys-2-of-2',
      'keys-2-of-3',
      'keys-3-of-3',
    ]);
    await apply(both, /-of-3$/);
    expect(await idsIn(both, /-of-3$/)).toEqual(idsOf(keys));
    await apply(both, /-of-2$/);
    expect(await idsIn(both, /-of-2$/)).toEqual([]);

    const after = await stage.declare({ shards: 3, keys });
    for (const stack of after.values()) expect(await stack.plan()).toMatchObject({ code: 0 });
    expect(await live()).toEqual(registered);
    expect(writes()).toEqual(made.map(() => 'POST'));
  });

  it('loses nothing where the former stacks are applied first', async () => {
    const both = await stage.declare({ shards: 4, retiring: 3, keys });
    await apply(both, /-of-3$/);
    expect(await idsIn(both, /-of-3$/)).toEqual([]);
    await apply(both, /-of-4$/);
    expect(await idsIn(both, /-of-4$/)).toEqual(idsOf(keys));
    expect(await live()).toEqual(registered);
    expect(writes()).toEqual(made.map(() => 'POST'));
  });
});
