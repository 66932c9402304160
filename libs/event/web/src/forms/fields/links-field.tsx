import { Button, IconButton } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormText } from '../form-texts.js';
import { isWebAddress } from '@jamboree/event-domain';
import { meantAddress } from './address.js';
import { FieldHead } from './field-head.js';
import type { FieldFace } from './answer-field.js';
import styles from './links-field.module.css';

interface LinksFieldProps {
  readonly face: FieldFace;
  readonly value: readonly string[];
  readonly onChange: (links: readonly string[]) => void;
}

/** A list of addresses. Half-typed ones stay in the row; the draft takes each as soon as it is one. */
export function LinksField({ face, value, onChange }: LinksFieldProps) {
  const t = useFormText();
  const [rows, setRows] = useState<readonly string[]>(value.length > 0 ? value : ['']);
  const put = (next: readonly string[]) => {
    setRows(next);
    const links = next.map(meantAddress).filter(isWebAddress);
    if (JSON.stringify(links) !== JSON.stringify(value)) onChange([...new Set(links)]);
  };
  const replace = (index: number, text: string) => put(rows.map((row, at) => (at === index ? text : row)));
  return (
    <fieldset id={face.id} className={styles['root']}>
      <FieldHead face={face} as="legend" />
      {rows.map((row, index) => (
        <div key={index} className={styles['row']}>
          <TextInput
            className={styles['input']}
            type="url"
            inputMode="url"
            autoComplete="off"
            aria-label={t('field.link', { number: index + 1 })}
            error={row.trim() !== '' && !isWebAddress(meantAddress(row)) ? t('field.link.malformed') : undefined}
            value={row}
            onChange={(event) => replace(index, event.currentTarget.value)}
            onBlur={() => replace(index, meantAddress(row))}
          />
          <IconButton
            icon={Trash2}
            label={t('field.link.remove', { number: index + 1 })}
            onClick={() => put(rows.length > 1 ? rows.filter((_, at) => at !== index) : [''])}
          />
        </div>
      ))}
      <Button
        variant="subtle"
        className={styles['add']}
        leftSection={<Plus aria-hidden size={16} />}
        onClick={() => setRows([...rows, ''])}
      >
        {t('field.link.add')}
      </Button>
      {face.error !== undefined && <p className={styles['error']}>{face.error}</p>}
    </fieldset>
  );
}
