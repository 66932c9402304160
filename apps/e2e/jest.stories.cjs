const path = require('node:path');
const base = require('../../jest.config.cjs');
const bundleServer = require('./bundle-server.cjs');

bundleServer();

/** Stories start real server processes, so they run one file after the other. */
module.exports = {
  ...base,
  rootDir: path.resolve(__dirname, '../..'),
  roots: ['<rootDir>/apps/e2e/src'],
  testMatch: ['**/src/stories/**/*.story.ts'],
  maxWorkers: 1,
  testTimeout: 120_000,
};
