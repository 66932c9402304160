import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Texts without placeholders, which the formatter shows as they are. */
const LITERAL = /^[^{}<>']*$/;

/** Texts are parsed here, not in the browser: the ICU parser stays out of the bundle. */
export function compiledTexts(): Plugin {
  return {
    name: 'jamboree-compiled-texts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }],
      },
    }),
    transform(code, id) {
      if (!/\/messages\/([a-z]+\/)?[a-z]{2}\.json$/.test(id)) return null;
      const messages = JSON.parse(code) as Record<string, string>; // our own catalogues: keys to ICU texts, tested as such
      return JSON.stringify(
        Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, LITERAL.test(text) ? text : parse(text)])),
      );
    },
  };
}
