import { EXPORT_FORMATS, ExportShortlist, type ExportFormat } from '@jamboree/handover-server';
import { LOCALES, type Locale } from '@jamboree/kernel';
import { Option, type Command } from 'commander';
import { CommandFailure } from '../terminal.js';
import type { Workplace } from '../workplace.js';
import { writeWhole } from '../write-file.js';

interface Options {
  readonly format: ExportFormat;
  readonly language: Locale;
  readonly out: string;
}

export function exportShortlist(parent: Command, { terminal, withApplication }: Workplace): void {
  parent
    .command('shortlist')
    .description('Writes the shortlist of an event with scores, teams, tracks, links and rationales.')
    .argument('<slug>', 'the event, by the last part of its address')
    .addOption(new Option('--format <format>', 'kind of file').choices(EXPORT_FORMATS).makeOptionMandatory())
    .requiredOption('--out <file>', 'file to write')
    .addOption(new Option('--language <language>', 'language of the column titles').choices(LOCALES).default('en'))
    .addHelpText('after', '\nText that looks like a formula stays text in every format. JSON is described in docs/exports.md.')
    .action(async (slug: string, { format, language, out }: Options) => {
      const file = await withApplication((application) =>
        application.get(ExportShortlist, { strict: false }).forOperator(slug, format, language),
      );
      if (!file.ok) throw new CommandFailure(`There is no ${file.error.what}.`);
      await writeWhole(out, file.value.bytes);
      terminal.out(`Wrote the shortlist of ${slug} to ${out}.`);
    });
}
