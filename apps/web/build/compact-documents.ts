import { print, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as /;

/**
 * Ships each generated document as its text, parsed when it is loaded: the syntax trees of the code generation are five times as long.
 */
export function compactDocuments(): Plugin {
  return {
    name: 'jamboree-compact-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/gql\/graphql\.ts$/.test(id)) return null;
      const lines = code.split('\n').map((line) => {
        const [, name, tree] = DOCUMENT.exec(line) ?? [];
        if (name === undefined || tree === undefined) return line;
        const document = JSON.parse(tree) as DocumentNode & { readonly __meta__?: { readonly hash: string } }; // what the code generation wrote
        return `export const ${name} = /*#__PURE__*/ compact(${JSON.stringify(document.__meta__?.hash ?? '')}, ${JSON.stringify(print(document).replace(/\s+/g, ' '))});`;
      });
      const compact = 'const compact = (hash, text) => Object.assign(parseDocument(text), { __meta__: { hash } });';
      return `import { parse as parseDocument } from '@0no-co/graphql.web';\n${compact}\n${lines.join('\n')}`;
    },
  };
}
