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
  transformIgnorePatterns: ['/node_modules/(?!(jose|uuid)/)'],
  moduleNameMapper: {
    // Dynamic imports name the file that will run.
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^entra-policy$': '<rootDir>/constructs/index.ts',
    '^entra-policy/resources$': '<rootDir>/gen/index.ts',
  },
};

/** @type {import('jest').Config} */
export default {
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/acceptance/', '<rootDir>/tests/constructs/'],
    },
    {
      ...shared,
      displayName: 'acceptance',
      testMatch: ['<rootDir>/tests/acceptance/**/*.test.ts'],
    },
  ],
};
