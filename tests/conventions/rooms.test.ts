import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../build/package';

/** Folders that are no room: nothing of the product imports from them. */
const APART = ['examples', 'tests'];

const listed = (...args: string[]): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => path !== '');

/** The table is an ES module, which jest's CommonJS does not load. */
const rooms = Object.keys(
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "import { rooms } from './rooms.mjs'; console.log(JSON.stringify(rooms))",
      ],
      { cwd: ROOT, encoding: 'utf8' },
    ),
  ) as object,
);

describe('the table of rooms', () => {
  it('has every folder with code of ours', () => {
    const folders = new Set(
      listed('*.ts')
        .filter((path) => path.includes('/'))
        .map((path) => path.split('/')[0]),
    );
    const known = [...rooms.map((room) => room.split('/')[0]), ...APART];
    expect([...folders].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('has no room without code', () => {
    const folders = new Set(listed('*.ts').map((path) => dirname(path)));
    const empty = rooms.filter(
      (room) => ![...folders].some((folder) => folder === room || folder.startsWith(`${room}/`)),
    );
    expect(empty).toEqual([]);
  });

  it('is mirrored by the tests', () => {
    const untested = ['gen', 'policies', 'tenants', 'demo', 'cli/init/template', 'build'];
    const tested = readdirSync(join(ROOT, 'tests'));
    const missing = rooms.filter(
      (room) => !untested.includes(room) && !tested.includes(room.split('/')[0] ?? ''),
    );
    expect(missing).toEqual([]);
  });
});

describe('names of files', () => {
  it.each(['utils', 'helpers', 'common', 'misc', 'shared'])('know no %s', (word) => {
    const pattern = new RegExp(`(^|/)${word}(/|\\.ts$)`);
    expect(listed('*.ts').filter((path) => pattern.test(path))).toEqual([]);
  });

  it('are in lower case with dashes', () => {
    const odd = listed('*.ts', ':!gen').filter(
      (path) => !path.split('/').every((part) => /^[a-z0-9_.-]+$/.test(part)),
    );
    expect(odd).toEqual([]);
  });
});
