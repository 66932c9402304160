import { endRun } from './run-end.ts';

/** Jest's `globalTeardown`; a default export, because Jest asks for one. */
export default async function globalTeardown(): Promise<void> {
  await endRun();
}
