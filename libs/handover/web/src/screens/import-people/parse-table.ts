import { delimiterOf, type Delimiter, type ImportTable } from '@jamboree/handover-domain';
import { parse, type InfoRecord } from 'csv-parse/browser/esm/sync';

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: Pick<InfoRecord, 'lines'>;
}

/** Header and rows of comma-separated values (RFC 4180), with line breaks inside quotes; null when it is none, or has no rows. */
export function parseTable(text: string, wanted: Delimiter | null): { readonly table: ImportTable; readonly delimiter: Delimiter } | null {
  const delimiter = wanted ?? delimiterOf(text);
  const records = recordsOf(text, delimiter);
  const [header, ...rows] = records.map(({ record }, index) => ({ line: (records[index - 1]?.info.lines ?? 0) + 1, cells: record }));
  return header === undefined || rows.length === 0 ? null : { table: { header: header.cells, rows }, delimiter };
}

function recordsOf(text: string, delimiter: Delimiter): readonly ParsedRecord[] {
  try {
    // `info: true` changes what the parser returns to records with their line, which its types do not show.
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRecord[];
  } catch {
    return [];
  }
}
