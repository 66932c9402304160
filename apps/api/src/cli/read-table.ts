import { readFile } from 'node:fs/promises';
import { delimiterOf, fileText, ImportColumns, type ImportTable, type ParsedRow } from '@jamboree/handover-domain';
import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { CommandFailure } from './terminal.js';

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: Pick<InfoRecord, 'lines'>;
}

/** The bytes of a file, or a failure that says why there are none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: 'There is no such file',
      EISDIR: 'This is a folder, not a file',
      EACCES: 'This file may not be read',
    };
    throw new CommandFailure(`${reasons[String(code)] ?? 'This file cannot be read'}: ${file}`);
  }
}

/** The text of a file in UTF-8; anything else is refused with what to do about it. */
export async function readText(file: string): Promise<string> {
  const text = fileText(await readBytes(file));
  if (!text.ok) throw new CommandFailure(`${file}: ${text.error.message}`);
  return text.value;
}

/**
 * Reads a file of comma-separated values (RFC 4180) as people export it: with or without byte order mark, separated by commas, semicolons or tabs, with line
 * breaks inside quotes. Fails when the wanted columns are not there.
 *
 * @param wanted the columns without which no row can be read
 */
export async function readTable(file: string, wanted: readonly string[]): Promise<ImportTable> {
  const [header, ...rows] = parsed(file, await readText(file));
  if (header === undefined) throw new CommandFailure(`${file}: The file is empty.`);
  const missing = new ImportColumns(header.cells).missing(wanted);
  if (missing.length === 0) return { header: header.cells, rows };
  const found = header.cells.map((name) => name.trim()).filter((name) => name !== '');
  throw new CommandFailure(
    `${file}: The first line must name the columns. Missing: ${missing.join(', ')}. Found: ${found.slice(0, 20).join(', ').slice(0, 300) || 'none'}.`,
  );
}

function parsed(file: string, text: string): ParsedRow[] {
  try {
    // `info: true` changes what the parser returns to records with their line, which its types do not show.
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRecord[];
    return records.map(({ record }, index) => ({ line: (records[index - 1]?.info.lines ?? 0) + 1, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandFailure(`${file}: The file is no CSV: ${error.message}.`);
  }
}
