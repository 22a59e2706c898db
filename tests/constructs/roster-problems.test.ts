import { Token } from 'cdktf';
import type { SecurityKeyRosterProps } from '../../constructs';
import { ADA, keyOf, keysOf, madeOf, rosterOf } from './security-key-rosters';

/** Props that are no roster, and what is said of them. */
const refused: readonly (readonly [string, Partial<SecurityKeyRosterProps>, string])[] = [
  ['no stack', { shards: 0 }, 'shards is 0; expected a whole number of stacks from 1 to 1000'],
  ['half a stack', { shards: 1.5 }, 'shards is 1.5; expected a whole number of stacks'],
  ['a former number that is none', { retiring: -1 }, 'retiring is -1; expected a whole number'],
  [
    'a former number that is the present one',
    { retiring: 1 },
    'retiring is 1, as shards is; give the number of stacks before, or remove it',
  ],
  [
    'a user by name',
    { keys: [keyOf({ user: 'ada@fabrikam.com' })] },
    'key "ada@fabrikam.com/primary": "ada@fabrikam.com" is not a user; expected the object id, as a user principal name changes',
  ],
  [
    'a user that Terraform knows later',
    { keys: [keyOf({ user: Token.asString({ id: 1 }) })] },
    'the user of a key in slot "primary" is not resolved at synthesis, where the stack of the key has to be known',
  ],
  [
    'a slot that no file can be named after',
    { keys: [keyOf({ slot: '../primary' })] },
    `key "${ADA}/../primary": "../primary" is no slot; expected lower-case letters, digits and dashes inside, 32 at most`,
  ],
  [
    'a slot twice, in any spelling of the user',
    { keys: [keyOf(), keyOf({ user: ADA.toUpperCase() })] },
    `key ${ADA}/primary is declared twice`,
  ],
  [
    'a serial number twice, in any spelling',
    { keys: [keyOf({ serial: 'AB 1' }), keyOf({ slot: 'backup', serial: ' ab 1' })] },
    'serial number "ab 1" is declared twice',
  ],
  ['a blank serial number', { keys: [keyOf({ serial: ' ' })] }, 'serial is blank; leave it out'],
  [
    'a name that Graph would not take',
    { keys: [keyOf({ displayName: 'x'.repeat(31) })] },
    'its name has 31 characters; expected 30 at most',
  ],
  ['a key without ticket', { keys: [keyOf({ ticket: '' })] }, 'says no ticket'],
  [
    'one person for both',
    { keys: [keyOf({ requestedBy: 'Anna@fabrikam.com ' })] },
    `key "${ADA}/primary" was requested and approved by "anna@fabrikam.com"; expected two people`,
  ],
  [
    'more keys than a user should have',
    { keys: Array.from({ length: 21 }, (_, index) => keyOf({ slot: `s${index}` })) },
    `user ${ADA} has 21 keys; Microsoft advises 20 at most`,
  ],
  [
    'evidence for a user by name',
    { evidence: { folder: 'evidence', list: [madeOf({ user_id: 'ada@fabrikam.com' })] } },
    'the evidence for "ada@fabrikam.com/primary" is for no user and slot; expected an object id in lower case',
  ],
  [
    'evidence for a user in capitals, who would have none',
    { evidence: { folder: 'evidence', list: [madeOf({ user_id: ADA.toUpperCase() })] } },
    'is for no user and slot; expected an object id in lower case',
  ],
  [
    'evidence that lies elsewhere',
    { evidence: { folder: 'evidence', list: [madeOf({ evidence_file: '../key.json' })] } },
    `the evidence for "${ADA}/primary" is in "../key.json"; expected the name of a file beside the list`,
  ],
  [
    'evidence with half a digest',
    { evidence: { folder: 'evidence', list: [madeOf({ evidence_sha256: 'abc' })] } },
    `the digest of the evidence for "${ADA}/primary" is "abc"; expected SHA-256 in 64 lower-case`,
  ],
  [
    'evidence twice',
    { evidence: { folder: 'evidence', list: [madeOf(), madeOf()] } },
    `evidence for ${ADA}/primary is declared twice`,
  ],
  ['evidence in no folder', { evidence: { folder: '', list: [] } }, 'evidence says no folder'],
];

describe('SecurityKeyRoster', () => {
  it.each(refused)('refuses %s', (_, props, message) => {
    expect(() => rosterOf(props)).toThrow(message);
  });

  it('refuses a key that may be of no model', () => {
    const { models, ...props } = { models: undefined, keys: [keyOf()] };
    // @ts-expect-error -- left out, as JavaScript may
    expect(() => rosterOf({ ...props, models })).toThrow('is of no model; name one for it');
    // @ts-expect-error -- an empty list
    expect(() => rosterOf({ keys: [keyOf({ models: [] })] })).toThrow('is of no model');
  });

  it('names every problem at once, and itself', () => {
    expect(() => rosterOf({ shards: 0, keys: [keyOf({ ticket: '', slot: 'A' })] })).toThrow(
      /^keys: shards is 0;.*"A" is no slot;.*says no ticket/,
    );
  });

  it('holds 150 keys in a stack, and says how to go on from there', () => {
    expect(() => rosterOf({ keys: keysOf(150) })).not.toThrow();
    expect(() => rosterOf({ keys: keysOf(151) })).toThrow(
      'keys: stack keys-1-of-1 would hold 151 keys; expected 150 at most; set shards: 2 or more. Were stacks applied with shards: 1, say retiring: 1 beside it, apply the new stacks, then the former ones, then remove retiring: no key is deleted (docs/security-keys.md, "More stacks")',
    );
  });

  it('counts keys of its stacks, not of the roster', () => {
    expect(() => rosterOf({ shards: 5, keys: keysOf(500) })).not.toThrow();
    expect(() => rosterOf({ shards: 3, keys: keysOf(500) })).toThrow('set shards: 4 or more');
  });
});
