import { parse } from '@formatjs/icu-messageformat-parser';
import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the manifest of the client's documents beside the bundle: production servers answer these and nothing else. */
function persistedDocuments(): Plugin {
  return {
    name: 'jamboree-persisted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(at('persisted-documents.json'), 'utf8') });
    },
  };
}

/** Texts are parsed here, not in the browser: the ICU parser stays out of the bundle. */
function compiledTexts(): Plugin {
  return {
    name: 'jamboree-compiled-texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }] } }),
    transform(code, id) {
      if (!/\/src\/messages\/[a-z]{2}\.json$/.test(id)) return null;
      const messages = JSON.parse(code) as Record<string, string>; // our own catalogues: keys to ICU texts, tested as such
      return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, parse(text)])));
    },
  };
}

export default defineConfig({
  root: at('.'),
  plugins: [react(), compiledTexts(), persistedDocuments()],
  resolve: { conditions: ['@jamboree/source', 'module', 'browser', 'development|production'] },
  build: { outDir: at('dist'), emptyOutDir: true, manifest: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: Object.fromEntries(['/graphql', '/downloads', '/health'].map((path) => [path, process.env['API_URL'] ?? 'http://127.0.0.1:3000'])),
  },
});
