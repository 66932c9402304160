import type { ManagedEvent } from '@jamboree/event-web';
import {
  decodeFile,
  presetOf,
  readPeople,
  suggestMapping,
  type ColumnMapping,
  type DecodedFile,
  type Delimiter,
  type Encoding,
  type ImportTable,
  type PeopleForm,
  type PeoplePreset,
} from '@jamboree/handover-domain';
import { Notice } from '@jamboree/platform-web';
import { useMemo, useState } from 'react';
import { usePeopleText } from '../../people-texts.js';
import { ColumnsStep } from './columns-step.js';
import { FileStep, type ChosenFile } from './file-step.js';
import styles from './import-people.module.css';
import { OutcomeStep } from './outcome-step.js';
import { parseTable } from './parse-table.js';

/** A list that is longer is no list of one event. */
export const MOST_ROWS = 20_000;

interface ImporterProps {
  readonly event: ManagedEvent;
  readonly form: PeopleForm;
  /** Nobody applies: only what is about the person is read. */
  readonly open: boolean;
}

interface Reading {
  readonly file: ChosenFile;
  readonly decoded: DecodedFile;
  readonly table: ImportTable;
  readonly delimiter: Delimiter;
}

/** The steps one below the other: what is answered stays in sight and may be changed. */
export function Importer({ event, form, open }: ImporterProps) {
  const t = usePeopleText();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [encoding, setEncoding] = useState<Encoding | null>(null);
  const [delimiter, setDelimiter] = useState<Delimiter | null>(null);
  const reading = useMemo(() => (file === null ? null : readingOf(file, encoding, delimiter)), [file, encoding, delimiter]);
  const tooLong = reading !== null && reading.table.rows.length > MOST_ROWS;
  return (
    <div className={styles['steps']}>
      <FileStep
        file={file}
        facts={reading}
        onFile={(chosen) => {
          setFile(chosen);
          setEncoding(null);
          setDelimiter(null);
        }}
        onEncoding={setEncoding}
        onDelimiter={setDelimiter}
      />
      {file !== null && reading === null && (
        <Notice tone="warn" live title={t('file.unreadable')}>
          {t('file.unreadable.text')}
        </Notice>
      )}
      {tooLong && (
        <Notice tone="warn" live title={t('file.tooLong', { max: MOST_ROWS })}>
          {t('file.tooLong.text')}
        </Notice>
      )}
      {reading !== null && !tooLong && <Columns key={keyOf(reading)} event={event} form={form} open={open} reading={reading} />}
    </div>
  );
}

function Columns({
  event,
  form,
  open,
  reading: { file, table },
}: Omit<ImporterProps, 'open'> & { readonly open: boolean; readonly reading: Reading }) {
  const [preset, setPreset] = useState<PeoplePreset>(() => presetOf(table.header));
  const [mapping, setMapping] = useState<ColumnMapping>(() => suggestMapping(table.header, form.fields, preset));
  const rows = useMemo(() => readPeople(table, mapping, form), [table, mapping, form]);
  return (
    <>
      <ColumnsStep
        table={table}
        form={form}
        open={open}
        preset={preset}
        mapping={mapping}
        onPreset={(next) => {
          setPreset(next);
          setMapping(suggestMapping(table.header, form.fields, next));
        }}
        onMapping={setMapping}
      />
      {[...mapping.values()].includes('email') && (
        <OutcomeStep key={JSON.stringify([...mapping])} event={event} form={form} fileName={file.name} table={table} rows={rows} />
      )}
    </>
  );
}

function readingOf(file: ChosenFile, encoding: Encoding | null, delimiter: Delimiter | null): Reading | null {
  const decoded = decodeFile(file.bytes, encoding);
  const parsed = decoded.ok ? parseTable(decoded.value.text, delimiter) : null;
  return decoded.ok && parsed !== null ? { file, decoded: decoded.value, ...parsed } : null;
}

/** Another reading of the file begins with another guess at its columns. */
function keyOf({ file, decoded, delimiter }: Reading): string {
  return `${file.at} ${decoded.encoding} ${delimiter}`;
}
