import { ExportEvent, ImportEvent, type ImportEventProblem } from '@jamboree/handover-server';
import { assertNever } from '@jamboree/kernel';
import type { Command } from 'commander';
import { readText } from '../read-table.js';
import { CommandFailure } from '../terminal.js';
import type { Workplace } from '../workplace.js';
import { writeWhole } from '../write-file.js';

const WHAT_IT_HOLDS = `
The file is newline-delimited JSON: a header, the people concerned (mail address, name, language, time zone, city), every row of every
table of the event, and a last line. Each line carries a sum by which damage is found. It holds drafts, scores and private notes:
keep it as you keep the database.`;

export function exportEvent(parent: Command, { terminal, withApplication }: Workplace): void {
  parent
    .command('event')
    .description('Writes a whole event to a file, from which it can be imported without loss.')
    .argument('<slug>', 'the event, by the last part of its address')
    .requiredOption('--out <file>', 'file to write')
    .addHelpText('after', WHAT_IT_HOLDS)
    .action(async (slug: string, { out }: { readonly out: string }) => {
      const document = await withApplication((application) => application.get(ExportEvent, { strict: false }).run(slug));
      if (!document.ok) throw new CommandFailure(`There is no ${document.error.what}.`);
      await writeWhole(out, document.value);
      terminal.out(`Wrote the event ${slug} to ${out}: ${document.value.split('\n').length - 1} lines.`);
    });
}

const HOW_IT_GOES = `
All of it is stored or nothing. People are matched by mail address and made when there are none. An event that is here already exactly like
this changes nothing; one that has gone on since is never overwritten.`;

export function importEvent(parent: Command, { terminal, withApplication }: Workplace): void {
  parent
    .command('event')
    .description('Stores a whole event from a file that "export event" wrote.')
    .argument('<file>', 'file that "export event" wrote')
    .addHelpText('after', HOW_IT_GOES)
    .action(async (file: string) => {
      const text = await readText(file);
      const imported = await withApplication((application) => application.get(ImportEvent, { strict: false }).run(text));
      if (!imported.ok) throw new CommandFailure(`${file}: ${reasonFor(imported.error)} Nothing was stored.`);
      const { slug, outcome, rows, newPeople } = imported.value;
      terminal.out(`Event ${slug}: ${rows} rows, ${newPeople} new people.`);
      terminal.out(outcome === 'UNCHANGED' ? '1 unchanged' : '0 unchanged');
      terminal.out(`${outcome === 'IMPORTED' ? 1 : 0} imported, 0 updated, 0 refused`);
    });
}

function reasonFor(problem: ImportEventProblem): string {
  switch (problem.code) {
    case 'DamagedDocument':
      return `Line ${problem.line} ${problem.reason}.`;
    case 'EventDiffers':
      return `This event is here already and has gone on since: ${problem.differing} rows differ.`;
    case 'AlreadyTaken':
      return `Another event here has ${problem.what} already.`;
    default:
      return assertNever(problem);
  }
}
