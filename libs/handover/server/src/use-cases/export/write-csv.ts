import { inertText, type Table } from '@jamboree/handover-domain';
import { stringify } from 'csv-stringify/sync';

/**
 * The table as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for another encoding. Text that a spreadsheet
 * would calculate gets an apostrophe in front; numbers are numbers, negative ones too.
 */
export function writeCsv({ columns, rows }: Table): Buffer {
  const header = columns.map(({ title }) => inertText(title));
  const body = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inertText(cell) : cell)));
  return Buffer.from(stringify([header, ...body], { bom: true, record_delimiter: '\r\n', escape_formulas: true }), 'utf8');
}
