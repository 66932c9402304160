import { Button, TextField, useGo } from '@jamboree/platform-web';
import { useState, type FormEvent } from 'react';
import { verifyPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './verify.module.css';

/** Asks for a receipt's number. */
export function NumberForm({ number }: { readonly number: string }) {
  const t = useText();
  const go = useGo();
  const [text, setText] = useState(number);
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') go(verifyPath(text.trim()));
  };
  return (
    <form onSubmit={check} className={styles['form']} data-no-print>
      <TextField
        className={styles['input']}
        label={t('receipt.number')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
      />
      <Button type="submit">{t('verify.check')}</Button>
    </form>
  );
}
