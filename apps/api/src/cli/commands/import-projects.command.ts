import { PROJECT_COLUMNS } from '@jamboree/handover-domain';
import { ImportProjects } from '@jamboree/handover-server';
import type { Command } from 'commander';
import { ImportPrinter } from '../import-printer.js';
import { ownerOf, viewerOf } from '../operator.js';
import { readTable } from '../read-table.js';
import { CommandFailure } from '../terminal.js';
import type { Workplace } from '../workplace.js';

interface Options {
  readonly event: string;
  readonly dryRun?: boolean;
  readonly organiser?: string;
}

const DETAILS = `
Each row becomes a team and its submission; its submission url is the key by which it is found again.
Columns, by name and in any order: Project Title, Submission Url (needed); and whatever else Devpost's own export has, or
hackathon_urls, team_size, built_with, links. Where rows name their hackathons, only those of the event's own source are taken.
Custom questions are kept below the description. People's names and addresses are not taken over: teams invite them by link.
Importing a file again changes nothing; a row that changed since gives a new version until the jury reads it.`;

export function importProjects(parent: Command, { terminal, withApplication }: Workplace): void {
  parent
    .command('projects')
    .description('Makes teams and submissions of an event from a CSV list of projects.')
    .argument('<file>', 'CSV file in UTF-8')
    .requiredOption('--event <slug>', 'the event, by the last part of its address')
    .option('--dry-run', 'report row by row what would be done, and do nothing')
    .option('--organiser <mail>', 'who imports, as the versions will say; the first administrator unless told')
    .addHelpText('after', DETAILS)
    .action(async (file: string, { event, dryRun = false, organiser }: Options) => {
      const table = await readTable(file, PROJECT_COLUMNS);
      await withApplication(async (application) => {
        const by = await ownerOf(application, organiser, dryRun, terminal);
        const printer = new ImportPrinter(terminal, table.rows.length, dryRun);
        const importer = application.get(ImportProjects, { strict: false });
        const counts = await importer.run(viewerOf(by), by, event, table, { dryRun, onRow: printer.row });
        if (!counts.ok) throw new CommandFailure(`There is no ${counts.error.what}.`);
        printer.sum(counts.value);
      });
    });
}
