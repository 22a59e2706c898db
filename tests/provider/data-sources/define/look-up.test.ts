import { isSameName, lookUp } from '../../../../provider/data-sources/define/look-up';
import type { Value } from '../../../../provider/framework/value';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const HOSTILE = 'a "b" ${c}\n\u001b[2J<i>\u202e';
const things: readonly Thing[] = [
  { id: '1', name: 'one' },
  { id: '2', name: 'Twice' },
  { id: '3', name: 'twice' },
  { id: '4', name: HOSTILE },
  ...Array.from({ length: 25 }, (_, index) => ({ id: `m${index}`, name: 'many' })),
];

const find = (
  config: Readonly<Record<string, Value>>,
  similar: () => Promise<string[]> = () => Promise.resolve([]),
): Promise<Thing> =>
  lookUp(
    config,
    { kind: 'thing', nameAttribute: 'name', nameOf: ({ name }) => name },
    {
      byId: (id) => Promise.resolve(things.find((one) => one.id === id) ?? null),
      byName: (name) => Promise.resolve(things.filter((one) => isSameName(one.name, name))),
      similar,
    },
  );

const refused = (summary: string, detail: RegExp | string, path: string[] | undefined): object => ({
  diagnostic: {
    summary,
    detail: typeof detail === 'string' ? detail : (expect.stringMatching(detail) as string),
    path,
  },
});

describe('lookUp', () => {
  it.each([
    ['id', { id: '1', name: null }],
    ['name', { id: null, name: 'ONE' }],
  ])('finds by %s', async (_, config) => {
    expect(await find(config)).toEqual(things[0]);
  });

  it('refuses an id that nothing has', async () => {
    await expect(find({ id: '9' })).rejects.toMatchObject(
      refused('Thing not found', 'The tenant has no thing 9. Correct the id.', ['id']),
    );
  });

  it('refuses a name that nothing has, and offers similar ones', async () => {
    const similar = (): Promise<string[]> => Promise.resolve(['one', 'one', HOSTILE]);
    await expect(find({ name: 'on' }, similar)).rejects.toMatchObject(
      refused(
        'Thing not found',
        'The tenant has no thing whose name is "on". Similar: "one", "a \\"b\\" ${c}\\n\\u001b[2J<i>\\u{202e}". Correct it; a thing that the same apply creates is found by its id, as names are found with a delay.',
        ['name'],
      ),
    );
  });

  it('refuses it just so where similar names cannot be read', async () => {
    const similar = (): Promise<string[]> => Promise.reject(new Error('denied'));
    await expect(find({ name: HOSTILE.slice(0, -1) + '!' }, similar)).rejects.toMatchObject(
      refused(
        'Thing not found',
        /^The tenant has no thing whose name is "a \\"b.*!"\. Correct it;/,
        ['name'],
      ),
    );
  });

  it('refuses a name that several have, and lists their ids', async () => {
    await expect(find({ name: 'twice' })).rejects.toMatchObject(
      refused(
        'Ambiguous thing',
        '2 objects have the name "twice": 2 ("Twice"), 3 ("twice"). Set id to the one that is meant, instead of name.',
        ['name'],
      ),
    );
  });

  it('lists twenty of many, and says how many there are', async () => {
    await expect(find({ name: 'many' })).rejects.toMatchObject(
      refused('Ambiguous thing', /^25 objects .*, m19 \("many"\) and 5 more\. Set id/, ['name']),
    );
  });

  it.each([
    ['nothing', { id: null, name: null }],
    ['two things', { id: '1', name: 'one' }],
  ])('does not look for %s, which validation refuses', async (_, config) => {
    await expect(find(config)).rejects.toThrow(TypeError);
  });
});
