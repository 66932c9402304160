/** Where a command writes: results to `out`, everything else (progress, hints) to `note`. */
export interface Terminal {
  /** One line of the result. */
  out(line: string): void;
  /** One line for whoever watches; never part of the result. */
  note(line: string): void;
  /** Overwrites the line that the last call wrote, where somebody watches; nothing elsewhere. */
  progress(text: string): void;
}

/** A command that could not do its work, with what to tell. Everything else that is thrown is a fault of the program. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

const CLEAR_LINE = '\r\u001b[2K';

/** The process's own streams. */
export function processTerminal(): Terminal {
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
    progress: (text) => {
      if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
    },
  };
}
