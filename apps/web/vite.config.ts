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

export default defineConfig({
  root: at('.'),
  plugins: [react(), persistedDocuments()],
  resolve: { conditions: ['@jamboree/source', 'module', 'browser', 'development|production'] },
  build: { outDir: at('dist'), emptyOutDir: true, manifest: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: Object.fromEntries(['/graphql', '/downloads', '/health'].map((path) => [path, process.env['API_URL'] ?? 'http://127.0.0.1:3000'])),
  },
});
