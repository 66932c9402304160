/** Decorators as Nest and TypeORM expect them; CommonJS, because Jest's ESM mode fails when a CommonJS package requires Nest. */
module.exports = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'commonjs', noInterop: false },
};
