import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// npm leaves out what its registry does not hold at the moment, and `npm ci` then refuses to run.
it('the lock file has the packages of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.has(name));
  expect(missing).toEqual([]);
});
