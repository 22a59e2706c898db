import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTenants, facts } from '../../emulator';
import { poisons } from '../../emulator/faults/fault';
import { parseSeed } from '../../emulator/seed/parse';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'emulator.md'), 'utf8');

describe('facts', () => {
  it('have ids of their own', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(facts.filter(({ assumed }) => assumed).map(({ id, statement }) => [id, statement]))(
    'that are assumed are listed in docs/emulator.md: %s',
    (id, statement) => {
      expect(page).toContain(`| \`${id}\``);
      expect(page.replaceAll(/\s+/g, ' ')).toContain(statement);
    },
  );
});

describe('examples and ids', () => {
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, block = '']) => JSON.parse(block) as object,
  );

  it('shows a seed that is one', () => {
    const [example] = blocks.filter((block) => 'version' in block);
    expect(parseSeed(example).tenants).toHaveLength(1);
  });

  it('states the ids of the default seed', () => {
    for (const { tenantId, domain } of Object.values(defaultTenants)) {
      expect(page).toContain(tenantId);
      expect(page).toContain(domain);
    }
    const { groups, users, clients } = defaultTenants.dev;
    const ids = [...Object.values(groups), users.ada, ...Object.values(clients)];
    expect(ids.filter((id) => !page.includes(id))).toEqual([]);
  });

  it('lists every kind of fault', () => {
    expect(poisons.filter((variant) => !page.includes(`poison=${variant}`))).toEqual([]);
  });
});
