/** The rules of this house alone: who may import whom, and what a domain rule may not do. The language's own are in `.oxlintrc.json`. */
import nx from '@nx/eslint-plugin';
import { parser } from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mjs';
import { domainIsPure, everywhere } from './tools/lint/rules.mjs';

export default [
  { ignores: ['**/dist/**', '**/src/gql/**', 'apps/web/types/**', 'data/**', 'tmp/**', '**/*.mjs', '**/*.cjs', '**/*.js'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: { parser },
    rules: { ...everywhere, '@nx/enforce-module-boundaries': ['error', boundaries] },
  },
  {
    files: ['libs/kernel/src/**/*.ts', 'libs/*/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: domainIsPure,
  },
  // Tests write their own tables; tools that load configuration expect a default export.
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'libs/platform/testing/**/*.ts', 'apps/e2e/**/*.ts', '**/*.config.ts', '**/*.config.mts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
];
