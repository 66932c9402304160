/** Order inside the server libraries, and no cycles anywhere. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one theme or hide a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'persistence-knows-no-use-case',
      severity: 'error',
      comment: 'graphql → use-cases → persistence, never back.',
      from: { path: '^libs/[^/]+/server/src/persistence/' },
      to: { path: '^libs/[^/]+/server/src/(use-cases|graphql|http)/' },
    },
    {
      name: 'use-cases-know-no-graphql',
      severity: 'error',
      comment: 'A use case answers any door alike.',
      from: { path: '^libs/(identity|event|participation|judging|handover|matching)/server/src/use-cases/' },
      to: { path: '^libs/[^/]+/server/src/(graphql|http)/' },
    },
    {
      name: 'libraries-by-their-front-door',
      severity: 'error',
      comment: 'A library is imported by its name, whose export map says what may be had; never by a relative path into it.',
      from: { path: '^(libs/(?:kernel|[^/]+/[^/]+)|apps/[^/]+)/' },
      to: { path: '^(libs|apps)/', pathNot: ['^$1/', '/dist/'], dependencyTypes: ['local'], dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file nobody imports is dead.',
      from: {
        orphan: true,
        pathNot: [
          '\\.spec\\.tsx?$',
          '\\.d\\.ts$',
          '\\.config\\.',
          'main\\.tsx?$',
          '(^|/)index\\.ts$',
          'jest-global',
          '\\.program\\.ts$',
          '^apps/web/public/', // files that the page itself names
          '/assets/',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: 'node_modules|/dist/|/gql/|apps/web/types/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@jamboree/source', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
