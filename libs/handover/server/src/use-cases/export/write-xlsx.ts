import { cleanText } from '@jamboree/event-domain';
import type { Cell, Column, Table } from '@jamboree/handover-domain';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';

/** Most characters in one cell, as Excel reads it. */
const CELL_MAX = 32_767;
/** Widths in characters. */
const NUMBER_WIDTH = 10;
const TEXT_WIDTH = 32;

/** The table as an Excel workbook of one sheet. Every cell carries its type: text that looks like a formula is text, and nothing is guessed. */
export async function writeXlsx(table: Table, sheet: string): Promise<Buffer> {
  const head = table.columns.map(({ title }): CellObject => ({ ...textCell(title), fontWeight: 'bold' }));
  const body = table.rows.map((row) => row.map((cell) => cellOf(cell)));
  const columns = table.columns.map(({ kind }: Column) => ({ width: kind === 'NUMBER' ? NUMBER_WIDTH : TEXT_WIDTH }));
  return writeExcelFile([head, ...body], { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number' ? { type: Number, value: cell } : textCell(cell);
}

/** XML holds no control characters; they are cleaned away here too, for texts that came in by another way than a form. */
function textCell(text: string): CellObject {
  return { type: String, value: cleanText(text).slice(0, CELL_MAX), wrap: text.includes('\n') };
}
