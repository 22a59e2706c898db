import { availableParallelism } from 'node:os';

const root = '<rootDir>/tests';

/** Settings that every project shares. */
const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[jt]s$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs', ignoreDynamic: false },
      },
    ],
  },
  // These packages ship as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(@cto\\.af/wtf8|@noble/.*|@scure/base|age-encryption|cbor2|jose|uuid)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.demo/'],
};

/** Where names of modules lead. */
const names = {
  // Dynamic imports name the file that will run.
  '^(\\.{1,2}/.*)\\.js$': '$1',
  '^entra-policy$': '<rootDir>/constructs/index.ts',
  '^entra-policy/resources$': '<rootDir>/gen/index.ts',
};

const project = (displayName, testMatch, extra = {}) => ({
  ...shared,
  displayName,
  testMatch: testMatch.map((pattern) => `${root}/${pattern}`),
  moduleNameMapper: names,
  ...extra,
});

/** Folders with a project of their own. */
const apart = ['acceptance', 'constructs', 'judges', 'package'];

/** @type {import('jest').Config} */
export default {
  globalSetup: `${root}/support/global-setup.ts`,
  testTimeout: 60_000,
  // Most tests wait for processes of their own.
  maxWorkers: 2 * availableParallelism(),
  projects: [
    project('unit', ['**/*.test.ts'], {
      testPathIgnorePatterns: apart.map((folder) => `${root}/${folder}/`),
    }),
    project('constructs on cdktf', ['constructs/**/*.test.ts']),
    project('constructs on cdktn', ['constructs/**/*.test.ts'], {
      // The maintained fork, as a user takes it: under the name cdktf.
      moduleNameMapper: { ...names, '^cdktf$': 'cdktn' },
    }),
    project('acceptance', ['acceptance/**/*.test.ts']),
    project('judges', ['judges/**/*.test.ts']),
    project('package', ['package/**/*.test.ts']),
  ],
};
