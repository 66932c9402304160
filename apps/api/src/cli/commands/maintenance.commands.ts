import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import {
  backupSqlite,
  CommitSignal,
  openUnitOfWork,
  sqliteFile,
  SystemClock,
  verifyAuditChain,
  type AuditVerdict,
} from '@jamboree/platform-server';
import type { Command } from 'commander';
import { DATABASE } from '../../app.module.js';
import { CommandFailure } from '../terminal.js';
import type { Workplace } from '../workplace.js';

/** A copy of the database while it is in use. */
export function backup(parent: Command, { config, terminal }: Workplace): void {
  parent
    .command('backup')
    .description('Copies the SQLite database while it is in use, and checks the copy.')
    .requiredOption('--out <file>', 'file to write')
    .addHelpText(
      'after',
      '\nTo restore, stop the server and put the copy in the place of DATA_DIR/jamboree.sqlite, and the folder beside it, which ends with .files, in the place of DATA_DIR/files. On PostgreSQL, use pg_dump and pg_restore.',
    )
    .action(async ({ out }: { readonly out: string }) => {
      if (config.databaseUrl !== null)
        throw new CommandFailure('This instance keeps its data in PostgreSQL: use pg_dump with its DATABASE_URL.');
      try {
        await backupSqlite(sqliteFile(config.dataDir), out);
        await copyFiles(config.dataDir, `${out}.files`);
      } catch (error) {
        throw new CommandFailure(`No backup was written: ${error instanceof Error ? error.message : String(error)}`);
      }
      terminal.out(`Wrote ${out}; the copy is whole.`);
    });
}

/** After the database: a file never changes, so every file that the copy names is there. */
async function copyFiles(dataDir: string, target: string): Promise<void> {
  const files = path.join(dataDir, 'files');
  if (existsSync(files)) await cp(files, target, { recursive: true, force: true });
}

/** The audit trail's hash chain. */
export function verifyAudit(parent: Command, { config, terminal }: Workplace): void {
  parent
    .command('verify')
    .description('Walks the audit trail and names the first record that is not what was written.')
    .addHelpText(
      'after',
      '\nCompare the hash it prints with those that were published when phases closed: a chain that was cut off at its end is whole in itself.',
    )
    .action(async () => {
      const uow = await openUnitOfWork(config, DATABASE, new SystemClock(), new CommitSignal());
      try {
        const verdict = await uow.read(verifyAuditChain);
        if (!verdict.intact) throw new CommandFailure(faultOf(verdict));
        terminal.out(`The audit trail is intact: ${verdict.length} records, last hash ${verdict.head}.`);
      } finally {
        await uow.close();
      }
    });
}

function faultOf({ alteredRow, missingPosition, length }: AuditVerdict): string {
  const fault = alteredRow === null ? `record ${missingPosition ?? length + 1} is missing` : `record ${alteredRow} was altered`;
  return `The audit trail is not intact: ${fault}. The ${length} records before it are what was written.`;
}
