/** A file to be downloaded. */
export interface ExportFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Longest name of a sheet, as Excel reads it. */
export const SHEET_NAME_MAX = 31;
