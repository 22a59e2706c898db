import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/package';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Pages that people read first, and those of decisions. */
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['docs/adopt.md', 'docs/author.md', 'docs/words.md', 'docs/emulator.md', 'docs/hazards.md'],
  ...['docs/security-keys.md', 'docs/live-checklist.md'],
  ...readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

/** Code that a page shows, by the file that it is from. */
function shownIn(page: string): (readonly [string, string])[] {
  const blocks = read(page).matchAll(
    /<!-- from: (\S+\.(?:json|ts)) -->\n+```(?:json|ts)\n([^]*?)```/g,
  );
  return [...blocks].map(([, path = '', code = '']) => [path, code]);
}

describe('the README', () => {
  it('shows the two commands first', () => {
    const commands = [...read('README.md').matchAll(/^```\n(.+)\n```$/gm)].map(([, line]) => line);
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  });

  it('shows code as it stands in its file', () => {
    expect(shownIn('README.md')).toEqual([['policies/passkeys.ts', read('policies/passkeys.ts')]]);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/npm run ([a-z:]+)/g)]);
    const missing = named.map(([, name = '']) => name).filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });
});

it('the guide for adopters shows code as it stands in its file', () => {
  expect(shownIn('docs/adopt.md')).toEqual([
    ['policies/break-glass.ts', read('policies/break-glass.ts')],
  ]);
});

it('the guide for the key desk shows its example, as it stands in its files', () => {
  const shown = shownIn('docs/security-keys.md');
  expect(shown).toEqual(
    ['keys.json', 'main.ts', 'roster.ts']
      .map((name) => `examples/security-keys/${name}`)
      .map((path) => [path, read(path)]),
  );
});

it('the guide for authors shows every example, as it stands in its file', () => {
  const shown = shownIn('docs/author.md');
  expect(shown).toEqual(shown.map(([path]) => [path, read(path)]));
  const examples = readdirSync(join(ROOT, 'examples/author'));
  const files = examples.map((name) => `examples/author/${name}`);
  expect(shown.map(([path]) => path).sort()).toEqual([...files, 'tenants/dev.ts'].sort());
});

it.each(pages)('%s links to files that exist', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)/g)];
  const broken = links
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(ROOT, dirname(page), target)));
  expect(broken).toEqual([]);
});

it('every decision is listed, and every listed one exists', () => {
  const listed = [...read('docs/decisions/README.md').matchAll(/\]\((\S+\.md)\)/g)];
  const files = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => name !== 'README.md');
  expect(listed.map(([, name]) => name).sort()).toEqual(files.sort());
});
