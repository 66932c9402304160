import { CommanderError, type Command } from 'commander';
import type { Clock } from '@jamboree/platform-server';
import { program } from './program.js';
import { CommandFailure, type Terminal } from './terminal.js';
import { workplace } from './workplace.js';

/**
 * Runs one command and gives the exit code: 0 when it did its work, also where single rows were refused; 1 when it could not, with the reason on the
 * terminal.
 */
export async function runCli(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
  clock?: Clock,
): Promise<number> {
  try {
    await quiet(program(workplace(environment, terminal, clock)), terminal).parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof Error)) throw error;
    terminal.note(error instanceof CommandFailure || error.name === 'ConfigError' ? error.message : `This went wrong: ${error.message}`);
    return 1;
  }
}

/** Lets errors of the command line come back instead of ending the process, and its texts go to the terminal. */
function quiet(command: Command, terminal: Terminal): Command {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text.trimEnd()),
    writeErr: (text) => terminal.note(text.trimEnd()),
  });
  command.commands.forEach((child) => quiet(child, terminal));
  return command;
}
