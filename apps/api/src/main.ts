import 'reflect-metadata';
import { startServer } from './boot/start-server.js';

// What is kept and exported is for the account that runs this, not for others on the machine.
process.umask(0o077);

startServer(process.env).catch((error: unknown) => {
  process.stderr.write(`Jamboree could not start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
