import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundaries } from './tools/lint/boundaries.mjs';
import { domainIsPure, everywhere } from './tools/lint/rules.mjs';

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/gql/**', 'apps/web/types/**', 'data/**', 'tmp/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.recommendedTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...everywhere, '@nx/enforce-module-boundaries': ['error', boundaries] },
  },
  {
    files: ['libs/kernel/src/**/*.ts', 'libs/*/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: domainIsPure,
  },
  {
    files: ['**/*.tsx', 'libs/*/web/src/**/*.ts', 'apps/web/src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'libs/platform/testing/**/*.ts', 'apps/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/require-await': 'off' },
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], languageOptions: { globals: globals.node } },
  // Tools that load configuration expect a default export.
  { files: ['**/*.config.ts', '**/*.config.mts'], rules: { 'no-restricted-syntax': 'off' } },
);
