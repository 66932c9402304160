import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createApplication, loadConfig, SystemClock } from '@jamboree/platform-server';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.js';

/** Prints the schema that the code makes; the database it needs for a moment is thrown away. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'jamboree-schema-'));
const config = loadConfig({ MODE: 'development', DATA_DIR: dataDir, LOG_LEVEL: 'error' });
const app = await createApplication(AppModule.with({ config, clock: new SystemClock(), background: false }, false), config);
await app.init();
const schema = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
await app.close();
rmSync(dataDir, { recursive: true, force: true });
process.stdout.write(`# Printed from the code by \`npm run schema\`. Do not edit.\n\n${schema}\n`);
