import { onRunEnd } from './run-end.ts';
import { offerPostgres } from './shared-postgres.ts';

/** Jest's `globalSetup`; a default export, because Jest asks for one. */
export default async function globalSetup(): Promise<void> {
  onRunEnd(await offerPostgres());
}
