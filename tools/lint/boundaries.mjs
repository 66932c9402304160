/**
 * Who may know whom. Scopes point one way only:
 * identity <- event <- participation <- judging <- handover, and participation <- matching; the platform knows the kernel alone.
 */
const CHAINS = [
  ['identity', 'event', 'participation', 'judging', 'handover'],
  ['identity', 'event', 'participation', 'matching'],
];

const known = new Map(CHAINS.flatMap((chain) => chain.map((scope, index) => [scope, chain.slice(0, index + 1)])));
const scopeRules = [...known].map(([scope, lower]) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: ['scope:kernel', 'scope:platform', ...lower.map((name) => `scope:${name}`)],
}));

export const boundaries = {
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: false,
  allow: [],
  depConstraints: [
    { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: ['scope:kernel'] },
    { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: ['scope:kernel', 'scope:platform'] },
    ...scopeRules,
    {
      sourceTag: 'type:domain',
      onlyDependOnLibsWithTags: ['type:domain'],
      allowedExternalImports: ['temporal-polyfill', '@fast-check/jest'],
    },
    {
      sourceTag: 'type:server',
      onlyDependOnLibsWithTags: ['type:domain', 'type:server', 'type:testing'],
      bannedExternalImports: ['react*', '@mantine/*', 'urql'],
    },
    {
      sourceTag: 'type:web',
      onlyDependOnLibsWithTags: ['type:domain', 'type:web'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'better-sqlite3'],
    },
    { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:domain', 'type:server', 'type:testing'] },
    { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:domain', 'type:server', 'type:web', 'type:testing'] },
    { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:domain', 'type:server', 'type:testing', 'type:app'] },
  ],
};
