/**
 * Jest's loader, except that packages from outside this repository are required by Node itself and so stay loaded from one file of
 * specifications to the next; our own modules are evaluated anew for every file, from compiled code that is kept. Specifications that ask
 * for another environment (a document, say) are loaded as Jest always does.
 */
const { createRequire } = require('node:module');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

/** Compiled code by file name, for as long as the worker lives. */
const compiled = new Map();

module.exports = class SharedPackagesRuntime extends JestRuntime {
  constructor(config, environment, ...rest) {
    const { getBuiltinModule } = process;
    super(config, environment, ...rest);
    this.packagesAreShared = environment.packagesAreShared === true;
    if (!this.packagesAreShared) return;
    process.getBuiltinModule = getBuiltinModule; // Jest wraps it once a file, and this `process` outlives the file
    this.executor.compile = (source, filename) => compile(source, filename, this.executor.injectedModuleParameters);
  }

  requireModule(from, name, options, isRequireActual) {
    if (this.packagesAreShared && name && !options?.isInternalModule && !this._resolution.isCoreModule(name)) {
      const file = this._resolution.resolveCjs(from, name);
      if (isShared(file)) return createRequire(from)(file);
    }
    return super.requireModule(from, name, options, isRequireActual);
  }
};

/** Jest's own packages belong to the file that runs; workspaces are linked, so that their files lie outside `node_modules`. */
function isShared(file) {
  return file.includes('/node_modules/') && !/\/node_modules\/(@jest\/|jest-|@fast-check\/jest)/.test(file);
}

function compile(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return compileFunction(source, parameters, { filename, cachedData: known.code });
  const made = compileFunction(source, parameters, { filename, produceCachedData: true });
  compiled.set(filename, { source, code: made.cachedData });
  return made;
}
