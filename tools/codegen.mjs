/**
 * Generates each web library's typed documents from schema.graphql and its `.graphql` files into `src/gql` (not committed),
 * and the manifest of all documents by hash, which production servers accept instead of any other query.
 * `npm run codegen`, or `npm run codegen -- participation` for one scope.
 */
import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const SCOPES = ['identity', 'event', 'participation', 'judging', 'handover', 'matching'];
const wanted = process.argv.slice(2);
const scopes = SCOPES.filter((scope) => (wanted.length === 0 || wanted.includes(scope)) && hasDocuments(scope));

function hasDocuments(scope) {
  return readdirSync(join(root, `libs/${scope}/web/src`), { recursive: true }).some((file) => file.endsWith('.graphql'));
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const target = (scope) => `libs/${scope}/web/src/gql/`;
/** Fragments that documents of other scopes use, by the scope that owns them. */
const SHARED = { platform: 'libs/platform/web/src/graphql/problem.graphql', event: 'libs/event/web/src/forms/form-field.graphql' };
const sharedWith = (scope) => Object.entries(SHARED).flatMap(([owner, file]) => (owner === scope ? [] : [file]));
const documents = (scope) => [`libs/${scope}/web/src/**/*.graphql`, ...sharedWith(scope)];

await generate(
  {
    cwd: root,
    schema: join(root, 'schema.graphql'),
    silent: true,
    errorsOnly: true,
    generates: Object.fromEntries(
      scopes.map((scope) => [
        target(scope),
        {
          documents: documents(scope),
          preset: 'client',
          presetConfig: {
            fragmentMasking: false,
            skipIndexFile: true,
            persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256 },
          },
          documentTransforms: [addTypenameSelectionDocumentTransform],
          config: {
            useTypeImports: true,
            dedupeFragments: true,
            enumsAsTypes: true,
            immutableTypes: true,
            scalars: { DateTime: 'string', LocalDateTime: 'string', JSON: 'unknown' },
          },
        },
      ]),
    ),
  },
  true,
);

const manifest = {};
for (const scope of SCOPES) {
  const file = join(root, target(scope), 'persisted-documents.json');
  if (existsSync(file)) Object.assign(manifest, JSON.parse(readFileSync(file, 'utf8')));
}
writeFileSync(join(root, 'apps/web/persisted-documents.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(
  `codegen: ${scopes.join(', ') || 'nothing to do'}; ${Object.keys(manifest).length} documents in apps/web/persisted-documents.json`,
);
