import 'reflect-metadata';
import { startServer } from './boot/start-server.js';

startServer(process.env).catch((error: unknown) => {
  process.stderr.write(`Jamboree could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
