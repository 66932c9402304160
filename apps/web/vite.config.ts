import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compactDocuments } from './build/compact-documents.js';
import { compiledTexts } from './build/compiled-texts.js';
import { persistedDocuments } from './build/persisted-documents.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: at('.'),
  plugins: [react(), compiledTexts(), compactDocuments(), persistedDocuments(at('persisted-documents.json'))],
  resolve: { conditions: ['@jamboree/source', 'module', 'browser', 'development|production'] },
  build: { outDir: at('dist'), emptyOutDir: true, manifest: true, target: 'es2023', assetsInlineLimit: 0 },
  server: {
    port: Number(process.env['WEB_PORT'] ?? 5173),
    proxy: Object.fromEntries(['/graphql', '/downloads', '/health'].map((path) => [path, api])),
  },
});
