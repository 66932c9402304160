import { HACKATHON_COLUMNS } from '@jamboree/handover-domain';
import { ImportHackathons } from '@jamboree/handover-server';
import type { Command } from 'commander';
import { ImportPrinter } from '../import-printer.js';
import { ownerOf, viewerOf } from '../operator.js';
import { readTable } from '../read-table.js';
import type { Workplace } from '../workplace.js';

interface Options {
  readonly dryRun?: boolean;
  readonly organiser?: string;
}

const DETAILS = `
Each row becomes a draft event with its criteria, prizes, tracks and dates; its url is the key by which it is found again.
Columns, by name: url, criteria, last_submission_at (needed); title, ended, juror_count, participants, submissions, prizes,
themes, prize_currency, prize_value. Lists within a cell are separated by ||.
The last submission is taken as the deadline, since the file holds none; what follows is planned from the next full hour on.
Importing a file again changes nothing; a row that changed since updates its event while nobody has worked on it.`;

export function importHackathons(parent: Command, { terminal, withApplication }: Workplace): void {
  parent
    .command('hackathons')
    .description('Makes draft events from a CSV list of hackathons.')
    .argument('<file>', 'CSV file in UTF-8')
    .option('--dry-run', 'report row by row what would be done, and do nothing')
    .option('--organiser <mail>', 'who organises the new events; the first administrator unless told')
    .addHelpText('after', DETAILS)
    .action(async (file: string, { dryRun = false, organiser }: Options) => {
      const table = await readTable(file, HACKATHON_COLUMNS);
      await withApplication(async (application) => {
        const owner = await ownerOf(application, organiser, dryRun, terminal);
        const printer = new ImportPrinter(terminal, table.rows.length, dryRun);
        const importer = application.get(ImportHackathons, { strict: false });
        printer.sum(await importer.run(viewerOf(owner), owner, table, { dryRun, onRow: printer.row }));
      });
    });
}
