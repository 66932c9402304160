import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compactDocuments } from './build/compact-documents.js';
import { compiledTexts } from './build/compiled-texts.js';
import { persistedDocuments } from './build/persisted-documents.js';
import { precompressed } from './build/precompressed.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: at('.'),
  plugins: [react(), compiledTexts(), compactDocuments(), persistedDocuments(at('persisted-documents.json')), precompressed()],
  resolve: { conditions: ['@jamboree/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page needs comes in three files instead of thirty: on a slow network each request costs a round trip.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            {
              name: 'vendor',
              test: /node_modules\/(@tanstack|urql|@urql\/core|@urql\/exchange-persisted|wonka|@0no-co|intl-messageformat|@formatjs|use-sync-external-store)\//,
            },
            // A handful of lines for each catalogue: where its three languages lie.
            { name: 'texts', test: /libs\/\w+\/web\/src\/([\w-]+-)?texts\.ts$/ },
            {
              name: 'shell',
              test: /(libs\/kernel\/src|libs\/platform\/web\/src\/(shell|navigation|i18n|theme|time|states|layout\/(page|button|icon-button|disclosure|tag)|graphql\/(client|create-client|failure|membership|problem|run-mutation|use-))|libs\/identity\/web\/src\/(session|shell))/,
            },
          ],
        },
      },
    },
  },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: Object.fromEntries(['/graphql', '/downloads', '/health'].map((path) => [path, api])),
  },
});
