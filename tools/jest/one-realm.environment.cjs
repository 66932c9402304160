/**
 * Node's own realm instead of a sandbox of its own for every file. Together with the runtime beside it, packages are then loaded once a
 * worker instead of once a file, which halves what a specification of the server costs. A file that changes globals cleans up as ever:
 * what it adds to the global object is taken away at its end.
 */
const { TestEnvironment } = require('jest-environment-node');

/** GraphQL's registries of decorated classes: held by the package itself, so emptied for each file rather than taken away. */
const REGISTRIES = ['GqlTypeMetadataStorage', 'GqlLazyMetadataStorageHost'];

module.exports = class OneRealmEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    globalThis.GqlTypeMetadataStorage?.clear();
    globalThis.GqlLazyMetadataStorageHost?.lazyMetadataByTarget.clear();
    this.global = globalThis;
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: globalThis });
    this.moduleMocker = new this.moduleMocker.constructor(globalThis);
    this.packagesAreShared = true;
    this.knownGlobals = new Set([...Reflect.ownKeys(globalThis), ...REGISTRIES]);
  }

  async teardown() {
    await super.teardown();
    for (const key of Reflect.ownKeys(globalThis)) if (!this.knownGlobals.has(key)) Reflect.deleteProperty(globalThis, key);
  }
};
