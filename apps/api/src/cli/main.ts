import 'reflect-metadata';
import { runCli } from './run-cli.js';
import { processTerminal } from './terminal.js';

// What is kept and exported is for the account that runs this, not for others on the machine.
process.umask(0o077);

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// Set, not exited with: what was written to a pipe is still on its way.
process.exitCode = await runCli(process.argv.slice(2), process.env, processTerminal());
