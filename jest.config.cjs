/** One preset for every library: TypeScript through swc, ESM-only packages transformed, workspace packages read from their sources. */
module.exports = {
  // Packages are loaded once a worker (docs/decisions/0026): loading them anew for every file cost more than the tests themselves.
  testEnvironment: require.resolve('./tools/jest/one-realm.environment.cjs'),
  runtime: require.resolve('./tools/jest/shared-packages.runtime.cjs'),
  // Property tests and both engines on a busy machine; none waits for a clock. Two workers, as most machines that test have two cores.
  testTimeout: 30_000,
  maxWorkers: 2,
  // One PostgreSQL for the whole run, started when the first specification asks for it.
  globalSetup: require.resolve('./libs/platform/testing/src/jest-global-setup.ts'),
  globalTeardown: require.resolve('./libs/platform/testing/src/jest-global-teardown.ts'),
  testEnvironmentOptions: { customExportConditions: ['@jamboree/source', 'node', 'node-addons'] },
  roots: ['<rootDir>'],
  testMatch: ['**/src/**/*.spec.ts', '**/src/**/*.spec.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/data/', '<rootDir>/tmp/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  extensionsToTreatAsEsm: [],
  transform: { '\\.(ts|tsx|js|mjs)$': ['@swc/jest', require('./tools/jest/swc.cjs')] },
  // Everything that ships as ESM only is compiled like our own code; the heavy CommonJS packages are left alone.
  transformIgnorePatterns: [
    '/node_modules/(typescript|@swc|better-sqlite3|pg|typeorm|graphql|rxjs|prettier|jest[^/]*|@jest|react|react-dom)/',
  ],
};
