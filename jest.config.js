import { APART } from './test/together/apart.mjs';

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/data'],
  setupFiles: ['reflect-metadata'],
};
const withServices = {
  ...base,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  setupFiles: ['reflect-metadata', '<rootDir>/test/env.ts'],
};
const apart = APART.map((folder) => `<rootDir>/test/${folder}/`);
export default {
  workerIdleMemoryLimit: '1GB',
  // A start of the whole product takes its time on a busy machine; the budgets of the suites are what bounds a run.
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/web/**/*.spec.ts'] },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
    {
      ...withServices,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...apart],
    },
    // All of those in a few files, as `npm test` runs them: see test/together/tell-together.ts.
    {
      ...withServices,
      displayName: 'together',
      testEnvironment: '<rootDir>/test/together/environment.mjs',
      testMatch: ['<rootDir>/test/together/*.e2e.ts'],
    },
    // Run twice by `npm test`: TEST_JOBS=redis and TEST_JOBS=postgres.
    { ...withServices, displayName: 'jobs', testMatch: ['<rootDir>/test/jobs/**/*.e2e-spec.ts'] },
    // Real processes from the build: `npm start`, and the topology of docker/.
    {
      ...withServices,
      displayName: 'processes',
      testMatch: ['<rootDir>/test/{local,docker}/**/*.e2e-spec.ts'],
    },
    { ...base, displayName: 'simulation', testMatch: ['<rootDir>/test/simulation/**/*.e2e-spec.ts'] },
    { ...withServices, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.e2e-spec.ts'] },
    // All of those in a few files, as `npm test` runs them.
    {
      ...withServices,
      displayName: 'browser-together',
      testEnvironment: '<rootDir>/test/together/environment.mjs',
      testMatch: ['<rootDir>/test/browser/together/*.e2e.ts'],
    },
  ],
};
