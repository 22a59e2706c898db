import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { Session } from './terminal';

describe('entra-policy init', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => {
    session.remove();
  });

  const read = (path: string): string => readFileSync(join(session.cwd, path), 'utf8');

  it('writes a repository that uses the package by name', async () => {
    expect(await session.run('init', 'acme')).toBe(0);
    expect(session.output).toContain('Next: cd acme && npm install && npm test');
    const manifest = JSON.parse(read('acme/package.json')) as {
      name: string;
      dependencies: Record<string, string>;
    };
    expect(manifest.name).toBe('acme');
    expect(manifest.dependencies['entra-policy']).toBe(`^${version}`);
    expect(read('acme/main.ts')).toContain("from 'entra-policy'");
    expect(read('acme/tenants/index.ts')).toContain('boundTenants([dev])');
    expect(read('acme/main.ts')).toContain('for (const tenant of tenants)');
    expect(read('acme/.gitignore')).toContain('*.tfstate');
    expect(existsSync(join(session.cwd, 'acme/tsconfig.json'))).toBe(true);
    expect(readdirSync(join(session.cwd, 'acme')).join()).not.toContain('template');
  });

  it('takes the package from where it is told', async () => {
    await session.run('init', 'acme', '--package', 'file:../entra-policy.tgz');
    expect(read('acme/package.json')).toContain('"entra-policy": "file:../entra-policy.tgz"');
  });

  it('writes into a folder that holds nothing but a git repository', async () => {
    mkdirSync(join(session.cwd, 'acme/.git'), { recursive: true });
    expect(await session.run('init', 'acme')).toBe(0);
  });

  it('refuses a folder with files, and writes nothing', async () => {
    mkdirSync(join(session.cwd, 'acme'));
    writeFileSync(join(session.cwd, 'acme/notes.txt'), 'mine');
    expect(await session.run('init', 'acme')).toBe(1);
    expect(session.problems).toContain('is not empty (notes.txt). Nothing was written');
    expect(readdirSync(join(session.cwd, 'acme'))).toEqual(['notes.txt']);
  });

  it('refuses a file in place of a folder', async () => {
    writeFileSync(join(session.cwd, 'acme'), 'mine');
    expect(await session.run('init', 'acme')).toBe(1);
    expect(session.problems).toContain('is not a folder. Nothing was written.');
    expect(read('acme')).toBe('mine');
  });

  it.each(['Acme', 'two words', '-rf', '$(touch x)', 'a'.repeat(300)])(
    'refuses the name %j',
    async (name) => {
      expect(await session.run('init', '--', name)).toBe(1);
      expect(session.problems).toContain('cannot name a repository');
      expect(readdirSync(session.cwd)).toEqual([]);
    },
  );
});
