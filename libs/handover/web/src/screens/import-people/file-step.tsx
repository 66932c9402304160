import { DELIMITERS, ENCODINGS, type DecodedFile, type Delimiter, type Encoding, type ImportTable } from '@jamboree/handover-domain';
import { Button, Card, Notice, SelectField } from '@jamboree/platform-web';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { usePeopleText } from '../../people-texts.js';
import styles from './import-people.module.css';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells two choices apart, also of the same file. */
  readonly at: number;
}

interface FileStepProps {
  readonly file: ChosenFile | null;
  readonly facts: { readonly decoded: DecodedFile; readonly table: ImportTable; readonly delimiter: Delimiter } | null;
  readonly onFile: (file: ChosenFile) => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onDelimiter: (delimiter: Delimiter) => void;
}

const MOST_BYTES = 10_000_000;

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

const DELIMITER_NAMES = { ',': 'delimiter.comma', ';': 'delimiter.semicolon', '\t': 'delimiter.tab' } as const;

/** The file, and how it is read: both guesses can be put right. It stays in the browser. */
export function FileStep({ file, facts, onFile, onEncoding, onDelimiter }: FileStepProps) {
  const t = usePeopleText();
  const chooser = useRef<HTMLInputElement>(null);
  const choices = useRef(0);
  const [tooLarge, setTooLarge] = useState(false);
  const [over, setOver] = useState(false);
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setTooLarge(chosen.size > MOST_BYTES);
    if (chosen.size > MOST_BYTES) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    choices.current += 1;
    onFile({ name: chosen.name, bytes, at: choices.current });
  };
  return (
    <Card title={t('file.title')}>
      <div
        className={styles['drop']}
        data-over={over || undefined}
        onDragOver={(drag) => {
          drag.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(drop) => {
          drop.preventDefault();
          setOver(false);
          void take(drop.dataTransfer.files[0]);
        }}
      >
        <p className={styles['file']}>
          {file === null ? (
            t('file.help')
          ) : (
            <>
              <strong>{file.name}</strong>
              {facts !== null && <span>{t('file.facts', { rows: facts.table.rows.length, columns: facts.table.header.length })}</span>}
            </>
          )}
        </p>
        <Button
          variant={file === null ? 'filled' : 'default'}
          leftSection={<FileUp aria-hidden size={18} />}
          onClick={() => chooser.current?.click()}
        >
          {t(file === null ? 'file.choose' : 'file.other')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label={t('file.choose')}
          onChange={(change) => {
            void take(change.currentTarget.files?.[0]);
            change.currentTarget.value = '';
          }}
        />
      </div>
      {tooLarge && (
        <Notice tone="warn" live title={t('file.tooLarge')}>
          {t('file.tooLong.text')}
        </Notice>
      )}
      {facts !== null && (
        <div className={styles['pair']}>
          <SelectField
            label={t('file.encoding')}
            value={facts.decoded.encoding}
            data={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
            description={facts.decoded.assumed ? t('file.assumed') : undefined}
            onChange={(change) => onEncoding(ENCODINGS.find((one) => one === change.currentTarget.value) ?? 'utf-8')}
          />
          <SelectField
            label={t('file.delimiter')}
            value={facts.delimiter}
            data={DELIMITERS.map((value) => ({ value, label: t(DELIMITER_NAMES[value]) }))}
            onChange={(change) => onDelimiter(DELIMITERS.find((one) => one === change.currentTarget.value) ?? ',')}
          />
        </div>
      )}
    </Card>
  );
}
