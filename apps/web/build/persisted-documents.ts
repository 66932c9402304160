import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the manifest of the client's documents beside the bundle: production servers answer these and nothing else. */
export function persistedDocuments(file: string): Plugin {
  return {
    name: 'jamboree-persisted-documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source: readFileSync(file, 'utf8') });
    },
  };
}
