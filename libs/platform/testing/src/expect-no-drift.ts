import { schemaDrift, type DatabaseDefinition } from '@jamboree/platform-server';
import type { Engine } from './describe-on-engines.js';

/** Fails with the statements that are missing when the migrations have not made exactly what the entity schemas say. */
export async function expectNoDrift(engine: Engine, definition: DatabaseDefinition): Promise<void> {
  expect(await schemaDrift(engine.location, definition)).toEqual([]);
}
