import { Testing } from 'cdktf';
import { TenantStack } from '../../constructs';
import { keysIn, keysOf, rosterOf } from './security-key-rosters';
import { synthesise } from './synthesise';

/** What a stack forgets, by address. */
const forgotten = (stack: TenantStack): readonly string[] => {
  const { removed = [] } = synthesise(stack) as {
    removed?: readonly { from: string; lifecycle: object }[];
  };
  for (const { lifecycle } of removed) expect(lifecycle).toEqual({ destroy: false });
  return removed.map(({ from }) => from).sort();
};

const addressesIn = (stack: TenantStack): string[] =>
  Object.keys(keysIn(stack))
    .map((name) => `entra_fido2_security_key.${name}`)
    .sort();

describe('a roster with another number of stacks', () => {
  it('has other stacks, so that no plan of a former one ever deletes a key', () => {
    const names = (shards: number): string[] =>
      rosterOf({ shards, keys: keysOf(9) }).stacks.map(({ node }) => node.id);
    expect(names(2).filter((name) => names(3).includes(name))).toEqual([]);
  });

  it('lets each former stack forget exactly the keys that it had, where that is said', () => {
    const keys = keysOf(40);
    const before = rosterOf({ shards: 3, keys }).stacks;
    const app = Testing.app();
    const { stacks } = rosterOf({ shards: 5, retiring: 3, keys }, app);
    const all = app.node.children.filter((one) => one instanceof TenantStack);
    const former = all.filter((stack) => !stacks.includes(stack));
    expect(former.map(({ node }) => node.id)).toEqual(before.map(({ node }) => node.id));
    expect(former.map(forgotten)).toEqual(before.map(addressesIn));
    for (const stack of former) expect(synthesise(stack)).not.toHaveProperty('resource');
  });

  it('declares every key in a new stack, and none in a former one', () => {
    const keys = keysOf(40);
    const { stacks } = rosterOf({ shards: 5, retiring: 3, keys });
    expect(stacks.flatMap(addressesIn)).toHaveLength(40);
    expect(stacks.flatMap(forgotten)).toEqual([]);
  });
});
