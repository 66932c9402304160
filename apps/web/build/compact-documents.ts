import { readFileSync } from 'node:fs';
import { print, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

const DOCUMENT = /^export const (\w+) = (\{.*\}) as unknown as /;
/** An import from a library's generated documents, as sources write it. */
const IMPORT = /import \{([^}]*)\} from '([^']*\/gql\/graphql\.js)';/g;
const ONE = /^(.*\/gql\/graphql\.(?:ts|js))\?document=(\w+)$/;

/**
 * Ships each generated document as its text, parsed when it is loaded: the syntax trees of the code generation are five times as long.
 * Each is a module of its own, so that a screen loads the documents it uses and not all of its library.
 */
export function compactDocuments(): Plugin {
  return {
    name: 'jamboree-compact-documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('/gql/graphql.js')) return null;
      return code.replaceAll(IMPORT, (_whole, names: string, from: string) =>
        valuesOf(names)
          .map((name) => `import { ${name} } from '${from}?document=${name}';`)
          .join(' '),
      );
    },
    async resolveId(source, importer) {
      const [, file, name] = ONE.exec(source) ?? [];
      if (file === undefined || name === undefined) return null;
      const found = await this.resolve(file, importer);
      return found === null ? null : `${found.id}?document=${name}`;
    },
    load(id) {
      const [, file, name] = ONE.exec(id) ?? [];
      return file === undefined || name === undefined ? null : moduleOf(file, name);
    },
  };
}

/** Types leave nothing behind. */
function valuesOf(names: string): string[] {
  return names.split(',').flatMap((part) => (/^\s*(type\s|$)/.test(part) ? [] : [part.trim()]));
}

function moduleOf(file: string, wanted: string): string {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, name, tree] = DOCUMENT.exec(line) ?? [];
    if (name !== wanted || tree === undefined) continue;
    const document = JSON.parse(tree) as DocumentNode & { readonly __meta__?: { readonly hash: string } }; // what the code generation wrote
    const text = JSON.stringify(print(document).replace(/\s+/g, ' '));
    const meta = JSON.stringify({ hash: document.__meta__?.hash ?? '' });
    return `import { parse } from '@0no-co/graphql.web';\nexport const ${name} = /*#__PURE__*/ Object.assign(parse(${text}), { __meta__: ${meta} });`;
  }
  throw new Error(`${file} has no document ${wanted}.`);
}
