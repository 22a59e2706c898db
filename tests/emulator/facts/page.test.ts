import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTenants, facts } from '../../../emulator';
import { poisons } from '../../../emulator/faults/fault';
import { roleTemplates } from '../../../emulator/roles/templates';
import { parseSeed } from '../../../emulator/seed/parse';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'emulator.md'), 'utf8');

describe('facts', () => {
  it('have ids of their own', () => {
    const ids = facts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each([
    ['Assumed', true],
    ['Documented', false],
  ])('stand in docs/emulator.md as they are in code: %s', (heading, assumed) => {
    const stated = facts
      .filter((fact) => fact.assumed === assumed)
      .map(({ id, statement, source }) => `| \`${id}\` | ${statement} | ${source} |`);
    expect(factRows(heading)).toEqual(stated.sort());
  });
});

/** Rows of the tables below a heading of the second level, blanks made one, in order. */
function factRows(heading: string): string[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = after.split(/\n## /);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ +/g, ' '))
    .sort();
}

describe('examples and ids', () => {
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, block = '']) => JSON.parse(block) as object,
  );

  it('shows a seed that is one', () => {
    const examples = blocks.filter((block) => 'version' in block);
    expect(examples.map((example) => parseSeed(example).tenants.length)).toEqual([1]);
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

  it('lists every directory role', () => {
    const rows = page.replaceAll(/ +/g, ' ');
    const missing = roleTemplates.filter(
      ({ id, displayName }) => !rows.includes(`| ${displayName} | \`${id}\` |`),
    );
    expect(missing).toEqual([]);
  });

  it('lists every kind of fault', () => {
    expect(poisons.filter((variant) => !page.includes(`poison=${variant}`))).toEqual([]);
  });
});
