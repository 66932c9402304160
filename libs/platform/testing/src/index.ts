export * from './describe-on-engines.js';
export * from './engine-databases.js';
export * from './expect-no-drift.js';
export * from './postgres-server.js';
