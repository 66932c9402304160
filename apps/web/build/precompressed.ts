import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Writes each text file of the bundle compressed beside it, once and at the highest level, for the server to send as it is. */
export function precompressed(): Plugin {
  let out = '';
  return {
    name: 'jamboree-precompressed',
    apply: 'build',
    configResolved(config) {
      out = config.build.outDir;
    },
    closeBundle() {
      const assets = join(out, 'assets');
      for (const file of readdirSync(assets).filter((name) => /\.(js|css)$/.test(name))) {
        const content = readFileSync(join(assets, file));
        writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content));
      }
    },
  };
}
